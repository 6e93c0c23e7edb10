/** The debrief's estimate: honest at nothing, at certainty, and in between. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { estimate, NOMINAL } from "@/lib/core/detectors/estimate";

const exact = { spread: 1, drift: 0, missed: 0 };

describe("estimate", () => {
  test("nothing seen is about 0, from 0", () => {
    expect(estimate("interruption", [])).toMatchObject({ about: 0, low: 0, expected: 0 });
  });

  test("certain moments are counted as they are", () => {
    const sure = estimate("interruption", [1, 1, 1], 0, exact);
    expect(sure).toEqual({ about: 3, low: 3, high: 3, expected: 3 });
  });

  test("confirmed ones are certain and only shift the count", () => {
    const unsure = estimate("interruption", [0.4, 0.3, 0.3], 0);
    const more = estimate("interruption", [0.4, 0.3, 0.3], 2);
    expect(more.low).toBe(unsure.low + 2);
    expect(more.high).toBe(unsure.high + 2);
    expect(more.about).toBe(unsure.about + 2);
  });

  test("unsure moments give a wide range around their sum", () => {
    const { about, low, high } = estimate("interruption", Array(10).fill(0.4), 0, exact);
    expect(about).toBe(4);
    expect(low).toBeGreaterThanOrEqual(1);
    expect(low).toBeLessThan(4);
    expect(high).toBeGreaterThan(4);
    expect(high).toBeLessThanOrEqual(7);
  });

  test("with no stray the interval holds nine in ten of the sums it stands for", () => {
    // Ten moments of .4: the exact chances of a binomial count.
    const { low, high } = estimate("interruption", Array(10).fill(0.4), 0, exact);
    const choose = [1, 10, 45, 120, 210, 252, 210, 120, 45, 10, 1];
    const chance = (n: number) => (choose[n] ?? 0) * 0.4 ** n * 0.6 ** (10 - n);
    const inside = choose.reduce((sum, _, n) => (n >= low && n <= high ? sum + chance(n) : sum), 0);
    expect(inside).toBeGreaterThanOrEqual(NOMINAL);
    expect(inside - Math.min(chance(low), chance(high))).toBeLessThan(NOMINAL);
  });

  test("low ≤ about ≤ high, all whole, whatever comes in", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 200 }),
        fc.constantFrom("interruption" as const, "solicitation" as const),
        (chances, kind) => {
          const { about, low, high } = estimate(kind, chances);
          expect(low).toBeLessThanOrEqual(about);
          expect(about).toBeLessThanOrEqual(high);
          for (const n of [about, low, high]) expect(Number.isInteger(n)).toBe(true);
          expect(low).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 200 },
    );
  });
});
