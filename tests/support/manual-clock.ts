/** A clock that stands still until the test moves it; timers fire in order, exactly when due. */
import type { Clock } from "../../lib/clock";

export interface ManualClock extends Clock {
  advance(ms: number): void;
}

export function manualClock(start = 1_700_000_000_000): ManualClock {
  let elapsed = 0;
  let timers: { at: number; run: () => void; signal: AbortSignal | undefined }[] = [];
  const add = (ms: number, run: () => void, signal?: AbortSignal) => {
    timers.push({ at: elapsed + ms, run, signal });
  };
  return {
    now: () => start + elapsed,
    elapsed: () => elapsed,
    after: add,
    every(ms, run, signal) {
      const again = () => {
        run();
        add(ms, again, signal);
      };
      add(ms, again, signal);
    },
    advance(ms) {
      const end = elapsed + ms;
      for (;;) {
        const next = timers
          .filter((timer) => timer.at <= end)
          .sort((a, b) => a.at - b.at)
          .at(0);
        if (!next) break;
        timers = timers.filter((timer) => timer !== next);
        elapsed = next.at;
        if (!next.signal?.aborted) next.run();
      }
      elapsed = end;
    },
  };
}
