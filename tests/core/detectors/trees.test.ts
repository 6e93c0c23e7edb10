/** Trees are read as they were grown: below goes near, not below goes on. */
import { expect, test } from "vitest";
import { logOdds, probability, unfold } from "@/lib/core/detectors/trees";

/** number 0 < 5 ? .1 : (number 1 < 2 ? .2 : .3), then a tree of one leaf. */
const stored = {
  base: -1,
  features: [0, -1, 1, -1, -1, -1],
  values: [5, 0.1, 2, 0.2, 0.3, 0.04],
};

test("the stored nodes unfold to where each goes on", () => {
  const { starts, others } = unfold(stored);
  expect(starts).toEqual([0, 5]);
  expect(others).toEqual([2, -1, 4, -1, -1, -1]);
});

test.each([
  [[4.9, 9], 0.1],
  [[5, 1.9], 0.2],
  [[5, 2], 0.3],
])("%j falls into the leaf of %d", (numbers, leaf) => {
  expect(logOdds(unfold(stored), numbers)).toBeCloseTo(-1 + leaf + 0.04, 10);
});

test("calibration shrinks and shifts log odds", () => {
  expect(probability(0, { slope: 2, offset: 0 })).toBe(0.5);
  expect(probability(1, { slope: 0.5, offset: -0.5 })).toBe(0.5);
});
