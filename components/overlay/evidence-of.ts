/** Moments of this call a phrase may lean on: "I cut in at 14:02 and 14:20". Confirmed ones only. */
import { i18n } from "#i18n";
import type { CountView } from "@/components/tally/count-view";
import { inFirstPerson } from "../phrase/in-first-person";
import { clockTime } from "./format";

/** More times than this are not evidence any more but a list. */
const MOST = 3;

export function evidenceOf(counts: readonly CountView[]): string[] {
  return counts.flatMap(({ behaviour, tally }) => {
    const counted = tally.moments.filter(({ counts: does }) => does);
    // Two in one minute are one time of day.
    const times = [...new Set(counted.map(({ at }) => clockTime(at)))];
    const last = times.slice(-MOST).pop();
    if (last === undefined || behaviour.counts === "") return [];
    const first = times.slice(-MOST, -1).join(", ");
    const when = first ? i18n.t("overlay.more.and", { first, last }) : last;
    return [i18n.t("overlay.evidence", { what: inFirstPerson(behaviour.counts), when })];
  });
}
