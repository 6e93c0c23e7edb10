import { describe, expect, test } from "vitest";
import {
  type BehaviourFacts,
  isMixed,
  type MeetingFacts,
  seriesOf,
  valueIn,
  valuesOf,
} from "@/lib/core/patterns/series";
import type { Behaviour } from "@/lib/core/plan/behaviour";

const cutIn: Behaviour = {
  id: "let-finish",
  name: "Let people finish",
  counts: "you cut in",
  definition: "",
  example: "",
  nonExample: "",
  recording: "count",
  direction: "fewer",
  target: 1,
  detector: "interruption-made",
  isFocus: true,
  cue: null,
};
const pause: Behaviour = { ...cutIn, id: "pause", detector: null, recording: "occurrence" };
const byHand: Behaviour = { ...cutIn, id: "sum-up", detector: null };

const MINUTE = 60_000;
const facts = (change: Partial<BehaviourFacts>): BehaviourFacts => ({
  tally: 3,
  unconfirmed: 0,
  mark: null,
  measuredMs: null,
  ...change,
});
const cutInFor = (measuredMs: number | null, unconfirmed = 0) => ({
  behaviours: { [cutIn.id]: facts({ measuredMs, unconfirmed }) },
});
function meeting(change: Partial<MeetingFacts>, day = 1): MeetingFacts {
  return {
    meetingId: `m${day}`,
    startedAt: Date.UTC(2026, 9, day),
    endedAt: Date.UTC(2026, 9, day) + 50 * MINUTE,
    phase: "baseline",
    planVersion: 1,
    inCallMs: 50 * MINUTE,
    behaviours: {
      [cutIn.id]: facts({ measuredMs: 50 * MINUTE }),
      [pause.id]: facts({ tally: 0 }),
      [byHand.id]: facts({}),
    },
    keptCount: null,
    ...change,
  };
}
const only = (behaviour: Behaviour, change: Partial<MeetingFacts>) =>
  seriesOf(behaviour, [meeting(change)]).points[0];

describe("coverage", () => {
  test("80 % measured counts automatically, a moment less is left out with its minutes", () => {
    expect(only(cutIn, cutInFor(40 * MINUTE))).toMatchObject({
      value: 3,
      instrument: "automatic",
      leftOut: null,
    });
    expect(only(cutIn, cutInFor(40 * MINUTE - 1))).toMatchObject({
      value: null,
      instrument: null,
      leftOut: { reason: "coverage", measuredMs: 40 * MINUTE - 1, inCallMs: 50 * MINUTE },
    });
  });
  test("the owner's yes stands in for what was not measured, marked as by hand", () => {
    expect(only(cutIn, { ...cutInFor(0), keptCount: "yes" })).toMatchObject({
      value: 3,
      instrument: "by-hand",
    });
  });
  test.each([
    ["mostly", "not-kept"],
    ["no", "not-kept"],
    [null, "not-answered"],
  ] as const)("a behaviour without a detector and the answer %s: %s", (keptCount, reason) => {
    expect(only(byHand, { keptCount })).toMatchObject({ value: null, leftOut: { reason } });
  });
  test("a meeting with no minute in the call is not a covered one", () => {
    expect(only(cutIn, { ...cutInFor(0), inCallMs: 0 })?.value).toBeNull();
  });
});

describe("what else keeps a meeting out", () => {
  test("under three minutes in the call it is in no pattern, whatever was said of it", () => {
    const sat = (inCallMs: number) => ({ ...cutInFor(inCallMs), inCallMs });
    expect(only(cutIn, sat(3 * MINUTE - 1))).toMatchObject({
      value: null,
      leftOut: { reason: "short" },
    });
    expect(only(cutIn, sat(3 * MINUTE))).toMatchObject({ value: 3, leftOut: null });
    expect(only(byHand, { inCallMs: MINUTE, keptCount: "yes" })?.leftOut).toEqual({
      reason: "short",
    });
    const did = { behaviours: { [pause.id]: facts({ mark: "did" }) } };
    expect(only(pause, { ...did, inCallMs: MINUTE })).toMatchObject({ value: null, mark: null });
    expect(only(pause, did)).toMatchObject({ value: 1, mark: "did" });
  });
  test("candidates to look at, until the last one is answered", () => {
    expect(only(cutIn, cutInFor(50 * MINUTE, 2))?.leftOut).toEqual({
      reason: "unreviewed",
      candidates: 2,
    });
    expect(only(cutIn, cutInFor(50 * MINUTE, 0))?.value).toBe(3);
  });
  test("a running meeting and one whose plan did not hold the behaviour are not there at all", () => {
    expect(only(cutIn, { endedAt: null })).toBeUndefined();
    expect(only(cutIn, { behaviours: {} })).toBeUndefined();
  });
});

describe("did, did not, no chance", () => {
  const marked = (mark: "did" | "did-not" | "no-chance" | null) =>
    only(pause, { behaviours: { [pause.id]: facts({ tally: 0, mark }) } });
  test.each([
    ["did", 1, null],
    ["did-not", 0, null],
    ["no-chance", null, null],
    [null, null, "not-marked"],
  ] as const)("%s is %s", (mark, value, reason) => {
    const point = marked(mark);
    expect(point?.value).toBe(value);
    expect(point?.leftOut?.reason ?? null).toBe(reason);
  });
});

describe("no chance for what is counted", () => {
  const nothing = (change: Partial<BehaviourFacts>) =>
    only(cutIn, {
      behaviours: {
        [cutIn.id]: facts({ measuredMs: 50 * MINUTE, tally: 0, mark: "no-chance", ...change }),
      },
    });
  test("a count of nothing is then no zero, and is not left out either", () => {
    expect(nothing({})).toMatchObject({ value: null, mark: "no-chance", leftOut: null });
    expect(nothing({ mark: null })).toMatchObject({ value: 0, mark: null });
    expect(nothing({ measuredMs: 0 })?.leftOut).toBeNull();
  });
  test("what was counted, or waits for a word, speaks for itself", () => {
    expect(nothing({ tally: 1 })).toMatchObject({ value: 1, mark: null });
    expect(nothing({ unconfirmed: 1 })?.leftOut).toEqual({ reason: "unreviewed", candidates: 1 });
  });
});

describe("a series", () => {
  const series = seriesOf(cutIn, [
    meeting({ phase: "coaching", ...cutInFor(null), keptCount: "yes" }, 9),
    meeting({ inCallMs: 30 * MINUTE }, 2),
    meeting({}, 1),
    meeting({ phase: "coaching", ...cutInFor(0) }, 8),
  ]);
  test("is in order of time and keeps what was left out", () => {
    expect(series.points.map((point) => [point.meetingId, point.value])).toEqual([
      ["m1", 3],
      ["m2", 3],
      ["m8", null],
      ["m9", 3],
    ]);
  });
  test("values per phase leave the left-out ones away; rates go by the minutes in the call", () => {
    expect(valuesOf(series, "coaching", "per-meeting")).toEqual([3]);
    expect(valuesOf(series, "baseline", "per-10-min")).toEqual([0.6, 1]);
  });
  test("did or did not has no rate", () => {
    const point = only(pause, {
      behaviours: { [pause.id]: facts({ tally: 0, mark: "did" }) },
    });
    expect(point && valueIn(point, "per-10-min")).toBe(1);
  });
  test("says when both ways of counting are in it", () => {
    expect(isMixed(series)).toBe(true);
    expect(isMixed(seriesOf(cutIn, [meeting({}, 1), meeting(cutInFor(0), 2)]))).toBe(false);
  });
});
