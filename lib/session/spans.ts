/**
 * Coverage: which stretch of the call was measured, by what. A pure fold; a stretch that nobody
 * measured is written down as such and never as zero.
 */
import type { SignalHealth } from "@/lib/core/events/page-event";
import type { MeetingRecord, RecordOf } from "@/lib/core/events/record";
import type { Moment } from "./meeting-time";

/** A dead overlay loses at most this much coverage. */
export const SPAN_MS = 60_000;

export interface Instruments {
  readonly captions: boolean;
  readonly speaking: boolean;
  readonly names: boolean;
}
export const NO_INSTRUMENTS: Instruments = { captions: false, speaking: false, names: false };

export interface OpenSpan {
  readonly from: Moment;
  readonly state: "in-call" | "paused";
  readonly instruments: Instruments;
}

export interface ClosedSpan {
  readonly to: Moment;
  readonly ms: number;
  readonly state: "in-call" | "paused" | "gap";
  readonly instruments: Instruments;
}

/** An instrument that works in a silent room measures silence: that is not nothing. */
export function isMeasured(health: SignalHealth | undefined): boolean {
  return health === "ok" || health === "silent";
}

/**
 * Did the owner pause this meeting and not go on? Told by the last stretch that is no gap; at one
 * moment a stretch of no length (`coverTurn`) comes after the one that ends there.
 */
export function isPausedAfter(records: readonly MeetingRecord[]): boolean {
  let last: RecordOf<"span"> | null = null;
  for (const record of records) {
    if (record.type !== "span" || record.state === "gap") continue;
    const isLater = !last || record.at > last.at || (record.at === last.at && record.ms === 0);
    if (isLater) last = record;
  }
  return last?.state === "paused";
}

export function closeSpan(open: OpenSpan, to: Moment): ClosedSpan | null {
  const ms = to.elapsedMs - open.from.elapsedMs;
  return ms > 0 ? { to, ms, state: open.state, instruments: open.instruments } : null;
}

/** Closes `open` when state or instruments changed, or when it has lasted long enough. */
export function stepSpan(
  open: OpenSpan | null,
  now: Moment,
  next: Omit<OpenSpan, "from">,
): { open: OpenSpan; closed: ClosedSpan | null } {
  if (!open) return { open: { from: now, ...next }, closed: null };
  const same =
    open.state === next.state &&
    open.instruments.captions === next.instruments.captions &&
    open.instruments.speaking === next.instruments.speaking &&
    open.instruments.names === next.instruments.names;
  if (same && now.elapsedMs - open.from.elapsedMs < SPAN_MS) return { open, closed: null };
  return { open: { from: now, ...next }, closed: closeSpan(open, now) };
}
