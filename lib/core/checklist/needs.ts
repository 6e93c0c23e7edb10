/**
 * Which signals each detector must be given to count at all. The one table of it: the lamp shows it
 * live and coverage counts minutes by it, so neither can promise what the other leaves out. It does
 * not say how well a detector counts.
 */
import type { SignalName } from "../events/page-event";
import type { DetectorLink } from "../plan/behaviour";

/** Any one of these sets is enough. Held against the detectors themselves by tests/core/checklist/needs. */
const NEEDS: Record<DetectorLink, readonly (readonly SignalName[])[]> = {
  "interruption-made": [["captions"]],
  "interruption-received": [["captions"]],
  solicitation: [["captions"]],
  invitation: [["captions", "names"]],
  "long-turn": [["captions"], ["speaking"]],
};

/** Signals it counts without, but less surely: starts are then told from the times of the words. */
const HELPS: Partial<Record<DetectorLink, readonly SignalName[]>> = {
  "interruption-made": ["speaking"],
  "interruption-received": ["speaking"],
};

/** Can a detector of this kind count while `has` says which signals are read? */
export function canCount(link: DetectorLink, has: (signal: SignalName) => boolean): boolean {
  return NEEDS[link].some((signals) => signals.every(has));
}

/** Judged by the words too, which are read in English only: less surely counted in another language. */
const BY_WORDING: readonly DetectorLink[] = [
  "interruption-made",
  "interruption-received",
  "solicitation",
  "invitation",
];

/** Does it count less surely where captions are not English? */
export function isByWording(link: DetectorLink): boolean {
  return BY_WORDING.includes(link);
}

/** Does it count less surely without `signal`? */
export function isHelpedBy(link: DetectorLink, signal: SignalName): boolean {
  return HELPS[link]?.includes(signal) ?? false;
}
