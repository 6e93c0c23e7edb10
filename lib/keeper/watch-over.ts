/**
 * Watches over running meetings: signs of life come in, and an alarm that is always set ends the
 * meeting when none comes any more, so a killed worker or a closed browser ends it too.
 */
import { hasAlarm, setAlarm } from "./alarms";
import { endMeeting } from "./end-meeting";
import type { Keeper } from "./keeper";
import type { Line } from "./lines";
import { notify } from "./offer-debrief";
import { placeOf } from "./place-of";
import { seatOf, strike, takeSeat } from "./seats";
import { GRACE_MS, SILENCE_MS, SITTING_MS } from "./sitting";

/** A sign of life of the overlay in `tabId`. After a sitting's pause it is none: joining decides. */
export async function seen(
  keeper: Keeper,
  meetingId: string,
  at: number,
  tabId: number,
): Promise<void> {
  const now = keeper.now();
  const isRunning = await keeper.inOrder(() =>
    keeper.db.transaction("rw", keeper.db.meetings, async () => {
      const meeting = await keeper.db.meetings.get(meetingId);
      if (!meeting || meeting.endedAt !== null || now - meeting.seenAt >= SITTING_MS) return false;
      const aliveAt = Math.max(meeting.aliveAt, at);
      await keeper.db.meetings.update(meetingId, { aliveAt, seenAt: now });
      return true;
    }),
  );
  if (!isRunning) return;
  await takeSeat(meetingId, tabId);
  setAlarm("end", meetingId, now + SILENCE_MS, now);
}

/**
 * Has the line's tab gone to another address? That is how a hang-up looks where the page navigates
 * (Zoom). A reload, a crash and a closed tab are none: from those people come back.
 */
async function hasLeft({ tabId, place }: Pick<Line, "tabId" | "place">): Promise<boolean> {
  const now = place ? await placeOf(tabId) : null;
  return now !== null && now !== place;
}

async function endAndTell(keeper: Keeper, meetingId: string): Promise<void> {
  if (!(await endMeeting(keeper, meetingId, null))) return;
  const ended = await keeper.db.meetings.get(meetingId);
  if (ended?.debrief === "open") await notify(keeper, meetingId);
}

/**
 * An overlay's line closed. Was it the last of its meeting, the meeting is over where its tab has
 * left the call; else the grace begins.
 */
export async function lineClosed(
  keeper: Keeper,
  meetingId: string,
  line?: Pick<Line, "tabId" | "place">,
): Promise<void> {
  if (keeper.lines.of({ meetingId }).length > 0) return;
  const meeting = await keeper.db.meetings.get(meetingId);
  if (!meeting) return;
  const now = keeper.now();
  if (meeting.endedAt !== null) {
    // The end card went away with its tab and nothing was chosen.
    if (meeting.debrief === "open") await notify(keeper, meetingId);
    return;
  }
  // A practice page that was reloaded starts another call: nobody comes back to this one.
  if (meeting.site === "practice") {
    await endMeeting(keeper, meetingId, now);
    return;
  }
  const seat = await seatOf(meetingId);
  if (seat) await seen(keeper, meetingId, now, seat.tabId);
  // We saw it go: the seat is free, and when the grace is over the tab gets no second turn.
  await strike(meetingId);
  setAlarm("end", meetingId, now + GRACE_MS, now);
  if (!line || !(await hasLeft(line)) || keeper.lines.of({ meetingId }).length > 0) return;
  await endAndTell(keeper, meetingId);
}

const tabExists = async (tabId: number): Promise<boolean> => (await placeOf(tabId)) !== null;

/**
 * Does somebody count this meeting in another tab than `tabId`? A line says so; so does a tab that
 * gave a sign of life lately, since after a stop of the worker its line takes a moment to return.
 */
export async function isTakenElsewhere(
  keeper: Keeper,
  meeting: { id: string; seenAt: number },
  tabId: number,
): Promise<boolean> {
  const lines = keeper.lines.of({ meetingId: meeting.id });
  if (lines.length > 0) return lines.some((line) => line.tabId !== tabId);
  const seat = await seatOf(meeting.id);
  if (!seat || seat.strikes > 0 || seat.tabId === tabId) return false;
  return keeper.now() - meeting.seenAt < GRACE_MS * 1.5 && (await tabExists(seat.tabId));
}

/**
 * The end alarm rang. A line means that somebody is there; a worker that has only just started may
 * not have its lines back, so a tab that still exists gets one more turn.
 */
export async function endIfSilent(keeper: Keeper, meetingId: string): Promise<void> {
  const meeting = await keeper.db.meetings.get(meetingId);
  if (!meeting || meeting.endedAt !== null) return;
  const now = keeper.now();
  const isHeld = keeper.lines.of({ meetingId }).length > 0;
  const leftMs = meeting.seenAt + GRACE_MS - now;
  if (isHeld || (leftMs > 0 && leftMs <= GRACE_MS)) {
    setAlarm("end", meetingId, now + (isHeld ? SILENCE_MS : leftMs), now);
    return;
  }
  const seat = await seatOf(meetingId);
  if (seat && (await tabExists(seat.tabId)) && (await strike(meetingId)) <= 1) {
    setAlarm("end", meetingId, now, now);
    return;
  }
  await endAndTell(keeper, meetingId);
}

/** At each start of the worker: no running meeting is without its alarm. */
export async function watchAll(keeper: Keeper): Promise<void> {
  const running = await keeper.db.meetings.filter(({ endedAt }) => endedAt === null).toArray();
  const now = keeper.now();
  for (const { id } of running) {
    if (!(await hasAlarm("end", id))) setAlarm("end", id, now + GRACE_MS, now);
  }
}
