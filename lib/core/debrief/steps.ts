/** The six steps of a debrief and which of them are done. Any step can be opened at any time. */
import type { Debrief } from "./debrief";

export const STEP_IDS = ["guess", "see", "keep", "learn", "next", "close"] as const;
export type StepId = (typeof STEP_IDS)[number];

/** How long each step is meant to take, ms; together the soft ten minutes (product.md §3). */
export const STEP_MS: Readonly<Record<StepId, number>> = {
  guess: 30_000,
  see: 120_000,
  keep: 120_000,
  learn: 150_000,
  next: 120_000,
  close: 60_000,
};

/** Something was written there. */
const filled = (text: string | null) => (text ?? "").trim() !== "";

/**
 * Whether a step holds an answer: what the rail draws solid. `see` is done when every behaviour was
 * uncovered; `close` only when the debrief was closed.
 *
 * @param behaviourIds the behaviours this debrief is about
 */
export function isDone(step: StepId, debrief: Debrief, behaviourIds: readonly string[]): boolean {
  switch (step) {
    case "guess":
      // One may be left open; what was uncovered can no longer be guessed.
      return (
        behaviourIds.some((id) => Object.hasOwn(debrief.guesses, id)) || debrief.shown.length > 0
      );
    case "see":
      return behaviourIds.length > 0 && behaviourIds.every((id) => debrief.shown.includes(id));
    case "keep":
      return filled(debrief.keepWhat) || filled(debrief.keepHow);
    case "learn":
      return [debrief.learnWhat, debrief.learnHow, debrief.learnEffect].some(filled);
    case "next":
      return filled(debrief.nextResponse);
    case "close":
      return debrief.closed !== null;
  }
}

/**
 * No line was written in any step and no promise answered; guesses and answers to moments are no
 * lines.
 */
export function isUnwritten(debrief: Debrief): boolean {
  const { keepWhat, keepHow, learnWhat, learnHow, learnEffect } = debrief;
  const { nextSituation, nextResponse, closeChanged, closeMatters, closeKeep } = debrief;
  return ![keepWhat, keepHow, learnWhat, learnHow, learnEffect]
    .concat(nextSituation, nextResponse, closeChanged, closeMatters, closeKeep)
    .concat(debrief.promiseMine, debrief.promiseTheirs)
    .some(filled);
}

/** The step after this one, or null after the last. */
export function nextStep(step: StepId): StepId | null {
  return STEP_IDS[STEP_IDS.indexOf(step) + 1] ?? null;
}

/** The step before this one, or null before the first. */
export function previousStep(step: StepId): StepId | null {
  return STEP_IDS[STEP_IDS.indexOf(step) - 1] ?? null;
}
