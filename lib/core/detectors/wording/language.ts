/**
 * Notices when captions are not English, so that the wording model is switched off and says so. It
 * never names a language, and after three words it says nothing at all unless the script does.
 */

export type Language = "unknown" | "english" | "other";

export interface LanguageSense {
  readonly language: Language;
  /** Of the last words: how many were looked at, known English words, and in another script. */
  readonly seen: number;
  readonly known: number;
  readonly foreign: number;
}

export const startLanguage: LanguageSense = { language: "unknown", seen: 0, known: 0, foreign: 0 };

/** Words that must have been seen before a Latin script is judged by its words. */
export const ENOUGH_WORDS = 12;
/** The same for another script: the letters leave no doubt, a single name might. */
export const ENOUGH_FOREIGN = 3;
/** The counts fade, so that a call may change its language; about this many words are remembered. */
const MEMORY_WORDS = 60;
/**
 * Share of words in the tagger's vocabulary: English meetings lie at .93 (MRDA and AMI train), texts
 * in sixteen other languages of Latin script below .15, an English sentence full of jargon at .6 (tests/core/detectors/wording/language.test.ts).
 */
export const ENGLISH_SHARE = 0.5;
export const OTHER_SHARE = 0.3;

const LETTERS = /\p{L}/u;
const LATIN = /\p{Script=Latin}/u;

/** Looks at one word, lower case. `isKnown`: it stands in the tagger's vocabulary. */
export function senseWord(sense: LanguageSense, text: string, isKnown: boolean): LanguageSense {
  if (!LETTERS.test(text)) return sense;
  const fade = sense.seen >= MEMORY_WORDS ? 1 - 1 / MEMORY_WORDS : 1;
  const seen = sense.seen * fade + 1;
  const known = sense.known * fade + (isKnown ? 1 : 0);
  const foreign = sense.foreign * fade + (LATIN.test(text) ? 0 : weightOf(text));
  return { seen, known, foreign, language: judge(sense.language, seen, known, foreign) };
}

/** Scripts without spaces put many words into one token. */
function weightOf(text: string): number {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{3}/u.test(text)
    ? 3
    : 1;
}

function judge(before: Language, seen: number, known: number, foreign: number): Language {
  if (foreign >= ENOUGH_FOREIGN && foreign >= seen / 2) return "other";
  if (seen < ENOUGH_WORDS) return before;
  if (known / seen >= ENGLISH_SHARE) return "english";
  return known / seen <= OTHER_SHARE ? "other" : before;
}
