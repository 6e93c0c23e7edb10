/**
 * The one clock of sensor and coach. Everything there that asks for the time or waits goes through
 * it, so the `bench` build can play a whole meeting at 20 times the speed and differ in nothing else.
 */
export interface Clock {
  /** Milliseconds since 1970. In the bench build they pass `BENCH_SPEED` times as fast. */
  now(): number;
  /** Milliseconds that never jump (monotonic), on the same scale as `now`. */
  elapsed(): number;
  /** Runs `run` once after `ms` of this clock's time; stops silently when `signal` aborts. */
  after(ms: number, run: () => void, signal?: AbortSignal): void;
  /** Runs `run` every `ms` of this clock's time until `signal` aborts. */
  every(ms: number, run: () => void, signal: AbortSignal): void;
}

/**
 * How much faster meeting time runs in the bench build (`wxt build --mode bench`). The demo builds it
 * with another speed where it is asked to (`WXT_BENCH_SPEED=5`).
 */
export const BENCH_SPEED = Number(import.meta.env.WXT_BENCH_SPEED ?? 20);

function makeClock(speed: number): Clock {
  const startedAt = Date.now();
  const startedMono = performance.now();
  const elapsed = () => (performance.now() - startedMono) * speed;
  return {
    // Whole numbers: at speed 1 this is `Date.now()` to the millisecond.
    now: () => Math.round(startedAt + (Date.now() - startedAt) * speed),
    elapsed,
    after(ms, run, signal) {
      if (signal?.aborted) return;
      const stop = () => clearTimeout(timer);
      const timer = setTimeout(() => {
        // A signal may live for hours and see thousands of timers: none may stay behind on it.
        signal?.removeEventListener("abort", stop);
        run();
      }, ms / speed);
      signal?.addEventListener("abort", stop, { once: true });
    },
    every(ms, run, signal) {
      if (signal.aborted) return;
      const timer = setInterval(run, ms / speed);
      signal.addEventListener("abort", () => clearInterval(timer), { once: true });
    },
  };
}

export const clock: Clock = makeClock(import.meta.env.MODE === "bench" ? BENCH_SPEED : 1);
