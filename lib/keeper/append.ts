/**
 * Appends records: record, summary and outbox in one strict transaction, acknowledged only when it
 * is on disk. The same id again is a success, one that the owner removed too (it stays away); a record
 * is never changed and never overwritten.
 */

import { type Links, summarise } from "@/lib/core/checklist/summary";
import type { MeetingRecord } from "@/lib/core/events/record";
import type { Reply } from "@/lib/messaging/protocol";
import type { SummaryRow } from "@/lib/storage/rows";
import { openSeal, type Seal } from "@/lib/storage/seal";
import { identity } from "./identity";
import type { Keeper } from "./keeper";
import { knownRecords, remember } from "./known-records";
import { type Parsed, parseRecord } from "./parse-record";
import { SITTING_MS } from "./sitting";
import { takeStamps } from "./stamps";

type Good = Extract<Parsed, { ok: true }>;
type Answer = Reply<"records.append">;

async function parseAll(keeper: Keeper, raws: readonly unknown[]): Promise<Parsed[]> {
  let seal: Promise<Seal> | null = null;
  const ask = () => {
    seal ??= openSeal(keeper.db);
    return seal;
  };
  return Promise.all(raws.map((raw) => parseRecord(raw, ask)));
}

/** Which detector helped which behaviour, as the summary has known it since the join. */
function linksOf(summary: SummaryRow): Links {
  const entries = Object.entries(summary.behaviours);
  return Object.fromEntries(entries.map(([id, { detector }]) => [id, detector]));
}

/** Counts one meeting again and writes its summary. Call inside the transaction that changes its records. */
export async function sumUp(
  keeper: Keeper,
  meetingId: string,
  fresh: readonly MeetingRecord[],
): Promise<readonly [string, MeetingRecord[]]> {
  const records = [...(await knownRecords(keeper, meetingId)), ...fresh];
  const before = await keeper.db.summaries.get(meetingId);
  if (before) await keeper.db.summaries.put({ ...before, ...summarise(records, linksOf(before)) });
  return [meetingId, records];
}

/** Writes what is new; returns what each meeting holds then. Runs inside one transaction. */
async function write(keeper: Keeper, device: string, good: readonly Good[]) {
  const { db } = keeper;
  const stamps = await takeStamps(keeper, device, good.length);
  const rows = good.map(({ draft }, i) => ({ ...draft, device, hlc: stamps[i] ?? "" }));
  const counted: (readonly [string, MeetingRecord[]])[] = [];
  for (const meetingId of new Set(rows.map((row) => row.meetingId))) {
    const mine = good.filter(({ draft }) => draft.meetingId === meetingId);
    counted.push(
      await sumUp(
        keeper,
        meetingId,
        mine.flatMap(({ record }) => record ?? []),
      ),
    );
  }
  await db.records.bulkAdd(rows);
  await db.outbox.bulkAdd(rows.map(({ id }) => ({ kind: "record" as const, ref: id })));
  return counted;
}

/** One of each id; those that are new; those without a meeting. What was removed is not new. */
async function sort(keeper: Keeper, good: readonly Good[], isLeft: boolean) {
  const once = [...new Map(good.map((one) => [one.draft.id, one])).values()];
  const stored = await keeper.db.records.bulkGet(once.map(({ draft }) => draft.id));
  const ids = [...new Set(once.map(({ draft }) => draft.meetingId))];
  const meetings = await keeper.db.meetings.bulkGet(ids);
  const seenAt = new Map(
    meetings.flatMap((meeting) => (meeting ? [[meeting.id, meeting.seenAt]] : [])),
  );
  // Made a sitting's pause after its meeting was last seen, it is of the next one. An overlay that lives
  // holds such a one until it knows that meeting, and sends it itself.
  const hasHome = ({ draft: { meetingId, at } }: Good) => {
    const seen = seenAt.get(meetingId);
    return seen !== undefined && !(isLeft && at - seen >= SITTING_MS);
  };
  const removed = new Set(meetings.flatMap((meeting) => meeting?.removed ?? []));
  const isNew = ({ draft }: Good, i: number) => !stored[i] && !removed.has(draft.id);
  const fresh = once.filter((one, i) => isNew(one, i) && hasHome(one));
  const homeless = once.filter((one, i) => !stored[i] && !hasHome(one));
  return { once, fresh, homeless };
}

/**
 * Appends what parses and belongs to a meeting; the rest comes back one by one as refused
 * ("bad-record", "no-such-meeting"). Throws when nothing could be written: then nothing was.
 * @param isLeft of another overlay; it may say the meeting before the one it is of.
 */
export async function append(
  keeper: Keeper,
  raws: readonly unknown[],
  isLeft = false,
): Promise<Answer> {
  const { device } = await identity(keeper);
  const parsed = await parseAll(keeper, raws);
  const good = parsed.filter((one): one is Good => one.ok);
  const bad = parsed.flatMap((one) => (one.ok ? [] : { id: one.id, reason: "bad-record" }));
  if (good.length === 0) return { kept: [], refused: bad };
  const { db } = keeper;
  const tables = [db.records, db.summaries, db.outbox, db.meetings, db.meta];
  return keeper.inOrder(async () => {
    const { counted, once, homeless } = await db.transaction("rw", tables, async () => {
      const sorted = await sort(keeper, good, isLeft);
      const { fresh } = sorted;
      return { ...sorted, counted: fresh.length > 0 ? await write(keeper, device, fresh) : [] };
    });
    for (const [meetingId, records] of counted) remember(keeper, meetingId, records);
    const lost = new Set(homeless.map(({ draft }) => draft.id));
    const refused = [...lost].map((id) => ({ id, reason: "no-such-meeting" }));
    const kept = once.map(({ draft }) => draft.id).filter((id) => !lost.has(id));
    return { kept, refused: [...bad, ...refused] };
  });
}
