/**
 * What the trainer's out-of-fold predictions are worth, counted by the very rules of the bench: one hit
 * a moment, matched to gold one to one, ignored regions left out. Thresholds and calibration rest on it.
 */
import type { Calibration } from "../../../lib/core/detectors/trees";
import { calibrationError, type Kind, type Outcome, outcomesOf, precisionAt } from "./measure";
import type { SampleLine } from "./samples";
import type { GoldMeeting } from "./scorer";

export interface Scored {
  readonly one: SampleLine;
  readonly p: number;
}
/** One corpus in one way of writing. */
export interface Group {
  readonly name: string;
  readonly isPlain: boolean;
  readonly kept: readonly Scored[];
  readonly outcomes: readonly Outcome[];
  readonly total: number;
  /** What it counts for: every corpus the same, and in it every way of writing. */
  readonly say: number;
}

/** Two hits of one newcomer closer than this are one (lib/core/detectors/interruption.ts). */
const TWICE_S = 2.5;
/** Moments this unlikely are counted nowhere: half of FAINT, so that calibration may still lift them. */
const LEAST = 0.025;

/** `scored`: all candidates of one corpus in one writing. */
export function groupOf(
  name: string,
  kind: Kind,
  scored: readonly Scored[],
  gold: Map<string, GoldMeeting>,
): Group {
  const kept = once(scored.filter((entry) => entry.p >= LEAST));
  const predictions = kept.map(({ one, p }) => ({
    ...{ meeting: one.meeting, t: one.t, kind, who: one.who, whom: one.whom, score: p },
  }));
  const isPlain = scored[0]?.one.writing === "plain";
  return { name, isPlain, kept, say: 1, ...outcomesOf(kind, predictions, gold) };
}

/** Of several hits of one newcomer close together the surest is kept (interruptions only). */
function once(list: readonly Scored[]): Scored[] {
  const sorted = [...list].sort((a, b) => b.p - a.p);
  if (sorted[0]?.one.kind !== "i") return sorted;
  const kept = new Map<string, number[]>();
  return sorted.filter(({ one }) => {
    const key = `${one.meeting} ${one.who}`;
    const times = kept.get(key) ?? [];
    if (times.some((t) => Math.abs(t - one.t) < TWICE_S)) return false;
    kept.set(key, [...times, one.t]);
    return true;
  });
}

/** The same group with probabilities as `change` makes them; it must keep their order. */
export function recalibrated(group: Group, change: (p: number) => number): Group {
  return {
    ...group,
    kept: group.kept.map(({ one, p }) => ({ one, p: change(p) })),
    outcomes: group.outcomes.map((one) => ({ ...one, p: change(one.p) })),
  };
}

export function logit(p: number): number {
  return Math.log(p / (1 - p));
}

/** Fits slope and offset by Newton's method; every corpus has the same say. */
export function platt(groups: readonly Group[]): Calibration {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 30; round++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-9, 0, 1e-9];
    for (const { outcomes, say: whole } of groups) {
      const say = whole / outcomes.length;
      for (const one of outcomes) {
        const x = logit(one.p);
        const p = 1 / (1 + Math.exp(-(slope * x + offset)));
        const w = say * p * (1 - p);
        ga += say * (p - one.y) * x;
        gb += say * (p - one.y);
        haa += w * x * x;
        hab += w * x;
        hbb += w;
      }
    }
    const det = haa * hbb - hab * hab;
    slope -= (hbb * ga - hab * gb) / det;
    offset -= (haa * gb - hab * ga) / det;
  }
  return { slope: Number(slope.toPrecision(4)), offset: Number(offset.toPrecision(4)) };
}

export function f1At({ outcomes, total }: Group, threshold: number): number {
  const shown = outcomes.filter((one) => one.p >= threshold);
  const right = shown.filter((one) => one.y === 1).length;
  return (2 * right) / (shown.length + total);
}

export function showGroup(group: Group, threshold: number): void {
  const { name, outcomes, total } = group;
  const expected = outcomes.reduce((sum, one) => sum + one.p, 0);
  const right = outcomes.filter((one) => one.y === 1).length;
  const sure = [0.2, 0.35, 0.4, 0.5].map((r) => precisionAt(r, outcomes, total).toFixed(2));
  console.log(
    `  ${name}: F1 ${f1At(group, threshold).toFixed(4)}; sum of p ${expected.toFixed(0)} for ${right} of ${total}; ECE ${calibrationError(outcomes, 0.1).error.toFixed(3)}; precision at recall .20/.35/.40/.50 ${sure.join(" ")}`,
  );
}
