/** What "Not this call" would delete, in words: "3 taps, 2 sightings and 1 note or highlight"; or that it is nothing. */
import { i18n } from "#i18n";
import type { MeetingRecord, RecordType } from "@/lib/core/events/record";

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

/** Nothing was counted, noticed, said or written yet: "Not this call" loses nothing and need not ask. */
export function isUntouched(records: readonly MeetingRecord[]): boolean {
  return records.every(({ type }) => type === "span" || type === "faint");
}
