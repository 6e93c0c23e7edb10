/**
 * Which counts of an ended meeting must not be shown anywhere yet: those its debrief has not uncovered,
 * because a count that was seen can no longer be guessed. It decides by what the debrief stored, not by
 * what the page shows.
 */
import { SHOWN } from "./debrief";

/** After a week nobody remembers enough to guess, and the names are gone too (promises S2). */
export const GUESS_MS = 7 * 86_400_000;

export interface Debriefed {
  /** ms since 1970; null while it runs: then the owner counts with open eyes. */
  readonly endedAt: number | null;
  readonly debrief: "none" | "open" | "later" | "skipped" | "done";
}

/**
 * @param fields names of the fields its debrief holds
 * @param now ms since 1970
 */
export function isUnguessed(
  behaviourId: string,
  { endedAt, debrief }: Debriefed,
  fields: readonly string[],
  now: number,
): boolean {
  const waits = debrief === "open" || debrief === "later";
  if (endedAt === null || !waits || now - endedAt >= GUESS_MS) return false;
  return !fields.includes(`${SHOWN}${behaviourId}`);
}
