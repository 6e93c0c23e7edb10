/** A clock that stands still until told otherwise: adapter and replica share it in the tests. */
import type { Clock } from "@/lib/clock";

interface Timer {
  due: number;
  readonly every: number | null;
  readonly run: () => void;
  readonly order: number;
}

export interface ManualClock extends Clock {
  /** Lets `ms` pass: fires what is due, in order, and lets the page's observers run after each. */
  advance(ms: number): Promise<void>;
}

/** The wall clock starts at `startedAt` ms since 1970; monotonic time starts at 0. */
export function makeManualClock(startedAt: number): ManualClock {
  let elapsed = 0;
  let order = 0;
  const timers = new Set<Timer>();
  const add = (due: number, every: number | null, run: () => void, signal?: AbortSignal): void => {
    if (signal?.aborted) return;
    const timer = { due, every, run, order: order++ };
    timers.add(timer);
    signal?.addEventListener("abort", () => timers.delete(timer), { once: true });
  };
  const next = (until: number): Timer | undefined =>
    [...timers]
      .filter((timer) => timer.due <= until)
      .sort((a, b) => a.due - b.due || a.order - b.order)[0];

  return {
    now: () => startedAt + Math.round(elapsed),
    elapsed: () => elapsed,
    after: (ms, run, signal) => add(elapsed + ms, null, run, signal),
    every: (ms, run, signal) => add(elapsed + ms, ms, run, signal),
    async advance(ms) {
      const until = elapsed + ms;
      // Mutation observers run as microtasks: two turns of the queue let them finish.
      const drain = async () => {
        await Promise.resolve();
        await Promise.resolve();
      };
      await drain();
      for (let timer = next(until); timer; timer = next(until)) {
        elapsed = Math.max(elapsed, timer.due);
        if (timer.every === null) timers.delete(timer);
        else timer.due += timer.every;
        timer.run();
        await drain();
      }
      elapsed = until;
    },
  };
}
