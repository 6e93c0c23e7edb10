import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { median } from "@/lib/core/patterns/median";
import { baselineWasMoving, nap, tauU } from "@/lib/core/patterns/overlap";
import { shuffles } from "@/lib/core/patterns/shuffle";
import { verdict } from "@/lib/core/patterns/verdict";

/** Every way to deal `size` of the indices 0…n−1, written out. */
function deals(n: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  const all: number[][] = [];
  for (let i = from; i <= n - size; i++) {
    for (const rest of deals(n, size - 1, i + 1)) all.push([i, ...rest]);
  }
  return all;
}

/** The test by its definition: NAP of every deal, no ranks, no sums. */
function bruteForce(baseline: number[], coached: number[]) {
  const all = [...baseline, ...coached];
  const distance = (before: number[], now: number[]) => {
    let twice = 0;
    for (const b of before) for (const c of now) twice += c > b ? 2 : c === b ? 1 : 0;
    return Math.abs(twice - before.length * now.length);
  };
  const observed = distance(baseline, coached);
  let asFar = 0;
  const dealt = deals(all.length, baseline.length);
  for (const chosen of dealt) {
    const before = chosen.map((i) => all[i] ?? 0);
    const now = all.filter((_, i) => !chosen.includes(i));
    if (distance(before, now) >= observed) asFar++;
  }
  return { asFar, ways: dealt.length, p: asFar / dealt.length };
}

describe("median", () => {
  test.each([
    [[], null],
    [[4], 4],
    [[5, 3, 4], 4],
    [[1, 2, 3, 10], 2.5],
  ])("of %j is %j", (values, expected) => expect(median(values)).toBe(expected));
});

describe("overlap", () => {
  test("NAP by hand: 3, 4 against 1, 3 has no pair higher and one tie", () => {
    expect(nap([3, 4], [1, 3])).toBe(0.125);
    expect(nap([1, 1], [2, 2])).toBe(1);
    expect(nap([2, 2], [2])).toBe(0.5);
  });
  test("Tau-U by hand: a falling baseline of 6, 5, 4 costs three of the 14 net pairs lower", () => {
    // 6 and 5 are above all five; 4 is above four and ties one: 14 of 15 pairs, trend −3.
    expect(tauU([6, 5, 4], [4, 3, 3, 2, 2])).toBeCloseTo(-11 / 15, 12);
    expect(baselineWasMoving([6, 5, 4], [4, 3, 3, 2, 2])).toBe(true);
  });
  test("a baseline that moved the other way is not held in favour", () => {
    expect(tauU([4, 5, 6], [4, 3, 3, 2, 2])).toBeCloseTo(-14 / 15, 12);
    expect(baselineWasMoving([4, 5, 6], [4, 3, 3, 2, 2])).toBe(false);
  });
  test("taking out more trend than there is difference leaves nothing, never the opposite", () => {
    expect(tauU([5, 4, 3], [4])).toBe(0);
    expect(tauU([5, 4, 3], [3])).toBe(0);
  });
});

