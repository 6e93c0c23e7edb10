/**
 * Really removes: a meeting with all that hangs on it, or everything, the key too. What is left of
 * one meeting is one tombstone: its id and when it was removed (promises, data model); of everything,
 * nothing.
 */
import type { NextTimeDb } from "@/lib/storage/db";
import { openShelf, shelfStorage } from "@/lib/storage/shelf";
import { clearAlarm } from "./alarms";
import { decline } from "./declined";
import { forgetIdentity, identity } from "./identity";
import type { Keeper } from "./keeper";
import { showBadge, takeBackNotification } from "./offer-debrief";
import { clearSeats, leaveSeat } from "./seats";

async function removeRows(db: NextTimeDb, meetingId: string, at: number): Promise<void> {
  const doc = `debrief:${meetingId}`;
  const records = await db.records.where("meetingId").equals(meetingId).primaryKeys();
  const operations = await db.operations.where("doc").equals(doc).primaryKeys();
  await db.outbox
    .where("ref")
    .anyOf([...records, ...operations])
    .delete();
  await db.records.bulkDelete(records);
  await db.operations.bulkDelete(operations);
  await db.documents.delete(doc);
  await db.drafts.where("doc").equals(doc).delete();
  await db.names.delete(meetingId);
  await db.summaries.delete(meetingId);
  await db.meetings.delete(meetingId);
  await db.tombstones.put({ meetingId, at });
  await db.outbox.add({ kind: "tombstone", ref: meetingId });
}

async function letGo(meetingId: string): Promise<void> {
  await clearAlarm("end", meetingId);
  await clearAlarm("later", meetingId);
  await takeBackNotification(meetingId);
  await leaveSeat(meetingId);
}

/** Removes one meeting. Does nothing when there is none. @param askedBy its overlay is not told. */
export async function deleteMeeting(
  keeper: Keeper,
  meetingId: string,
  askedBy: number | null = null,
): Promise<void> {
  await identity(keeper);
  const { db } = keeper;
  await keeper.inOrder(async () => {
    keeper.known.delete(meetingId);
    await db.transaction("rw", db.tables, async () => {
      if (await db.meetings.get(meetingId)) await removeRows(db, meetingId, keeper.now());
    });
  });
  openShelf(shelfStorage()).clear(meetingId);
  for (const line of keeper.lines.of({ meetingId })) {
    if (line.tabId !== askedBy) line.post({ type: "meeting.closed" });
  }
  await letGo(meetingId);
  await showBadge(keeper);
}

/** "Not this call": removes the meeting and does not count this sitting again. */
export async function discard(keeper: Keeper, meetingId: string, tabId: number): Promise<void> {
  await identity(keeper);
  const meeting = await keeper.db.meetings.get(meetingId);
  // First the no, then the removal: whatever fails in between, this sitting is not counted again.
  if (meeting) await decline(keeper, meeting.roomHash, tabId);
  await deleteMeeting(keeper, meetingId, tabId);
}

/**
 * Removes everything. The key goes too, so what the disk still holds of sealed text is noise. The
 * tombstones go as well: half of a meeting's id is the time it began, and nothing syncs yet that
 * would have to be told. A meeting deleted by itself keeps its one tombstone (promises).
 */
export async function deleteAll(keeper: Keeper): Promise<void> {
  await identity(keeper);
  const { db } = keeper;
  const ids = await keeper.inOrder(async () => {
    keeper.known.clear();
    forgetIdentity(keeper);
    return db.transaction("rw", db.tables, async () => {
      const all = await db.meetings.toCollection().primaryKeys();
      await Promise.all(db.tables.map((table) => table.clear()));
      return all;
    });
  });
  openShelf(shelfStorage()).clear();
  keeper.lines.tellAll({ type: "meeting.closed" });
  for (const meetingId of ids) await letGo(meetingId);
  await clearSeats();
  await showBadge(keeper);
}
