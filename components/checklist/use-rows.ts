/**
 * Which things are shown, each in a row of its own: a new one takes the row of the oldest, and what
 * stays does not move under the pointer.
 */
import { useState } from "react";

/** @param ids newest last. Returns the ids to show, from the top; at most `most`. */
export function useRows(ids: readonly string[], most: number): readonly string[] {
  const [before, keep] = useState<readonly string[]>([]);
  const rows = rowsAfter(before, ids.slice(-most));
  if (rows.join() !== before.join()) keep(rows);
  return rows;
}

/** @param shown what is to be shown now, newest last */
export function rowsAfter(before: readonly string[], shown: readonly string[]): readonly string[] {
  const arrived = shown.filter((id) => !before.includes(id));
  const rows = before.map((id) => (shown.includes(id) ? id : arrived.shift()));
  return [...rows, ...arrived].filter((id) => id !== undefined);
}
