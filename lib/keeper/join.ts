/**
 * Answers a coach that is in a call: a new meeting, the one that goes on, or why it may not count.
 * Stores nothing while there is no plan, and nothing after "Not this call".
 */
import { DEFAULT_SETTINGS, type Joined, type Payload } from "@/lib/messaging/protocol";
import { refusalOf } from "@/lib/messaging/refusal";
import { readNames } from "@/lib/storage/names";
import { planAt, planRows } from "@/lib/storage/plan-at";
import type { MeetingRow } from "@/lib/storage/rows";
import { readPlan, readSettings } from "@/lib/storage/settings";
import { setAlarm } from "./alarms";
import { isDeclined, takeBackDecline } from "./declined";
import { endMeeting } from "./end-meeting";
import { hashRoom, identity } from "./identity";
import type { Keeper } from "./keeper";
import { knownRecords, remember } from "./known-records";
import { notify, showBadge, takeBackNotification } from "./offer-debrief";
import { takeSeat } from "./seats";
import { SILENCE_MS, SITTING_MS } from "./sitting";
import { sealTitle, startMeeting } from "./start-meeting";
import { isTakenElsewhere } from "./watch-over";

type Ask = Payload<"call.join">;

/** Meetings looked at to find the sitting that goes on. */
const LATEST = 50;

async function lastOn(keeper: Keeper, roomHash: string): Promise<MeetingRow | null> {
  const latest = await keeper.db.meetings.orderBy("startedAt").reverse().limit(LATEST).toArray();
  return latest.find((meeting) => meeting.roomHash === roomHash) ?? null;
}

function mayGoOn(keeper: Keeper, meeting: MeetingRow): boolean {
  return meeting.debrief !== "done" && keeper.now() - meeting.seenAt < SITTING_MS;
}

/** The meeting goes on: if it had been ended, that is taken back, its offer too. */
async function resume(keeper: Keeper, meeting: MeetingRow, ask: Ask): Promise<void> {
  const aliveAt = Math.max(meeting.aliveAt, ask.at);
  const seenAt = keeper.now();
  const { db } = keeper;
  const title = meeting.title ?? (await sealTitle(keeper, meeting.id, ask.title));
  await keeper.inOrder(() =>
    db.transaction("rw", db.meetings, db.summaries, async () => {
      await db.meetings.update(meeting.id, {
        aliveAt,
        seenAt,
        title,
        endedAt: null,
        debrief: "none",
      });
      await db.summaries.update(meeting.id, { endedAt: null });
    }),
  );
  if (meeting.endedAt === null) return;
  await takeBackNotification(meeting.id);
  await showBadge(keeper);
}

async function joined(
  keeper: Keeper,
  meeting: MeetingRow,
  result: "new" | "resumed",
): Promise<Partial<Joined>> {
  const records = await knownRecords(keeper, meeting.id);
  remember(keeper, meeting.id, records);
  const known = Object.entries(await readNames(meeting.id, keeper.db));
  const names = Object.fromEntries(known.flatMap(([id, { name }]) => (name ? [[id, name]] : [])));
  const { startedAt, phase } = meeting;
  // What was agreed when it began holds to its end: a plan edited meanwhile is for the next meeting.
  const plan = await planAt(meeting.planVersion, await planRows(keeper.db), keeper.db);
  return { result, meetingId: meeting.id, startedAt, phase, plan, records, names };
}

async function decide(keeper: Keeper, ask: Ask, tabId: number): Promise<Partial<Joined>> {
  const { device, salt } = await identity(keeper);
  const plan = await readPlan(keeper.db);
  const settings = await readSettings(keeper.db);
  const common = { plan, settings };
  if (!plan) return common;
  const roomHash = await hashRoom(salt, ask.site, ask.room);
  if (ask.again) await takeBackDecline(keeper, roomHash);
  if (await isDeclined(keeper, roomHash, tabId)) {
    return { ...common, result: "refused", reason: "not-this-call" };
  }
  const last = await lastOn(keeper, roomHash);
  if (last?.endedAt === null && (await isTakenElsewhere(keeper, last, tabId))) {
    return { ...common, result: "second-tab", phase: last.phase, startedAt: last.startedAt };
  }
  const goesOn = last && mayGoOn(keeper, last) ? last : null;
  if (goesOn) await resume(keeper, goesOn, ask);
  else if (last?.endedAt === null && (await endMeeting(keeper, last.id, null))) {
    await notify(keeper, last.id);
  }
  const meeting = goesOn ?? (await startMeeting(keeper, { ...ask, roomHash, device, plan }));
  await takeSeat(meeting.id, tabId);
  setAlarm("end", meeting.id, keeper.now() + SILENCE_MS, keeper.now());
  return { ...common, ...(await joined(keeper, meeting, goesOn ? "resumed" : "new")) };
}

/** Joins the call in `tabId`. Never throws: what stands in the way is the reason it is refused. */
export async function join(keeper: Keeper, ask: Ask, tabId: number): Promise<Joined> {
  const nothing: Joined = {
    result: "new",
    reason: null,
    meetingId: null,
    startedAt: ask.at,
    plan: null,
    phase: "baseline",
    settings: DEFAULT_SETTINGS,
    records: [],
  };
  try {
    return { ...nothing, ...(await keeper.inTurn(() => decide(keeper, ask, tabId))) };
  } catch (error) {
    return { ...nothing, result: "refused", reason: refusalOf(error).code };
  }
}
