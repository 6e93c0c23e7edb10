/** Everything a debrief shows of its meeting, followed live. Writes nothing. */
import type { UseQueryOptions } from "@tanstack/react-query";
import type { MeetingRecord } from "@/lib/core/events/record";
import type { Plan } from "@/lib/core/plan/behaviour";
import { database } from "@/lib/storage/db";
import { type Meeting, readMeeting, readRecords } from "@/lib/storage/meetings";
import { readNames } from "@/lib/storage/names";
import { planAt, planRows } from "@/lib/storage/plan-at";
import type { KnownPerson, OperationRow, SummaryRow } from "@/lib/storage/rows";
import { live } from "./live";

export interface DebriefMeeting {
  readonly meeting: Meeting;
  readonly records: readonly MeetingRecord[];
  /** Person id → name while it is kept, and the letter that replaces it. */
  readonly people: Readonly<Record<string, KnownPerson>>;
  /** As agreed when the meeting began. */
  readonly plan: Plan | null;
  /** This meeting's and those before it that ended, oldest first; no practice calls. */
  readonly summaries: readonly SummaryRow[];
}

interface Rows {
  readonly plans: readonly OperationRow[];
  readonly summaries: readonly SummaryRow[];
}

/** The rows that matter are read here only to be followed; `open` reads them unsealed. */
async function follow(meetingId: string): Promise<Rows> {
  const db = database();
  const [plans, summaries] = await Promise.all([
    planRows(db),
    db.summaries.orderBy("startedAt").toArray(),
    db.meetings.get(meetingId),
    db.records.where("meetingId").equals(meetingId).primaryKeys(),
    db.names.get(meetingId),
  ]);
  return { plans, summaries };
}

async function open(meetingId: string, rows: Rows): Promise<DebriefMeeting | null> {
  const meeting = await readMeeting(meetingId);
  if (!meeting) return null;
  const [records, people, plan] = await Promise.all([
    readRecords(meetingId),
    readNames(meetingId),
    planAt(meeting.planVersion, rows.plans),
  ]);
  const summaries = rows.summaries.filter(
    (row) =>
      row.meetingId === meetingId ||
      (row.site !== "practice" && row.endedAt !== null && row.startedAt < meeting.startedAt),
  );
  return { meeting, records, people, plan, summaries };
}

/** Data: null when there is no such meeting (any more). */
export function debriefMeeting(meetingId: string): UseQueryOptions<DebriefMeeting | null> {
  return live({
    key: ["debrief-meeting", meetingId],
    rows: () => follow(meetingId),
    open: (rows) => open(meetingId, rows),
  });
}
