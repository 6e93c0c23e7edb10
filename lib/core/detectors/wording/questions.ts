/** Makes a candidate of every stretch that could be a question. Judges nothing: that is the model's. */
import { type Earlier, questionNumbers } from "./question-numbers";
import type { Stretch } from "./reading";

export interface QuestionCandidate {
  readonly stretch: Stretch;
  readonly numbers: readonly number[];
}

/** What everybody asked last, by person. */
export type LastAsked = Readonly<Record<string, Earlier>>;

/** Below this sum of question marks in the tagger's eyes a stretch is no candidate at all. */
export const LEAST_CORE = 0.02;
/** From here on a stretch counts as "asked before" for the next one. */
const ASKED = 0.3;

export function questionCandidates(
  asked: LastAsked,
  stretches: readonly Stretch[],
): { asked: LastAsked; candidates: QuestionCandidate[] } {
  let last = asked;
  const candidates: QuestionCandidate[] = [];
  for (const stretch of stretches) {
    const core = stretch.words.reduce((sum, word) => sum + word.core, 0);
    if (core < LEAST_CORE && !stretch.words.some((word) => word.mark === "?")) continue;
    candidates.push({ stretch, numbers: questionNumbers(stretch, last[stretch.who] ?? null) });
    if (core >= ASKED)
      last = { ...last, [stretch.who]: { at: stretch.at, score: Math.min(1, core) } };
  }
  return { asked: last, candidates };
}
