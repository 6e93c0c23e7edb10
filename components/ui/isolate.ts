/** Keeps a right-to-left name from turning the sentence around it. Leaves every other name as it is. */

/** Strongly right-to-left letters: Hebrew, Arabic and their kin, and the scripts above U+10800. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/**
 * For names that go into a sentence as text, where no `<bdi>` can stand (labels too). The two marks
 * are Unicode's own (UAX #9, 2.4).
 */
export const isolate = (name: string): string =>
  RIGHT_TO_LEFT.test(name) ? FIRST_STRONG_ISOLATE + name + POP_ISOLATE : name;
