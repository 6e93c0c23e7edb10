/**
 * What the word tagger is told of one settled word: which word it is and stands before, and what the
 * turn model heard around it. The trainer reads its features from here too, so there is one source.
 */
import type { Mark } from "../../turns/heard-word";
import type { SettledWord } from "../../turns/settled-words";

/** A pause after which a new stretch begins with an empty memory (no act in the corpora spans more). */
export const RESET_MS = 2500;
/** Rows of the embedding for words outside the vocabulary, by their last two letters. */
export const UNKNOWN_ROWS = 32;
/** Row 0 stands for "no word". */
export const FIRST_WORD_ROW = 1 + UNKNOWN_ROWS;

const GAPS_MS = [350, 600, 1000, 1600] as const;

/** Names of the dense inputs, in order; their number is the width of the input. */
export const DENSE = [
  "gap none",
  "gap < .35 s",
  "gap < .6 s",
  "gap < 1 s",
  "gap < 1.6 s",
  "gap longer",
  "first word",
  "before < .35 s",
  "before < .6 s",
  "before < 1 s",
  "before < 1.6 s",
  "before longer",
  "indicator off",
  "how long off",
  "comma",
  "stop",
  "question mark",
  "captions have marks",
  "other voice on",
  "other voice just began",
  "other voice begins",
  "indicator measured",
  "pauses have stops",
] as const;

/** Where the marks stand, for a trainer that drops and adds them. */
export const MARK_AT = DENSE.indexOf("comma");

/** Row of the embedding for a word. `rows` maps the vocabulary to its rows. */
export function rowOf(text: string, rows: ReadonlyMap<string, number>): number {
  if (text === "") return 0;
  const known = rows.get(text);
  if (known !== undefined) return known;
  let hash = 7;
  for (const char of text.slice(-2)) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 100_003;
  return 1 + (hash % UNKNOWN_ROWS);
}

/** Does the memory start anew with this word? */
export function isFresh(word: SettledWord): boolean {
  return word.beforeMs === null || word.beforeMs > RESET_MS;
}

/** Fills `into` from `from` on with the dense inputs of `word`. */
export function denseInto(into: Float32Array, from: number, word: SettledWord): void {
  into.fill(0, from, from + DENSE.length);
  into[from + (word.gapMs === null ? 0 : 1 + binOf(word.gapMs))] = 1;
  into[from + (isFresh(word) ? 6 : 7 + binOf(word.beforeMs ?? 0))] = 1;
  if (word.hasIndicator) {
    into[from + 12] = word.offMs > 0 ? 1 : 0;
    into[from + 13] = Math.min(word.offMs, 2000) / 2000;
    into[from + 18] = word.isOver ? 1 : 0;
    into[from + 19] = word.isStarted ? 1 : 0;
    into[from + 20] = word.isFollowed ? 1 : 0;
    into[from + 21] = 1;
  }
  const mark = markIndex(word.mark);
  if (mark >= 0) into[from + MARK_AT + mark] = 1;
  into[from + 17] = Math.min(1, word.marked * 6);
  into[from + 22] = word.stopped;
}

/** 0 comma, 1 stop, 2 question mark, -1 none. */
export function markIndex(mark: Mark): number {
  if (mark === "?") return 2;
  if (mark === "." || mark === "!") return 1;
  return mark === "," ? 0 : -1;
}

function binOf(ms: number): number {
  const found = GAPS_MS.findIndex((limit) => ms < limit);
  return found === -1 ? GAPS_MS.length : found;
}
