/**
 * Sorts a meeting's records into the facts that still hold: no repeats, nothing that was undone.
 * Counts nothing; `tally.ts` does.
 */
import type { MeetingRecord, RecordOf, RecordType } from "../events/record";

/** What an undo can take back. A sighting is judged, a span is measured, an undo is final. */
const UNDOABLE: readonly RecordType[] = ["tap", "verdict", "mark", "note", "highlight", "phrase"];

export interface Facts {
  readonly taps: readonly RecordOf<"tap">[];
  readonly sightings: readonly RecordOf<"sighting">[];
  readonly marks: readonly RecordOf<"mark">[];
  readonly notes: readonly RecordOf<"note">[];
  readonly highlights: readonly RecordOf<"highlight">[];
  readonly phrases: readonly RecordOf<"phrase">[];
  readonly spans: readonly RecordOf<"span">[];
  /** The verdict that holds for each sighting: the last one that was not undone. */
  readonly verdicts: ReadonlyMap<string, RecordOf<"verdict">>;
  /** The first verdict on each sighting that was not undone: from then on it was settled. */
  readonly settledBy: ReadonlyMap<string, RecordOf<"verdict">>;
}

/** Orders records by time, then by id, so that the order of arrival never shows. */
export function byTime(a: { at: number; id: string }, b: { at: number; id: string }): number {
  if (a.at !== b.at) return a.at - b.at;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Folds records in any order, with any repeats, to the facts of the meeting, oldest first. */
export function foldFacts(records: readonly MeetingRecord[]): Facts {
  const all = [...new Map(records.map((record) => [record.id, record])).values()].sort(byTime);
  const undone = new Set(all.flatMap((record) => (record.type === "undo" ? [record.of] : [])));
  const live = all.filter((record) => !(UNDOABLE.includes(record.type) && undone.has(record.id)));
  const of = <T extends RecordType>(type: T) =>
    live.filter((record): record is RecordOf<T> => record.type === type);
  return {
    taps: of("tap"),
    sightings: of("sighting"),
    marks: of("mark"),
    notes: of("note"),
    highlights: of("highlight"),
    phrases: of("phrase"),
    spans: of("span"),
    verdicts: new Map(of("verdict").map((verdict) => [verdict.of, verdict])),
    settledBy: new Map(
      of("verdict")
        .reverse()
        .map((verdict) => [verdict.of, verdict]),
    ),
  };
}
