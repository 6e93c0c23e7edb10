/** The owner's answer to "now · in 30 minutes · skip", and what comes back after the 30 minutes. */
import type { Payload } from "@/lib/messaging/protocol";
import { Refusal } from "@/lib/messaging/refusal";
import type { MeetingRow } from "@/lib/storage/rows";
import { clearAlarm, hasAlarm, setAlarm } from "./alarms";
import { identity } from "./identity";
import type { Keeper } from "./keeper";
import { notify, showBadge, takeBackNotification } from "./offer-debrief";
import { openPage } from "./open-page";
import { LATER_MS } from "./sitting";

async function mark(keeper: Keeper, meetingId: string, change: Partial<MeetingRow>): Promise<void> {
  await keeper.inOrder(async () => {
    const meeting = await keeper.db.meetings.get(meetingId);
    if (!meeting) throw new Refusal("not-found", "This meeting does not exist any more.");
    // A debrief that is done stays done, whatever is pressed on an old end card.
    if (meeting.debrief !== "done") await keeper.db.meetings.update(meetingId, change);
  });
  await takeBackNotification(meetingId);
  await showBadge(keeper);
}

export async function chooseDebrief(
  keeper: Keeper,
  { meetingId, choice }: Payload<"debrief.choose">,
): Promise<void> {
  await identity(keeper);
  if (choice === "later") {
    const dueAt = keeper.now() + LATER_MS;
    await mark(keeper, meetingId, { debrief: "later", dueAt });
    setAlarm("later", meetingId, dueAt, keeper.now());
    return;
  }
  await clearAlarm("later", meetingId);
  await mark(keeper, meetingId, { debrief: choice === "now" ? "open" : "skipped", dueAt: null });
  if (choice === "now") await openPage({ page: "debrief", meetingId });
}

/** The 30 minutes are over. */
export async function offerAgain(keeper: Keeper, meetingId: string): Promise<void> {
  const meeting = await keeper.db.meetings.get(meetingId);
  if (meeting?.debrief !== "later") return;
  await mark(keeper, meetingId, { debrief: "open", dueAt: null });
  await notify(keeper, meetingId);
}

/** At each start of the worker: what was put off still has its alarm (a restart may lose it). */
export async function watchPutOff(keeper: Keeper): Promise<void> {
  const later = await keeper.db.meetings.where("debrief").equals("later").toArray();
  for (const { id, dueAt } of later) {
    if (!(await hasAlarm("later", id))) {
      setAlarm("later", id, dueAt ?? keeper.now(), keeper.now());
    }
  }
}
