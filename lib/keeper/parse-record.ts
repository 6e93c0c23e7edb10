/**
 * Turns what a coach sent into a row: parsed, free text sealed. Keeps records of a newer version
 * sealed whole (they may hold text we know nothing of) and refuses what is no record at all.
 */
import { z } from "zod";
import { MeetingRecord, RECORD_VERSION, SEALED_TYPES } from "@/lib/core/events/record";
import type { RecordRow } from "@/lib/storage/rows";
import { place, type Seal } from "@/lib/storage/seal";

/** What a record of any version has. */
const Newer = z.looseObject({
  v: z.number().int().gt(RECORD_VERSION),
  id: MeetingRecord.options[0].shape.id,
  meetingId: MeetingRecord.options[0].shape.meetingId,
  at: MeetingRecord.options[0].shape.at,
  type: z.string().max(40),
});

export type Draft = Omit<RecordRow, "hlc" | "device">;

export type Parsed =
  /** `record`: as the fold reads it, free text left out; null for a newer version. */
  | { readonly ok: true; readonly draft: Draft; readonly record: MeetingRecord | null }
  | { readonly ok: false; readonly id: string };

/** The record without its free text, as it may lie in clear. */
export function withoutText(record: MeetingRecord): MeetingRecord {
  return "text" in record ? { ...record, text: "" } : record;
}

const idOf = (raw: unknown) => {
  const id = raw instanceof Object && "id" in raw ? raw.id : "";
  return typeof id === "string" ? id.slice(0, 64) : "";
};

/** @param seal asked for only when there is something to seal: taps never wait for a key. */
export async function parseRecord(raw: unknown, seal: () => Promise<Seal>): Promise<Parsed> {
  const parsed = MeetingRecord.safeParse(raw);
  if (parsed.success) return known(parsed.data, seal);
  const newer = Newer.safeParse(raw);
  if (!newer.success) return { ok: false, id: idOf(raw) };
  const { v, id, meetingId, at, type } = newer.data;
  const sealed = await (await seal()).close(place.record(id), newer.data);
  return { ok: true, draft: { id, meetingId, at, type, body: { v, type }, sealed }, record: null };
}

async function known(record: MeetingRecord, seal: () => Promise<Seal>): Promise<Parsed> {
  const { id, meetingId, at, type } = record;
  const common = { id, meetingId, at, type };
  if (!("text" in record) || !SEALED_TYPES.includes(type)) {
    return { ok: true, draft: { ...common, body: record, sealed: null }, record };
  }
  const { text, ...body } = record;
  const sealed = await (await seal()).close(place.record(id), text);
  return { ok: true, draft: { ...common, body, sealed }, record: withoutText(record) };
}
