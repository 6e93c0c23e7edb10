/** The running session against a fake sensor and a fake keeper: given, when, then. */
import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "@/lib/messaging/protocol";
import { ANSWER_MS } from "@/lib/session/in-time";
import { LATE_MS } from "@/lib/session/outbox";
import { START, setStage } from "./stage";

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

  test("a title that comes late reaches the keeper once, in the same meeting", async () => {
    const stage = setStage();
    stage.state({ title: null });
    await stage.clock.pass(0);
    const { meetingId } = view(stage);
    stage.joined = { ...stage.joined, result: "resumed" };
    stage.state();
    stage.state({ presenting: true });
    await stage.clock.pass(60_000);
    const joins = stage.asked.filter(({ type }) => type === "call.join");
    expect(joins.map(({ payload }) => payload)).toMatchObject([
      { title: null },
      { title: "Design review" },
    ]);
    expect(view(stage)).toMatchObject({ status: "counting", title: "Design review", meetingId });
    expect(stage.ports).toBe(1);
    expect(stage.written("span").some(({ state }) => state === "gap")).toBe(false);
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

  test("nor does one while the browser says we are not painted; once we are, it does", async () => {
    const stage = setStage();
    await stage.join();
    stage.session.sight(false);
    stage.session.tap("cutIn", "pill");
    expect(view(stage).notice?.key).toBe("covered");
    stage.session.sight(true);
    stage.session.tap("cutIn", "pill");
    await stage.clock.pass(0);
    expect(stage.written("tap")).toMatchObject([{ via: "pill" }]);
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
