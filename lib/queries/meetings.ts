/** Every meeting with its counts, newest first, followed live. Reads no record and writes nothing. */
import type { UseQueryOptions } from "@tanstack/react-query";
import { database } from "@/lib/storage/db";
import { type Meeting, openMeetings } from "@/lib/storage/meetings";
import type { SummaryRow } from "@/lib/storage/rows";
import { live } from "./live";
import { guessRows, unguessedIn } from "./unguessed";

export interface MeetingItem {
  readonly meeting: Meeting;
  /** null only if its summary is gone: it is then rebuilt at the next record. */
  readonly summary: SummaryRow | null;
  /** Ids of behaviours whose counts wait for the guess in its debrief: no page shows them. */
  readonly unguessed: readonly string[];
}

export type { Meeting, SummaryRow };

export function meetings(): UseQueryOptions<readonly MeetingItem[]> {
  return live({
    key: ["meetings"],
    rows: () =>
      Promise.all([
        database().meetings.orderBy("startedAt").reverse().toArray(),
        database().summaries.toArray(),
        guessRows(database()),
      ]),
    open: async ([rows, summaries, guesses]): Promise<readonly MeetingItem[]> => {
      const byId = new Map(summaries.map((summary) => [summary.meetingId, summary]));
      const opened = await openMeetings(rows);
      const now = Date.now();
      return opened.map((meeting) => {
        const summary = byId.get(meeting.id) ?? null;
        return { meeting, summary, unguessed: summary ? unguessedIn(summary, guesses, now) : [] };
      });
    },
  });
}
