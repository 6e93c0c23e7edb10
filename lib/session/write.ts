/** Turns what happened into a record: stamps it, shows it at once, and hands it to the outbox. */
import { type MeetingRecord, RECORD_VERSION } from "@/lib/core/events/record";
import type { Context, Running } from "./context";
import type { Moment } from "./meeting-time";
import type { Notice } from "./view";

type Stamp = "v" | "id" | "meetingId" | "at" | "elapsedMs";
type Body<T> = T extends MeetingRecord ? Omit<T, Stamp> : never;
export type RecordBody = Body<MeetingRecord>;

/** @param moment when it happened, if that is not now. Returns the record's id. */
export function write(ctx: Context, running: Running, body: RecordBody, moment?: Moment): string {
  const when = moment ?? running.time.now();
  const record = {
    v: RECORD_VERSION,
    id: ctx.deps.makeId(ctx.deps.clock.now()),
    meetingId: running.meetingId,
    at: when.at,
    elapsedMs: when.elapsedMs,
    ...body,
  } as MeetingRecord;
  ctx.store.set({ records: [...ctx.store.get().records, record] });
  ctx.outbox.add(record);
  return record.id;
}

let notices = 0;

/** Says what the last press did; replaces what was said before. */
export function say(
  ctx: Context,
  key: Notice["key"],
  about: { behaviourId?: string | null; undo?: string | null } = {},
): void {
  notices += 1;
  ctx.store.set({
    notice: {
      id: notices,
      key,
      behaviourId: about.behaviourId ?? null,
      at: ctx.deps.clock.now(),
      undo: about.undo ?? null,
    },
  });
}
