/**
 * Takes in what an overlay could not save before it was replaced. It came through the page, which
 * can read and forge it, so only text-free records of the call that runs in that very place pass.
 */
import { z } from "zod";
import { MeetingRecord, SEALED_TYPES } from "@/lib/core/events/record";
import { isSite, type Sender } from "@/lib/messaging/sender";
import { append } from "./append";
import type { Keeper } from "./keeper";
import { seatOf } from "./seats";
import { SITTING_MS } from "./sitting";

/** Clocks of two processes may differ by this much. */
const SLACK_MS = 1000;

const Rescued = MeetingRecord.refine(({ type }) => !SEALED_TYPES.includes(type));

async function belongs(keeper: Keeper, record: MeetingRecord, sender: Sender): Promise<boolean> {
  const meeting = await keeper.db.meetings.get(record.meetingId);
  if (!meeting || !isSite(sender.url)) return false;
  const host = new URL(sender.url ?? "").host;
  if (meeting.site !== (host === "meet.google.com" ? "meet" : "zoom")) return false;
  if (keeper.now() - meeting.seenAt >= SITTING_MS) return false;
  const seat = await seatOf(meeting.id);
  if (seat && seat.tabId !== sender.tab?.id) return false;
  const latest = Math.max(meeting.aliveAt + SITTING_MS, keeper.now());
  return record.at >= meeting.startedAt - SLACK_MS && record.at <= latest + SLACK_MS;
}

/** Ids of what was taken in (or was on disk already). What does not belong is left out, silently. */
export async function rescue(
  keeper: Keeper,
  raws: readonly unknown[],
  sender: Sender,
): Promise<{ kept: string[] }> {
  const parsed = z.array(Rescued.nullable().catch(null)).parse(raws);
  const found = parsed.filter((record) => record !== null);
  const checks = await Promise.all(found.map((record) => belongs(keeper, record, sender)));
  const ours = found.filter((_, i) => checks[i]);
  if (ours.length === 0) return { kept: [] };
  const { kept } = await append(keeper, ours);
  return { kept };
}
