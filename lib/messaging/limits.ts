/**
 * Bounds what one sender may ask: a message's size, and how many in a row. What is over the bound is
 * refused, never queued, so a flood costs the keeper nothing (promises S6).
 */

/** 1 MB is refused (promises S6); the largest honest message, 500 records, is about 150 kB. */
export const MAX_BYTES = 1_000_000;
/** A burst: a reload resends its outbox in one message, a debrief writes a draft per key. */
export const BURST = 200;
/** After the burst, so many a second; typing makes about ten. */
export const PER_SECOND = 100;
/** Senders remembered at once; the stalest is forgotten. */
const MAX_SENDERS = 200;

interface Bucket {
  left: number;
  at: number;
}

/** Makes a check that is true while the sender stays inside the bounds (token bucket). */
export function makeLimit(now: () => number): (sender: string) => boolean {
  const buckets = new Map<string, Bucket>();
  return (sender) => {
    const at = now();
    const { left, at: before } = buckets.get(sender) ?? { left: BURST, at };
    const refilled = Math.min(BURST, left + (Math.max(0, at - before) / 1000) * PER_SECOND);
    buckets.delete(sender);
    buckets.set(sender, { left: Math.max(0, refilled - 1), at });
    if (buckets.size > MAX_SENDERS) buckets.delete([...buckets.keys()][0] ?? "");
    return refilled >= 1;
  };
}

/** Is the message as large as what we refuse? Its JSON is what the browser sent. */
export function isTooLarge(message: unknown): boolean {
  return (JSON.stringify(message)?.length ?? 0) >= MAX_BYTES;
}
