/** Brings records that an overlay could not save to the keeper; keeps asking until it has them. */
import type { Clock } from "@/lib/clock";
import type { Ask } from "./ask";
import { insist } from "./insist";

/** Calls `saved` once the keeper has answered for all of them (kept, or refused as not ours). */
export function rescue(
  records: readonly unknown[],
  ask: Ask,
  clock: Clock,
  signal: AbortSignal,
  saved: () => void = () => {},
): void {
  if (records.length === 0) {
    saved();
    return;
  }
  const attempt = async () => {
    const { ok } = await ask("records.rescue", { records: [...records] });
    if (ok && !signal.aborted) saved();
    return ok;
  };
  insist(attempt, clock, signal);
}
