/** Brings records that an overlay could not save to the keeper; keeps asking until it has them. */
import type { Clock } from "@/lib/clock";
import type { Ask } from "./ask";

const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 30_000;

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
  const attempt = async (retryMs: number) => {
    const answer = await ask("records.rescue", { records: [...records] });
    if (signal.aborted) return;
    if (answer.ok) return saved();
    const next = Math.min(retryMs * 2, LAST_RETRY_MS);
    clock.after(retryMs, () => void attempt(next), signal);
  };
  void attempt(FIRST_RETRY_MS);
}
