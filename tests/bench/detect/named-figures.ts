/** Precision and recall of named invitations on our own cases, tuned and untouched half apart. */

import { tagger } from "../../../lib/core/detectors/judge";
import { invited } from "../../../lib/core/detectors/named";
import { questionMark } from "../../../lib/core/detectors/wording/question-numbers";
import { readCases, sentencesOf } from "../../core/detectors/named/read-cases";

export interface NamedFigure {
  half: string;
  writing: string;
  cases: number;
  precision: number;
  recall: number;
  precisionCi: [number, number];
  recallCi: [number, number];
  wrong: string[];
}

export function namedFigures(): NamedFigure[] {
  return (["tuned", "untouched"] as const).flatMap((half) =>
    (["punct", "plain"] as const).map((writing) => figure(half, writing)),
  );
}

function figure(half: "tuned" | "untouched", writing: "punct" | "plain"): NamedFigure {
  let [tp, fp, fn] = [0, 0, 0];
  const wrong: string[] = [];
  const cases = readCases().filter((one) => one.half === half);
  for (const one of cases) {
    const calls = sentencesOf(one.text, writing === "plain").flatMap((sentence) =>
      invited(sentence, one.people, questionMark(sentence.words), (word) => tagger.rows.has(word)),
    );
    const got = [...new Set(calls.map((call) => call.whom ?? "?"))];
    const hits = got.filter((id) => one.whom.includes(id)).length;
    tp += hits;
    fp += got.length - hits;
    fn += one.whom.length - hits;
    if (hits < got.length || hits < one.whom.length) wrong.push(one.text);
  }
  return {
    half,
    writing,
    cases: cases.length,
    precision: tp / Math.max(1, tp + fp),
    recall: tp / Math.max(1, tp + fn),
    precisionCi: wilson(tp, tp + fp),
    recallCi: wilson(tp, tp + fn),
    wrong,
  };
}

/** Wilson's 95 % interval of a share. */
function wilson(k: number, n: number): [number, number] {
  const z = 1.96;
  const p = k / Math.max(1, n);
  const middle = p + (z * z) / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return [(middle - half) / (1 + (z * z) / n), Math.min(1, (middle + half) / (1 + (z * z) / n))];
}
