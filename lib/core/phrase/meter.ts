/**
 * The future/past meter: how many entries of the feedback log are about next time. A pure fold;
 * it counts what the owner kept and says nothing about anybody.
 */
import type { Focus } from "./rephrasing";

/** One kept entry. `focus` is how it was said in the end, as the owner left or corrected it. */
export interface LogEntry {
  readonly id: string;
  /** ms since 1970. */
  readonly at: number;
  readonly focus: Focus;
}

export interface Meter {
  readonly future: number;
  /** Entries that look anywhere; neutral ones are left out. */
  readonly total: number;
}

/** The 70/30 line of the guide (seed article A1; no primary source, so it is "the guide suggests"). */
export const GUIDE_SHARE = 0.7;

/** Fewer entries are told in words only, without a bar (look/README.md, "Meter"). */
export const BAR_FROM_ENTRIES = 5;

/**
 * Counts the entries of `[from, to)`. `corrections` holds the owner's later word, by entry id; an
 * entry that looks both ways is not counted as future.
 */
export function meterOf(
  entries: readonly LogEntry[],
  span: { readonly from: number; readonly to: number } = { from: 0, to: Number.POSITIVE_INFINITY },
  corrections: Readonly<Record<string, Focus>> = {},
): Meter {
  let future = 0;
  let total = 0;
  for (const entry of entries) {
    if (entry.at < span.from || entry.at >= span.to) continue;
    const focus = corrections[entry.id] ?? entry.focus;
    if (focus === "neutral") continue;
    total += 1;
    if (focus === "future") future += 1;
  }
  return { future, total };
}
