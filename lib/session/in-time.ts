/** Waits for the keeper's answer, but not for ever: a worker that died with it will never give one. */
import type { Clock } from "@/lib/clock";

/** An answer that takes longer counts as lost; what was asked is asked again. */
export const ANSWER_MS = 10_000;

/** Rejects when there is no answer within `ANSWER_MS`; one that comes later is dropped. */
export function inTime<T>(
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
  answer: Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    clock.after(ANSWER_MS, () => reject(new Error("The keeper did not answer.")), signal);
    answer.then(resolve, reject);
  });
}
