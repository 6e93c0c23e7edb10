/** Who makes a sound, from the rate of changes alone: both sides of every threshold. */
import { describe, expect, test } from "vitest";
import { makeSpeaking, type Turned } from "@/lib/sites/speaking";

type Change = readonly [atMs: number, isStill: boolean | null];

/** Plays the changes of one meter with a look every 250 ms, as the reading has; then 5 s of rest. */
function turnsOf(changes: readonly Change[]): [on: boolean, atMs: number][] {
  const speaking = makeSpeaking();
  const turned: Turned[] = [];
  const end = (changes.at(-1)?.[0] ?? 0) + 5000;
  let next = 0;
  for (let now = 0; now <= end; now += 250) {
    let change = changes[next];
    while (change && change[0] <= now) {
      speaking.changed("p1", change[0], change[1]);
      change = changes[++next];
    }
    turned.push(...speaking.settle(now));
  }
  return turned.map(({ on, at }) => [on, at]);
}

describe("speaking", () => {
  test("two changes within 600 ms are speech, from the first of them", () => {
    expect(
      turnsOf([
        [1000, false],
        [1600, true],
      ]),
    ).toEqual([
      [true, 1000],
      [false, 2100],
    ]);
  });
  test("two changes 601 ms apart are not", () => {
    expect(
      turnsOf([
        [1000, false],
        [1601, true],
      ]),
    ).toEqual([]);
  });
  test("one change is not: a mute, a resize", () => {
    expect(turnsOf([[1000, true]])).toEqual([]);
  });
  test("both meters of a tile redrawn within 39 ms are one change, 40 ms apart are two", () => {
    expect(
      turnsOf([
        [1000, false],
        [1039, false],
      ]),
    ).toEqual([]);
    expect(
      turnsOf([
        [1000, false],
        [1040, true],
      ]),
    ).toEqual([
      [true, 1000],
      [false, 1540],
    ]);
  });
  test("a gap between words is no end: 599 ms of stillness", () => {
    expect(
      turnsOf([
        [1000, false],
        [1300, true],
        [1899, false],
        [2200, true],
      ]),
    ).toEqual([
      [true, 1000],
      [false, 2700],
    ]);
  });
  test("600 ms of stillness is an end, also when it falls between two looks", () => {
    expect(
      turnsOf([
        [1000, false],
        [1300, true],
        [1900, false],
        [2200, true],
      ]),
    ).toEqual([
      [true, 1000],
      [false, 1800],
      [true, 1900],
      [false, 2700],
    ]);
  });
  test("a meter on a level may rest for 1,999 ms, not for 2,000", () => {
    const rest = (ms: number): Change[] => [
      [1000, false],
      [1300, false],
      [1300 + ms, false],
      [1600 + ms, true],
    ];
    expect(turnsOf(rest(1999)).filter(([on]) => on)).toHaveLength(1);
    expect(turnsOf(rest(2000)).filter(([on]) => on)).toHaveLength(2);
  });
  test("a meter of unknown look is held for 800 ms", () => {
    const rest = (ms: number): Change[] => [
      [1000, null],
      [1300, null],
      [1300 + ms, null],
      [1600 + ms, null],
    ];
    expect(turnsOf(rest(799)).filter(([on]) => on)).toHaveLength(1);
    expect(turnsOf(rest(800)).filter(([on]) => on)).toHaveLength(2);
  });
  test("nothing settles later that is older than what was called certain", () => {
    const speaking = makeSpeaking();
    speaking.changed("p1", 1000, false);
    expect(speaking.certainUntil(1100)).toBe(1000);
    speaking.changed("p1", 1300, true);
    expect(speaking.settle(1350)).toEqual([{ who: "p1", on: true, at: 1000 }]);
    expect(speaking.certainUntil(1700)).toBe(1700);
    expect(speaking.certainUntil(1850)).toBe(1800);
    expect(speaking.settle(1900)).toEqual([{ who: "p1", on: false, at: 1800 }]);
  });
});
