/** The popup over seven seeded weeks, and axe on every page in both themes. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { launchSeeded, POPUP, type Seeded } from "./pages";

let seeded: Seeded;
test.beforeAll(async () => {
  seeded = await launchSeeded();
});
test.afterAll(() => seeded.close());

test("read in a minute: last meeting, debrief, verdicts, meter, commitment, nothing cut off", async () => {
  const page = await seeded.open("popup.html");
  await expect(page.getByText("measured 49 of 52 min")).toBeVisible();
  await expect(page.getByRole("link", { name: /Open debrief · 8 minutes left/ })).toHaveAttribute(
    "href",
    `/debrief.html#${seeded.ids.at(-1)}`,
  );
  const rows = page.locator(".popup-row");
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText(/Let people finish.*Clear change.*2, was 4/);
  await expect(rows.nth(1)).toContainText(/Invite someone by name.*Leaning.*1, was 0/);
  await expect(rows.nth(2)).toContainText(/Pause before answering.*Can’t tell yet.*did 5 of 7/);
  await expect(page.getByText("11 of 19")).toBeVisible();
  await expect(page.getByText(/If I unmute to answer, then I count to three/)).toBeVisible();
  const cut = await page.locator(".popup-scroll").evaluate((part) => ({
    over: part.scrollHeight - part.clientHeight,
    page: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
  }));
  expect(cut).toEqual({ over: 0, page: [POPUP.width, POPUP.height] });
  await page.close();
});

test("a behaviour opens its own chart in a tab", async () => {
  const page = await seeded.open("popup.html");
  const opened = seeded.context.waitForEvent("page");
  await page.getByRole("link", { name: /Invite someone by name/ }).click();
  const dashboard = await opened;
  await expect(dashboard.getByRole("heading", { level: 1 })).toContainText("You invited someone");
  await Promise.all([page.close(), dashboard.close()]);
});

test("all of it is reached with Tab, in reading order", async () => {
  const page = await seeded.open("popup.html");
  await expect(page.locator(".popup-row")).toHaveCount(3);
  const names: string[] = [];
  for (let i = 0; i < 6; i++) {
    await page.keyboard.press("Tab");
    names.push(
      await page.evaluate(() => {
        const here = document.activeElement;
        return (here?.getAttribute("aria-label") ?? here?.textContent ?? "").slice(0, 12);
      }),
    );
  }
  expect(names).toEqual([
    "Patterns",
    "Settings",
    "Open debrief",
    "Let people f",
    "Invite someo",
    "Pause before",
  ]);
  await page.close();
});

/** What axe finds in both themes. It is slow on a busy machine: hence three times the time. */
async function findings(page: Page) {
  test.slow();
  const found: unknown[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    found.push(...violations.map(({ id, nodes }) => [colorScheme, id, nodes[0]?.html]));
  }
  return found;
}

for (const path of [
  "popup.html",
  "dashboard.html",
  "dashboard.html#/meetings",
  "dashboard.html#/say",
  "dashboard.html#/settings",
  "dashboard.html#/data",
]) {
  test(`axe finds nothing on ${path} in both themes`, async () => {
    const page = await seeded.open(path);
    await expect(page.locator("main")).toContainText(/\w{4}/);
    expect(await findings(page)).toEqual([]);
    await page.close();
  });
}

test("axe finds nothing on a meeting and on the question before it is deleted", async () => {
  const page = await seeded.open(`dashboard.html#/meetings/${seeded.ids[8]}`);
  await page.getByRole("button", { name: "Delete this meeting" }).click();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  expect(await findings(page)).toEqual([]);
  await page.close();
});

test("axe finds nothing on the tables of the charts", async () => {
  const page = await seeded.open("dashboard.html");
  const button = page.getByRole("button", { name: "Show as a table" });
  for (const left of [2, 1, 0]) {
    await button.first().click();
    await expect(button).toHaveCount(left);
  }
  expect(await findings(page)).toEqual([]);
  await page.close();
});
