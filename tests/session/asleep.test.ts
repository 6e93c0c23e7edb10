/** What is pressed right after a sleep, before the keeper has said whose meeting it is. */
import { expect, test } from "vitest";
import { setStage } from "./stage";

const OTHER = "01JD7Q0000000000000000000B";
const HOUR_MS = 60 * 60_000;

/** An hour asleep after a tap and five minutes; the keeper cannot answer when the owner is back. */
async function asleep() {
  const stage = setStage();
  await stage.join();
  stage.session.tap("cutIn", "panel");
  await stage.clock.pass(5 * 60_000);
  stage.fault = new Error("starting");
  stage.clock.sleep(HOUR_MS);
  return stage;
}
const view = (stage: Awaited<ReturnType<typeof asleep>>) => stage.session.getSnapshot();

test("nothing of it goes to the old meeting; it is in the one the keeper names, exactly once", async () => {
  const stage = await asleep();
  stage.session.tap("cutIn", "panel");
  stage.session.tap("invite", "panel");
  const pressedAt = stage.clock.now();
  await stage.clock.pass(2000);
  expect(stage.written("tap")).toHaveLength(1);
  expect(view(stage).isLate).toBe(true);

  stage.fault = null;
  const startedAt = stage.clock.now() - 1000;
  stage.joined = { ...stage.joined, result: "new", meetingId: OTHER, startedAt, records: [] };
  await stage.clock.pass(60_000);
  const [before, ...made] = stage.written("tap");
  expect(made.map(({ meetingId, at, behaviourId }) => [meetingId, at, behaviourId])).toEqual([
    [OTHER, pressedAt, "cutIn"],
    [OTHER, pressedAt, "invite"],
  ]);
  expect(made.every(({ elapsedMs }) => elapsedMs === 0)).toBe(true);
  expect(view(stage)).toMatchObject({ meetingId: OTHER, status: "counting", isLate: false });
  expect(view(stage).records.filter(({ type }) => type === "tap")).toHaveLength(2);
  const gaps = stage.written("span").filter(({ state }) => state === "gap");
  expect(gaps.map(({ meetingId }) => meetingId)).toEqual([before?.meetingId]);
});

test("the same meeting goes on: it is there as it was pressed", async () => {
  const stage = await asleep();
  stage.session.tap("cutIn", "panel");
  const elapsedMs = 5 * 60_000 + HOUR_MS;
  stage.fault = null;
  await stage.clock.pass(20_000);
  expect(stage.written("tap").map((tap) => tap.elapsedMs)).toEqual([0, elapsedMs]);
  expect(new Set(stage.written("tap").map(({ meetingId }) => meetingId)).size).toBe(1);
  expect(view(stage).records.filter(({ type }) => type === "tap")).toHaveLength(2);
});

test("an undo of something from before stays with it", async () => {
  const stage = await asleep();
  const [before] = stage.written("tap");
  stage.session.undoLast();
  stage.session.tap("cutIn", "panel");
  stage.session.undoLast();
  stage.fault = null;
  stage.joined = { ...stage.joined, result: "new", meetingId: OTHER, records: [] };
  await stage.clock.pass(20_000);
  const made = stage.written("tap")[1];
  expect(made?.meetingId).toBe(OTHER);
  expect(stage.written("undo").map(({ of, meetingId }) => [of, meetingId])).toEqual([
    [before?.id, before?.meetingId],
    [made?.id, OTHER],
  ]);
});

test("a press has the keeper asked at once, and again until it answers", async () => {
  const stage = await asleep();
  const joins = () => stage.asked.filter(({ type }) => type === "call.join").length;
  stage.session.tap("cutIn", "panel");
  await stage.clock.pass(0);
  expect(joins()).toBe(2);
  await stage.clock.pass(9999);
  expect(joins()).toBe(2);
  await stage.clock.pass(1);
  expect(joins()).toBe(3);
  stage.fault = null;
  await stage.clock.pass(HOUR_MS / 6);
  expect(joins()).toBe(4);
});

test.each([
  ["another tab counts", { result: "second-tab", meetingId: null }],
  ["it may not count here", { result: "refused", reason: "newer-database", meetingId: null }],
] as const)("%s: what was pressed is not kept back for ever", async (_, joined) => {
  const stage = await asleep();
  stage.session.tap("cutIn", "panel");
  stage.fault = null;
  stage.joined = { ...stage.joined, ...joined };
  await stage.clock.pass(20_000);
  expect(stage.written("tap")).toHaveLength(2);
});

