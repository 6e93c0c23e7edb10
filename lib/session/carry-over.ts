/**
 * Puts what was made right after a sleep into the meeting the keeper has named since. It never moves
 * a word about something older: an undo or a verdict stays with what it is about.
 */
import type { Rewrite } from "./outbox";

/** @param startedAt when that meeting began, ms since 1970. */
export function carryOver(meetingId: string, startedAt: number): Rewrite {
  return (record, isHeld) => {
    if ("of" in record && !isHeld(record.of)) return record;
    return { ...record, meetingId, elapsedMs: Math.max(0, record.at - startedAt) };
  };
}
