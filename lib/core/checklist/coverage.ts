/**
 * Says how much of the call was measured, per instrument and per behaviour, from span records.
 * Refuses to call silence zero: what no span covers was not measured.
 */
import type { MeetingRecord, RecordOf } from "../events/record";
import type { DetectorLink } from "../plan/behaviour";
import { foldFacts } from "./fold-facts";
import { canCount } from "./needs";

/** Under this share a meeting is left out of trends (product.md, "coverage"). */
export const ENOUGH = 0.8;

type Span = RecordOf<"span">;

export interface MeasuredTime {
  /**
   * Minutes the owner was in the call, in ms: measured and paused stretches. Gaps (sleep, reload,
   * dropped line) are outside: nobody can say the owner was in the call then.
   */
  readonly inCallMs: number;
  readonly captionsMs: number;
  readonly speakingMs: number;
  readonly namesMs: number;
}

const sum = (spans: readonly Span[]) => spans.reduce((total, span) => total + span.ms, 0);

/** Adds up how long the owner was in the call and how long each signal was read, in ms. */
export function measuredTime(records: readonly MeetingRecord[]): MeasuredTime {
  const { spans } = foldFacts(records);
  const read = spans.filter((span) => span.state === "in-call");
  return {
    inCallMs: sum(spans.filter((span) => span.state !== "gap")),
    captionsMs: sum(read.filter((span) => span.captions)),
    speakingMs: sum(read.filter((span) => span.speaking)),
    namesMs: sum(read.filter((span) => span.names)),
  };
}

/** ms in which a detector of this kind had all it needs. */
export function detectorMs(records: readonly MeetingRecord[], link: DetectorLink): number {
  const { spans } = foldFacts(records);
  const isMeasured = (span: Span) =>
    span.state === "in-call" && canCount(link, (signal) => span[signal]);
  return sum(spans.filter(isMeasured));
}

/** Share of the call that was measured, 0..1; null when no minute in the call is known. */
export function coverage(measuredMs: number, inCallMs: number): number | null {
  return inCallMs > 0 ? Math.min(1, measuredMs / inCallMs) : null;
}

/** Is a meeting covered well enough for trends? Exactly 80 % is. */
export function isCovered(share: number | null): boolean {
  return share !== null && share >= ENOUGH;
}

/** The owner's answer in the debrief to "Did you keep count throughout?". */
export type KeptCount = "yes" | "mostly" | "no";

/** By hand only "yes" counts as covered (product.md, "coverage"). */
export function isCoveredByHand(kept: KeptCount | null): boolean {
  return kept === "yes";
}
