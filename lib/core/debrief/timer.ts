/** The soft ten minutes: a fold of looked-at time. It never hurries and never counts below zero. */

/** Ten minutes: "a 10-minute debrief after every team meeting" (seed A1; product.md §3). */
export const LIMIT_MS = 600_000;

/** Longest step one tick may add, ms: more than this and the computer slept in between. */
export const MAX_TICK_MS = 2_000;

/**
 * Adds one tick to the time spent.
 *
 * @param spentMs so far
 * @param tickMs since the tick before; a jump of the clock backwards adds nothing
 * @param isLookedAt false while the page is hidden: a debrief in a background tab costs no time
 */
export function spend(spentMs: number, tickMs: number, isLookedAt: boolean): number {
  if (!isLookedAt) return spentMs;
  const step = Math.min(Math.max(tickMs, 0), MAX_TICK_MS);
  return Math.min(spentMs + step, LIMIT_MS);
}

export interface TimeLeft {
  /** "9:48"; the full second that is running. */
  readonly text: string;
  /** 0..1, what is left of the ring. */
  readonly share: number;
  /** At 0:00 it says "take the time you need" and stops. */
  readonly isOver: boolean;
}

export function timeLeft(spentMs: number): TimeLeft {
  const leftMs = Math.max(LIMIT_MS - spentMs, 0);
  return { text: minutes(leftMs), share: leftMs / LIMIT_MS, isOver: leftMs === 0 };
}

/** Minutes and seconds, "2:30". */
export function minutes(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
