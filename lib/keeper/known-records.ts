/**
 * The records of a meeting as the fold needs them: from memory, else from disk, free text left out.
 * The keeper is the only writer, so memory is right until a write fails.
 */
import { MeetingRecord } from "@/lib/core/events/record";
import type { RecordRow } from "@/lib/storage/rows";
import type { Keeper } from "./keeper";

/** Meetings kept in memory; two calls at once and the last ones reviewed are plenty. */
const MAX_MEETINGS = 4;

function readable(row: RecordRow): MeetingRecord[] {
  const parsed = MeetingRecord.safeParse(row.sealed ? { ...row.body, text: "" } : row.body);
  return parsed.success ? [parsed.data] : [];
}

/** Reads them; inside a transaction it must include `records`. */
export async function knownRecords(keeper: Keeper, meetingId: string): Promise<MeetingRecord[]> {
  const known = keeper.known.get(meetingId);
  if (known) return known;
  const rows = await keeper.db.records.where("meetingId").equals(meetingId).toArray();
  return rows.flatMap(readable);
}

/** Remembers what is on disk now. */
export function remember(keeper: Keeper, meetingId: string, records: MeetingRecord[]): void {
  keeper.known.delete(meetingId);
  keeper.known.set(meetingId, records);
  if (keeper.known.size > MAX_MEETINGS) keeper.known.delete([...keeper.known.keys()][0] ?? "");
}
