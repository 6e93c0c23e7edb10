/** Commits fields of a document and does what follows from them: settings are told, a debrief closes. */
import { z } from "zod";
import { readSettings, SETTINGS_DOC } from "@/lib/storage/settings";
import { clearAlarm } from "./alarms";
import { deleteOld } from "./daily-round";
import type { Keeper } from "./keeper";
import { showBadge, takeBackNotification } from "./offer-debrief";
import { dropNames } from "./put-names";
import { commit, type Fields, meetingOfDoc } from "./write-document";

const Kept = z.enum(["yes", "mostly", "no"]).nullable();

async function closeDebrief(keeper: Keeper, meetingId: string): Promise<void> {
  await keeper.inOrder(async () => {
    await keeper.db.meetings.update(meetingId, { debrief: "done", dueAt: null });
    await dropNames(keeper, meetingId);
  });
  await clearAlarm("later", meetingId);
  await takeBackNotification(meetingId);
  await showBadge(keeper);
}

export async function commitDocument(keeper: Keeper, doc: string, fields: Fields): Promise<void> {
  await commit(keeper, doc, fields);
  if (doc === SETTINGS_DOC) {
    const settings = await readSettings(keeper.db);
    keeper.lines.tellAll({ type: "settings.changed", settings });
    // The owner was told how many go and said yes: they go now, not at the next round.
    if (typeof fields.retentionDays === "number") await deleteOld(keeper);
  }
  const meetingId = meetingOfDoc(doc);
  if (meetingId === null) return;
  const kept = Kept.safeParse(fields.keptCount);
  if (kept.success) {
    const keptCount = kept.data;
    await keeper.inOrder(() => keeper.db.summaries.update(meetingId, { keptCount }));
  }
  if (typeof fields.closed === "number") await closeDebrief(keeper, meetingId);
}