test("the call is left before the keeper has answered: it is kept all the same", async () => {
  const stage = await asleep();
  stage.session.tap("cutIn", "panel");
  stage.state({ state: "ended" });
  stage.fault = null;
  await stage.clock.pass(60_000);
  expect(stage.written("tap")).toHaveLength(2);
});

test("a pause outlasts the sleep, also into the next meeting and over a reload of that", async () => {
  const stage = setStage();
  await stage.join();
  stage.session.pause();
  await stage.clock.pass(60_000);
  const startedAt = stage.clock.now() + HOUR_MS;
  stage.joined = { ...stage.joined, result: "new", meetingId: OTHER, startedAt, records: [] };
  stage.clock.sleep(HOUR_MS);
  await stage.clock.pass(60_000);
  expect(view(stage)).toMatchObject({ meetingId: OTHER, status: "paused" });
  const reads = stage.posted.filter(({ type }) => type === "read");
  expect(reads.at(-1)).toEqual({ type: "read", captions: false });

  const records = stage.written("span").filter(({ meetingId }) => meetingId === OTHER);
  const after = setStage({ result: "resumed", meetingId: OTHER, records });
  await after.join();
  expect(view(after).status).toBe("paused");
});

test("the tab is closed before the keeper has answered: what was pressed is sent", async () => {
  const stage = await asleep();
  stage.session.tap("cutIn", "panel");
  await stage.clock.pass(3000);
  stage.fault = null;
  stage.session.flush();
  stage.stop.abort();
  await stage.clock.pass(0);
  expect(stage.written("tap")).toHaveLength(2);
});

test("a question that is never answered is asked again: nothing is kept back for ever", async () => {
  const stage = await asleep();
  stage.fault = null;
  stage.isBlocked = true;
  stage.session.tap("cutIn", "panel");
  await stage.clock.pass(1000);
  stage.isBlocked = false;
  await stage.clock.pass(60_000);
  expect(stage.written("tap")).toHaveLength(2);
});

test.each([
  ["another tab counts", { result: "second-tab", meetingId: null }],
  ["it may not count here", { result: "refused", reason: "newer-database", meetingId: null }],
] as const)("%s: no stretch and no sign of life comes from here any more", async (_, joined) => {
  const stage = await asleep();
  stage.fault = null;
  stage.joined = { ...stage.joined, ...joined };
  await stage.clock.pass(30_000);
  const spans = stage.written("span").length;
  const signs = stage.alive.length;
  await stage.clock.pass(5 * 60_000);
  expect([stage.written("span").length, stage.alive.length]).toEqual([spans, signs]);
  expect(stage.closedPorts).toBe(1);
});

test("what waits of an earlier meeting is not lost to Not this call", async () => {
  const stage = setStage();
  await stage.join();
  stage.isBlocked = true;
  stage.session.tap("cutIn", "panel");
  stage.state({ state: "ended" });
  await stage.clock.pass(1000);
  stage.isBlocked = false;
  const startedAt = stage.clock.now();
  stage.joined = { ...stage.joined, result: "new", meetingId: OTHER, startedAt, records: [] };
  stage.state({ room: "xyz-abcd-efg" });
  await stage.clock.pass(1000);
  stage.session.discard();
  await stage.clock.pass(60_000);
  expect(stage.written("tap")).toHaveLength(1);
});

test("after Not this call nothing is said any more of what could not be saved", async () => {
  const stage = setStage();
  await stage.join();
  stage.fault = new Error("full");
  stage.session.tap("cutIn", "panel");
  await stage.clock.pass(2000);
  expect(view(stage)).toMatchObject({ isLate: true, trouble: "failed" });
  stage.fault = null;
  stage.session.discard();
  await stage.clock.pass(0);
  expect(view(stage)).toMatchObject({ isLate: false, trouble: null });
  stage.session.countAgain();
  await stage.clock.pass(0);
  stage.isBlocked = true;
  stage.session.tap("cutIn", "panel");
  expect(view(stage).trouble).toBeNull();
  expect(stage.written("tap")).toEqual([]);
});
