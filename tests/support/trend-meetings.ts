/** Behaviours and meetings for tests of patterns: a day apart, counted as one says. */
import type { MeetingFacts, Phase } from "@/lib/core/patterns/series";
import type { Behaviour } from "@/lib/core/plan/behaviour";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** 2 November 2026, noon UTC: the same day in every zone a test may run in but the farthest. */
const FIRST = Date.UTC(2026, 10, 2, 12);

export const LET_FINISH: Behaviour = {
  id: "letFinish",
  name: "Let people finish",
  counts: "you cut in",
  definition: "",
  example: "",
  nonExample: "",
  recording: "count",
  direction: "fewer",
  target: 1,
  detector: "interruption-made",
  isFocus: true,
  cue: null,
};
export const PAUSE: Behaviour = {
  ...LET_FINISH,
  id: "pauseFirst",
  name: "Pause before answering",
  recording: "occurrence",
  direction: "more",
  target: null,
  detector: null,
  isFocus: false,
};

/** One meeting: a count, or a mark, and how it was counted. */
export interface Told {
  readonly count?: number;
  readonly mark?: "did" | "did-not" | "no-chance";
  readonly byHand?: boolean;
  readonly unconfirmed?: number;
  /** Minutes of 60 in which the detector had all it needs. */
  readonly measured?: number;
  readonly planVersion?: number;
}

export function told(phase: Phase, from: number, meetings: readonly (number | Told)[]) {
  return meetings.map((meeting, i): MeetingFacts => {
    const each: Told = typeof meeting === "number" ? { count: meeting } : meeting;
    const startedAt = FIRST + (from + i) * DAY;
    const facts = {
      tally: each.count ?? 0,
      unconfirmed: each.unconfirmed ?? 0,
      mark: each.mark ?? null,
      measuredMs: each.byHand ? 0 : (each.measured ?? 60) * 60_000,
    };
    return {
      meetingId: `m${from + i}`,
      startedAt,
      endedAt: startedAt + HOUR,
      phase,
      planVersion: each.planVersion ?? 1,
      inCallMs: HOUR,
      keptCount: each.byHand ? "yes" : null,
      behaviours: { letFinish: facts, pauseFirst: facts },
    };
  });
}
