/**
 * Turns the growing text of a caption row into words with times. Old words keep their time when the
 * captions correct them; words already gone from memory are never read again.
 */
import { type HeardWord, parseToken } from "./heard-word";
import { MAX_ROWS, MAX_WORDS, type Voice } from "./voice";

/** Mean length of a spoken word with its pause: 3.6 words a second in the AMI train meetings. */
const WORD_MS = 280;
/** Row texts are compared from this many characters before their end: older words are settled. */
const TAIL_CHARS = 600;
/** A row whose start was cut off is recognised by this many equal words in a row. */
const ANCHOR_WORDS = 3;

export interface CaptionText {
  readonly at: number;
  readonly block: string;
  readonly text: string;
}

/** Adds what a row's new text says beyond its old one. `delayMs`: how late captions usually are. */
export function hear(voice: Voice, caption: CaptionText, delayMs: number): Voice {
  const row = voice.rows.find((one) => one.block === caption.block);
  const text = row ? graft(row.text, caption.text) : caption.text;
  const rows = [
    ...voice.rows.filter((one) => one.block !== caption.block),
    { block: caption.block, text },
  ].slice(-MAX_ROWS);
  const before = row?.text ?? "";
  const from = tailStart(before, text);
  const old = tokensOf(before.slice(from));
  const now = tokensOf(text.slice(from));
  const kept = { ...voice, rows };
  return merge(kept, old.length, now, caption, delayMs);
}

/** Where both texts are still the same word for word, at most TAIL_CHARS before the old one's end. */
function tailStart(before: string, text: string): number {
  const limit = Math.min(before.length, text.length);
  let same = Math.max(0, before.length - TAIL_CHARS);
  if (before.slice(0, same) !== text.slice(0, same)) same = 0;
  while (same < limit && before.charCodeAt(same) === text.charCodeAt(same)) same++;
  // Back to the start of the word before: its mark may be new.
  const space = text.lastIndexOf(" ", Math.max(0, same - 1));
  return space < 0 ? 0 : space + 1;
}

function tokensOf(text: string): string[] {
  return text.split(/\s+/).filter((token) => token !== "");
}

/** A row that lost its beginning (a shrinking window) is put back behind what was cut off. */
function graft(before: string, text: string): string {
  const head = tokensOf(text.slice(0, 200)).slice(0, ANCHOR_WORDS).join(" ");
  if (text.startsWith(before.slice(0, 12)) || head.length < 8) return text;
  const found = before.lastIndexOf(head);
  return found > 0 ? before.slice(0, found) + text : text;
}

/** Replaces the row's last `replaced` words by `tokens`; a word in an old place keeps its time. */
function merge(
  voice: Voice,
  replaced: number,
  tokens: readonly string[],
  caption: CaptionText,
  delayMs: number,
): Voice {
  const places: number[] = [];
  for (let i = voice.words.length - 1; i >= 0 && places.length < replaced; i--) {
    if (voice.words[i]?.block === caption.block) places.unshift(i);
  }
  // Words of this row that memory already dropped cannot be corrected any more.
  const lost = replaced - places.length;
  const fresh = tokens.slice(lost);
  const words = [...voice.words];
  fresh.slice(0, places.length).forEach((token, i) => {
    const place = places[i] ?? 0;
    const word = words[place];
    if (word) words[place] = { ...word, ...parseToken(token) };
  });
  const shorter = places.slice(fresh.length);
  const added = fresh.slice(places.length);
  const rest = words.filter((_, i) => !shorter.includes(i));
  const grown = [...rest, ...timed(added, rest.at(-1), caption, delayMs)];
  const drop = Math.max(0, grown.length - MAX_WORDS);
  return {
    ...voice,
    words: grown.slice(drop),
    settled: Math.max(0, Math.min(voice.settled, rest.length) - drop),
    said: voice.said - shorter.length + added.length,
  };
}

function timed(
  tokens: readonly string[],
  previous: HeardWord | undefined,
  caption: CaptionText,
  delayMs: number,
): HeardWord[] {
  const lastAt = caption.at - delayMs;
  return tokens.map((token, i) => {
    const guess = lastAt - (tokens.length - 1 - i) * WORD_MS;
    return {
      ...parseToken(token),
      at: Math.max(guess, Math.min(previous?.at ?? guess, lastAt)),
      seenAt: caption.at,
      block: caption.block,
    };
  });
}
