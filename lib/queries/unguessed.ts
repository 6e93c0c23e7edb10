/**
 * Which counts of which meetings still wait for the owner's guess. Reads the names of debrief fields,
 * which lie in clear, and opens nothing.
 */
import { debriefDoc } from "@/lib/core/debrief/debrief";
import { isUnguessed } from "@/lib/core/debrief/unguessed";
import type { NextTimeDb } from "@/lib/storage/db";
import type { MeetingRow, SummaryRow } from "@/lib/storage/rows";

/** What Dexie calls read, to be followed live. */
export interface GuessRows {
  readonly meetings: readonly Pick<MeetingRow, "id" | "endedAt" | "debrief">[];
  /** Document name → names of its fields. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

export async function guessRows(db: NextTimeDb): Promise<GuessRows> {
  const meetings = await db.meetings.where("debrief").anyOf("open", "later").toArray();
  const documents = await db.documents.bulkGet(meetings.map(({ id }) => debriefDoc(id)));
  const fields = documents.flatMap((one) =>
    one ? [[one.doc, Object.keys(one.clocks)] as const] : [],
  );
  return { meetings, fields: new Map(fields) };
}

/** Ids of the behaviours of `summary` whose counts wait. */
export function unguessedIn(
  summary: Pick<SummaryRow, "meetingId" | "behaviours">,
  { meetings, fields }: GuessRows,
  now: number,
): string[] {
  const meeting = meetings.find(({ id }) => id === summary.meetingId);
  if (!meeting) return [];
  const stored = fields.get(debriefDoc(summary.meetingId)) ?? [];
  return Object.keys(summary.behaviours).filter((id) => isUnguessed(id, meeting, stored, now));
}
