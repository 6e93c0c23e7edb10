/** Where stretches end: both sides of the borders, with a tagger that always says the same. */
import { describe, expect, test } from "vitest";
import {
  BORDER,
  foldReading,
  QUESTION_BORDER,
  startReading,
} from "@/lib/core/detectors/wording/reading";
import { HEADS } from "@/lib/core/detectors/wording/tagger";
import type { Tagger } from "@/lib/core/detectors/wording/tagger-weights";
import { DENSE, RESET_MS } from "@/lib/core/detectors/wording/word-input";
import type { SettledWord } from "@/lib/core/turns/settled-words";
import { startTable } from "@/lib/core/turns/table";

/** Says of every word: a sentence ends here with `end`, of which `core` is a question to others. */
function tagger(end: number, core: number): Tagger {
  const hidden = 4;
  const biases = new Float32Array(4 * hidden + HEADS);
  const odds = [1 - end, end - core, core, 0].map((p) => Math.log(Math.max(p, 1e-12)));
  biases.set(odds, 4 * hidden);
  return {
    ...{ hidden, embed: 1, biases, rows: new Map(), parts: new Map() },
    input: new Float32Array(3 * hidden * (3 + DENSE.length)),
    columns: new Float32Array(3 * hidden * DENSE.length),
    recurrent: new Float32Array(3 * hidden * hidden),
    heads: new Float32Array(HEADS * hidden),
    embedding: new Float32Array(64),
  };
}

function word(n: number, change: Partial<SettledWord> = {}): SettledWord {
  return {
    ...{ who: "ana", n, text: "table", mark: "", isCapital: false, next: ["", ""] },
    ...{ at: 1000 + n * 300, gapMs: 300, beforeMs: n === 0 ? null : 300, offMs: 0 },
    ...{ isOver: false, isStarted: false, isFollowed: false, hasIndicator: true },
    ...{ marked: 0, stopped: 0 },
    ...change,
  };
}

function lengths(words: readonly SettledWord[], by: Tagger): number[] {
  const table = { ...startTable, now: words.at(-1)?.at ?? 0, settled: words };
  return foldReading(startReading, table, by).stretches.map((one) => one.words.length);
}

const five = [0, 1, 2, 3, 4].map((n) => word(n));

describe("a stretch ends", () => {
  test("where the tagger is sure enough that a sentence does, not below", () => {
    expect(lengths(five, tagger(BORDER + 0.001, 0))).toEqual([1, 1, 1, 1, 1]);
    expect(lengths(five, tagger(BORDER - 0.001, 0))).toEqual([]);
  });

  test("at a question already when less sure, not below that", () => {
    expect(lengths(five, tagger(0.4, QUESTION_BORDER + 0.001))).toHaveLength(5);
    expect(lengths(five, tagger(0.4, QUESTION_BORDER - 0.001))).toEqual([]);
  });

  test("at the last word before silence", () => {
    expect(lengths([word(0), word(1, { gapMs: null })], tagger(0.1, 0))).toEqual([2]);
  });

  test("before a word that comes after a long pause, not a shorter one", () => {
    const pausedFor = (beforeMs: number) =>
      lengths([word(0), word(1), word(2, { beforeMs })], tagger(0.1, 0));
    expect(pausedFor(RESET_MS + 1)).toEqual([2]);
    expect(pausedFor(RESET_MS)).toEqual([]);
  });

  test("after 64 words at the latest", () => {
    const many = [...Array(64).keys()].map((n) => word(n));
    expect(lengths(many, tagger(0.1, 0))).toEqual([64]);
    expect(lengths(many.slice(1), tagger(0.1, 0))).toEqual([]);
  });
});
