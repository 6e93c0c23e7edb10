/** Once a day and at each start: names and meetings whose time has come are removed. */
import { readSettings } from "@/lib/storage/settings";
import { deleteMeeting } from "./delete-data";
import { identity } from "./identity";
import type { Keeper } from "./keeper";
import { dropOldNames } from "./put-names";

const DAY_MS = 24 * 60 * 60_000;

export async function dailyRound(keeper: Keeper): Promise<void> {
  await identity(keeper);
  await dropOldNames(keeper);
  const { retentionDays } = await readSettings(keeper.db);
  if (retentionDays === null) return;
  const oldest = keeper.now() - retentionDays * DAY_MS;
  const due = await keeper.db.meetings
    .where("startedAt")
    .below(oldest)
    .filter(({ endedAt }) => endedAt !== null)
    .primaryKeys();
  for (const meetingId of due) await deleteMeeting(keeper, meetingId);
}
