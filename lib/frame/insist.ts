/** Asks again, each time after twice as long, until an answer is good. Stops with `signal`. */
import type { Clock } from "@/lib/clock";

const FIRST_MS = 500;
const LAST_MS = 16_000;

/** `attempt` gives true when there is nothing left to ask. */
export function insist(
  attempt: () => Promise<boolean>,
  clock: Clock,
  signal: AbortSignal,
  waitMs = FIRST_MS,
): void {
  void attempt().then((isDone) => {
    if (isDone || signal.aborted) return;
    const next = Math.min(waitMs * 2, LAST_MS);
    clock.after(waitMs, () => insist(attempt, clock, signal, next), signal);
  });
}
