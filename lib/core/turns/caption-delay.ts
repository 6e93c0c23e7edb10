/**
 * Learns how far the captions run behind the voices in this call, from first words that follow a
 * fresh indicator. It claims nothing until it has seen enough of them.
 */
import type { Voice } from "./voice";

export interface CaptionDelay {
  /** Delay from the end of a word to its caption, ms. */
  readonly ms: number;
  /** Recent times from indicator to first caption, ms. */
  readonly samples: readonly number[];
}

/** Until measured: the delay of the simulated corpora, 1.0–1.5 s (corpora/tools/FORMAT.md). */
export const USUAL_DELAY_MS = 1250;
/** Indicator to first caption when the delay is usual (median over the MRDA and AMI train streams). */
export const USUAL_FIRST_CAPTION_MS = 1540;
/** Medians this close to the usual one are chance: they wander by 150 ms within one meeting. */
const USUAL_SPREAD_MS = 350;
const MIN_SAMPLES = 7;
const MAX_SAMPLES = 31;
/** A first caption later than this belongs to something else. */
const MAX_FIRST_CAPTION_MS = 9000;
/** The person was silent at least this long before, so the caption cannot be of older speech. */
const FRESH_MS = 6000;

export const startDelay: CaptionDelay = { ms: USUAL_DELAY_MS, samples: [] };

/** Learns from one caption event. `before` and `after` are the speaker's voice around it. */
export function addDelay(
  delay: CaptionDelay,
  before: Voice,
  after: Voice,
  at: number,
): CaptionDelay {
  if (after.said <= before.said) return delay;
  const spurt = after.spurts.at(-1);
  const previous = after.spurts.at(-2);
  const lastWord = before.words.at(-1);
  if (!spurt || at - spurt.from > MAX_FIRST_CAPTION_MS) return delay;
  if (previous && spurt.from - (previous.to ?? spurt.from) < FRESH_MS) return delay;
  if (lastWord && spurt.from - lastWord.seenAt < 0) return delay;
  const samples = [...delay.samples, at - spurt.from].slice(-MAX_SAMPLES);
  if (samples.length < MIN_SAMPLES) return { ...delay, samples };
  const sorted = [...samples].sort((a, b) => a - b);
  const median = sorted[sorted.length >> 1] ?? USUAL_FIRST_CAPTION_MS;
  const later = median - USUAL_FIRST_CAPTION_MS;
  const isUsual = Math.abs(later) <= USUAL_SPREAD_MS;
  return { ms: isUsual ? USUAL_DELAY_MS : Math.max(200, USUAL_DELAY_MS + later), samples };
}
