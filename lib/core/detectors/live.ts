/**
 * Says which sightings are sure enough to be shown during the call, as a quiet candidate. The others
 * wait for the debrief; nothing is ever an alarm.
 */
import type { Sighting } from "./detector";
import { questionJudge, startJudge } from "./judge";

export function mayShowLive({ detector, score }: Pick<Sighting, "detector" | "score">): boolean {
  if (detector === "solicitation") return isFrom(questionJudge.live, score);
  if (detector === "interruption") return isFrom(startJudge.live, score);
  return true;
}

function isFrom(live: number | null, score: number): boolean {
  return live !== null && score >= live;
}
