/** The commitment a debrief ends with: one behaviour, if–then, a measure, a date. Never two. */
import type { Behaviour } from "../plan/behaviour";
import type { Debrief } from "./debrief";

export interface Commitment {
  readonly behaviourId: string;
  readonly situation: string;
  readonly response: string;
  /** Count per meeting; null for occurrence behaviours. */
  readonly target: number | null;
  /** ms since 1970, or null when no date was chosen. */
  readonly lookAt: number | null;
}

/** What the owner committed to in this debrief, or null while there is no "then". */
export function commitmentOf(debrief: Debrief): Commitment | null {
  const response = (debrief.nextResponse ?? "").trim();
  if (debrief.nextBehaviour === null || response === "") return null;
  return {
    behaviourId: debrief.nextBehaviour,
    situation: (debrief.nextSituation ?? "").trim(),
    response,
    target: debrief.nextTarget,
    lookAt: debrief.nextLookAt,
  };
}

/**
 * What stands in the fields before the owner wrote anything: the focus behaviour and its own cue.
 * Values of the debrief always win.
 */
export function startOf(behaviours: readonly Behaviour[], chosen: string | null): Behaviour | null {
  return (
    behaviours.find(({ id }) => id === chosen) ??
    behaviours.find(({ isFocus }) => isFocus) ??
    behaviours[0] ??
    null
  );
}
