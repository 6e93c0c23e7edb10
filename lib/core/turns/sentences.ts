/**
 * Finds where a person's words make a finished stretch: at a closing mark, a pause, or when they fall
 * silent. It never waits on a clock: silence is noticed when a later event's time has passed it.
 */
import { type HeardWord, isFinal } from "./heard-word";
import { isOn, type Voice } from "./voice";

/** A gap between two words that ends a stretch without a mark (detector-notes §1: word gap > .9 s). */
export const PAUSE_MS = 1200;
/** Nothing new for this long, indicator off: the person is done (detector-notes §3: 1.2 s silence). */
export const SILENCE_MS = 1500;
/** The same while the indicator is on or not measured: captions may just be slow. */
export const LONG_SILENCE_MS = 4000;
/** A closing mark may still be taken back this long (meeting-pages §2: late punctuation). */
export const SETTLE_MS = 600;
/** No stretch is longer than this: bounded work for judges. */
export const MAX_SENTENCE_WORDS = 48;

export interface Sentence {
  readonly who: string;
  readonly words: readonly HeardWord[];
  /** When its last word was probably said, ms since 1970. */
  readonly at: number;
  /** Number of its first word among all words of this person. */
  readonly first: number;
}

/** Closes what can be closed at `now`; `isOver`: the meeting ended, close everything. */
export function closeSentences(
  voice: Voice,
  now: number,
  isOver: boolean,
): { voice: Voice; sentences: Sentence[] } {
  const sentences: Sentence[] = [];
  let start = voice.closed;
  for (let i = start; i < voice.words.length; i++) {
    if (!isBorder(voice, i, start, now, isOver)) continue;
    sentences.push(cut(voice, start, i + 1));
    start = i + 1;
  }
  return start === voice.closed
    ? { voice, sentences }
    : { voice: { ...voice, closed: start }, sentences };
}

function cut(voice: Voice, from: number, to: number): Sentence {
  const words = voice.words.slice(from, to);
  const first = voice.said - voice.words.length + from;
  return { who: voice.id, words, at: words.at(-1)?.at ?? 0, first };
}

function isBorder(voice: Voice, i: number, start: number, now: number, isOver: boolean): boolean {
  const word = voice.words[i];
  const next = voice.words[i + 1];
  if (!word) return false;
  if (i + 1 - start >= MAX_SENTENCE_WORDS) return true;
  if (next) return isFinal(word.mark) || next.at - word.at > PAUSE_MS;
  if (isOver) return true;
  const quietMs = now - word.seenAt;
  if (isFinal(word.mark)) return quietMs >= SETTLE_MS;
  const isSilent = voice.spurts.length > 0 && !isOn(voice);
  return quietMs >= (isSilent ? SILENCE_MS : LONG_SILENCE_MS);
}
