/**
 * One behaviour over many meetings: which count, which are left out and why. It reads summaries only,
 * never records, and never turns a meeting that was not measured into a zero.
 */
import type { KeptCount } from "../checklist/coverage";
import type { Mark } from "../checklist/tally";
import type { Behaviour } from "../plan/behaviour";
import { type LeftOut, whyLeftOut } from "./left-out";

export type Phase = "baseline" | "coaching";
export type Instrument = "automatic" | "by-hand";
export type Unit = "per-meeting" | "per-10-min";

/** What trends need to know of one meeting. A stored summary row has these fields and more. */
export interface MeetingFacts {
  readonly meetingId: string;
  /** ms since 1970. */
  readonly startedAt: number;
  /** null while it runs: not part of any trend yet. */
  readonly endedAt: number | null;
  readonly phase: Phase;
  readonly planVersion: number | null;
  readonly inCallMs: number;
  readonly behaviours: Readonly<Record<string, BehaviourFacts>>;
  /** The debrief's "Did you keep count throughout?"; null: not answered yet. */
  readonly keptCount: KeptCount | null;
}

export interface BehaviourFacts {
  readonly tally: number;
  readonly unconfirmed: number;
  readonly mark: Mark | null;
  /** ms in which the detector that helps had all it needs; null: counted by hand alone. */
  readonly measuredMs: number | null;
  /** The count still waits for the owner's guess. */
  readonly isUnguessed?: boolean;
}

/** One meeting in one behaviour's chart. */
export interface SeriesPoint {
  readonly meetingId: string;
  readonly at: number;
  readonly phase: Phase;
  readonly planVersion: number | null;
  readonly minutes: number;
  /** Count, or 1 / 0 for did / did not; null: left out, or no chance. */
  readonly value: number | null;
  readonly mark: BehaviourFacts["mark"];
  /** How it was counted; null when left out. */
  readonly instrument: Instrument | null;
  readonly leftOut: LeftOut | null;
}

export interface Series {
  readonly behaviour: Behaviour;
  /** In order of time; only meetings whose plan held this behaviour. */
  readonly points: readonly SeriesPoint[];
}

/** Counting meetings of one phase as numbers in the wanted unit, in order of time. */
export function valuesOf(series: Series, phase: Phase, unit: Unit): number[] {
  return series.points
    .filter((point) => point.phase === phase)
    .map((point) => valueIn(point, unit))
    .filter((value) => value !== null);
}

/** A point's number in a unit. Did / did not has no rate: it stays 1 or 0. */
export function valueIn(point: SeriesPoint, unit: Unit): number | null {
  if (point.value === null || unit === "per-meeting" || point.mark !== null) return point.value;
  return point.minutes > 0 ? (point.value / point.minutes) * 10 : null;
}

/** Both ways of counting are in it: the chart then marks them (product.md, "coverage"). */
export function isMixed(series: Series): boolean {
  const used = new Set(series.points.map((point) => point.instrument).filter(Boolean));
  return used.size > 1;
}

/** `meetings` in any order. A running meeting and one without this behaviour in its plan are absent. */
export function seriesOf(behaviour: Behaviour, meetings: readonly MeetingFacts[]): Series {
  const points = meetings
    .filter((meeting) => meeting.endedAt !== null && meeting.behaviours[behaviour.id])
    .sort((a, b) => a.startedAt - b.startedAt)
    .map((meeting) => pointOf(behaviour, meeting));
  return { behaviour, points };
}

/** A count of nothing where there was no chance is no zero. What was counted speaks for itself. */
export function hadNoChance(facts: BehaviourFacts | undefined): boolean {
  return facts?.mark === "no-chance" && facts.tally === 0 && facts.unconfirmed === 0;
}

/** What was said of the whole meeting, for did / did not or where there was no chance. */
function markOf(facts: BehaviourFacts | undefined, isOccurrence: boolean): BehaviourFacts["mark"] {
  if (isOccurrence) return facts?.mark ?? null;
  return hadNoChance(facts) ? "no-chance" : null;
}

function pointOf(behaviour: Behaviour, meeting: MeetingFacts): SeriesPoint {
  const facts = meeting.behaviours[behaviour.id];
  const { leftOut, instrument } = whyLeftOut(behaviour, meeting);
  const isOccurrence = behaviour.recording === "occurrence";
  const mark = leftOut ? null : markOf(facts, isOccurrence);
  const occurred = mark === "did" ? 1 : mark === "did-not" ? 0 : null;
  return {
    meetingId: meeting.meetingId,
    at: meeting.startedAt,
    phase: meeting.phase,
    planVersion: meeting.planVersion,
    minutes: meeting.inCallMs / 60_000,
    value:
      leftOut || mark === "no-chance" ? null : isOccurrence ? occurred : (facts?.tally ?? null),
    mark,
    instrument,
    leftOut,
  };
}
