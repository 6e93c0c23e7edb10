/**
 * The feedback log of the dashboard: document `phrases`, one field per entry, each kept by the
 * owner's own press. Entries made in a call are records of that meeting; here only their counts.
 */
import { mutationOptions, type UseQueryOptions } from "@tanstack/react-query";
import { ulid } from "ulid";
import { z } from "zod";
import type { LogEntry, Meter } from "@/lib/core/phrase/meter";
import { meterOf } from "@/lib/core/phrase/meter";
import { send } from "@/lib/messaging/send";
import { database } from "@/lib/storage/db";
import { readDocument } from "@/lib/storage/documents";
import { PHRASES_DOC as DOC } from "@/lib/storage/settings";
import { live } from "./live";
import type { Trends } from "./trends";

const Focus = z.enum(["past", "future", "mixed", "neutral"]);
const Entry = z.object({
  at: z.number().int().nonnegative(),
  text: z.string().max(4000),
  focusBefore: Focus,
  focusAfter: Focus,
});

export interface PhraseEntry extends z.infer<typeof Entry> {
  readonly id: string;
}

/** Newest first. A field that does not parse is left away. */
export function phraseLog(): UseQueryOptions<readonly PhraseEntry[]> {
  return live<unknown, readonly PhraseEntry[]>({
    key: ["phrase-log"],
    rows: () => database().documents.get(DOC),
    open: async () => {
      const { fields } = await readDocument(DOC);
      const entries = Object.entries(fields).flatMap(([id, value]) => {
        const parsed = Entry.safeParse(value);
        return parsed.success ? [{ id, ...parsed.data }] : [];
      });
      return entries.sort((a, b) => b.at - a.at);
    },
  });
}

/** Keeps one entry; `at` in ms since 1970. */
export function keepPhrase() {
  return mutationOptions({
    mutationFn: (entry: z.infer<typeof Entry>) =>
      send("doc.commit", { doc: DOC, fields: { [ulid(entry.at)]: entry } }),
  });
}

/** The owner's later word on where an entry looks; the meter follows it. */
export function correctPhrase() {
  return mutationOptions({
    mutationFn: ({ id, ...entry }: PhraseEntry) =>
      send("doc.commit", { doc: DOC, fields: { [id]: entry } }),
  });
}

/** Takes one entry out of the log; nothing of it stays on the disk. */
export function dropPhrase() {
  return mutationOptions({
    mutationFn: (id: string) => send("phrase.delete", { id }),
  });
}

/** The meter since `from` (ms since 1970): what was kept here, and in calls. */
export function meterSince(
  from: number,
  log: readonly PhraseEntry[],
  calls: Trends["phrases"],
): Meter {
  const entries: LogEntry[] = log.map(({ id, at, focusAfter }) => ({ id, at, focus: focusAfter }));
  const here = meterOf(entries, { from, to: Number.POSITIVE_INFINITY });
  const recent = calls.filter(({ at }) => at >= from);
  const future = recent.reduce((sum, row) => sum + row.future, 0);
  const past = recent.reduce((sum, row) => sum + row.past, 0);
  return { future: here.future + future, total: here.total + future + past };
}

/** Entries kept in calls, and how many of them the meter since `from` (ms since 1970) leaves out. */
export function keptInCalls(
  from: number,
  calls: Trends["phrases"],
): { readonly all: number; readonly outside: number } {
  const sum = (of: (row: Trends["phrases"][number]) => number) =>
    calls.reduce((before, row) => before + of(row), 0);
  const both = (row: Trends["phrases"][number]) => row.past + row.future;
  return {
    all: sum((row) => both(row) + row.neutral),
    outside: sum((row) => row.neutral + (row.at < from ? both(row) : 0)),
  };
}

/** What the meter looks back on, wherever it stands: a week seldom holds five entries. (Ours, 2026.) */
export const METER_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Where the meter begins at `now` (ms since 1970). */
export function meterFrom(now: number): number {
  return now - METER_DAYS * DAY_MS;
}
