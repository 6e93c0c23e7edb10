// @vitest-environment node
/** A call that was left early lists what was played and nothing of the rest. */
import { expect, test } from "vitest";
import { harbourReport } from "@/lib/core/practice/harbour-report";
import { playedMoments, SHOWN_AFTER_S } from "@/lib/core/practice/played";

const kinds = (t: number) => playedMoments(harbourReport, t).map(({ kind, at }) => `${kind} ${at}`);
const A_BIT = 0.01;

test("a cut-in is there once its first words are", () => {
  expect(kinds(22.4 + SHOWN_AFTER_S - A_BIT)).toEqual(["open-question 6.6"]);
  expect(kinds(22.4 + SHOWN_AFTER_S)).toEqual(["open-question 6.6", "cut-in 22.4"]);
});

test("a question is there once the answer is, or what came in its place", () => {
  expect(kinds(10.9 + SHOWN_AFTER_S - A_BIT)).toEqual([]);
  expect(kinds(10.9 + SHOWN_AFTER_S)).toEqual(["open-question 6.6"]);
  const invited = "invited 73.8";
  expect(kinds(78 + SHOWN_AFTER_S - A_BIT)).not.toContain(invited);
  expect(kinds(78 + SHOWN_AFTER_S)).toContain(invited);
});

test("nothing at the start, everything at the end, and a question that ends the call", () => {
  expect(kinds(0)).toEqual([]);
  expect(playedMoments(harbourReport, harbourReport.lasts)).toEqual(harbourReport.moments);
  const last = { at: 99, kind: "open-question", whom: null, answered: false } as const;
  const script = { ...harbourReport, moments: [last] };
  expect(playedMoments(script, script.lasts - A_BIT)).toEqual([]);
  expect(playedMoments(script, script.lasts)).toEqual([last]);
});
