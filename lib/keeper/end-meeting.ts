/**
 * Ends a meeting: at the time the call ended, or else at its last sign of life. Its debrief is open
 * from then on; whether anybody is told is the caller's to decide.
 */
import type { MeetingRow } from "@/lib/storage/rows";
import { clearAlarm } from "./alarms";
import type { Keeper } from "./keeper";
import { knownRecords } from "./known-records";
import { showBadge } from "./offer-debrief";
import { leaveSeat } from "./seats";

/** The last thing the owner or the page did; gaps and what the debrief adds are no signs of life. */
async function lastMoment(keeper: Keeper, meeting: MeetingRow): Promise<number> {
  const records = await knownRecords(keeper, meeting.id);
  const lived = records.filter(
    (record) =>
      !(record.type === "span" && record.state === "gap") &&
      !(record.type === "tap" && record.via === "debrief"),
  );
  return lived.reduce((latest, { at }) => Math.max(latest, at), meeting.aliveAt);
}

/** Ends it once; returns whether it was running. @param at ms since 1970; null: last sign of life. */
export async function endMeeting(
  keeper: Keeper,
  meetingId: string,
  at: number | null,
): Promise<boolean> {
  const { db } = keeper;
  const tables = [db.meetings, db.summaries, db.records];
  const ended = await keeper.inOrder(() =>
    db.transaction("rw", tables, async () => {
      const meeting = await db.meetings.get(meetingId);
      if (!meeting || meeting.endedAt !== null) return false;
      const found = at ?? (await lastMoment(keeper, meeting));
      const endedAt = Math.max(found, meeting.startedAt);
      // A practice call has its own end and stays out of what is offered.
      const debrief = meeting.site === "practice" ? "none" : "open";
      await db.meetings.update(meetingId, { endedAt, debrief });
      await db.summaries.update(meetingId, { endedAt });
      return true;
    }),
  );
  if (!ended) return false;
  await clearAlarm("end", meetingId);
  await leaveSeat(meetingId);
  await showBadge(keeper);
  return true;
}
