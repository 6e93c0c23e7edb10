/** What the owner did so far in this call, newest first: only what still stands and can be undone. */
import { i18n } from "#i18n";
import { wordKey } from "@/components/overlay/word-key";
import type { MeetingRecord, RecordOf } from "@/lib/core/events/record";
import type { Plan } from "@/lib/core/plan/behaviour";
import { kindName } from "./interruption-kinds";

export interface TimelineRow {
  readonly id: string;
  readonly at: number;
  readonly what: string;
}

export function timelineRows(records: readonly MeetingRecord[], plan: Plan | null): TimelineRow[] {
  const undone = new Set(records.flatMap((one) => (one.type === "undo" ? [one.of] : [])));
  const sightings = new Map(records.map((record) => [record.id, record]));
  const name = (id: string | null) =>
    plan?.behaviours.find((behaviour) => behaviour.id === id)?.name ?? "";
  return records
    .flatMap((record) => {
      const what = undone.has(record.id) ? null : rowWords(record, name, sightings);
      return what === null ? [] : [{ id: record.id, at: record.at, what }];
    })
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}

function rowWords(
  record: MeetingRecord,
  name: (id: string | null) => string,
  byId: ReadonlyMap<string, MeetingRecord>,
): string | null {
  switch (record.type) {
    case "tap":
      return name(record.behaviourId);
    case "mark":
      return `${name(record.behaviourId)}: ${i18n.t(`overlay.mark.${wordKey(record.value)}`)}`;
    case "verdict":
      return verdictWords(record, name, byId);
    case "note":
      return record.text || i18n.t("overlay.row.note");
    case "highlight":
      return record.text || i18n.t("overlay.row.highlight");
    case "phrase":
      return i18n.t("overlay.row.phrase");
    default:
      return null;
  }
}

function verdictWords(
  record: RecordOf<"verdict">,
  name: (id: string | null) => string,
  byId: ReadonlyMap<string, MeetingRecord>,
): string {
  const sighting = byId.get(record.of);
  const what = name(sighting?.type === "sighting" ? sighting.behaviourId : null);
  if (record.verdict === "rejected") return i18n.t("overlay.row.dropped", { what });
  if (record.kind) return i18n.t("overlay.row.kind", { kind: kindName(record.kind), what });
  return i18n.t("overlay.row.confirmed", { what });
}
