/**
 * Evidence from the log for the phrase helper: how often something was counted in the last meetings
 * that were measured. Counts only; a meeting that was left out of the trend is no zero here either.
 */
import { i18n } from "#i18n";
import { type MeetingFacts, seriesOf } from "@/lib/core/patterns/series";
import type { Behaviour } from "@/lib/core/plan/behaviour";
import { inFirstPerson } from "../phrase/in-first-person";

/** As many as the issue's own example looks back on ("In the last three meetings …"). */
export const LOOK_BACK = 3;

/** One sentence per counted behaviour that happened at all, in the order of the plan. */
export function averagesOf(
  behaviours: readonly Behaviour[],
  meetings: readonly MeetingFacts[],
): string[] {
  return behaviours.flatMap((behaviour) => {
    const { counts } = behaviour;
    if (behaviour.recording !== "count" || counts === "") return [];
    const measured = seriesOf(behaviour, meetings).points.flatMap(({ value }) => value ?? []);
    const last = measured.slice(-LOOK_BACK);
    const sum = last.reduce((total, value) => total + value, 0);
    if (last.length < LOOK_BACK || sum === 0) return [];
    const average = Math.round((sum / LOOK_BACK) * 10) / 10;
    const words = { what: inFirstPerson(counts), average: String(average), n: String(LOOK_BACK) };
    return [
      average === 1
        ? i18n.t("dashboard.say.averageOnce", words)
        : i18n.t("dashboard.say.average", words),
    ];
  });
}
