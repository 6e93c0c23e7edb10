/** Once a day and at each start: names and meetings whose time has come are removed. */
import { olderMeetings } from "@/lib/storage/older-meetings";
import { readSettings } from "@/lib/storage/settings";
import { deleteMeeting } from "./delete-data";
import { identity } from "./identity";
import type { Keeper } from "./keeper";
import { dropOldNames } from "./put-names";

/** Deletes the meetings that are older than the owner wants them kept; without a limit none. */
export async function deleteOld(keeper: Keeper): Promise<void> {
  const { retentionDays } = await readSettings(keeper.db);
  if (retentionDays === null) return;
  const due = await olderMeetings(retentionDays, keeper.now(), keeper.db);
  for (const meetingId of due) await deleteMeeting(keeper, meetingId);
}

export async function dailyRound(keeper: Keeper): Promise<void> {
  await identity(keeper);
  await dropOldNames(keeper);
  await deleteOld(keeper);
}
