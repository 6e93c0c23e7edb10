/** The last three meetings' counts of a behaviour, as trends see them: a dash where it was left out. */
import { seriesOf } from "@/lib/core/patterns/series";
import type { Behaviour } from "@/lib/core/plan/behaviour";
import type { DebriefMeeting } from "@/lib/queries/debrief-meeting";

const HOW_MANY = 3;

export function lastCounts(view: DebriefMeeting, behaviour: Behaviour): string[] {
  const { points } = seriesOf(behaviour, view.summaries);
  return points.slice(-HOW_MANY).map(({ value }) => (value === null ? "–" : String(value)));
}
