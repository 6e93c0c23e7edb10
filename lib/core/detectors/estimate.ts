/**
 * Turns how sure the detector was of each moment into a count for the debrief: "about 4 (3–6)". It
 * never says more than it knows: the interval is wide where the moments were unsure.
 */
import type { DetectorId } from "./detector";
import stray from "./weights/stray.json";

export interface Estimate {
  /** The likeliest whole number of times. */
  readonly about: number;
  /** Nine in ten meetings have their true count from `low` to `high`. */
  readonly low: number;
  readonly high: number;
  /** The sum of probabilities itself. */
  readonly expected: number;
}

/**
 * How far counts stray from the sum of probabilities: variance = spread × Σp(1−p) + (drift × Σp)².
 * Fitted so that nine in ten out-of-fold train counts fall inside, and written down by the trainer
 * (tests/bench/detect/fit-estimate.ts); the bench prints the coverage on dev.
 */
export const STRAY: Readonly<Record<"interruption" | "solicitation", Stray>> = stray;

export interface Stray {
  readonly spread: number;
  readonly drift: number;
  /** Share of true moments that never become a candidate. */
  readonly missed: number;
}

/** Nominal share of true counts inside the interval. */
export const NOMINAL = 0.9;

/**
 * `probabilities`: scores of all sightings and faint sightings of one behaviour in one meeting;
 * `confirmed`: how many more the owner has confirmed by hand (they are certain), rejected ones left out;
 * `noticed`: how many of those the detector had noticed too, which says how many it may have missed.
 */
export function estimate(
  detector: Extract<DetectorId, "interruption" | "solicitation">,
  probabilities: readonly number[],
  confirmed = 0,
  stray: Stray = STRAY[detector],
  noticed = 0,
): Estimate {
  const sum = probabilities.reduce((all, p) => all + p, 0);
  const own = probabilities.reduce((all, p) => all + p * (1 - p), 0);
  const mean = sum + ((sum + noticed) * stray.missed) / (1 - stray.missed);
  const variance = stray.spread * own + (stray.drift * mean) ** 2 + (mean - sum);
  const [low, high] = interval(mean, Math.max(variance, 1e-9));
  return {
    about: Math.max(low, Math.min(high, Math.round(mean))) + confirmed,
    low: low + confirmed,
    high: high + confirmed,
    expected: mean + confirmed,
  };
}

/** The shortest run of whole numbers that holds NOMINAL of a count with this mean and variance. */
function interval(mean: number, variance: number): [number, number] {
  // Certain moments only: nothing to spread.
  if (variance < 1e-6) return [Math.round(mean), Math.round(mean)];
  const chances = countChances(mean, variance);
  let [low, high] = [0, chances.length - 1];
  let outside = 0;
  for (;;) {
    const isLowLess = (chances[low] ?? 0) <= (chances[high] ?? 0);
    const next = isLowLess ? (chances[low] ?? 0) : (chances[high] ?? 0);
    if (low >= high || outside + next > 1 - NOMINAL) return [low, high];
    outside += next;
    if (isLowLess) low++;
    else high--;
  }
}

/** Chances of 0, 1, 2 … : negative binomial where the variance exceeds the mean, else binomial. */
function countChances(mean: number, variance: number): number[] {
  const top = Math.ceil(mean + 8 * Math.sqrt(variance) + 8);
  const isWide = variance > mean * 1.001;
  const size = isWide
    ? (mean * mean) / (variance - mean)
    : Math.max(1, Math.round((mean * mean) / Math.max(mean - variance, 1e-6)));
  const odds = isWide ? mean / (size + mean) : Math.min(1, mean / size);
  const chances: number[] = [];
  let chance = (1 - Math.min(odds, 1 - 1e-9)) ** size;
  for (let n = 0; n <= top; n++) {
    chances.push(chance);
    const step = isWide
      ? ((size + n) / (n + 1)) * odds
      : ((size - n) / (n + 1)) * (odds / (1 - odds || 1e-12));
    chance *= Math.max(0, step);
  }
  const total = chances.reduce((all, one) => all + one, 0) || 1;
  return chances.map((one) => one / total);
}
