/**
 * Sittings in a real browser. Time: the keeper asks `Date.now()` for it, so minutes pass by moving
 * that one clock in the worker, and its alarms are rung by firing the browser's own event there.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { BrowserContext } from "@playwright/test";
import { type Extension, launch } from "../support/launch";
import { openCoach, ring, rowsOf, tapOf } from "./coach";
import { expect, test } from "./fixtures";

const MINUTE_MS = 60_000;

/** Lets `ms` pass for the keeper; its worker must be awake (it was just asked something). */
async function pass(extension: Extension, ms: number): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate((shift) => {
    const before = Date.now;
    Date.now = () => before() + shift;
  }, ms);
}

interface Chrome {
  alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
  action: { getBadgeText(details: object): Promise<string> };
  notifications: { getAll(): Promise<Record<string, true>> };
}

async function inWorker<T>(extension: Extension, run: (chrome: Chrome) => Promise<T>): Promise<T> {
  const worker = await extension.worker();
  return worker.evaluate(`(${run.toString()})(globalThis.chrome)`) as Promise<T>;
}

const badge = (extension: Extension) =>
  inWorker(extension, (chrome) => chrome.action.getBadgeText({}));
const notified = (extension: Extension) =>
  inWorker(extension, async (chrome) => Object.keys(await chrome.notifications.getAll()));

async function alarm(extension: Extension, name: string): Promise<number> {
  const worker = await extension.worker();
  return worker.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return (await chrome.alarms.get(wanted))?.scheduledTime ?? 0;
  }, name);
}

async function begin(context: BrowserContext, extension: Extension, room?: string) {
  const coach = await openCoach(context, extension);
  const joined = await coach.join(room);
  if (!joined.meetingId) throw new Error(`no meeting: ${JSON.stringify(joined)}`);
  // The first sign of life sets the alarm anew; no time may pass before it has.
  const name = `end:${joined.meetingId}`;
  const set = await alarm(extension, name);
  await coach.hold(joined.meetingId);
  await expect.poll(() => alarm(extension, name)).toBeGreaterThan(set);
  return { coach, meetingId: joined.meetingId, joined };
}

test("a reload reads its counts back and goes on with the same meeting", async ({
  context,
  extension,
}) => {
  await extension.agree();
  const { coach, meetingId } = await begin(context, extension);
  const taps = [tapOf(meetingId, 1), tapOf(meetingId, 2)];
  await coach.ask("records.append", { records: taps });
  await coach.page.reload();
  const again = await openCoach(context, extension, coach.page);
  const joined = await again.join();
  expect(joined).toMatchObject({ result: "resumed", meetingId });
  expect(joined.records).toEqual(taps);
});

test("a tab that left the call holds it no longer: another tab may go on at once", async ({
  context,
  extension,
}) => {
  await extension.agree();
  const { coach, meetingId } = await begin(context, extension);
  const other = await openCoach(context, extension);
  expect((await other.join()).result).toBe("second-tab");
  await coach.page.goto("about:blank");
  await expect.poll(async () => (await other.join()).result).toBe("resumed");
  expect((await other.join()).meetingId).toBe(meetingId);
});

test("nine minutes away is the same meeting, ten and more a new one", async ({
  context,
  extension,
}) => {
  await extension.agree();
  const { coach, meetingId } = await begin(context, extension);
  await coach.page.close();
  const page = await openCoach(context, extension);
  await pass(extension, 9 * MINUTE_MS);
  expect(await page.join()).toMatchObject({ result: "resumed", meetingId });
  await pass(extension, 10 * MINUTE_MS);
  const later = await page.join();
  expect(later.result).toBe("new");
  expect(later.meetingId).not.toBe(meetingId);
});

test("a second tab of the same call is told so, also after the worker was killed", async ({
  context,
  extension,
}) => {
  await extension.agree();
  const { coach, meetingId } = await begin(context, extension);
  const second = await openCoach(context, extension);
  expect(await second.join()).toMatchObject({ result: "second-tab", meetingId: null });
  await extension.stopWorker();
  expect(await second.join()).toMatchObject({ result: "second-tab", meetingId: null });
  expect(await rowsOf(second.page, "meetings")).toHaveLength(1);
  await coach.page.close();
  await expect.poll(async () => (await second.join()).result, { timeout: 10_000 }).toBe("resumed");
  expect((await second.join()).meetingId).toBe(meetingId);
});

test("two different calls are two meetings, each with its own counts", async ({
  context,
  extension,
}) => {
  await extension.agree();
  const one = await begin(context, extension, "call-one");
  const two = await begin(context, extension, "call-two");
  expect(two.meetingId).not.toBe(one.meetingId);
  await one.coach.ask("records.append", { records: [tapOf(one.meetingId, 1)] });
  await two.coach.ask("records.append", {
    records: [tapOf(two.meetingId, 2), tapOf(two.meetingId, 3)],
  });
  const summaries = await rowsOf(one.coach.page, "summaries");
  const tallies = new Map(
    summaries.map((row) => [
      row.meetingId,
      (row.behaviours as Record<string, { tally: number }>).letFinish?.tally,
    ]),
  );
  expect(tallies).toEqual(
    new Map([
      [one.meetingId, 1],
      [two.meetingId, 2],
    ]),
  );
});

