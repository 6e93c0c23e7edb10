/** What is too unsure to be seen becomes bare probabilities: the owner's only, without its moment. */
import { describe, expect, test } from "vitest";
import type { Sighting } from "@/lib/core/detectors/detector";
import { MeetingRecord, MOST_FAINT, type RecordOf } from "@/lib/core/events/record";
import type { Context, Running } from "@/lib/session/context";
import { noteFaint, writeFaint } from "@/lib/session/faint";
import { makeMeetingTime } from "@/lib/session/meeting-time";
import { makeStore } from "@/lib/session/store";
import { initialView, type SessionView } from "@/lib/session/view";
import { makeHandClock, plan, START } from "./stage";

const MEETING = "01JD7Q0000000000000000000A";

function setUp() {
  const clock = makeHandClock();
  const store = makeStore<SessionView>({ ...initialView, status: "counting", plan });
  const running = {
    meetingId: MEETING,
    time: makeMeetingTime(clock, START),
    stop: new AbortController(),
    span: null,
    past: [],
    toldAt: null,
    hasSlept: false,
  } satisfies Running;
  let ids = 0;
  const makeId = () => {
    ids += 1;
    return `01JD7Q${String(ids).padStart(20, "0")}`;
  };
  const ctx = {
    deps: { clock, makeId },
    store,
    selves: new Set(["p1"]),
    outbox: { add: (record: MeetingRecord) => MeetingRecord.parse(record) },
    faint: [],
    running,
  } as unknown as Context;
  const written = () =>
    store.get().records.filter((one): one is RecordOf<"faint"> => one.type === "faint");
  return { ctx, running, clock, store, written };
}

const cutIn = (second: number, score: number, who = "p1"): Sighting => ({
  detector: "interruption",
  at: START + second * 1000,
  who,
  whom: who === "p1" ? "p2" : "p3",
  score,
  kind: "took-floor",
});

describe("faint moments", () => {
  test("the owner's are written as numbers, others' never, none twice", async () => {
    const { ctx, running, clock, written } = setUp();
    noteFaint(ctx, [cutIn(1, 0.12345), cutIn(2, 0.2), cutIn(3, 0.19, "p2")]);
    await clock.pass(60_000);
    writeFaint(ctx, running, false);
    writeFaint(ctx, running, true);
    expect(written()).toMatchObject([
      { behaviourId: "cutIn", detector: "interruption", scores: [0.123, 0.2], isWordingRead: true },
    ]);
    expect(JSON.stringify(written())).not.toMatch(/p2|p3|took-floor/);
  });

  test("it waits ten seconds for a tap of the same moment, unless the meeting ends", async () => {
    const { ctx, running, clock, written } = setUp();
    noteFaint(ctx, [cutIn(0, 0.1)]);
    await clock.pass(10_000);
    writeFaint(ctx, running, false);
    expect(written()).toEqual([]);
    await clock.pass(1);
    writeFaint(ctx, running, false);
    expect(written()).toHaveLength(1);
    noteFaint(ctx, [cutIn(10, 0.1)]);
    writeFaint(ctx, running, true);
    expect(written()).toHaveLength(2);
  });

  test.each([
    [10_000, false, 0],
    [10_001, false, 1],
    [10_000, true, 1],
  ])("a tap %d ms away (undone: %s) leaves %d to guess at", async (apart, isUndone, left) => {
    const { ctx, running, store, written } = setUp();
    const stamp = { v: 1, meetingId: MEETING, elapsedMs: 0 } as const;
    const tap = {
      ...stamp,
      id: "01JD7R0000000000000000000A",
      at: START + apart,
      type: "tap",
      behaviourId: "cutIn",
      via: "pill",
    } as const;
    const undo = { ...stamp, id: "01JD7R0000000000000000000B", at: START, type: "undo" } as const;
    store.set({ records: [tap, ...(isUndone ? [{ ...undo, of: tap.id }] : [])] });
    noteFaint(ctx, [cutIn(0, 0.1)]);
    writeFaint(ctx, running, true);
    expect(written()).toHaveLength(left);
  });

  test("in another language it is said once that the wording was not read", () => {
    const { ctx, running, store, written } = setUp();
    store.set({ otherLanguageSince: START });
    writeFaint(ctx, running, false);
    writeFaint(ctx, running, true);
    expect(written()).toMatchObject([{ behaviourId: "cutIn", scores: [], isWordingRead: false }]);
  });

  test("nothing in a pause, and never more than one record can hold", () => {
    const { ctx, store } = setUp();
    store.set({ status: "paused" });
    noteFaint(ctx, [cutIn(1, 0.1)]);
    expect(ctx.faint).toEqual([]);
    store.set({ status: "counting" });
    noteFaint(
      ctx,
      Array.from({ length: MOST_FAINT + 5 }, (_, second) => cutIn(second, 0.1)),
    );
    expect(ctx.faint).toHaveLength(MOST_FAINT);
  });
});
