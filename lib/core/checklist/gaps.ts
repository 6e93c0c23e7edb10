/** The stretches of a call that nobody measured: sleep, a reload, a lost line. Says nothing of why. */
import type { MeetingRecord } from "../events/record";
import { foldFacts } from "./fold-facts";

/** Shorter than this cannot be told in hours and minutes (our choice). */
export const LEAST_GAP_MS = 60_000;

/** ms since 1970. */
export interface GapTime {
  readonly from: number;
  readonly to: number;
}

/** Oldest first. */
export function gapTimes(records: readonly MeetingRecord[]): GapTime[] {
  return foldFacts(records)
    .spans.filter(({ state, ms }) => state === "gap" && ms >= LEAST_GAP_MS)
    .map(({ at, ms }) => ({ from: at - ms, to: at }));
}
