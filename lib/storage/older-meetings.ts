/** Which meetings a limit on how long records stay would delete. Reads ids only and deletes nothing. */
import { database, type NextTimeDb } from "./db";

const DAY_MS = 24 * 60 * 60_000;

/**
 * Ids of the ended meetings that began more than `days` before `now` (ms since 1970). The keeper
 * deletes these, and the settings page asks about these: one rule, so that it asks about no other.
 */
export function olderMeetings(
  days: number,
  now: number,
  db: NextTimeDb = database(),
): Promise<string[]> {
  return db.meetings
    .where("startedAt")
    .below(now - days * DAY_MS)
    .filter(({ endedAt }) => endedAt !== null)
    .primaryKeys();
}
