/**
 * Hands on each word once it will hardly change any more: two words later, or when the person fell
 * silent. With it goes what the turn model knows about the moment. It never waits on a clock.
 */
import type { HeardWord, Mark } from "./heard-word";
import { isOn, type Spurt, type Voice } from "./voice";

/** A word is settled when this many later words of the same person are there. */
export const LOOK_WORDS = 2;
/** … or when nothing new came for this long with the indicator off (detector-notes §3: 1.2 s). */
export const SILENT_MS = 1500;
/** … or for this long with the indicator on or not measured. */
export const STILL_MS = 3000;

export interface SettledWord {
  readonly who: string;
  /** Running number of the word among all of this person. */
  readonly n: number;
  readonly text: string;
  readonly mark: Mark;
  readonly isCapital: boolean;
  /** The next words, "" where there are none yet. */
  readonly next: readonly [string, string];
  /** When it was probably said, ms since 1970. */
  readonly at: number;
  /** From this word's end to the next one's; null when nothing followed in time. */
  readonly gapMs: number | null;
  /** From the word before to this one; null at the beginning. */
  readonly beforeMs: number | null;
  /** How long this person's indicator was off between this word and the next, ms. */
  readonly offMs: number;
  /** Somebody else's voice was on at the word's end. */
  readonly isOver: boolean;
  /** Somebody else began in the 1.5 s before it. */
  readonly isStarted: boolean;
  /** Somebody else began in the second after it. */
  readonly isFollowed: boolean;
  readonly hasIndicator: boolean;
  /** Share of marked words, and of pauses with a final mark, in this call; see Table. */
  readonly marked: number;
  readonly stopped: number;
}

/** What the others' indicators did, for words of `who`. */
export interface Surroundings {
  readonly others: () => readonly Voice[];
  readonly hasIndicator: boolean;
  readonly marked: number;
  readonly stopped: number;
  readonly now: number;
  readonly isOver: boolean;
}

export function settleWords(
  voice: Voice,
  around: Surroundings,
): { voice: Voice; settled: SettledWord[] } {
  const settled: SettledWord[] = [];
  let i = voice.settled;
  while (i < voice.words.length && isSettled(voice, i, around)) {
    settled.push(describe(voice, i, around));
    i++;
  }
  return i === voice.settled ? { voice, settled } : { voice: { ...voice, settled: i }, settled };
}

function isSettled(voice: Voice, i: number, around: Surroundings): boolean {
  if (around.isOver || i + LOOK_WORDS < voice.words.length) return true;
  const newest = voice.words.at(-1);
  const isSilent = voice.spurts.length > 0 && !isOn(voice);
  return !!newest && around.now - newest.seenAt >= (isSilent ? SILENT_MS : STILL_MS);
}

function describe(voice: Voice, i: number, around: Surroundings): SettledWord {
  const word = voice.words[i] as HeardWord;
  const next = voice.words[i + 1];
  const before = voice.words[i - 1];
  const others = around.hasIndicator ? around.others() : [];
  const until = next?.at ?? Math.max(word.at, around.now);
  return {
    who: voice.id,
    n: voice.said - voice.words.length + i,
    text: word.text,
    mark: word.mark,
    isCapital: word.isCapital,
    next: [next?.text ?? "", voice.words[i + 2]?.text ?? ""],
    at: word.at,
    gapMs: next ? next.at - word.at : null,
    beforeMs: before ? word.at - before.at : null,
    offMs: offBetween(voice.spurts, word.at, until),
    isOver: others.some((other) => wasOnAt(other.spurts, word.at)),
    isStarted: others.some((other) => beganIn(other.spurts, word.at - 1500, word.at)),
    isFollowed: others.some((other) => beganIn(other.spurts, word.at, word.at + 1000)),
    hasIndicator: around.hasIndicator,
    marked: around.marked,
    stopped: around.stopped,
  };
}

function offBetween(spurts: readonly Spurt[], from: number, to: number): number {
  if (spurts.length === 0) return 0;
  let onMs = 0;
  for (const spurt of spurts) {
    onMs += Math.max(0, Math.min(spurt.to ?? to, to) - Math.max(spurt.from, from));
  }
  return Math.max(0, to - from - onMs);
}

function wasOnAt(spurts: readonly Spurt[], at: number): boolean {
  return spurts.some((spurt) => spurt.from <= at && (spurt.to === null || spurt.to > at));
}

function beganIn(spurts: readonly Spurt[], from: number, to: number): boolean {
  return spurts.some((spurt) => spurt.from > from && spurt.from <= to);
}
