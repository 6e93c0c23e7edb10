/** Puts a sliding caption window back together: how much of the text slid out at the front. */

/** Opening letters that must agree for "the row still starts the same" without a closer look. */
const SAME_START = 24;
/** Share of words in the overlap that must agree; captioners correct old words (§2.2). */
const AGREE = 0.7;

interface Word {
  readonly at: number;
  readonly word: string;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: raw, index }) => ({
    at: index,
    word: raw.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "") || raw,
  }));
}

function agrees(before: readonly Word[], cut: number, now: readonly Word[]): boolean {
  const size = Math.min(before.length - cut, now.length);
  // One or two words in common prove nothing unless they are all that is left.
  if (size < 3 && cut > 0 && cut + size < before.length) return false;
  let misses = Math.floor(size * (1 - AGREE));
  for (let i = 0; i < size; i++) {
    if (before[cut + i]?.word !== now[i]?.word && --misses < 0) return false;
  }
  return size > 0;
}

/**
 * How many characters of `before` are gone at the front of `now`: 0 when the row still starts the
 * same, null when the two have nothing in common.
 */
export function slidOut(before: string, now: string): number | null {
  if (now.startsWith(before.slice(0, SAME_START))) return 0;
  const old = wordsOf(before);
  const fresh = wordsOf(now);
  for (let cut = 0; cut < old.length; cut++) {
    if (agrees(old, cut, fresh)) return cut === 0 ? 0 : (old[cut]?.at ?? 0);
  }
  return null;
}

/** Do both texts begin with the same words (a row that was taken out and put back)? */
export function startsAlike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short !== "" && agrees(wordsOf(short), 0, wordsOf(long));
}
