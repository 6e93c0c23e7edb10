/**
 * Tells listening noises ("mm-hm", "right, right") from speech that takes the floor. It never judges
 * meaning: "yeah" as an answer is a backchannel here too, the answer detector knows better.
 */

/**
 * Schegloff 2000: continuers are not competitive (evidence §5.1 [R11]). The list follows the phrase
 * lexicons of evidence §5.1 [F47] and the tags b and bk of the MRDA manual (ICSI TR-04-002 §5.3).
 */
const WORDS = new Set(
  (
    "mm hm hmm mmm mhm mm-hm mm-hmm mmhm mmhmm mhmm uh-huh uhhuh uhuh huh ah oh ooh aha uh um er erm eh " +
    "yeah yep yup yes yah ya right okay ok okey 'kay kay k sure exactly absolutely true indeed definitely " +
    "cool great nice good wow really alright fine gotcha perfect totally correct agreed no nope course"
  ).split(" "),
);
const PHRASES = new Set([
  "i see",
  "of course",
  "got it",
  "all right",
  "oh okay",
  "that's right",
  "that's true",
  "makes sense",
  "i know",
  "fair enough",
  "no problem",
  "sounds good",
  "very good",
]);
/** More words than this are no longer just listening (evidence §5.1 [F47]: all in a lexicon, ≤ 3). */
export const MAX_BACKCHANNEL_WORDS = 3;

export function isBackchannelWord(text: string): boolean {
  return WORDS.has(text);
}

/** Are these words, lower case without marks, nothing but a listening noise? Empty is one. */
export function isBackchannel(words: readonly string[]): boolean {
  const said = words.filter((word) => word !== "");
  if (said.length > MAX_BACKCHANNEL_WORDS) return false;
  if (said.every(isBackchannelWord)) return true;
  return PHRASES.has(said.join(" ")) || PHRASES.has(said.filter((w) => !WORDS.has(w)).join(" "));
}
