/**
 * Entries of the feedback log that were kept in calls and stand: when the call began, and where they
 * look. Practice calls are left away, as in the meter. Opens nothing sealed and writes nothing.
 */
import type { UseQueryOptions } from "@tanstack/react-query";
import type { Focus } from "@/lib/core/phrase/rephrasing";
import { database } from "@/lib/storage/db";
import type { RecordRow, SummaryRow } from "@/lib/storage/rows";
import { live } from "./live";

export interface CallPhrase {
  /** ms since 1970: the start of its call, as the meter takes it. */
  readonly at: number;
  readonly focus: Focus;
}

/** `rows`: phrases and undos of any meetings, in any order. */
export function callPhrasesOf(
  rows: readonly Pick<RecordRow, "id" | "meetingId" | "type" | "body">[],
  summaries: readonly Pick<SummaryRow, "meetingId" | "site" | "startedAt">[],
): readonly CallPhrase[] {
  const calls = new Map(summaries.map((row) => [row.meetingId, row]));
  const undone = new Set(rows.flatMap(({ body }) => ("of" in body ? [body.of] : [])));
  return rows.flatMap(({ id, meetingId, type, body }) => {
    const call = calls.get(meetingId);
    if (type !== "phrase" || undone.has(id) || !call || call.site === "practice") return [];
    return "focusAfter" in body ? [{ at: call.startedAt, focus: body.focusAfter as Focus }] : [];
  });
}

/** How many of them the meter that begins at `from` (ms since 1970) leaves out. */
export function outsideMeter(phrases: readonly CallPhrase[], from: number): number {
  return phrases.filter(({ at, focus }) => at < from || focus === "neutral").length;
}

export function callPhrases(): UseQueryOptions<readonly CallPhrase[]> {
  return live({
    key: ["call-phrases"],
    rows: () =>
      Promise.all([
        database()
          .records.filter(({ type }) => type === "phrase" || type === "undo")
          .toArray(),
        database().summaries.toArray(),
      ]),
    open: ([rows, summaries]) => callPhrasesOf(rows, summaries),
  });
}
