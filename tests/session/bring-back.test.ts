/** What an overlay leaves behind when it is gone at once, and how the next one finds it. */
import { beforeEach, describe, expect, test } from "vitest";
import type { MeetingRecord } from "@/lib/core/events/record";
import { bringBack, WAIT_MS } from "@/lib/session/bring-back";
import { openShelf } from "@/lib/storage/shelf";
import { setStage } from "./stage";

/** As much of `Storage` as is used, keys enumerable as the browser's are. */
function makeStorage(): Storage {
  const methods = {
    getItem: (key: string) => (data[key] as string | undefined) ?? null,
    setItem(key: string, value: string) {
      data[key] = value;
    },
    removeItem(key: string) {
      delete data[key];
    },
  };
  const data: Record<string, unknown> = Object.create(methods);
  return data as unknown as Storage;
}

let storage: Storage;
beforeEach(() => {
  storage = makeStorage();
});

const stageHere = () => setStage({}, openShelf(storage));
const back = (stage: ReturnType<typeof setStage>) => {
  let isDone = false;
  const deps = { shelf: openShelf(storage), ask: stage.ask, clock: stage.clock };
  void bringBack(deps, stage.stop.signal).then(() => {
    isDone = true;
  });
  return () => isDone;
};

describe("an overlay and its sensor are gone at once", () => {
  test("every press that was shown is saved by the next overlay, exactly once", async () => {
    const old = stageHere();
    await old.join();
    old.session.tap("cutIn", "panel");
    await old.clock.pass(0);
    old.isBlocked = true;
    for (let press = 0; press < 5; press += 1) old.session.tap("cutIn", "pill");
    const shown = old.session.getSnapshot().records.map(({ id }) => id);
    old.stop.abort();

    const next = stageHere();
    for (const [id, record] of old.disk) next.disk.set(id, record);
    const isDone = back(next);
    await next.clock.pass(0);
    expect(isDone()).toBe(true);
    expect([...next.disk.keys()].sort()).toEqual([...shown].sort());
    expect(Object.keys(storage)).toEqual([]);
    expect(next.asked).toMatchObject([{ type: "records.append", payload: { isLeft: true } }]);
  });

  test("what is acknowledged does not lie there, nor what was written in words", async () => {
    const stage = stageHere();
    await stage.join();
    stage.isBlocked = true;
    stage.session.note("Quokka's plan");
    stage.session.tap("cutIn", "panel");
    const text = JSON.stringify(storage);
    expect(Object.keys(storage)).toHaveLength(1);
    expect(text).toContain("cutIn");
    expect(text).not.toContain("Quokka");
  });

  test("a tap leaves the shelf when the keeper has it", async () => {
    const stage = stageHere();
    await stage.join();
    stage.session.tap("cutIn", "panel");
    expect(Object.keys(storage)).toHaveLength(1);
    await stage.clock.pass(0);
    expect(Object.keys(storage)).toEqual([]);
  });

  test("a keeper that cannot answer holds the overlay up for no more than the limit", async () => {
    const old = stageHere();
    await old.join();
    old.isBlocked = true;
    old.session.tap("cutIn", "panel");
    old.stop.abort();
    const next = stageHere();
    next.fault = new Error("starting");
    const isDone = back(next);
    await next.clock.pass(WAIT_MS - 1);
    expect(isDone()).toBe(false);
    await next.clock.pass(1);
    expect(isDone()).toBe(true);
    expect(next.disk.size).toBe(0);
    next.fault = null;
    await next.clock.pass(30_000);
    expect(next.written("tap")).toHaveLength(1);
    expect(Object.keys(storage)).toEqual([]);
  });

  test("what the keeper refuses is let go: its meeting was deleted", async () => {
    const old = stageHere();
    await old.join();
    old.isBlocked = true;
    old.session.tap("cutIn", "panel");
    old.stop.abort();
    const next = stageHere();
    next.refuse = () => true;
    const isDone = back(next);
    await next.clock.pass(0);
    expect(isDone()).toBe(true);
    expect(Object.keys(storage)).toEqual([]);
  });
});

describe("the shelf", () => {
  const tap = (id: string, meetingId: string) =>
    ({ v: 1, id, meetingId, type: "tap" }) as MeetingRecord;

  test("what is no record of ours is thrown away, other keys are left alone", () => {
    storage.setItem("unsaved.A", "{");
    storage.setItem("unsaved.B", JSON.stringify({ id: "C" }));
    storage.setItem("theme", "dark");
    expect(openShelf(storage).left()).toEqual([]);
    expect(Object.keys(storage)).toEqual(["theme"]);
  });

  test("a meeting that is deleted goes from it alone; everything goes with everything", () => {
    const shelf = openShelf(storage);
    shelf.keep([tap("A", "one"), tap("B", "two")]);
    shelf.clear("one");
    expect(Object.keys(storage)).toEqual(["unsaved.B"]);
    shelf.clear();
    expect(Object.keys(storage)).toEqual([]);
  });

  test("a full storage keeps the press in memory, and nothing breaks", async () => {
    storage.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    const stage = stageHere();
    await stage.join();
    stage.session.tap("cutIn", "panel");
    await stage.clock.pass(0);
    expect(stage.written("tap")).toHaveLength(1);
  });
});
