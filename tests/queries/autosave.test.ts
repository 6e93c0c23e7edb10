/** Saving as you type: every keystroke, in order, until the keeper has answered. */
import { beforeEach, describe, expect, test } from "vitest";
import type { MeetingRecord } from "@/lib/core/events/record";
import { Autosave, LATE_MS, REST_MS, RETRY_MS, type SaveState } from "@/lib/queries/autosave";

interface Call {
  readonly kind: "draft" | "commit" | "append";
  readonly payload: unknown;
  readonly answer: () => void;
  readonly refuse: (error: unknown) => void;
}

let calls: Call[];
let states: SaveState[];
let now: number;
let timers: { at: number; run: () => void; signal: AbortSignal }[];
let saver: Autosave;

/** Lets answers arrive and what follows from them happen. */
const settle = async () => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};
const pass = async (ms: number) => {
  now += ms;
  const due = timers.filter((timer) => timer.at <= now);
  timers = timers.filter((timer) => timer.at > now);
  for (const timer of due) if (!timer.signal.aborted) timer.run();
  await settle();
};
const answer = async () => {
  calls.at(-1)?.answer();
  await settle();
};
const sent = () => calls.map(({ kind, payload }) => [kind, payload]);

beforeEach(() => {
  calls = [];
  states = [];
  now = 0;
  timers = [];
  const call = (kind: Call["kind"], payload: unknown) =>
    new Promise<void>((resolve, reject) => {
      calls.push({ kind, payload, answer: resolve, refuse: reject });
    });
  saver = new Autosave({
    writer: {
      draft: (field, value) => call("draft", { [field]: value }),
      commit: (fields) => call("commit", fields),
      append: (records) => call("append", records),
    },
    after: (ms, run, signal) => timers.push({ at: now + ms, run, signal }),
    onState: (state) => states.push(state),
  });
});

describe("typing", () => {
  test("a keystroke is a draft at once, and an operation when typing rests", async () => {
    saver.type("keepWhat", "T");
    expect(sent()).toEqual([["draft", { keepWhat: "T" }]]);
    await answer();
    expect(states.at(-1)).toEqual({ kind: "saved" });
    await pass(REST_MS - 1);
    expect(calls).toHaveLength(1);
    await pass(1);
    expect(sent().slice(1)).toEqual([["commit", { keepWhat: "T" }]]);
    expect(saver.isPending("keepWhat")).toBe(true);
    await answer();
    expect(saver.isPending("keepWhat")).toBe(false);
  });

  test("one request at a time, and the newest words win", async () => {
    saver.type("keepWhat", "T");
    saver.type("keepWhat", "To");
    saver.type("keepWhat", "Tom");
    expect(calls).toHaveLength(1);
    await answer();
    expect(sent().slice(1)).toEqual([["draft", { keepWhat: "Tom" }]]);
  });

  test("each keystroke puts the rest off", async () => {
    saver.type("keepWhat", "T");
    await answer();
    await pass(REST_MS - 1);
    saver.type("keepWhat", "To");
    await answer();
    await pass(REST_MS - 1);
    expect(calls.map(({ kind }) => kind)).toEqual(["draft", "draft"]);
    await pass(1);
    expect(calls.map(({ kind }) => kind)).toEqual(["draft", "draft", "commit"]);
  });

  test("leaving commits all fields in one request, words typed during it come after", async () => {
    saver.type("keepWhat", "a");
    saver.type("keepHow", "b");
    saver.leave();
    await answer();
    expect(sent().at(-1)).toEqual(["commit", { keepWhat: "a", keepHow: "b" }]);
    saver.type("keepHow", "bc");
    await answer();
    expect(sent().at(-1)).toEqual(["draft", { keepHow: "bc" }]);
    expect(saver.isPending("keepWhat")).toBe(false);
    expect(saver.isPending("keepHow")).toBe(true);
  });

  test("what changes by itself is only a draft until it is left", async () => {
    saver.hold("spentMs", 5_000);
    await answer();
    await pass(10 * REST_MS);
    expect(sent()).toEqual([["draft", { spentMs: 5_000 }]]);
    saver.leave();
    expect(sent().slice(1)).toEqual([["commit", { spentMs: 5_000 }]]);
    await answer();
  });

  test("leaving during a draft still sends the operation", async () => {
    saver.type("keepWhat", "a");
    saver.leave();
    await answer();
    expect(sent().at(-1)).toEqual(["commit", { keepWhat: "a" }]);
  });
});

