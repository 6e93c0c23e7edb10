/** What patterns are made of: one summary row per meeting, followed live. Opens nothing sealed. */
import type { UseQueryOptions } from "@tanstack/react-query";
import type { MeetingFacts } from "@/lib/core/patterns/series";
import { database } from "@/lib/storage/db";
import { readSummaries } from "@/lib/storage/meetings";
import type { SummaryRow } from "@/lib/storage/rows";
import { live } from "./live";
import { type GuessRows, guessRows, unguessedIn } from "./unguessed";

const NO_GUESSES: GuessRows = { meetings: [], fields: new Map() };

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
    readonly neutral: number;
  }[];
}

/** The same meeting, with what still waits for a guess marked as such. */
function marked(row: SummaryRow, unguessed: readonly string[]): MeetingFacts {
  if (unguessed.length === 0) return row;
  const behaviours = Object.entries(row.behaviours).map(([id, facts]) => [
    id,
    unguessed.includes(id) ? { ...facts, isUnguessed: true } : facts,
  ]);
  return { ...row, behaviours: Object.fromEntries(behaviours) };
}

export function trendsOf(rows: readonly SummaryRow[], guesses = NO_GUESSES, now = 0): Trends {
  const calls = rows.filter((row) => row.site !== "practice");
  return {
    meetings: calls.map((row) => marked(row, unguessedIn(row, guesses, now))),
    practicedAt: rows.filter((row) => row.site === "practice").map((row) => row.startedAt),
    phrases: calls.map((row) => ({
      at: row.startedAt,
      past: row.phrasesPast,
      future: row.phrasesFuture,
      neutral: row.phrasesNeutral ?? 0,
    })),
  };
}

export function trends(): UseQueryOptions<Trends> {
  return live({
    key: ["trends"],
    rows: () => Promise.all([readSummaries(database()), guessRows(database())]),
    open: ([rows, guesses]) => trendsOf(rows, guesses, Date.now()),
  });
}
