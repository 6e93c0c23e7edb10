/**
 * Decides whether a meeting may enter a behaviour's trend, by which way of counting, and if not, why.
 * It never guesses what was not measured (product.md, "coverage" and "tally").
 */
import type { Behaviour, DetectorLink } from "../plan/behaviour";
import type { Instrument, MeetingFacts } from "./series";

/** Under this share a meeting is left out (product.md, "coverage", 2026). */
export const MIN_COVERAGE = 0.8;

export type LeftOut =
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

/** The signals a detector needs; the scarcest of them bounds what was measured. */
const NEEDS: Record<DetectorLink, readonly ("captionsMs" | "speakingMs" | "namesMs")[]> = {
  "interruption-made": ["captionsMs"],
  "interruption-received": ["captionsMs"],
  solicitation: ["captionsMs"],
  invitation: ["captionsMs", "namesMs"],
  "long-turn": ["captionsMs"],
};

/** Milliseconds in which this behaviour could be noticed automatically; 0 without a detector. */
export function measuredMs(behaviour: Behaviour, meeting: MeetingFacts): number {
  if (!behaviour.detector) return 0;
  return Math.min(...NEEDS[behaviour.detector].map((signal) => meeting[signal]));
}

export function whyLeftOut(
  behaviour: Behaviour,
  meeting: MeetingFacts,
): { instrument: Instrument | null; leftOut: LeftOut | null } {
  const facts = meeting.behaviours[behaviour.id];
  const out = (leftOut: LeftOut) => ({ instrument: null, leftOut });
  const by = (instrument: Instrument) => ({ instrument, leftOut: null });
  if (behaviour.recording === "occurrence") {
    // One look back at the whole meeting: the mark itself is the measurement.
    return facts?.mark ? by("by-hand") : out({ reason: "not-marked" });
  }
  if (facts && facts.unconfirmed > 0) {
    return out({ reason: "unreviewed", candidates: facts.unconfirmed });
  }
  const measured = measuredMs(behaviour, meeting);
  if (meeting.inCallMs > 0 && measured / meeting.inCallMs >= MIN_COVERAGE) return by("automatic");
  if (meeting.keptCount === "yes") return by("by-hand");
  if (measured > 0) {
    return out({ reason: "coverage", measuredMs: measured, inCallMs: meeting.inCallMs });
  }
  return out({ reason: meeting.keptCount === null ? "not-answered" : "not-kept" });
}
