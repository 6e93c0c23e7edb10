/** Opens a new meeting: its row, its empty summary, its place in the phases. Knows no tab. */
import { type Links, summarise } from "@/lib/core/checklist/summary";
import { SHORTEST_MS } from "@/lib/core/patterns/early";
import { MIN_BASELINE } from "@/lib/core/patterns/verdict";
import type { Plan } from "@/lib/core/plan/behaviour";
import type { Site } from "@/lib/messaging/protocol";
import type { MeetingRow, SummaryRow } from "@/lib/storage/rows";
import { openSeal, place } from "@/lib/storage/seal";
import type { Keeper } from "./keeper";

export interface NewMeeting {
  readonly site: Site;
  readonly roomHash: string;
  readonly title: string | null;
  readonly at: number;
  readonly device: string;
  readonly plan: Plan;
}

/** Row of `meta`: when coaching began, ms since 1970. */
const COACHING = "coachingSince";

/**
 * Baseline until three meetings of at least three minutes in the call have been counted; practice is
 * none. Coaching once begun goes on: the row in `meta` stays when meetings are deleted or grow old,
 * and goes only with everything. (Decided 2026-11-21.)
 */
async function phaseOf(keeper: Keeper): Promise<"baseline" | "coaching"> {
  const { db } = keeper;
  if (await db.meta.get(COACHING)) return "coaching";
  const real = db.summaries.filter(({ site }) => site !== "practice");
  const before = await real.toArray();
  const isCoached =
    before.some(({ phase }) => phase === "coaching") ||
    before.filter(({ inCallMs }) => inCallMs >= SHORTEST_MS).length >= MIN_BASELINE;
  if (!isCoached) return "baseline";
  await db.meta.put({ key: COACHING, value: keeper.now() });
  return "coaching";
}

/** What the fold starts from: every behaviour of the plan, nothing counted. */
function emptySummary(meeting: MeetingRow, plan: Plan): SummaryRow {
  const links: Links = Object.fromEntries(
    plan.behaviours.map(({ id, detector }) => [id, detector]),
  );
  const { id: meetingId, site, startedAt, phase, planId, planVersion } = meeting;
  const common = { meetingId, site, startedAt, phase, planId, planVersion };
  return { ...common, endedAt: null, keptCount: null, ...summarise([], links) };
}

/** The call's title as it is stored, or null. */
export async function sealTitle(
  keeper: Keeper,
  meetingId: string,
  title: string | null,
): Promise<MeetingRow["title"]> {
  return title ? (await openSeal(keeper.db)).close(place.title(meetingId), title) : null;
}

export async function startMeeting(keeper: Keeper, from: NewMeeting): Promise<MeetingRow> {
  const { site, roomHash, title, at, device, plan } = from;
  const id = keeper.newId();
  const sealed = await sealTitle(keeper, id, title);
  const phase = await phaseOf(keeper);
  const meeting: MeetingRow = {
    id,
    site,
    roomHash,
    title: sealed,
    startedAt: at,
    aliveAt: at,
    seenAt: keeper.now(),
    endedAt: null,
    planId: plan.id,
    planVersion: plan.version,
    phase,
    debrief: "none",
    dueAt: null,
    device,
  };
  const { db } = keeper;
  await keeper.inOrder(() =>
    db.transaction("rw", db.meetings, db.summaries, async () => {
      await db.meetings.add(meeting);
      await db.summaries.add(emptySummary(meeting, plan));
    }),
  );
  return meeting;
}
