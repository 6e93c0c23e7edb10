/** The shipped numbers fit the code that reads them. */
import { expect, test } from "vitest";
import { STRAY } from "@/lib/core/detectors/estimate";
import { judge, questionJudge, startJudge } from "@/lib/core/detectors/judge";
import storedTagger from "@/lib/core/detectors/weights/tagger.json";
import { QUESTION_NUMBERS, questionNumbers } from "@/lib/core/detectors/wording/question-numbers";
import { START_NUMBERS } from "@/lib/core/detectors/wording/start-numbers";
import { HEADS } from "@/lib/core/detectors/wording/tagger";
import { DIGITS, LEVELS } from "@/lib/core/detectors/wording/tagger-weights";
import { DENSE, FIRST_WORD_ROW } from "@/lib/core/detectors/wording/word-input";

test("the tagger has as many numbers as its shape asks for", () => {
  const { hidden, embed, words, digits, scales, biases } = storedTagger;
  const rows = FIRST_WORD_ROW + words.split(" ").length;
  const width = 3 * embed + DENSE.length;
  expect(hidden % 4).toBe(0);
  expect(digits).toHaveLength(3 * hidden * (width + hidden) + HEADS * hidden + rows * embed);
  expect(scales).toHaveLength(6 * hidden + HEADS + 1);
  expect(biases).toHaveLength(4 * hidden + HEADS);
  expect(DIGITS).toHaveLength(2 * LEVELS + 1);
  expect([...new Set(digits)].filter((digit) => !DIGITS.includes(digit))).toEqual([]);
});

test("a stretch is told in as many numbers as the question judge was taught", () => {
  const word = {
    ...{
      n: 0,
      text: "why",
      mark: "" as const,
      isCapital: false,
      at: 0,
      gapMs: null,
      beforeMs: null,
    },
    ...{ isOver: false, isFollowed: false, end: 1, core: 1, check: 0, cut: 0 },
    ...{ asking: 1, lost: 0, noise: 0 },
  };
  const stretch = { who: "ana", words: [word], at: 0, marked: 0, stopped: 0 };
  expect(questionNumbers(stretch, null)).toHaveLength(QUESTION_NUMBERS);
});

test.each([
  ["question", questionJudge, QUESTION_NUMBERS],
  ["start", startJudge, START_NUMBERS],
] as const)("the %s judge asks only for numbers there are", (_, by, count) => {
  expect(Math.max(...by.trees.features)).toBeLessThan(count);
  expect(by.threshold).toBeGreaterThan(0);
  expect(by.threshold).toBeLessThan(1);
  expect(by.live === null || by.live >= by.threshold).toBe(true);
  const p = judge(new Array<number>(count).fill(0), by);
  expect(p).toBeGreaterThan(0);
  expect(p).toBeLessThan(1);
});

test.each(["interruption", "solicitation"] as const)(
  "the stray of %s is one a count can have",
  (kind) => {
    const { spread, drift, missed } = STRAY[kind];
    expect(spread).toBeGreaterThan(0);
    expect(drift).toBeGreaterThanOrEqual(0);
    expect(missed).toBeGreaterThanOrEqual(0);
    expect(missed).toBeLessThan(0.5);
  },
);