describe("exact shuffles", () => {
  test.each([
    // Perfect separation (evidence.md §5.7): 2 of 20, 2 of 56, 2 of 70, 2 of 252.
    [[9, 8, 7], [1, 2, 3], 2, 20],
    [[9, 8, 7], [1, 2, 3, 4, 5], 2, 56],
    [[9, 8, 7, 6], [1, 2, 3, 4], 2, 70],
    [[9, 8, 7, 6, 10], [1, 2, 3, 4, 5], 2, 252],
    // All alike: every shuffle is as far.
    [[2, 2, 2], [2, 2, 2, 2, 2], 56, 56],
    // By hand: 5, 4 and any of the three 3s, and the three 1s at the other end.
    [[4, 5, 3], [3, 3, 2, 2, 1, 2, 2, 1, 1], 4, 220],
  ])("%j against %j: %i of %i", (baseline, coached, asFar, ways) => {
    expect(shuffles(baseline, coached)).toEqual({ asFar, ways, p: asFar / ways });
  });

  test("equal brute force over all deals, ties and all", () => {
    const counts = (maxLength: number) =>
      fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength });
    fc.assert(
      fc.property(counts(5), counts(6), (baseline, coached) => {
        expect(shuffles(baseline, coached)).toEqual(bruteForce(baseline, coached));
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  test("which phase is the longer one makes no difference", () => {
    expect(shuffles([1, 2, 3, 4, 5], [9, 8])).toEqual(shuffles([9, 8], [1, 2, 3, 4, 5]));
  });

  test("years of meetings stay exact enough: the ways add up to n choose k", () => {
    const coached = Array.from({ length: 297 }, (_, i) => i % 4);
    expect(shuffles([4, 5, 4], coached).ways).toBe((300 * 299 * 298) / 6);
  });
});

describe("verdict", () => {
  test("3 + 4 cannot tell even at perfect separation; 3 + 5 can", () => {
    const early = verdict([5, 5, 6], [1, 1, 2, 1]);
    expect(early.kind).toBe("cannot-tell");
    expect(early.shuffles).toBeNull();
    expect(early.more).toBe(1);
    expect(verdict([5, 5, 6], [1, 1, 2, 1, 2]).kind).toBe("clear");
  });
  test("2 + 5 cannot tell: one baseline meeting is missing", () => {
    const found = verdict([5, 6], [1, 1, 2, 1, 2]);
    expect(found).toMatchObject({ kind: "cannot-tell", moreBaseline: 1, more: 0 });
  });
  test("the picture's case is a clear change with its medians and nothing more to wait for", () => {
    const found = verdict([4, 5, 3], [3, 3, 2, 2, 1, 2, 2, 1, 1]);
    expect(found).toMatchObject({ kind: "clear", before: 4, now: 2, more: 0, moreBaseline: 0 });
    expect(found.shuffles?.ways).toBe(220);
  });
  test("both sides of 5 in 100: 2 of 56 is clear, 4 of 56 is leaning", () => {
    expect(verdict([7, 8, 9], [1, 2, 3, 4, 5]).shuffles?.asFar).toBe(2);
    const tied = verdict([5, 8, 9], [1, 2, 3, 4, 6]);
    expect(tied.shuffles?.asFar).toBe(4);
    expect(tied.kind).toBe("leaning");
    expect(tied.more).toBeGreaterThan(0);
  });
  test("both sides of 1 in 5: 8 of 56 leans, 14 of 56 cannot tell", () => {
    const leaning = verdict([4, 7, 8], [1, 2, 3, 5, 6]);
    const none = verdict([3, 7, 8], [1, 2, 4, 5, 6]);
    expect([leaning.shuffles?.asFar, leaning.kind]).toEqual([8, "leaning"]);
    expect([none.shuffles?.asFar, none.kind]).toEqual([14, "cannot-tell"]);
  });
  test("a change away from the aim is called by the same word", () => {
    expect(verdict([1, 1, 0], [4, 5, 4, 6, 5]).kind).toBe("clear");
  });
  test("a baseline that was already falling keeps a fall from being called clear", () => {
    const falling = verdict([9, 8, 6, 5, 4], [4, 3, 3, 2, 2]);
    expect(falling.shuffles?.p).toBeLessThan(0.05);
    expect(falling).toMatchObject({ kind: "leaning", heldBack: true });
    expect(verdict([4, 5, 6, 8, 9], [4, 3, 3, 2, 2])).toMatchObject({
      kind: "clear",
      heldBack: false,
    });
  });
  test("no difference promises no number of meetings", () => {
    expect(verdict([2, 3, 2], [2, 3, 2, 3, 2, 2]).more).toBeNull();
  });
  test("about n more: adding so many meetings like those so far does make it clear", () => {
    const baseline = [3, 2, 4];
    const coached = [2, 1, 3, 2, 1];
    const { kind, more } = verdict(baseline, coached);
    expect(kind).not.toBe("clear");
    const ahead = (n: number) => Array.from({ length: n }, (_, i) => coached[i % 5] ?? 0);
    expect(verdict(baseline, [...coached, ...ahead(more ?? 0)]).kind).toBe("clear");
    expect(verdict(baseline, [...coached, ...ahead((more ?? 0) - 1)]).kind).not.toBe("clear");
  });
  test("nothing yet", () => {
    expect(verdict([], [])).toMatchObject({
      kind: "cannot-tell",
      before: null,
      now: null,
      moreBaseline: 3,
      more: 5,
    });
  });
});
