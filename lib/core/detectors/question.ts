/** Is this stretch a question to others? Simple honest rules on marks and on how it begins. */
import type { Sentence } from "../turns/sentences";

/** Tags and check-backs ask nothing new (MRDA manual: g, br; corpora/README.md "none"). */
const TAG =
  /^(?:right|okay|ok|yeah|yes|no|huh|hm+|really|you know|correct|is it|isn't it|what|sorry|pardon|excuse me)$/;
const LEAD =
  "(?:(?:so|and|but|well|okay|ok|yeah|now|oh|or|then|i mean|you know|right|just|anyway|like|also) )*";
const WH = new RegExp(
  `^${LEAD}(?:what|who|whose|where|when|why|which|how|is|are|am|was|were|do|does|did|can|could|will|would|shall|should|have|has|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|can't|couldn't|any|anybody|anyone|anything)\\b`,
);
/** Above this share of marked words the captions are taken to write punctuation. */
const HAS_MARKS = 0.04;

/** Probability that `sentence` asks others for something. `marked`: see Table. */
export function questionScore(sentence: Sentence, marked: number): number {
  const text = sentence.words
    .map((word) => word.text)
    .join(" ")
    .trim();
  if (text === "" || TAG.test(text)) return 0;
  if (sentence.words.at(-1)?.mark === "?") return 0.72;
  if (marked >= HAS_MARKS) return WH.test(text) && sentence.words.at(-1)?.mark === "" ? 0.2 : 0.02;
  return WH.test(text) && sentence.words.length >= 3 ? 0.48 : 0.03;
}

/** At or above this a question is reported. */
export const QUESTION_SCORE = 0.4;
