/** The running session against a fake sensor and a fake keeper: given, when, then. */
import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "@/lib/messaging/protocol";
import { ANSWER_MS, LATE_MS } from "@/lib/session/outbox";
import { REPLACED_MS } from "@/lib/session/session";
import { reading, START, setStage } from "./stage";

const view = (stage: ReturnType<typeof setStage>) => stage.session.getSnapshot();

describe("joining", () => {
  test("asks the keeper once and lets the sensor read after the owner's yes", async () => {
    const stage = setStage();
    await stage.join();
    expect(stage.asked.filter(({ type }) => type === "call.join")).toHaveLength(1);
    expect(stage.asked[0]?.payload).toEqual({
      site: "meet",
      room: "abc-defg-hij",
      title: "Design review",
      at: START,
    });
    expect(stage.posted).toContainEqual({ type: "read", captions: true });
    expect(view(stage).status).toBe("counting");
  });

  test("by hand: the sensor is never told to read", async () => {
    const stage = setStage({ settings: { ...DEFAULT_SETTINGS, captions: "by-hand" } });
    await stage.join();
    stage.session.tap("cutIn", "panel");
    await stage.clock.pass(0);
    expect(stage.posted).not.toContainEqual({ type: "read", captions: true });
    expect(stage.written("tap")).toHaveLength(1);
  });

  test("the green room joins nothing", async () => {
    const stage = setStage();
    stage.state({ state: "green-room" });
    await stage.clock.pass(0);
    expect(stage.asked).toEqual([]);
    expect(view(stage).status).toBe("away");
  });

  test("without a plan it asks to choose, and looks again until there is one", async () => {
    const stage = setStage({ plan: null });
    await stage.join();
    expect(view(stage).status).toBe("choose");
    stage.joined = { ...stage.joined, plan: (setStage().joined as typeof stage.joined).plan };
    await stage.clock.pass(10_000);
    expect(view(stage).status).toBe("counting");
  });

  test("a second tab counts nothing and reads nothing", async () => {
    const stage = setStage({ result: "second-tab", meetingId: null });
    await stage.join();
    stage.session.tap("cutIn", "panel");
    await stage.clock.pass(60_000);
    expect(view(stage).status).toBe("second-tab");
    expect(view(stage).notice?.key).toBe("not-counting");
    expect(stage.disk.size).toBe(0);
    expect(stage.posted).not.toContainEqual({ type: "read", captions: true });
  });

  test("a newer database is said, and asked again without counting", async () => {
    const stage = setStage({ result: "refused", reason: "newer-database", meetingId: null });
    await stage.join();
    expect(view(stage)).toMatchObject({ status: "refused", trouble: "newer-database" });
    stage.joined = { ...stage.joined, result: "new", meetingId: "01JD7Q0000000000000000000A" };
    await stage.clock.pass(10_000);
    expect(view(stage)).toMatchObject({ status: "counting", trouble: null });
  });

  test("after a reload the counts are the keeper's and the hole is a gap", async () => {
    const before = setStage();
    await before.join();
    before.session.tap("cutIn", "panel");
    await before.clock.pass(61_000);
    const records = [...before.disk.values()];
    const span = before.written("span").at(-1);
    const stage = setStage({ result: "resumed", records });
    await stage.clock.pass(120_000);
    await stage.join();
    expect(view(stage).records.filter(({ type }) => type === "tap")).toHaveLength(1);
    const gaps = stage.written("span").filter(({ state }) => state === "gap");
    expect(gaps.map(({ ms }) => ms)).toEqual([START + 120_000 - (span?.at ?? 0)]);
    expect(view(stage).minutes).toBe(2);
  });

  test("another address in the same tab is another meeting", async () => {
    const stage = setStage();
    await stage.join();
    stage.joined = { ...stage.joined, meetingId: "01JD7Q0000000000000000000B" };
    stage.state({ room: "xyz-abcd-efg" });
    await stage.clock.pass(0);
    expect(stage.asked.map(({ type }) => type)).toContain("call.end");
    expect(view(stage)).toMatchObject({
      status: "counting",
      meetingId: "01JD7Q0000000000000000000B",
      isAsking: false,
    });
  });
});

