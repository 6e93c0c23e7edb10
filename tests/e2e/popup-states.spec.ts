/** What the popup says in each state: new, empty, filled, running, withdrawn, newer database. */
import { expect, type Page, test } from "@playwright/test";
import { SEVEN_WEEKS, seed } from "../support/seed";
import { launchSeeded, POPUP, type Seeded } from "./pages";

/** In chrome://extensions only. */
declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration(change: {
      extensionId: string;
      hostAccess: "ON_CLICK" | "ON_SPECIFIC_SITES" | "ON_ALL_SITES";
    }): Promise<void>;
  };
};

let seeded: Seeded;
test.beforeAll(async () => {
  seeded = await launchSeeded(null);
});
test.afterAll(() => seeded.close());

const noScroll = (page: Page) =>
  page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  }));

test("before the first run: what to do, one button", async () => {
  const page = await seeded.open("popup.html");
  await expect(page.getByRole("heading", { name: "Nothing to count yet." })).toBeVisible();
  await expect(page.getByRole("link", { name: "Choose what to watch" })).toHaveAttribute(
    "href",
    "/welcome.html",
  );
  await page.close();
});

test("before the first meeting: what will be here, and where the tally appears", async () => {
  await seeded.extension.agree();
  const page = await seeded.open("popup.html");
  await expect(page.getByRole("heading", { name: /Nothing to show yet/ })).toBeVisible();
  await expect(page.getByText("No call in this tab.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Try it in a practice meeting" })).toBeVisible();
  expect(await noScroll(page)).toEqual(POPUP);
  await page.close();
});

test("withdrawn access is said, with one button, and goes by itself when it is given back", async () => {
  const page = await seeded.open("popup.html");
  const settings = await seeded.context.newPage();
  await settings.goto("chrome://extensions");
  const hostAccess = (access: "ON_CLICK" | "ON_ALL_SITES") =>
    settings.evaluate(
      ([extensionId, hostAccess]) =>
        chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
      [seeded.extension.id, access] as const,
    );
  await hostAccess("ON_CLICK");
  const notice = page.getByRole("region", { name: /browser withdrew access/ });
  await expect(notice).toContainText("Google Meet and Zoom");
  await expect(notice.getByRole("button")).toHaveText("Allow Google Meet and Zoom again");
  await hostAccess("ON_ALL_SITES");
  await expect(notice).toHaveCount(0);
  await Promise.all([page.close(), settings.close()]);
});

test("a database that a newer edition wrote: one clear sentence on popup and dashboard", async () => {
  const page = await seeded.open("popup.html");
  const write = (value: number) =>
    page.evaluate(
      (schema) =>
        new Promise<void>((resolve, reject) => {
          const open = indexedDB.open("next-time");
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const change = open.result.transaction("meta", "readwrite");
            change.objectStore("meta").put({ key: "schema", value: schema });
            change.oncomplete = () => {
              open.result.close();
              resolve();
            };
          };
        }),
      value,
    );
  await write(2);
  for (const path of ["popup.html", "dashboard.html"]) {
    const newer = await seeded.open(path);
    await expect(newer.getByRole("heading", { level: 1 })).toHaveText(
      "A newer version of Next Time wrote these records.",
    );
    await expect(newer.getByRole("link")).toHaveCount(0);
    await newer.close();
  }
  await write(1);
  await page.reload();
  await expect(page.getByRole("heading", { name: /Nothing to show yet/ })).toBeVisible();
  await page.close();
});

test("a call under three minutes is in no pattern, and every page says so", async () => {
  const page = await seeded.open("popup.html");
  const [first] = SEVEN_WEEKS;
  if (!first) throw new Error("no meeting");
  const short = { ...first, daysAgo: 60, minutes: 2, measured: 2 };
  await seed(page, { meetings: [short], withPhrases: false });
  await expect(page.getByText("0 of 3 baseline meetings so far.")).toBeVisible();
  await expect(page.getByText("Under 3 minutes: not in your patterns.")).toBeVisible();
  const dashboard = await seeded.open("dashboard.html");
  await expect(page.locator(".popup-row")).toHaveCount(3);
  await expect(page.getByText(/under 3 minutes/i)).toHaveCount(1);
  await expect(
    dashboard.getByRole("heading", { name: /0 of 3 baseline meetings counted so far/ }),
  ).toBeVisible();
  await expect(dashboard.getByText("About 8 more meetings until this could tell.")).not.toHaveCount(
    0,
  );
  await dashboard.goto(seeded.extension.url("dashboard.html#/meetings"));
  await expect(dashboard.getByText("under 3 minutes: not in your patterns")).toBeVisible();
  await expect(dashboard.getByText("· baseline")).toHaveCount(0);
  await Promise.all([page.close(), dashboard.close()]);
});

test("after an unfinished debrief it says what waits for a yes or no", async () => {
  const page = await seeded.open("popup.html");
  const [first] = SEVEN_WEEKS;
  if (!first) throw new Error("no meeting");
  const begun = { ...first, daysAgo: 50, unconfirmed: 2, debrief: "begun" as const };
  const [id] = await seed(page, { meetings: [begun], withPhrases: false });
  await expect(page.getByText("2 moments wait for your yes or no.")).toBeVisible();
  await expect(page.locator(".popup-row").first()).toContainText("2 candidates to look at");
  await seeded.extension.ask("meeting.delete", { meetingId: id ?? "" });
  await expect(page.getByText("2 moments wait for your yes or no.")).toHaveCount(0);
  await page.close();
});

test("after the first meeting: one sentence for all instead of three verdicts nobody can tell", async () => {
  const page = await seeded.open("popup.html");
  await seed(page, { meetings: SEVEN_WEEKS.slice(0, 1), withPhrases: false });
  await expect(page.getByText("1 of 3 baseline meetings so far.")).toBeVisible();
  await expect(page.locator(".popup-row")).toHaveCount(3);
  await expect(page.getByText("Can’t tell yet")).toHaveCount(0);
  expect(await noScroll(page)).toEqual(POPUP);
  await page.close();
});
