/** What a session measured, and every way in which it ends. */
import { describe, expect, test } from "vitest";
import { REPLACED_MS } from "@/lib/session/session";
import { reading, setStage } from "./stage";

const view = (stage: ReturnType<typeof setStage>) => stage.session.getSnapshot();

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
    const spans = stage.written("span").filter(({ ms }) => ms > 0);
    expect(spans).toMatchObject([{ state: "paused", ms: 60_000, captions: false }]);
    expect(stage.written("tap")).toHaveLength(1);
    expect(stage.posted).toContainEqual({ type: "read", captions: true });
  });

  test.each([
    ["a pause", ["pause"], "paused"],
    ["a pause that was ended", ["pause", "resume"], "counting"],
    ["a pause after one that was ended", ["pause", "resume", "pause"], "paused"],
  ] as const)("%s is still that after a reload", async (_, presses, status) => {
    const before = setStage();
    await before.join();
    await before.clock.pass(90_000);
    for (const press of presses) {
      before.session[press]();
      await before.clock.pass(0);
    }
    const records = [...before.disk.values()];
    const after = setStage({ result: "resumed", records });
    await after.join();
    expect(view(after).status).toBe(status);
    const isReading = status === "counting";
    expect(after.posted.at(-1)).toEqual({ type: "read", captions: isReading });
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

  test("is a press the first thing after sleep, the keeper is asked once", async () => {
    const stage = setStage();
    await stage.join();
    stage.clock.sleep(300_000);
    stage.session.tap("cutIn", "panel");
    expect(stage.written("span").filter(({ state }) => state === "gap")).toHaveLength(1);
    await stage.clock.pass(60_000);
    expect(stage.asked.filter(({ type }) => type === "call.join")).toHaveLength(2);
    expect(stage.written("span").filter(({ state }) => state === "gap")).toHaveLength(1);
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

  test("not this call: offers at once to take it back, and says no more once it is", async () => {
    const stage = setStage();
    await stage.join();
    stage.session.discard();
    expect(view(stage).notice).toMatchObject({ key: "discarded", undo: null });
    stage.session.countAgain();
    expect(view(stage).notice).toBeNull();
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
