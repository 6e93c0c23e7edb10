/** What patterns are made of: one summary row per meeting, followed live. Opens nothing sealed. */
import type { UseQueryOptions } from "@tanstack/react-query";
import type { MeetingFacts } from "@/lib/core/patterns/series";
import { database } from "@/lib/storage/db";
import { readSummaries } from "@/lib/storage/meetings";
import type { SummaryRow } from "@/lib/storage/rows";
import { live } from "./live";

export interface Trends {
  /** Meetings that count, oldest first; practice calls left away. */
  readonly meetings: readonly MeetingFacts[];
  /** ms since 1970 of practice calls. */
  readonly practicedAt: readonly number[];
  /** Entries of the feedback log, with the time of their meeting. */
  readonly phrases: readonly {
    readonly at: number;
    readonly past: number;
    readonly future: number;
  }[];
}

export function trendsOf(rows: readonly SummaryRow[]): Trends {
  const meetings = rows.filter((row) => row.site !== "practice");
  return {
    meetings,
    practicedAt: rows.filter((row) => row.site === "practice").map((row) => row.startedAt),
    phrases: meetings.map((row) => ({
      at: row.startedAt,
      past: row.phrasesPast,
      future: row.phrasesFuture,
    })),
  };
}

export function trends(): UseQueryOptions<Trends> {
  return live({ key: ["trends"], rows: () => readSummaries(database()), open: trendsOf });
}
