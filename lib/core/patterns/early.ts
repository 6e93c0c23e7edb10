/**
 * Where the first meetings stand before any verdict can be told: baseline, then the first coached
 * ones. It counts meetings, never what happened in them.
 */
import type { MeetingFacts } from "./series";
import { MIN_BASELINE, MIN_COACHED } from "./verdict";

/** A meeting with less time in the call says nothing about how it usually is: in no pattern. (Ours, 2026.) */
export const SHORTEST_MS = 3 * 60_000;

export interface Early {
  readonly phase: "baseline" | "coaching";
  /** Ended meetings of that phase so far, those too short left away. */
  readonly done: number;
  /** How many the phase needs. */
  readonly of: number;
}

type Sat = Pick<MeetingFacts, "endedAt" | "phase" | "inCallMs">;

/** Over, and too short to be in any pattern. */
export function isTooShort({ endedAt, inCallMs }: Omit<Sat, "phase">): boolean {
  return endedAt !== null && inCallMs < SHORTEST_MS;
}

/** null once there are enough coached meetings for a verdict. `meetings` without practice. */
export function earlyOf(meetings: readonly Sat[]): Early | null {
  const ended = meetings.filter((meeting) => meeting.endedAt !== null && !isTooShort(meeting));
  const coached = ended.filter(({ phase }) => phase === "coaching").length;
  if (coached >= MIN_COACHED) return null;
  if (coached > 0) return { phase: "coaching", done: coached, of: MIN_COACHED };
  const done = ended.length;
  return done >= MIN_BASELINE
    ? { phase: "coaching", done: 0, of: MIN_COACHED }
    : { phase: "baseline", done, of: MIN_BASELINE };
}
