/**
 * The gap between guess and count, which is what a debrief teaches (evidence §5.5: objective media
 * help). It says how far apart they are and never which of them is better.
 */
import { isCovered, isCoveredByHand } from "../checklist/coverage";
import type { Behaviour } from "../plan/behaviour";
import type { Debrief, Guess } from "./debrief";

/** Highest guess; it stands for "six or more". */
export const MOST_GUESS = 6;

export type Gap =
  | { readonly kind: "equal" }
  | { readonly kind: "more" | "fewer"; readonly by: number }
  /** Guessed "six or more": nobody knows how many more than six were meant. */
  | { readonly kind: "at-least-fewer"; readonly by: number }
  | { readonly kind: "unguessed"; readonly count: number }
  /** Nothing measured it and there is no tap: a dash, never zero. */
  | { readonly kind: "uncounted" };

export function gapOf(guess: Guess | null, count: number | null): Gap {
  if (count === null) return { kind: "uncounted" };
  if (typeof guess !== "number") return { kind: "unguessed", count };
  if (guess === count || (guess === MOST_GUESS && count > MOST_GUESS)) return { kind: "equal" };
  const by = Math.abs(count - guess);
  if (guess === MOST_GUESS) return { kind: "at-least-fewer", by };
  return { kind: count > guess ? "more" : "fewer", by };
}

export interface Counted {
  /** taps + confirmed sightings − undone. */
  readonly tally: number;
  readonly detector: Behaviour["detector"];
  /** 0..1: measured ÷ in the call, of the instruments that this behaviour's detector needs. */
  readonly coverage: number;
  readonly keptCount: Debrief["keptCount"];
}

/**
 * The count to show, or null where a zero would claim what nobody measured: without a tap it is zero
 * only if its detector covered 80 % of the call or the owner kept count throughout: "yes", as for
 * the trends (product.md "coverage").
 */
export function countOf({ tally, detector, coverage, keptCount }: Counted): number | null {
  if (tally > 0) return tally;
  if (detector !== null && isCovered(coverage)) return 0;
  return isCoveredByHand(keptCount) ? 0 : null;
}

/** Where the aim lies on the row of numbers, from and to, or null while there is no target. */
export function aimBand(
  { target, direction, recording }: Pick<Behaviour, "target" | "direction" | "recording">,
  most: number,
): readonly [number, number] | null {
  if (target === null || recording !== "count") return null;
  return direction === "fewer" ? [0, Math.min(target, most)] : [Math.min(target, most), most];
}
