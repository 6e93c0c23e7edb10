/** A behaviour's series with its verdict: all that popup and dashboard say about it. */
import type { Behaviour } from "../plan/behaviour";
import type { LeftOut } from "./left-out";
import {
  type Instrument,
  type MeetingFacts,
  type Phase,
  type Series,
  seriesOf,
  type Unit,
  valuesOf,
} from "./series";
import { MIN_BASELINE, type Verdict, verdict } from "./verdict";

export interface Trend {
  readonly series: Series;
  readonly verdict: Verdict;
  /** Coached meetings lie higher (1) or lower (−1) than baseline; 0: neither, or not both there. */
  readonly direction: -1 | 0 | 1;
  /** Coached meetings that had no chance for it. */
  readonly noChance: number;
  /**
   * Baseline and coached meetings were mostly counted in different ways: part of a difference may be
   * the counting itself.
   */
  readonly instrumentChanged: boolean;
  /**
   * Coaching has begun, and fewer baseline meetings hold a count, or can still come to hold one, than a
   * verdict needs: first watched later, or deleted since. There will be no verdict.
   */
  readonly isWithoutBaseline: boolean;
}

/** Left out only until the owner has said what is still to be said. */
const MAY_COME: readonly LeftOut["reason"][] = [
  "not-guessed",
  "unreviewed",
  "not-answered",
  "not-marked",
];

/** How most counting meetings of a phase were counted; null of none. */
function usual(series: Series, phase: Phase): Instrument | null {
  const used = series.points.filter((point) => point.phase === phase && point.instrument !== null);
  const byHand = used.filter((point) => point.instrument === "by-hand").length;
  if (used.length === 0) return null;
  return byHand * 2 > used.length ? "by-hand" : "automatic";
}

/** `meetings` in any order, practice meetings already left away. */
export function trendOf(
  behaviour: Behaviour,
  meetings: readonly MeetingFacts[],
  unit: Unit = "per-meeting",
): Trend {
  const series = seriesOf(behaviour, meetings);
  const found = verdict(valuesOf(series, "baseline", unit), valuesOf(series, "coaching", unit));
  const [before, now] = [usual(series, "baseline"), usual(series, "coaching")];
  return {
    series,
    verdict: found,
    direction: found.nap === null ? 0 : (Math.sign(found.nap - 0.5) as -1 | 0 | 1),
    noChance: series.points.filter(
      (point) => point.phase === "coaching" && point.mark === "no-chance",
    ).length,
    instrumentChanged: before !== null && now !== null && before !== now,
    isWithoutBaseline:
      meetings.some(({ phase }) => phase === "coaching") && baselineOf(series) < MIN_BASELINE,
  };
}

function baselineOf(series: Series): number {
  return series.points.filter(
    ({ phase, value, leftOut }) =>
      phase === "baseline" && (value !== null || (leftOut && MAY_COME.includes(leftOut.reason))),
  ).length;
}

/** "did 5 of 7": did among did and did not, in one phase. */
export function didOf(series: Series, phase: Phase): { did: number; of: number } {
  const values = valuesOf(series, phase, "per-meeting");
  return { did: values.filter((value) => value === 1).length, of: values.length };
}
