/** Which moments of a practice meeting have happened by a given time. Pure; it judges nothing. */
import type { Moment, Script } from "./script";

/** By then the first words of whatever makes the moment one stand in the captions. (Ours, 2026.) */
export const SHOWN_AFTER_S = 1;

/** A question is one moment with what came of it: the turn that follows. A cut-in is there at once. */
function completeAt({ at, kind }: Moment, { turns, lasts }: Script): number {
  if (kind === "cut-in" || kind === "was-cut") return at;
  return turns.find((turn) => turn.at > at)?.at ?? lasts;
}

/** The moments of the first `t` seconds of meeting time, each with what the script says came of it. */
export function playedMoments(script: Script, t: number): readonly Moment[] {
  return script.moments.filter((moment) => {
    const shownAt = completeAt(moment, script) + SHOWN_AFTER_S;
    return t >= Math.min(shownAt, script.lasts);
  });
}
