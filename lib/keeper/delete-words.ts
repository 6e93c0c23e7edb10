/**
 * Really removes one piece of the owner's own words from a call: a note, a highlight or a log entry,
 * with its undo if it had one, and remembers their ids so that no resend brings them back. Counts stay
 * append-only: they are taken back, never removed one by one.
 */
import type { RecordType } from "@/lib/core/events/record";
import { SEALED_TYPES } from "@/lib/core/events/record";
import { Refusal } from "@/lib/messaging/refusal";
import type { RecordRow } from "@/lib/storage/rows";
import { sumUp } from "./append";
import { identity } from "./identity";
import type { Keeper } from "./keeper";

const isWords = (row: RecordRow): boolean => SEALED_TYPES.includes(row.type as RecordType);
const isUndoOf = (row: RecordRow, id: string): boolean =>
  row.type === "undo" && "of" in row.body && row.body.of === id;

/** Throws "not-found" when no such record is stored, "bad-request" when it holds no words. */
export async function deleteWords(keeper: Keeper, id: string): Promise<void> {
  await identity(keeper);
  const { db } = keeper;
  await keeper.inOrder(async () => {
    const row = await db.records.get(id);
    if (!row) throw new Refusal("not-found", "This entry does not exist any more.");
    if (!isWords(row)) throw new Refusal("bad-request", "Only own words are removed one by one.");
    const { meetingId } = row;
    // Memory holds what goes: the next fold reads the disk.
    keeper.known.delete(meetingId);
    const tables = [db.records, db.summaries, db.outbox, db.meetings];
    await db.transaction("rw", tables, async () => {
      const mine = await db.records.where("meetingId").equals(meetingId).toArray();
      const ids = mine.filter((one) => one.id === id || isUndoOf(one, id)).map((one) => one.id);
      await db.records.bulkDelete(ids);
      await db.outbox.where("ref").anyOf(ids).delete();
      // An overlay that never heard our answer sends them again: the ids alone are remembered.
      const removed = (await db.meetings.get(meetingId))?.removed ?? [];
      await db.meetings.update(meetingId, { removed: [...removed, ...ids] });
      await sumUp(keeper, meetingId, []);
    });
  });
}
