/**
 * Decides whether a meeting may enter a behaviour's trend, by which way of counting, and if not, why.
 * It never guesses what was not measured (product.md, "coverage" and "tally").
 */
import { coverage, isCovered, isCoveredByHand } from "../checklist/coverage";
import type { Behaviour } from "../plan/behaviour";
import { isTooShort } from "./early";
import { hadNoChance, type Instrument, type MeetingFacts } from "./series";

export type LeftOut =
  /** Under three minutes in the call: it says nothing about how it usually is. */
  | { readonly reason: "short" }
  /** Its debrief has not uncovered this count yet: shown here it could not be guessed any more. */
  | { readonly reason: "not-guessed" }
  /** Candidates still wait for a yes or no. */
  | { readonly reason: "unreviewed"; readonly candidates: number }
  /** Too little was measured and the owner did not keep count throughout either. */
  | { readonly reason: "coverage"; readonly measuredMs: number; readonly inCallMs: number }
  /** By hand only, and the debrief's question is not answered yet. */
  | { readonly reason: "not-answered" }
  /** By hand only, and the owner said mostly or no. */
  | { readonly reason: "not-kept" }
  /** Did, did not or no chance was never said. */
  | { readonly reason: "not-marked" };

export function whyLeftOut(
  behaviour: Behaviour,
  meeting: MeetingFacts,
): { instrument: Instrument | null; leftOut: LeftOut | null } {
  const facts = meeting.behaviours[behaviour.id];
  const out = (leftOut: LeftOut) => ({ instrument: null, leftOut });
  const by = (instrument: Instrument) => ({ instrument, leftOut: null });
  if (isTooShort(meeting)) return out({ reason: "short" });
  if (facts?.isUnguessed) return out({ reason: "not-guessed" });
  if (behaviour.recording === "occurrence") {
    // One look back at the whole meeting: the mark itself is the measurement.
    return facts?.mark ? by("by-hand") : out({ reason: "not-marked" });
  }
  if (hadNoChance(facts)) return { instrument: null, leftOut: null };
  if (facts && facts.unconfirmed > 0) {
    return out({ reason: "unreviewed", candidates: facts.unconfirmed });
  }
  const measured = facts?.measuredMs ?? 0;
  if (isCovered(coverage(measured, meeting.inCallMs))) return by("automatic");
  if (isCoveredByHand(meeting.keptCount)) return by("by-hand");
  if (measured > 0) {
    return out({ reason: "coverage", measuredMs: measured, inCallMs: meeting.inCallMs });
  }
  return out({ reason: meeting.keptCount === null ? "not-answered" : "not-kept" });
}