describe("saving", () => {
  test("a tap is written once and shown at once", async () => {
    const stage = setStage();
    await stage.join();
    stage.session.tap("cutIn", "pill");
    expect(view(stage).records.filter(({ type }) => type === "tap")).toHaveLength(1);
    expect(view(stage).notice).toMatchObject({ key: "counted", behaviourId: "cutIn" });
    await stage.clock.pass(LATE_MS);
    expect(stage.written("tap")).toMatchObject([{ behaviourId: "cutIn", via: "pill", at: START }]);
    expect(view(stage).isLate).toBe(false);
  });

  test("a keeper that does not answer: late after a second, sent again, saved exactly once", async () => {
    const stage = setStage();
    await stage.join();
    stage.isBlocked = true;
    stage.session.tap("cutIn", "panel");
    await stage.clock.pass(LATE_MS - 1);
    expect(view(stage).isLate).toBe(false);
    await stage.clock.pass(1);
    expect(view(stage).isLate).toBe(true);
    stage.isBlocked = false;
    await stage.clock.pass(ANSWER_MS);
    expect(stage.written("tap")).toHaveLength(1);
    expect(view(stage).isLate).toBe(false);
  });

  test("the sensor holds what is not saved, without a word the owner wrote", async () => {
    const stage = setStage();
    await stage.join();
    stage.fault = new Error("busy");
    stage.session.tap("cutIn", "panel");
    stage.session.note("Priya was right");
    await stage.clock.pass(10);
    const held = stage.posted.filter(({ type }) => type === "mirror").at(-1);
    expect(held).toMatchObject({ records: [{ type: "tap" }] });
    expect(JSON.stringify(stage.posted)).not.toContain("Priya was right");
    stage.fault = null;
    await stage.clock.pass(60_000);
    expect(stage.posted.filter(({ type }) => type === "mirror").at(-1)).toMatchObject({
      records: [],
    });
    expect(stage.written("note")).toHaveLength(1);
  });

  test("a full disk is said, and nothing is lost", async () => {
    const stage = setStage();
    await stage.join();
    stage.fault = Object.assign(new Error("no room"), { code: "storage-full" });
    stage.session.tap("cutIn", "panel");
    stage.session.tap("cutIn", "panel");
    await stage.clock.pass(5000);
    expect(view(stage)).toMatchObject({ isLate: true, trouble: "storage-full" });
    stage.fault = null;
    await stage.clock.pass(30_000);
    expect(stage.written("tap")).toHaveLength(2);
    expect(view(stage)).toMatchObject({ isLate: false, trouble: null });
  });

  test("a refused record is taken back and said; the others are kept", async () => {
    const stage = setStage();
    await stage.join();
    stage.refuse = (record) => (record as { type: string }).type === "tap";
    stage.session.tap("cutIn", "panel");
    stage.session.mark("pause", "did");
    await stage.clock.pass(0);
    expect(stage.written("mark")).toHaveLength(1);
    expect(view(stage).records.some(({ type }) => type === "tap")).toBe(false);
    expect(view(stage).notice?.key).toBe("refused");
  });

  test("an undo takes back the last thing that still stands", async () => {
    const stage = setStage();
    await stage.join();
    stage.session.tap("cutIn", "panel");
    await stage.clock.pass(1000);
    stage.session.mark("pause", "did");
    stage.session.undoLast();
    stage.session.undoLast();
    stage.session.undoLast();
    await stage.clock.pass(0);
    const [tap] = stage.written("tap");
    const [mark] = stage.written("mark");
    expect(stage.written("undo").map(({ of }) => of)).toEqual([mark?.id, tap?.id]);
  });
});