describe("when the keeper does not answer", () => {
  test("says so after a second, and not before", async () => {
    saver.set({ step: "see" });
    await pass(LATE_MS - 1);
    expect(states.at(-1)).toEqual({ kind: "saving" });
    await pass(1);
    expect(states.at(-1)).toEqual({ kind: "late", reason: null });
    await answer();
    expect(states.at(-1)).toEqual({ kind: "saved" });
  });

  test("a stopped worker costs one silent try", async () => {
    saver.set({ step: "see" });
    calls[0]?.refuse(new Error("Could not establish connection."));
    await settle();
    expect(states).toEqual([{ kind: "saving" }]);
    await pass(RETRY_MS[0] - 1);
    expect(calls).toHaveLength(1);
    await pass(1);
    expect(sent()).toEqual([
      ["commit", { step: "see" }],
      ["commit", { step: "see" }],
    ]);
    await answer();
    expect(states.at(-1)).toEqual({ kind: "saved" });
  });

  test("keeps trying, with the words typed since, and gives the keeper's reason", async () => {
    saver.type("keepWhat", "a");
    calls[0]?.refuse(Object.assign(new Error("Full."), { code: "storage-full" }));
    await settle();
    expect(states.at(-1)).toEqual({ kind: "late", reason: "storage-full" });
    saver.type("keepWhat", "ab");
    expect(calls).toHaveLength(1);
    await pass(RETRY_MS[0]);
    expect(sent().at(-1)).toEqual(["draft", { keepWhat: "ab" }]);
    for (let turn = 0; turn < 6; turn += 1) {
      calls.at(-1)?.refuse(new Error("Gone."));
      await settle();
      await pass(RETRY_MS[4]);
    }
    expect(calls).toHaveLength(8);
    expect(states.at(-1)).toEqual({ kind: "late", reason: null });
    await answer();
  });
});

test("records go first and are sent once", async () => {
  const record = { id: "01ARZ3NDEKTSV4RRFFQ69G5FAV" } as MeetingRecord;
  saver.type("keepWhat", "a");
  saver.append([record]);
  await answer();
  expect(sent().at(-1)).toEqual(["append", [record]]);
  await answer();
  expect(calls).toHaveLength(2);
});

describe("when the page goes away", () => {
  test("what waits behind an unanswered request is sent beside it, newest words last", () => {
    const record = { id: "01ARZ3NDEKTSV4RRFFQ69G5FAV" } as MeetingRecord;
    saver.type("keepWhat", "a");
    saver.type("keepWhat", "ab");
    saver.hold("spentMs", 5_000);
    saver.append([record]);
    saver.flush();
    expect(sent()).toEqual([
      ["draft", { keepWhat: "a" }],
      ["append", [record]],
      ["commit", { keepWhat: "ab", spentMs: 5_000 }],
    ]);
  });

  test("nothing under way: one operation, not two; nothing typed: nothing", async () => {
    saver.flush();
    expect(calls).toEqual([]);
    saver.type("keepWhat", "a");
    await answer();
    saver.flush();
    expect(sent().slice(1)).toEqual([["commit", { keepWhat: "a" }]]);
  });

  test("a page that lives on after all sends what was not answered again", async () => {
    saver.type("keepWhat", "a");
    saver.flush();
    for (const call of calls) call.refuse(new Error("Gone."));
    await settle();
    expect(saver.isPending("keepWhat")).toBe(true);
    await pass(RETRY_MS[0]);
    expect(sent().slice(2)).toEqual([["commit", { keepWhat: "a" }]]);
    await answer();
    expect(states.at(-1)).toEqual({ kind: "saved" });
  });
});
