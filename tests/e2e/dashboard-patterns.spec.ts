/** Patterns and meetings on the dashboard, over seven seeded weeks in the production build. */
import { expect, test } from "@playwright/test";
import { ulid } from "ulid";
import { packPlan } from "../support/pack-plan";
import { launchSeeded, type Seeded } from "./pages";

let seeded: Seeded;
test.beforeAll(async () => {
  seeded = await launchSeeded();
});
test.afterAll(() => seeded.close());

test("the focus leads with its sentence, the chance and one large chart", async () => {
  const page = await seeded.open("dashboard.html");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "You cut in about 2 times a meeting now.Before coaching it was 4.",
  );
  await expect(page.getByText("in 4 of 220 ways")).toBeVisible();
  await expect(page.getByText("Leaning")).toBeVisible();
  await expect(page.getByText("Can’t tell yet")).toBeVisible();
  await expect(page).toHaveTitle("Patterns · Next Time");
  // 13 meetings in each of three charts, every one a button of 24 px.
  const points = page.locator(".chart-points a");
  await expect(points).toHaveCount(39);
  const box = await points.first().boundingBox();
  expect([box?.width, box?.height]).toEqual([24, 24]);
  await page.close();
});

test("a point opens the events behind it, by keyboard alone", async () => {
  const page = await seeded.open("dashboard.html");
  const left = page.getByRole("link", { name: /left out, 31 of 51 min measured/ }).first();
  await left.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Zoom call");
  await expect(page.getByText("measured 31 of 51 min")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "you counted one" })).toHaveCount(2);
  // The new page has the focus, so that the next Tab starts there.
  await expect(page.locator("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "All meetings" })).toBeFocused();
  await page.close();
});

test("the table has the chart's data, and 10 minutes are another unit of the same", async () => {
  const page = await seeded.open("dashboard.html");
  const card = page.locator(".chart-card");
  await card.getByRole("button", { name: "Show as a table" }).click();
  await expect(card.getByRole("row")).toHaveCount(14);
  await expect(card.getByRole("row").nth(4)).toContainText("left out: 31 of 51 min measured");
  await page.getByRole("button", { name: "per 10 min" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("in 10 minutes now.");
  await page.close();
});

test("what the keeper stores in its own context shows on open pages by itself", async () => {
  const { extension } = seeded;
  const popup = await seeded.open("popup.html");
  const meetings = await seeded.open("dashboard.html#/meetings");
  await expect(meetings.getByRole("row")).toHaveCount(14);

  const at = Date.now();
  const joined = await extension.ask("call.join", {
    site: "meet",
    room: "live",
    title: "Live",
    at,
  });
  const meetingId = joined.meetingId ?? "";
  await expect(meetings.getByRole("row")).toHaveCount(15);
  await expect(meetings.getByRole("row").nth(1)).toContainText("running");
  await expect(popup.getByText("Running since")).toBeVisible();
  await expect(popup.locator(".tallies")).toContainText("Let people finish –");

  const tap = { v: 1, id: ulid(), meetingId, at, elapsedMs: 1, type: "tap", via: "panel" };
  await extension.ask("records.append", { records: [{ ...tap, behaviourId: "letFinish" }] });
  await expect(popup.locator(".tallies")).toContainText("Let people finish 1");

  await extension.ask("call.end", { meetingId, at: at + 60_000 });
  await expect(popup.getByRole("link", { name: "Open debrief", exact: true })).toBeVisible();
  await expect(popup.getByRole("link", { name: "1 more open debrief" })).toBeVisible();
  await extension.ask("meeting.delete", { meetingId });
  await expect(meetings.getByRole("row")).toHaveCount(14);
  await Promise.all([popup.close(), meetings.close()]);
});

test("deleting a meeting says what goes, can be left with Esc, and then is gone everywhere", async () => {
  const id = seeded.ids[7] ?? "";
  const page = await seeded.open(`dashboard.html#/meetings/${id}`);
  await page.getByRole("button", { name: "Delete this meeting" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(/removes for good:.*records of what was counted/);
  await expect(dialog.getByRole("button", { name: "Cancel" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Delete this meeting" })).toBeFocused();

  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "Delete it" }).click();
  await expect(page).toHaveURL(/#\/meetings$/);
  await expect(page.getByRole("row")).toHaveCount(13);
  await page.goto(seeded.extension.url(`dashboard.html#/meetings/${id}`));
  await page.reload();
  await expect(page.getByRole("heading", { name: "There is no such meeting." })).toBeVisible();
  await page.getByRole("link", { name: "Patterns" }).click();
  await expect(page.locator(".chart-points a")).toHaveCount(36);
  await page.close();
});

test("behaviours of an earlier plan keep a line, and an empty chart is a sentence", async () => {
  const page = await seeded.open("dashboard.html");
  await expect(page.getByRole("heading", { name: "Watched before" })).toHaveCount(0);
  const was = await packPlan("interruptLess", Date.now());
  const plan = await packPlan("clearUpdates", Date.now());
  const commit = (next: object) =>
    seeded.extension.ask("doc.commit", { doc: "plan", fields: { plan: next } });
  await commit({ ...plan, version: 2 });
  const before = page.getByRole("region", { name: "Watched before" });
  await expect(before.getByRole("listitem")).toHaveCount(3);
  await expect(before.getByRole("listitem").first()).toContainText(
    /Let people finish.*last 1 · \d+ meetings until/,
  );
  await expect(page.getByText("No meeting with this one yet.")).toHaveCount(3);
  await expect(page.locator("svg.chart")).toHaveCount(0);
  await commit({ ...was, version: 3 });
  await expect(before).toHaveCount(0);
  await page.close();
});

test("an address that is no page leads to the patterns", async () => {
  const page = await seeded.open("dashboard.html#/nowhere");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("You cut in");
  await page.close();
});