describe("what counts", () => {
  test("a press on a covered frame does not; a key does", async () => {
    const stage = setStage();
    await stage.join();
    stage.send({ type: "surroundings", ...view(stage).surroundings, visible: false });
    stage.session.tap("cutIn", "panel");
    expect(view(stage).notice?.key).toBe("covered");
    stage.command({ type: "command", command: "tap-1" });
    await stage.clock.pass(0);
    expect(stage.written("tap")).toMatchObject([{ via: "key" }]);
  });

  test("shortcuts count in the plan's order; an occurrence is marked", async () => {
    const stage = setStage();
    await stage.join();
    stage.command({ type: "command", command: "tap-2" });
    stage.command({ type: "command", command: "tap-3" });
    await stage.clock.pass(0);
    expect(stage.written("tap")).toMatchObject([{ behaviourId: "invite" }]);
    expect(stage.written("mark")).toMatchObject([{ behaviourId: "pause", value: "did" }]);
  });

  test("open and close; twice in a moment is the dot", async () => {
    const stage = setStage();
    await stage.join();
    const press = () => stage.command({ type: "command", command: "toggle-panel" });
    press();
    expect(view(stage).shape).toBe("panel");
    await stage.clock.pass(601);
    press();
    expect(view(stage).shape).toBe("pill");
    await stage.clock.pass(601);
    press();
    await stage.clock.pass(600);
    press();
    expect(view(stage).shape).toBe("dot");
  });

  test("presenting folds to the dot and comes back", async () => {
    const stage = setStage();
    await stage.join();
    stage.state({ presenting: true });
    expect(view(stage)).toMatchObject({ shape: "dot", isPresenting: true });
    stage.state({ presenting: false });
    expect(view(stage).shape).toBe("pill");
    expect(stage.asked.filter(({ type }) => type === "call.join")).toHaveLength(1);
  });

  test("a badly formed event is dropped, the good ones beside it are not", async () => {
    const stage = setStage();
    await stage.join();
    stage.send({
      type: "page",
      events: [
        { type: "people.changed", at: -1, people: [], count: 0 },
        { type: "signal.changed", at: START, signal: "captions", health: "off", reason: null },
      ],
    });
    expect(view(stage).people).toHaveLength(3);
    expect(view(stage).signals.captions?.health).toBe("off");
  });
});

describe("coverage", () => {
  test("a minute with all signals, then without captions", async () => {
    const stage = setStage();
    await stage.join();
    await stage.clock.pass(60_000);
    stage.signal("captions", "off");
    await stage.clock.pass(60_000);
    const spans = stage.written("span").filter(({ ms }) => ms > 0);
    const measured = spans.filter(({ captions }) => captions).reduce((sum, { ms }) => sum + ms, 0);
    const blind = spans.filter(({ captions }) => !captions).reduce((sum, { ms }) => sum + ms, 0);
    expect([measured, blind]).toEqual([60_000, 60_000]);
  });

  test("a pause is neither measured nor in the way of a tap", async () => {
    const stage = setStage();
    await stage.join();
    stage.session.pause();
    expect(stage.posted.at(-1)).toEqual({ type: "read", captions: false });
    await stage.clock.pass(60_000);
    stage.session.tap("cutIn", "panel");
    stage.session.resume();
    await stage.clock.pass(0);
    expect(stage.written("span")).toMatchObject([{ state: "paused", ms: 60_000, captions: false }]);
    expect(stage.written("tap")).toHaveLength(1);
    expect(stage.posted).toContainEqual({ type: "read", captions: true });
  });

  test("sleep is a gap; the keeper is asked whether the meeting goes on", async () => {
    const stage = setStage();
    await stage.join();
    await stage.clock.pass(30_000);
    stage.clock.sleep(300_000);
    await stage.clock.pass(15_000);
    const spans = stage.written("span");
    expect(spans.map(({ state }) => state)).toEqual(["in-call", "gap"]);
    expect(spans[0]?.ms).toBe(30_000);
    expect(spans[1]?.ms).toBe(315_000);
    expect(stage.asked.filter(({ type }) => type === "call.join")).toHaveLength(2);
    stage.session.tap("cutIn", "panel");
    await stage.clock.pass(0);
    expect(stage.written("tap")[0]?.elapsedMs).toBe(345_000);
  });

  test.each([
    [75_000, 0],
    [75_001, 1],
  ])("%i ms more on the wall than on our ticks makes %i gaps", async (asleepMs, gaps) => {
    const stage = setStage();
    await stage.join();
    stage.clock.sleep(asleepMs);
    await stage.clock.pass(15_000);
    expect(stage.written("span").filter(({ state }) => state === "gap")).toHaveLength(gaps);
  });

  test("a clock set back makes no time run backwards", async () => {
    const stage = setStage();
    await stage.join();
    await stage.clock.pass(60_000);
    stage.clock.sleep(-7_200_000);
    await stage.clock.pass(60_000);
    stage.state({ state: "ended" });
    await stage.clock.pass(0);
    const spans = stage.written("span");
    expect(spans.every(({ ms }) => ms > 0)).toBe(true);
    expect(spans.reduce((sum, { ms }) => sum + ms, 0)).toBe(120_000);
  });
});

