/** Guess and count, and what may be called zero. */
import { expect, test } from "vitest";
import { aimBand, countOf, gapOf } from "@/lib/core/debrief/gap";

test.each([
  [1, 3, { kind: "more", by: 2 }],
  [3, 1, { kind: "fewer", by: 2 }],
  [2, 2, { kind: "equal" }],
  [0, 0, { kind: "equal" }],
  // "6+" holds everything from six up.
  [6, 6, { kind: "equal" }],
  [6, 9, { kind: "equal" }],
  [6, 5, { kind: "at-least-fewer", by: 1 }],
  [5, 4, { kind: "fewer", by: 1 }],
  [5, 6, { kind: "more", by: 1 }],
  [null, 3, { kind: "unguessed", count: 3 }],
  ["did", 3, { kind: "unguessed", count: 3 }],
  [2, null, { kind: "uncounted" }],
  [null, null, { kind: "uncounted" }],
] as const)("guessed %s, counted %s: %j", (guess, count, gap) => {
  expect(gapOf(guess, count)).toEqual(gap);
});

test("nothing is called zero that nobody measured", () => {
  const nothing = { tally: 0, detector: null, coverage: 0, keptCount: null } as const;
  expect(countOf(nothing)).toBeNull();
  expect(countOf({ ...nothing, keptCount: "no" })).toBeNull();
  expect(countOf({ ...nothing, keptCount: "yes" })).toBe(0);
  expect(countOf({ ...nothing, keptCount: "mostly" })).toBeNull();
  expect(countOf({ ...nothing, coverage: 1 })).toBeNull();
  expect(countOf({ ...nothing, detector: "invitation" })).toBeNull();
  expect(countOf({ ...nothing, detector: "invitation", coverage: 0.8 })).toBe(0);
  expect(countOf({ ...nothing, detector: "invitation", coverage: 0.799 })).toBeNull();
  expect(countOf({ ...nothing, tally: 2 })).toBe(2);
});

test("the aim is a band from or to the target", () => {
  const aim = (direction: "fewer" | "more", target: number | null) =>
    aimBand({ direction, target, recording: "count" }, 6);
  expect(aim("fewer", 1)).toEqual([0, 1]);
  expect(aim("fewer", 9)).toEqual([0, 6]);
  expect(aim("more", 2)).toEqual([2, 6]);
  expect(aim("more", null)).toBeNull();
  expect(aimBand({ direction: "more", target: 2, recording: "occurrence" }, 6)).toBeNull();
});
