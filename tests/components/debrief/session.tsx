/** A debrief session for component tests: real rows over given records, writes are only noted. */
import { ulid } from "ulid";
import type { DebriefSession, NewRecord } from "@/components/debrief/session";
import { readDebrief } from "@/lib/core/debrief/debrief";
import { rowsOf } from "@/lib/core/debrief/rows";
import { type MeetingRecord, RECORD_VERSION } from "@/lib/core/events/record";
import { packPlan } from "../../support/pack-plan";

export const STARTED_AT = Date.UTC(2026, 9, 15, 12);
const MEETING = "01ARZ3NDEKTSV4RRFFQ69G5FAV";
const MINUTE = 60_000;

export interface Noted {
  readonly typed: [string, unknown][];
  readonly set: [string, unknown][];
  readonly records: NewRecord[];
}

/** A record of this meeting, so many minutes after it began. */
export function record(minute: number, body: NewRecord): MeetingRecord {
  const at = STARTED_AT + minute * MINUTE;
  const stamp = { v: RECORD_VERSION, id: ulid(at), meetingId: MEETING, at, elapsedMs: minute };
  return { ...body, ...stamp } as MeetingRecord;
}

export async function makeSession(
  fields: Record<string, unknown>,
  records: readonly MeetingRecord[] = [],
): Promise<{ session: DebriefSession; noted: Noted }> {
  const plan = await packPlan("interruptLess", STARTED_AT);
  const debrief = readDebrief(fields);
  const noted: Noted = { typed: [], set: [], records: [] };
  const session: DebriefSession = {
    view: {
      meeting: {
        id: MEETING,
        site: "meet",
        title: "Design review",
        startedAt: STARTED_AT,
        aliveAt: STARTED_AT,
        seenAt: STARTED_AT,
        endedAt: STARTED_AT + 52 * MINUTE,
        planId: plan.id,
        planVersion: 1,
        phase: "coaching",
        debrief: "open",
        dueAt: null,
        device: "d",
      },
      records,
      people: { p2: { name: "Priya", letter: "A" }, p3: { name: null, letter: "B" } },
      plan,
      summaries: [],
    },
    debrief,
    rows: rowsOf(plan.behaviours, records, debrief.keptCount),
    before: null,
    write: {
      type: (field, value) => noted.typed.push([field, value]),
      set: (field, value) => noted.set.push([field, value]),
      leave: () => {},
      append: (one) => noted.records.push(one),
    },
    now: () => STARTED_AT + 60 * MINUTE,
  };
  return { session, noted };
}