test("a closed tab: after the grace the meeting ends when last seen and its debrief is offered", async ({
  context,
  extension,
}) => {
  await extension.agree();
  const page = await context.newPage();
  await page.goto(extension.url("popup.html"));
  const { coach, meetingId } = await begin(context, extension);
  const end = `end:${meetingId}`;
  await expect.poll(() => alarm(extension, end)).toBeGreaterThan(Date.now() + 2 * MINUTE_MS);
  await coach.page.close();
  const closedAt = Date.now();
  await expect.poll(() => alarm(extension, end)).toBeLessThan(closedAt + MINUTE_MS + 5000);
  await pass(extension, MINUTE_MS + 5000);
  await ring(extension, end);
  await expect.poll(async () => (await rowsOf(page, "meetings"))[0]?.debrief).toBe("open");
  const [meeting] = await rowsOf(page, "meetings");
  expect(Math.abs(Number(meeting?.endedAt) - closedAt)).toBeLessThan(5000);
  await expect.poll(() => badge(extension)).toBe("1");
  await expect.poll(() => notified(extension)).toEqual([`debrief:${meetingId}`]);
});

test("an overlay that is still there when the alarm rings keeps its meeting", async ({
  context,
  extension,
}) => {
  await extension.agree();
  const { coach, meetingId } = await begin(context, extension);
  await expect.poll(() => alarm(extension, `end:${meetingId}`)).toBeGreaterThan(0);
  await pass(extension, 60 * MINUTE_MS);
  await ring(extension, `end:${meetingId}`);
  const next = Date.now() + 60 * MINUTE_MS;
  await expect.poll(() => alarm(extension, `end:${meetingId}`)).toBeGreaterThan(next);
  expect((await rowsOf(coach.page, "meetings"))[0]).toMatchObject({ endedAt: null });
});

test("the browser quit: at the next start the meeting ends when last seen and is offered", async () => {
  const profile = mkdtempSync(path.join(tmpdir(), "next-time-quit-"));
  const first = await launch({ profile });
  await first.extension.agree();
  const { coach, meetingId } = await begin(first.context, first.extension);
  await coach.ask("records.append", { records: [tapOf(meetingId, 1)] });
  await first.close();
  const quitAt = Date.now();
  const second = await launch({ profile });
  const page = await second.context.newPage();
  await page.goto(second.extension.url("popup.html"));
  await expect.poll(() => alarm(second.extension, `end:${meetingId}`)).toBeGreaterThan(0);
  await pass(second.extension, 30 * MINUTE_MS);
  await ring(second.extension, `end:${meetingId}`);
  await expect.poll(async () => (await rowsOf(page, "meetings"))[0]?.debrief).toBe("open");
  const [meeting] = await rowsOf(page, "meetings");
  expect(Number(meeting?.endedAt)).toBeLessThanOrEqual(quitAt);
  expect(await rowsOf(page, "records")).toHaveLength(1);
  await expect.poll(() => badge(second.extension)).toBe("1");
  await expect.poll(() => notified(second.extension)).toEqual([`debrief:${meetingId}`]);
  await second.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

test("in 30 minutes: no badge until then, then badge and notification", async ({
  context,
  extension,
}) => {
  await extension.agree();
  const { coach, meetingId } = await begin(context, extension);
  await coach.ask("call.end", { meetingId, at: Date.now() });
  await expect.poll(() => badge(extension)).toBe("1");
  await coach.ask("debrief.choose", { meetingId, choice: "later" });
  await expect.poll(() => badge(extension)).toBe("");
  const due = await alarm(extension, `later:${meetingId}`);
  expect(Math.abs(due - Date.now() - 30 * MINUTE_MS)).toBeLessThan(10_000);
  await pass(extension, 30 * MINUTE_MS);
  await ring(extension, `later:${meetingId}`);
  await expect.poll(() => notified(extension)).toEqual([`debrief:${meetingId}`]);
  await expect.poll(() => badge(extension)).toBe("1");
});

test("Not this call removes what was stored, and a reload does not count again", async ({
  context,
  extension,
}) => {
  await extension.agree();
  const { coach, meetingId } = await begin(context, extension);
  await coach.ask("records.append", { records: [tapOf(meetingId, 1)] });
  await coach.ask("call.discard", { meetingId });
  for (const table of ["meetings", "records", "summaries", "names"]) {
    expect(await rowsOf(coach.page, table)).toEqual([]);
  }
  expect(await rowsOf(coach.page, "tombstones")).toMatchObject([{ meetingId }]);
  expect(await coach.join()).toMatchObject({ result: "refused", reason: "not-this-call" });
});

test("a shortcut reaches the overlay of the tab in front, also when it woke the worker", async ({
  context,
  extension,
}) => {
  await extension.agree();
  const { coach, meetingId } = await begin(context, extension);
  await begin(context, extension, "behind");
  await coach.page.bringToFront();
  const fire = async () => {
    const worker = await extension.worker();
    await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: WithCommands };
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch("tap-1", tab);
    });
  };
  await fire();
  await expect.poll(() => coach.heard()).toEqual([{ type: "command", command: "tap-1" }]);
  await extension.stopWorker();
  await coach.ask("token.ask", {});
  await fire();
  await expect.poll(async () => (await coach.heard()).length).toBe(2);
  expect(meetingId).toBeTruthy();
});
interface WithCommands {
  tabs: { query(wanted: object): Promise<object[]> };
  commands: { onCommand: { dispatch(name: string, tab?: object): void } };
}
