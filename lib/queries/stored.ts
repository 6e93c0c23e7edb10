/** Everything that is stored: each table's size, and its newest rows as they lie. Opens no seal. */
import type { UseQueryOptions } from "@tanstack/react-query";
import { database } from "@/lib/storage/db";
import { live } from "./live";

/** The tables of schema version 1, in the order they are listed. */
export const TABLES = [
  "meetings",
  "records",
  "summaries",
  "names",
  "documents",
  "operations",
  "drafts",
  "outbox",
  "tombstones",
  "keys",
  "meta",
] as const;
export type TableName = (typeof TABLES)[number];

export type Counts = Readonly<Record<TableName, number>>;

export function storedCounts(): UseQueryOptions<Counts> {
  return live({
    key: ["stored-counts"],
    rows: () => Promise.all(TABLES.map((name) => database().table(name).count())),
    open: (counts) =>
      Object.fromEntries(TABLES.map((name, i) => [name, counts[i] ?? 0])) as Record<
        TableName,
        number
      >,
  });
}

/** How many rows are shown at once; a year of records would stall the page. */
export const SHOWN_ROWS = 200;

/** The newest rows of one table, by key (ids are ULIDs: in order of time). */
export function storedRows(name: TableName): UseQueryOptions<readonly unknown[]> {
  return live<unknown[], readonly unknown[]>({
    key: ["stored-rows", name],
    rows: () => database().table(name).reverse().limit(SHOWN_ROWS).toArray(),
    open: (rows) => rows,
  });
}
