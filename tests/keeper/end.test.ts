// @vitest-environment node
/** How a meeting ends when nobody says so, and how its debrief is offered. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { offerAgain, watchPutOff } from "@/lib/keeper/choose-debrief";
import { GRACE_MS, LATER_MS, SILENCE_MS, SITTING_MS } from "@/lib/keeper/sitting";
import { endIfSilent, lineClosed, seen, watchAll } from "@/lib/keeper/watch-over";
import { TEST_PLAN } from "../support/test-plan";
import { aPage, completeBrowser, T0, World } from "./world";

let world: World;
let pages: string[];
beforeEach(async () => {
  ({ pages } = completeBrowser());
  world = await new World().agree();
});

const alarm = async (name: string) => (await fakeBrowser.alarms.get(name))?.scheduledTime;
const notified = () => Object.keys(fakeBrowser.notifications.getAllCreateOptions());
const badge = () => fakeBrowser.action.getBadgeText({});

describe("the end nobody announced", () => {
  test("a closed tab: after the grace it ends at the last sign of life and is offered", async () => {
    const meetingId = await world.begin(50);
    const { hangUp } = world.line(50, meetingId);
    world.at += 5 * 60_000;
    hangUp();
    await lineClosed(world.keeper, meetingId);
    const closedAt = world.at;
    expect(await alarm(`end:${meetingId}`)).toBe(closedAt + GRACE_MS);
    world.at += GRACE_MS;
    await endIfSilent(world.keeper, meetingId);
    expect(await world.db.meetings.get(meetingId)).toMatchObject({
      endedAt: closedAt,
      debrief: "open",
    });
    expect(notified()).toEqual([`debrief:${meetingId}`]);
    expect(await badge()).toBe("1");
    expect(await world.db.summaries.get(meetingId)).toMatchObject({ endedAt: closedAt });
  });

  test("a practice call whose page went away or was reloaded has ended at once", async () => {
    const { meetingId } = await world.ask("call.join", {
      site: "practice",
      room: "harbour-1",
      title: null,
      at: T0,
    });
    if (!meetingId) throw new Error("no meeting");
    const { hangUp } = world.line(1, meetingId);
    world.at += 20_000;
    hangUp();
    await lineClosed(world.keeper, meetingId);
    expect(await world.db.meetings.get(meetingId)).toMatchObject({
      endedAt: world.at,
      debrief: "none",
    });
    expect(notified()).toEqual([]);
  });

  test("an overlay that came back within the grace keeps it running", async () => {
    const meetingId = await world.begin(1);
    const first = world.line(1, meetingId);
    first.hangUp();
    await lineClosed(world.keeper, meetingId);
    world.at += GRACE_MS - 1;
    await seen(world.keeper, meetingId, world.at, 1);
    world.line(1, meetingId);
    world.at += 1;
    await endIfSilent(world.keeper, meetingId);
    expect((await world.db.meetings.get(meetingId))?.endedAt).toBeNull();
    expect(notified()).toEqual([]);
  });

  test.each([
    ["the leave page", "https://app.zoom.us/wc/"],
    ["a page that is none of ours", undefined],
  ])("its tab went to %s: it ends at once and is offered, once", async (_, url) => {
    const meetingId = await world.begin(1);
    const { line, hangUp } = world.line(1, meetingId);
    line.place = "app.zoom.us/wc/81234567890/join";
    vi.mocked(fakeBrowser.tabs.get).mockResolvedValue({ id: 1, url } as never);
    world.at += 5 * 60_000;
    hangUp();
    await lineClosed(world.keeper, meetingId, line);
    expect(await world.db.meetings.get(meetingId)).toMatchObject({
      endedAt: world.at,
      debrief: "open",
    });
    expect(notified()).toEqual([`debrief:${meetingId}`]);
    await lineClosed(world.keeper, meetingId, line);
    expect(notified()).toEqual([`debrief:${meetingId}`]);
    expect((await world.db.meetings.get(meetingId))?.endedAt).toBe(world.at);
  });

  test.each([
    ["a reload", "https://app.zoom.us/wc/81234567890/join"],
    ["another query of the same address", "https://app.zoom.us/wc/81234567890/join?pwd=x#y"],
  ])("%s is no end: the grace begins", async (_, url) => {
    const meetingId = await world.begin(1);
    const { line, hangUp } = world.line(1, meetingId);
    line.place = "app.zoom.us/wc/81234567890/join";
    vi.mocked(fakeBrowser.tabs.get).mockResolvedValue({ id: 1, url } as never);
    hangUp();
    await lineClosed(world.keeper, meetingId, line);
    expect((await world.db.meetings.get(meetingId))?.endedAt).toBeNull();
    expect(await alarm(`end:${meetingId}`)).toBe(world.at + GRACE_MS);
    expect(notified()).toEqual([]);
  });

  test("its tab went away and another of its lines is still held: it goes on", async () => {
    const meetingId = await world.begin(1);
    world.line(2, meetingId);
    const { line, hangUp } = world.line(1, meetingId);
    line.place = "app.zoom.us/wc/81234567890/join";
    vi.mocked(fakeBrowser.tabs.get).mockResolvedValue({ id: 1, url: "https://x.test" } as never);
    hangUp();
    await lineClosed(world.keeper, meetingId, line);
    expect((await world.db.meetings.get(meetingId))?.endedAt).toBeNull();
  });

  test("one of two lines closing starts no grace", async () => {
    const meetingId = await world.begin(1);
    world.line(1, meetingId);
    const other = world.line(1, meetingId);
    const before = await alarm(`end:${meetingId}`);
    other.hangUp();
    world.at += 1000;
    await lineClosed(world.keeper, meetingId);
    expect(await alarm(`end:${meetingId}`)).toBe(before);
  });

  test("an alarm is always set while it runs, pushed on by each sign of life", async () => {
    const meetingId = await world.begin(1);
    expect(await alarm(`end:${meetingId}`)).toBe(T0 + SILENCE_MS);
    world.at += 60_000;
    await seen(world.keeper, meetingId, world.at, 1);
    expect(await alarm(`end:${meetingId}`)).toBe(T0 + 60_000 + SILENCE_MS);
  });

  test("the browser quit: at the next start it gets its alarm back, then ends when last seen", async () => {
    const meetingId = await world.begin(50);
    world.at += 60_000;
    await seen(world.keeper, meetingId, world.at, 50);
    const lastSeen = world.at;
    fakeBrowser.reset();
    completeBrowser();
    world.at += 3 * 60 * 60_000;
    const next = world.awake();
    await watchAll(next);
    expect(await alarm(`end:${meetingId}`)).toBe(world.at + GRACE_MS);
    world.at += GRACE_MS;
    await endIfSilent(next, meetingId);
    expect(await world.db.meetings.get(meetingId)).toMatchObject({
      endedAt: lastSeen,
      debrief: "open",
    });
    expect(notified()).toEqual([`debrief:${meetingId}`]);
  });

  test("a tap after the last sign of life is a later sign of life", async () => {
    const meetingId = await world.begin(50);
    world.at += 30_000;
    await world.ask("records.append", { records: [world.tap(meetingId)] });
    const tappedAt = world.at;
    world.at += 3 * 60 * 60_000;
    await endIfSilent(world.awake(), meetingId);
    expect((await world.db.meetings.get(meetingId))?.endedAt).toBe(tappedAt);
  });

  test("a worker just started gives a tab that still exists one more turn, then ends it", async () => {
    const meetingId = await world.begin(1);
    world.at += SILENCE_MS;
    const fresh = world.awake();
    await endIfSilent(fresh, meetingId);
    expect((await world.db.meetings.get(meetingId))?.endedAt).toBeNull();
    world.at += 30_000;
    await endIfSilent(fresh, meetingId);
    expect((await world.db.meetings.get(meetingId))?.endedAt).toBe(T0);
  });

  test("a line still held is never ended by the alarm", async () => {
    const meetingId = await world.begin(1);
    world.line(1, meetingId);
    world.at += 60 * 60_000;
    for (let ring = 0; ring < 3; ring++) await endIfSilent(world.keeper, meetingId);
    expect((await world.db.meetings.get(meetingId))?.endedAt).toBeNull();
  });

  test("a sign of life after a sitting's pause is none", async () => {
    const meetingId = await world.begin(1);
    world.at += SITTING_MS;
    await seen(world.keeper, meetingId, world.at, 1);
    expect((await world.db.meetings.get(meetingId))?.aliveAt).toBe(T0);
  });

  test("the clock set back by two hours ends nothing before it began", async () => {
    const meetingId = await world.begin(50);
    world.at -= 2 * 60 * 60_000;
    await world.ask("call.end", { meetingId, at: world.at });
    const meeting = await world.db.meetings.get(meetingId);
    expect(meeting?.endedAt).toBe(meeting?.startedAt);
  });
});

describe("the offer", () => {
  async function ended(): Promise<string> {
    const meetingId = await world.begin(1);
    await world.ask("call.end", { meetingId, at: world.at });
    return meetingId;
  }

  test("an end the overlay announced shows a badge; its own card does the asking", async () => {
    await ended();
    expect(await badge()).toBe("1");
    expect(notified()).toEqual([]);
  });

  test("the card went away with its tab: now the notification comes", async () => {
    const meetingId = await ended();
    await lineClosed(world.keeper, meetingId);
    expect(notified()).toEqual([`debrief:${meetingId}`]);
  });

  test("the notification holds no name and no behaviour", async () => {
    const meetingId = await ended();
    await lineClosed(world.keeper, meetingId);
    const text = JSON.stringify(Object.values(fakeBrowser.notifications.getAllCreateOptions()));
    for (const word of ["Priya", ...TEST_PLAN.behaviours.map(({ name }) => name)]) {
      expect(text).not.toContain(word);
    }
    expect(text).toContain("Your debrief is ready");
  });

  test("while the owner presents it waits, and is given when they stop", async () => {
    const meetingId = await ended();
    const { line } = world.line(2, "other");
    line.presenting = true;
    await lineClosed(world.keeper, meetingId);
    expect(notified()).toEqual([]);
    line.presenting = false;
    const { notifyWaiting } = await import("@/lib/keeper/offer-debrief");
    await notifyWaiting(world.keeper);
    expect(notified()).toEqual([`debrief:${meetingId}`]);
  });

  test("now opens the debrief's page", async () => {
    const meetingId = await ended();
    await world.ask("debrief.choose", { meetingId, choice: "now" });
    expect(pages).toEqual([expect.stringContaining(`debrief.html#${meetingId}`)]);
  });

  test("in 30 minutes comes back by alarm, exactly then", async () => {
    const meetingId = await ended();
    await world.ask("debrief.choose", { meetingId, choice: "later" });
    expect(await badge()).toBe("");
    expect(await alarm(`later:${meetingId}`)).toBe(T0 + LATER_MS);
    world.at += LATER_MS;
    await offerAgain(world.keeper, meetingId);
    expect(notified()).toEqual([`debrief:${meetingId}`]);
    expect(await badge()).toBe("1");
  });

  test("put off and the browser quit: the alarm is set again at the next start", async () => {
    const meetingId = await ended();
    await world.ask("debrief.choose", { meetingId, choice: "later" });
    fakeBrowser.reset();
    completeBrowser();
    await watchPutOff(world.awake());
    expect(await alarm(`later:${meetingId}`)).toBe(T0 + LATER_MS);
  });

  test("skip asks no more", async () => {
    const meetingId = await ended();
    await world.ask("debrief.choose", { meetingId, choice: "skip" });
    await lineClosed(world.keeper, meetingId);
    expect([await badge(), notified()]).toEqual(["", []]);
    expect((await world.db.meetings.get(meetingId))?.debrief).toBe("skipped");
  });

  test("a practice call offers nothing outside itself", async () => {
    const practice = { site: "practice", room: "p", title: null, at: T0 } as const;
    const { meetingId } = await world.ask("call.join", practice, aPage);
    await world.ask("call.end", { meetingId: meetingId ?? "", at: T0 });
    expect([await badge(), notified()]).toEqual(["", []]);
  });
});
