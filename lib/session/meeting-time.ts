/**
 * Time inside one meeting: wall clock for people, and a length that never runs backwards. A jump of
 * the wall clock against our own ticks is sleep (or a frozen tab): a gap, never measured time.
 */
import type { Clock } from "@/lib/clock";

export interface Moment {
  /** ms since 1970. */
  readonly at: number;
  /** ms since the meeting began, gaps counted; never smaller than an earlier one. */
  readonly elapsedMs: number;
}

export interface Gap {
  readonly from: Moment;
  readonly to: Moment;
}

/** How often we look at the clock. */
export const TICK_MS = 15_000;
/**
 * Longer than this without a tick is a gap. Chromium lets timers of a hidden tab run only once a
 * minute (developer.chrome.com/blog/timer-throttling-in-chrome-88), so less may be mere throttling.
 */
export const GAP_MS = 90_000;

export interface MeetingTime {
  now(): Moment;
  /** Looks at the clock; returns the gap since the last look, if there was one. */
  look(): Gap | null;
}

/** @param startedAt when the meeting began (ms since 1970); earlier than now after a reload. */
export function makeMeetingTime(clock: Clock, startedAt: number): MeetingTime {
  const baseMs = Math.max(0, clock.now() - startedAt);
  const joinedMono = clock.elapsed();
  let asleepMs = 0;
  const now = (): Moment => ({
    at: Math.max(0, Math.round(clock.now())),
    elapsedMs: Math.round(baseMs + clock.elapsed() - joinedMono + asleepMs),
  });
  let last = now();
  return {
    now,
    look() {
      const seen = now();
      const wallMs = seen.at - last.at;
      const monoMs = seen.elapsedMs - last.elapsedMs;
      const from = last;
      if (Math.max(wallMs, monoMs) <= GAP_MS) {
        last = seen;
        return null;
      }
      // Some systems stop the monotonic clock in sleep: what it missed is added, never taken away.
      asleepMs += Math.max(0, wallMs - monoMs);
      last = now();
      return { from, to: last };
    },
  };
}