describe("the end", () => {
  test("ended on the page: last span, call.end, the card asks", async () => {
    const stage = setStage();
    await stage.join();
    await stage.clock.pass(20_000);
    stage.state({ state: "ended" });
    await stage.clock.pass(0);
    expect(stage.written("span")).toMatchObject([{ ms: 20_000, state: "in-call" }]);
    expect(stage.asked.at(-1)?.type).toBe("call.end");
    expect(view(stage)).toMatchObject({ status: "ended", isAsking: true });
    stage.session.chooseDebrief("later");
    expect(stage.asked.at(-1)).toMatchObject({
      type: "debrief.choose",
      payload: { choice: "later" },
    });
    expect(view(stage).isAsking).toBe(false);
  });

  test("the line outlives the call while the end card asks, and closes once the choice is kept", async () => {
    const stage = setStage();
    await stage.join();
    stage.state({ state: "ended" });
    await stage.clock.pass(60_000);
    expect(view(stage).isAsking).toBe(true);
    expect([stage.ports, stage.closedPorts]).toEqual([1, 0]);
    stage.fault = new Error("busy");
    stage.session.chooseDebrief("later");
    await stage.clock.pass(0);
    expect(stage.closedPorts).toBe(0);
    stage.fault = null;
    stage.session.chooseDebrief("later");
    await stage.clock.pass(0);
    expect(stage.closedPorts).toBe(1);
    const signs = stage.alive.length;
    await stage.clock.pass(120_000);
    expect(stage.alive).toHaveLength(signs);
  });

  test("without a choice the next meeting closes the old line", async () => {
    const stage = setStage();
    await stage.join();
    stage.state({ state: "ended" });
    stage.joined = { ...stage.joined, meetingId: "01JD7Q0000000000000000000B" };
    stage.state({ room: "xyz-abcd-efg" });
    await stage.clock.pass(0);
    expect([stage.ports, stage.closedPorts]).toEqual([2, 1]);
  });

  test("deleted elsewhere while the end card asks: the card goes, and its line", async () => {
    const stage = setStage();
    await stage.join();
    stage.state({ state: "ended" });
    stage.command({ type: "meeting.closed" });
    expect(view(stage)).toMatchObject({ status: "ended", isAsking: false });
    expect(stage.closedPorts).toBe(1);
  });

  test("not this call: deletes, forgets, reads no more", async () => {
    const stage = setStage();
    await stage.join();
    stage.session.tap("cutIn", "panel");
    stage.session.discard();
    await stage.clock.pass(0);
    expect(stage.asked.at(-1)?.type).toBe("call.discard");
    expect(view(stage)).toMatchObject({ status: "discarded", records: [], names: {} });
    expect(stage.posted.filter(({ type }) => type === "read").at(-1)).toEqual({
      type: "read",
      captions: false,
    });
    const before = stage.disk.size;
    await stage.clock.pass(120_000);
    expect(stage.disk.size).toBe(before);
  });

  test("not this call: a keeper that was busy is asked until it answers, and then no more", async () => {
    const stage = setStage();
    await stage.join();
    const asked = () => stage.asked.filter(({ type }) => type === "call.discard").length;
    stage.fault = new Error("busy");
    stage.session.discard();
    await stage.clock.pass(4999);
    expect([asked(), view(stage).trouble, stage.closedPorts]).toEqual([1, "failed", 0]);
    await stage.clock.pass(1);
    expect(asked()).toBe(2);
    stage.fault = null;
    stage.state({ state: "ended" });
    await stage.clock.pass(5000);
    expect([asked(), stage.closedPorts]).toEqual([3, 1]);
    await stage.clock.pass(60_000);
    expect(asked()).toBe(3);
  });

  test("not this call, taken back before the keeper heard of it: what goes on is not deleted", async () => {
    const stage = setStage();
    await stage.join();
    const asked = () => stage.asked.filter(({ type }) => type === "call.discard").length;
    stage.fault = new Error("busy");
    stage.session.discard();
    await stage.clock.pass(0);
    stage.fault = null;
    stage.session.countAgain();
    await stage.clock.pass(60_000);
    expect([asked(), view(stage).status, view(stage).trouble]).toEqual([1, "counting", null]);
  });

  test("not this call holds over a reload, until the owner takes it back", async () => {
    const stage = setStage({ result: "refused", reason: "not-this-call", meetingId: null });
    await stage.join();
    expect(view(stage).status).toBe("discarded");
    await stage.clock.pass(120_000);
    expect(stage.asked.filter(({ type }) => type === "call.join")).toHaveLength(1);
    stage.joined = {
      ...stage.joined,
      result: "new",
      reason: null,
      meetingId: "01JD7Q0000000000000000000B",
    };
    stage.session.countAgain();
    await stage.clock.pass(0);
    expect(stage.asked.filter(({ type }) => type === "call.join").at(-1)?.payload).toMatchObject({
      again: true,
    });
    expect(view(stage).status).toBe("counting");
  });

  test("closed in another place: says so and counts no more", async () => {
    const stage = setStage();
    await stage.join();
    stage.command({ type: "meeting.closed" });
    stage.session.tap("cutIn", "panel");
    expect(view(stage)).toMatchObject({ status: "closed", notice: { key: "not-counting" } });
  });

  test("a sign of life at once and each minute; a closed port is opened again", async () => {
    const stage = setStage();
    await stage.join();
    expect(stage.alive).toHaveLength(1);
    await stage.clock.pass(120_000);
    expect(stage.alive).toHaveLength(3);
    stage.dropPort();
    await stage.clock.pass(250);
    expect(stage.ports).toBe(2);
    expect(stage.alive).toHaveLength(4);
  });

  test("the keeper hears when the owner presents, also over a new port", async () => {
    const stage = setStage();
    await stage.join();
    stage.state({ presenting: true });
    stage.dropPort();
    await stage.clock.pass(250);
    stage.state({ presenting: false });
    const told = stage.alive.filter((one) => one.type === "presenting");
    expect(told.map(({ on }) => on)).toEqual([true, true, false]);
  });

  test("after an update it waits for its successor before it asks for a reload", async () => {
    const stage = setStage();
    await stage.join();
    stage.isCurrent = false;
    stage.dropPort();
    await stage.clock.pass(REPLACED_MS - 1);
    expect(view(stage).status).toBe("counting");
    await stage.clock.pass(1);
    expect(view(stage).status).toBe("updated");
  });

  test("a change of settings reaches the sensor", async () => {
    const stage = setStage();
    await stage.join();
    stage.command({ type: "settings.changed", settings: { ...reading, captions: "by-hand" } });
    expect(stage.posted.at(-1)).toEqual({ type: "read", captions: false });
  });
});
