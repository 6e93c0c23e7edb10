/** What is known of one person's voice just now: indicator, caption rows, last words. Bounded. */
import type { HeardWord } from "./heard-word";

/** A stretch with the speaking indicator on. `to` is null while it is. ms since 1970. */
export interface Spurt {
  readonly from: number;
  readonly to: number | null;
}

/** A caption row as last seen: enough of it to tell what the next text adds. */
export interface Row {
  readonly block: string;
  /** The whole text as last shown. */
  readonly text: string;
}

export interface Voice {
  readonly id: string;
  /** Oldest first, at most MAX_SPURTS. */
  readonly spurts: readonly Spurt[];
  /** Oldest first, at most MAX_WORDS and not older than WORDS_MS (promises S2). */
  readonly words: readonly HeardWord[];
  /** The rows still open, newest last. */
  readonly rows: readonly Row[];
  /** How many of `words` were already handed on as settled. */
  readonly settled: number;
  /** How many words were ever heard: a steady number for each word (`said - words.length + i`). */
  readonly said: number;
}

export const MAX_SPURTS = 16;
export const MAX_WORDS = 96;
/** Words are kept this long, then forgotten (promises.md S2: open rows plus 60 s). */
export const WORDS_MS = 60_000;
/** Rows of one person that may grow at once: Meet keeps two or three alive (meeting-pages §2). */
export const MAX_ROWS = 3;

export function newVoice(id: string): Voice {
  return { id, spurts: [], words: [], rows: [], settled: 0, said: 0 };
}

/** Switches the indicator. Repeated values change nothing. */
export function speak(voice: Voice, isOn: boolean, at: number): Voice {
  const last = voice.spurts.at(-1);
  const wasOn = last !== undefined && last.to === null;
  if (wasOn === isOn) return voice;
  if (isOn) {
    return { ...voice, spurts: [...voice.spurts, { from: at, to: null }].slice(-MAX_SPURTS) };
  }
  return { ...voice, spurts: [...voice.spurts.slice(0, -1), { from: last?.from ?? at, to: at }] };
}

export function isOn(voice: Voice): boolean {
  const last = voice.spurts.at(-1);
  return last !== undefined && last.to === null;
}

/** Forgets words that are too old, so that memory is bounded in time too. */
export function forget(voice: Voice, now: number): Voice {
  const tooOld = voice.words.findIndex((word) => now - word.seenAt <= WORDS_MS);
  const drop = tooOld === -1 ? voice.words.length : tooOld;
  if (drop === 0) return voice;
  return {
    ...voice,
    words: voice.words.slice(drop),
    settled: Math.max(0, voice.settled - drop),
  };
}
