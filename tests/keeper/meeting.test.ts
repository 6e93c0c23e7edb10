// @vitest-environment node
/** Sittings: joining, going on, two tabs, two calls, and a call that is not to be kept. */
import { beforeEach, describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { SHORTEST_MS } from "@/lib/core/patterns/early";
import { GRACE_MS, SITTING_MS } from "@/lib/keeper/sitting";
import { lineClosed, seen } from "@/lib/keeper/watch-over";
import { DEFAULT_SETTINGS } from "@/lib/messaging/protocol";
import { readMeeting } from "@/lib/storage/meetings";
import { TEST_PLAN } from "../support/test-plan";
import { aPage, completeBrowser, overlayIn, T0, World } from "./world";

let world: World;
beforeEach(async () => {
  completeBrowser();
  world = await new World().agree();
});

const notified = () => Object.keys(fakeBrowser.notifications.getAllCreateOptions());
const badge = () => fakeBrowser.action.getBadgeText({});

describe("joining", () => {
  test("opens a meeting with the plan, the settings and nothing counted", async () => {
    const joined = await world.join();
    expect(joined).toMatchObject({
      result: "new",
      reason: null,
      startedAt: T0,
      plan: { id: TEST_PLAN.id },
      phase: "baseline",
      settings: { captions: "read" },
      records: [],
    });
    const summary = await world.db.summaries.get(joined.meetingId ?? "");
    expect(Object.keys(summary?.behaviours ?? {})).toEqual(
      TEST_PLAN.behaviours.map(({ id }) => id),
    );
  });

  test("without a plan nothing is stored", async () => {
    const stranger = new World();
    const joined = await stranger.join();
    expect(joined).toMatchObject({ result: "new", meetingId: null, plan: null });
    expect(joined.settings).toEqual(DEFAULT_SETTINGS);
    expect(await stranger.db.meetings.count()).toBe(0);
  });

  test("the call's code and title lie nowhere in clear", async () => {
    await world.begin();
    const row = (await world.db.meetings.toArray())[0];
    expect(JSON.stringify(row)).not.toMatch(/abc-defg|Priya/);
    expect((await readMeeting(row?.id ?? "", world.db))?.title).toBe("Weekly with Priya");
  });

  test("a title that comes late is kept with the running meeting; a second one is not", async () => {
    const ask = (title: string | null) =>
      world.ask("call.join", { site: "meet", room: "abc-defg-hij", title, at: world.at });
    const { meetingId } = await ask(null);
    const title = async () => (await readMeeting(meetingId ?? "", world.db))?.title ?? null;
    expect(await title()).toBeNull();
    expect(await ask("Weekly with Priya")).toMatchObject({ result: "resumed", meetingId });
    expect(await title()).toBe("Weekly with Priya");
    await ask("Room 1");
    expect(await title()).toBe("Weekly with Priya");
    expect(JSON.stringify(await world.db.meetings.toArray())).not.toMatch(/Priya|Room 1/);
  });

  test("two joins at once of one call open one meeting", async () => {
    const joins = await Promise.all(Array.from({ length: 6 }, () => world.join()));
    expect(new Set(joins.map(({ meetingId }) => meetingId)).size).toBe(1);
    expect(await world.db.meetings.count()).toBe(1);
  });

  test("another address is another meeting", async () => {
    const one = await world.begin(1);
    const two = await world.begin(2, "xyz-other-call");
    expect(two).not.toBe(one);
  });

  /** Joins `room` and spends `ms` in the call; returns the phase it was told. */
  async function spend(room: string, ms: number) {
    const { meetingId, phase } = await world.join(1, room);
    const common = { v: 1, id: world.id(), meetingId, at: world.at, elapsedMs: 0 };
    const seen = { captions: false, speaking: false, names: false };
    const span = { ...common, type: "span", ms, state: "in-call", ...seen };
    await world.ask("records.append", { records: [span] });
    return phase;
  }
  const LONG_MS = SHORTEST_MS;

  test("the first three meetings are baseline; practice and a short look in do not count", async () => {
    const practice = { site: "practice", room: "p", title: null, at: T0 } as const;
    await world.ask("call.join", practice, aPage);
    for (const room of ["a", "b", "c", "d"]) {
      expect(await spend(room, LONG_MS - 1)).toBe("baseline");
    }
    const phases: string[] = [];
    for (const room of ["one", "two", "three", "four"]) phases.push(await spend(room, LONG_MS));
    expect(phases).toEqual(["baseline", "baseline", "baseline", "coaching"]);
  });

  test("who was coached stays coached, whatever is deleted; delete all starts anew", async () => {
    for (const room of ["one", "two", "three", "four"]) await spend(room, LONG_MS);
    for (const meetingId of await world.db.meetings.toCollection().primaryKeys()) {
      await world.ask("meeting.delete", { meetingId }, aPage);
    }
    expect((await world.join(1, "five")).phase).toBe("coaching");
    await world.ask("data.delete", {}, aPage);
    await world.agree();
    expect((await world.join(1, "six")).phase).toBe("baseline");
  });
});

describe("going on", () => {
  test("under 10 minutes away the same meeting goes on, with its records", async () => {
    const meetingId = await world.begin();
    const tap = world.tap(meetingId);
    await world.ask("records.append", { records: [tap] });
    world.at += SITTING_MS - 1;
    const again = await world.join();
    expect(again).toMatchObject({ result: "resumed", meetingId, startedAt: T0 });
    expect(again.records).toEqual([tap]);
  });

  test("a meeting that goes on keeps the plan it began with; the next has the new one", async () => {
    const began = await world.join();
    const plan = { ...TEST_PLAN, version: TEST_PLAN.version + 1, outcome: "Another one" };
    await world.ask("doc.commit", { doc: "plan", fields: { plan } }, aPage);
    expect((await world.join()).plan).toEqual(began.plan);
    expect((await world.join(1, "other-call")).plan).toEqual(plan);
  });

  test("10 minutes away and it is a new meeting; the old one ended when last seen", async () => {
    const meetingId = await world.begin();
    await world.ask("records.append", { records: [world.tap(meetingId)] });
    world.at += SITTING_MS;
    const again = await world.join();
    expect(again.result).toBe("new");
    expect(again.meetingId).not.toBe(meetingId);
    expect(await world.db.meetings.get(meetingId)).toMatchObject({
      endedAt: T0,
      debrief: "open",
    });
    expect(notified()).toEqual([`debrief:${meetingId}`]);
  });

  test("a meeting that was ended goes on, and its offer is taken back", async () => {
    const meetingId = await world.begin();
    await world.ask("call.end", { meetingId, at: world.at });
    expect(await badge()).toBe("1");
    world.at += 60_000;
    expect((await world.join()).result).toBe("resumed");
    expect(await world.db.meetings.get(meetingId)).toMatchObject({
      endedAt: null,
      debrief: "none",
    });
    expect(await badge()).toBe("");
  });

  test("after its debrief was closed the same address is a new meeting", async () => {
    const meetingId = await world.begin();
    await world.ask("call.end", { meetingId, at: world.at });
    const fields = { closed: world.at };
    await world.ask("doc.commit", { doc: `debrief:${meetingId}`, fields }, aPage);
    expect((await world.join()).result).toBe("new");
  });

  test("a worker that was stopped reads the counts back from the disk", async () => {
    const meetingId = await world.begin();
    const taps = [world.tap(meetingId), world.tap(meetingId)];
    await world.ask("records.append", { records: taps });
    const again = await world.join(1, undefined, world.awake());
    expect(again.records.map(({ id }) => id).sort()).toEqual(taps.map(({ id }) => id));
  });
});

describe("two tabs", () => {
  test("a second tab of the same call is told so and opens nothing", async () => {
    const meetingId = await world.begin(1);
    world.line(1, meetingId);
    const second = await world.join(2);
    expect(second).toMatchObject({ result: "second-tab", meetingId: null });
    expect(await world.db.meetings.count()).toBe(1);
  });

  test("also right after the worker was stopped, before the first tab calls again", async () => {
    const meetingId = await world.begin(1);
    await seen(world.keeper, meetingId, world.at, 1);
    expect((await world.join(2, undefined, world.awake())).result).toBe("second-tab");
  });

  test("a tab that is gone holds nothing", async () => {
    const meetingId = await world.begin(50);
    expect(await world.join(2)).toMatchObject({ result: "resumed", meetingId });
  });

  test("a tab whose line was seen to close holds nothing", async () => {
    const meetingId = await world.begin(1);
    const { hangUp } = world.line(1, meetingId);
    hangUp();
    await lineClosed(world.keeper, meetingId);
    expect(await world.join(2)).toMatchObject({ result: "resumed", meetingId });
  });

  test("a tab that was silent too long holds nothing", async () => {
    const meetingId = await world.begin(1);
    world.at += GRACE_MS * 1.5;
    expect(await world.join(2)).toMatchObject({ result: "resumed", meetingId });
  });
});

describe("Not this call", () => {
  test("removes everything of the meeting, leaves one tombstone, and counts no more", async () => {
    const meetingId = await world.begin();
    await world.ask("records.append", { records: [world.tap(meetingId)] });
    await world.ask("names.put", { meetingId, names: { p2: "Priya" } });
    await world.ask("call.discard", { meetingId });
    for (const table of ["meetings", "records", "summaries", "names"] as const) {
      expect(await world.db[table].count()).toBe(0);
    }
    expect(await world.db.tombstones.toArray()).toEqual([{ meetingId, at: world.at }]);
    expect(await world.join()).toMatchObject({ result: "refused", reason: "not-this-call" });
    expect(await world.db.meetings.count()).toBe(0);
  });

  test("the owner may take it back: a new meeting, also after a reload", async () => {
    const declined = await world.begin();
    await world.ask("call.discard", { meetingId: declined });
    const ask = { site: "meet", room: "abc-defg-hij", title: null, at: world.at } as const;
    const joined = await world.ask("call.join", { ...ask, again: true });
    expect(joined.result).toBe("new");
    expect(joined.meetingId).not.toBe(declined);
    expect(await world.ask("call.join", ask)).toMatchObject({
      result: "resumed",
      meetingId: joined.meetingId,
    });
  });

  test("what arrives for it afterwards is refused", async () => {
    const meetingId = await world.begin();
    const tap = world.tap(meetingId);
    await world.ask("call.discard", { meetingId });
    expect(await world.ask("records.append", { records: [tap] })).toEqual({
      kept: [],
      refused: [{ id: tap.id, reason: "no-such-meeting" }],
    });
  });

  test("holds for other tabs of that sitting only, and for this tab for hours", async () => {
    const meetingId = await world.begin(1);
    await world.ask("call.discard", { meetingId }, overlayIn(1));
    world.at += SITTING_MS - 1;
    expect((await world.join(2)).result).toBe("refused");
    world.at += 1;
    expect((await world.join(1)).result).toBe("refused");
    expect((await world.join(2)).result).toBe("new");
  });
});
