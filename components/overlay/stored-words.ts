/** What "Not this call" would delete, in words: "3 taps, 2 sightings and 1 note or highlight"; or that it is nothing. */
import { i18n } from "#i18n";
import type { MeetingRecord, RecordType } from "@/lib/core/events/record";
import { SHORTEST_MS } from "@/lib/core/patterns/early";

export function storedWords(records: readonly MeetingRecord[]): string {
  const count = (...types: RecordType[]) =>
    records.filter(({ type }) => types.includes(type)).length;
  const taps = count("tap", "mark");
  const sightings = count("sighting");
  const notes = count("note", "highlight", "phrase");
  const parts = [
    ...(taps ? [i18n.t("overlay.more.taps", taps)] : []),
    ...(sightings ? [i18n.t("overlay.more.sightings", sightings)] : []),
    ...(notes ? [i18n.t("overlay.more.notes", notes)] : []),
  ];
  const last = parts.pop();
  if (last === undefined) return i18n.t("overlay.more.discardNothing");
  if (parts.length === 0) return last;
  return i18n.t("overlay.more.and", { first: parts.join(", "), last });
}

/**
 * Nothing was counted, noticed, said or written, and the call was too short for any pattern: "Not this
 * call" loses nothing and need not ask. Half an hour without a cut-in is a count, and a good one.
 */
export function isUntouched(records: readonly MeetingRecord[]): boolean {
  const spans = records.filter((one) => one.type === "span");
  const inCallMs = spans.reduce((sum, { ms, state }) => sum + (state === "in-call" ? ms : 0), 0);
  const isEmpty = records.every(({ type }) => type === "span" || type === "faint");
  return isEmpty && inCallMs < SHORTEST_MS;
}
