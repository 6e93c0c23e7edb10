/** What an undo without a name takes back. Spans and sightings are facts and stay. */
import type { MeetingRecord, RecordType } from "@/lib/core/events/record";

const UNDOABLE: readonly RecordType[] = ["tap", "verdict", "mark", "note", "highlight", "phrase"];

/** The newest thing that can still be taken back, or null. */
export function lastUndoable(records: readonly MeetingRecord[]): MeetingRecord | null {
  const undone = new Set(records.flatMap((one) => (one.type === "undo" ? [one.of] : [])));
  const left = records.filter(({ type, id }) => UNDOABLE.includes(type) && !undone.has(id));
  return left.reduce<MeetingRecord | null>((a, b) => (a && a.at > b.at ? a : b), null);
}
