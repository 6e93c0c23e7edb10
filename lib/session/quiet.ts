/**
 * Lets the detectors see that nobody goes on: in a quiet call the page sends nothing, and the last
 * words of a turn would wait for ever. It says what is known already once more, at a later time, as a
 * page event like any other, so that a recorded call replays the same. It never fills a gap in
 * measuring: while somebody's light is on it keeps still.
 */
import type { SignalChanged } from "@/lib/core/events/page-event";
import { STILL_MS } from "@/lib/core/turns/settled-words";
import { someoneSpeaks } from "@/lib/core/turns/table";
import type { Context } from "./context";

/** How often we look. */
export const QUIET_TICK_MS = 2000;
/**
 * Words are settled after STILL_MS; two seconds more, because captions of somebody who goes on come one
 * to three seconds late (meeting-pages §2) and the sensor holds them back for up to half a second.
 */
export const QUIET_MS = STILL_MS + 2000;
/** By then the slowest detector has judged: 8 s after a start, 2.5 s held (interruption.ts), an answer's 15 s. */
export const DONE_MS = 30_000;

/** What the page would say again if it spoke now; null while there is no reason to ask. */
export function quietEvent(ctx: Context): SignalChanged | null {
  const { status, signals } = ctx.store.get();
  const { captions } = signals;
  if (!ctx.running || status !== "counting" || !captions || ctx.heardAt === 0) return null;
  const at = Math.round(ctx.deps.clock.now());
  const quietMs = at - ctx.heardAt;
  if (quietMs < QUIET_MS || quietMs > DONE_MS || someoneSpeaks(ctx.watch.table)) return null;
  const { health, reason } = captions;
  return { type: "signal.changed", at, signal: "captions", health, reason };
}
