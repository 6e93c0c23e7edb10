/** Reads meetings, their summaries and their records, free text opened. Writes nothing. */
import { MeetingRecord } from "@/lib/core/events/record";
import { database, type NextTimeDb } from "./db";
import type { MeetingRow, RecordRow, SummaryRow } from "./rows";
import { openSeal, place, type Seal } from "./seal";

export interface Meeting extends Omit<MeetingRow, "title" | "roomHash"> {
  readonly title: string | null;
}

async function opened(row: MeetingRow, seal: Seal): Promise<Meeting> {
  const { title, roomHash: _, ...rest } = row;
  const text = title ? await seal.open(place.title(row.id), title) : null;
  return { ...rest, title: typeof text === "string" ? text : null };
}

/** One meeting, or null when it does not exist (any more). */
export async function readMeeting(
  id: string,
  db: NextTimeDb = database(),
): Promise<Meeting | null> {
  const row = await db.meetings.get(id);
  return row ? opened(row, await openSeal(db)) : null;
}

/** Rows that a live query read, with their titles opened; the order stays. */
export async function openMeetings(
  rows: readonly MeetingRow[],
  db: NextTimeDb = database(),
): Promise<Meeting[]> {
  if (rows.length === 0) return [];
  const seal = await openSeal(db);
  return Promise.all(rows.map((row) => opened(row, seal)));
}

/** All summaries, oldest first: one small row per meeting, whatever the years. */
export function readSummaries(db: NextTimeDb = database()): Promise<SummaryRow[]> {
  return db.summaries.orderBy("startedAt").toArray();
}

/** A stored record as it was sent; null when its version is not known here. */
export async function openRecord(row: RecordRow, seal: Seal): Promise<MeetingRecord | null> {
  const text = row.sealed ? await seal.open(place.record(row.id), row.sealed) : undefined;
  const parsed = MeetingRecord.safeParse(text === undefined ? row.body : { ...row.body, text });
  return parsed.success ? parsed.data : null;
}

/** The records of one meeting, in no particular order: `tally()` folds them in any. */
export async function readRecords(
  meetingId: string,
  db: NextTimeDb = database(),
): Promise<MeetingRecord[]> {
  const rows = await db.records.where("meetingId").equals(meetingId).toArray();
  if (rows.length === 0) return [];
  const seal = await openSeal(db);
  const records = await Promise.all(rows.map((row) => openRecord(row, seal)));
  return records.filter((record) => record !== null);
}
