/** The machine sleeps in mid-call: what it slept through is a gap, and the same meeting goes on. */
import type { BrowserContext, Frame, Page } from "@playwright/test";
import { sayUntil } from "./call-page";
import { ring, rowsOf } from "./coach";
import { expect, test } from "./fixtures";

const SLEEP_MS = 5 * 60_000;
/** Longer than a sitting's pause (product.md, "meeting"). */
const LONG_MS = 11 * 60_000;

/**
 * As when the lid is closed where the monotonic clock stands still in sleep (Linux, macOS): the wall
 * clock jumps everywhere, and no timer has run meanwhile. Each realm has a `Date` of its own: the
 * page's, its content script's, the overlay's and the keeper's.
 */
async function sleep(
  context: BrowserContext,
  page: Page,
  overlay: Frame,
  ms: number,
): Promise<void> {
  const jump = (by: number) => {
    const now = Date.now;
    Date.now = () => now() + by;
  };
  const cdp = await context.newCDPSession(page);
  const sensors: number[] = [];
  cdp.on("Runtime.executionContextCreated", ({ context: realm }) => {
    if (realm.origin.startsWith("chrome-extension:")) sensors.push(realm.id);
  });
  await cdp.send("Runtime.enable");
  expect(sensors.length, "the sensor's realm").toBeGreaterThan(0);
  for (const contextId of sensors) {
    await cdp.send("Runtime.evaluate", { contextId, expression: `(${jump})(${ms})` });
  }
  await cdp.detach();
  await Promise.all([
    page.evaluate(jump, ms),
    overlay.evaluate(jump, ms),
    ...context.serviceWorkers().map((worker) => worker.evaluate(jump, ms)),
  ]);
}

test("five minutes asleep are a gap: nothing is counted in it, the same meeting goes on", async ({
  context,
  extension,
  panel: { page, overlay },
}) => {
  test.slow();
  const lamp = overlay.getByRole("heading", { name: "Measuring", exact: true });
  await expect(lamp).toBeVisible();
  const counters = overlay.locator(".counter-btn");
  await counters.first().click();
  await expect(counters.first()).toHaveAccessibleName(/Now 1\.$/);
  const ours = await context.newPage();
  await ours.goto(extension.url("popup.html"));
  const records = async (): Promise<Record<string, unknown>[]> =>
    (await rowsOf(ours, "records")).map((row) => ({ ...row, ...(row.body as object) }));
  const ofType = async (type: string) => (await records()).filter((row) => row.type === type);
  await expect.poll(async () => (await ofType("tap")).length).toBe(1);
  const [before] = await rowsOf(ours, "meetings");
  await page.bringToFront();

  await sleep(context, page, overlay, SLEEP_MS);
  // On waking the alarm of the silence is due first, before the overlay has said a word.
  await ring(extension, `end:${before?.id}`);
  await counters.first().click();
  await expect(counters.first()).toHaveAccessibleName(/Now 2\.$/);
  await expect(lamp).toBeVisible();
  await expect(overlay.getByText(/^Not measured from \d\d:\d\d to \d\d:\d\d\.$/)).toBeVisible();

  await expect.poll(async () => (await ofType("tap")).length).toBe(2);
  const meetings = await rowsOf(ours, "meetings");
  expect(meetings).toMatchObject([{ id: before?.id, endedAt: null }]);
  const gaps = (await ofType("span")).filter(({ state }) => state === "gap");
  expect(gaps).toMatchObject([{ captions: false, speaking: false, names: false }]);
  const gapMs = Number(gaps[0]?.ms);
  expect(gapMs).toBeGreaterThanOrEqual(SLEEP_MS);
  expect(gapMs).toBeLessThan(SLEEP_MS + 60_000);
  // Of the five minutes nothing was made: the two presses are all there is besides coverage.
  const made = (await records()).filter(({ type }) => type !== "span");
  expect(made.map(({ type }) => type)).toEqual(["tap", "tap"]);
  // It measures on: what is asked and answered now is noticed.
  await sayUntil(page, overlay.getByText("You may have invited Bo Berg"), [
    ["me", "Bo, what is your view on this?"],
    ["bo", "I think we should wait for the numbers from Berlin."],
  ]);
  await page.evaluate(() => window.replica.leave());
  await expect(overlay.locator(".end")).toContainText(/measured \d+ of \d+ min/);
  const said = (await overlay.locator(".end").textContent()) ?? "";
  const [, measured, all] = /measured (\d+) of (\d+) min/.exec(said) ?? [];
  // Asleep is neither measured nor time in the call (product.md "coverage").
  expect(Number(all)).toBeLessThan(5);
  expect(measured).toBe(all);
  const spans = await ofType("span");
  const ofState = (state: string) =>
    spans.filter((span) => span.state === state).reduce((sum, { ms }) => sum + Number(ms), 0);
  expect(ofState("gap")).toBe(gapMs);
  expect(ofState("in-call")).toBeLessThan(4 * 60_000);
});

test("eleven minutes asleep end the meeting: the first press after it is the next one's", async ({
  context,
  extension,
  panel: { page, overlay },
}) => {
  const counter = overlay.locator(".counter-btn").first();
  await counter.click();
  await expect(counter).toHaveAccessibleName(/Now 1\.$/);
  const ours = await context.newPage();
  await ours.goto(extension.url("popup.html"));
  const taps = async () =>
    (await rowsOf(ours, "records"))
      .filter(({ type }) => type === "tap")
      .map((row) => row.meetingId);
  await expect.poll(async () => (await taps()).length).toBe(1);
  await page.bringToFront();

  await sleep(context, page, overlay, LONG_MS);
  await counter.click();
  await expect.poll(async () => (await taps()).length).toBe(2);
  // The one press of this meeting is all there is in it.
  await expect(counter).toHaveAccessibleName(/Now 1\.$/);
  const meetings = (await rowsOf(ours, "meetings")).sort(
    (a, b) => Number(a.startedAt) - Number(b.startedAt),
  );
  expect(meetings.map(({ endedAt }) => endedAt === null)).toEqual([false, true]);
  expect(new Set(await taps())).toEqual(new Set(meetings.map(({ id }) => id)));
});
