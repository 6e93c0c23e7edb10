/** What the bench measures of runs against gold: rates, calibration, live precision, intervals. */
import { type Estimate, estimate } from "../../../lib/core/detectors/estimate";
import type { Run } from "./run-stream";
import type { GoldMeeting, Prediction } from "./scorer";

export type Kind = "solicitation" | "interruption";
export interface Outcome {
  readonly meeting: string;
  readonly p: number;
  /** 1 right, 0 wrong; ignored predictions are not listed. */
  readonly y: 0 | 1;
}

const isCore = (one: { label: string; sub: string }) =>
  one.label === "solicit-open" ||
  one.label === "solicit" ||
  (one.label === "solicit-check" && (one.sub === "qy" || one.sub === "qrr"));

/** Pairs each prediction, surest first, with gold of its own; marks those the gold ignores. */
export function outcomesOf(
  kind: Kind,
  predictions: readonly Prediction[],
  gold: Map<string, GoldMeeting>,
): { outcomes: Outcome[]; total: number } {
  const outcomes: Outcome[] = [];
  let total = 0;
  for (const [meeting, one] of gold) {
    if (kind === "interruption" && !one.info.interruptionsLabelled) continue;
    const mine = predictions
      .filter((p) => p.meeting === meeting && p.kind === kind)
      .sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
    const wanted =
      kind === "solicitation"
        ? one.sol
            .filter(isCore)
            .map((g) => ({ who: g.who, whom: undefined, from: g.start - 1, to: g.end + 5 }))
        : one.int.map((g) => ({ who: g.who, whom: g.whom, from: g.t - 2, to: g.t + 2 }));
    total += wanted.length;
    const used = new Set<number>();
    for (const p of mine) {
      const found = wanted.findIndex(
        (g, i) =>
          !used.has(i) &&
          g.who === p.who &&
          (g.whom === undefined || g.whom === p.whom) &&
          p.t >= g.from &&
          p.t <= g.to,
      );
      if (found >= 0) used.add(found);
      else if (isIgnored(kind, p, one)) continue;
      outcomes.push({ meeting, p: p.score ?? 0, y: found >= 0 ? 1 : 0 });
    }
  }
  return { outcomes, total };
}

function isIgnored(kind: Kind, p: Prediction, gold: GoldMeeting): boolean {
  if (kind === "interruption") {
    return gold.ignI.some(
      (g) => (g.who === p.who || g.who === p.whom) && p.t >= g.start - 1 && p.t <= g.end + 1,
    );
  }
  const ignored = [...gold.ign, ...gold.sol.filter((g) => !isCore(g))];
  return ignored.some((g) => g.who === p.who && p.t >= g.start - 1 && p.t <= g.end + 5);
}

/** Expected calibration error over ten equal bins, among predictions above `least`. */
export function calibrationError(outcomes: readonly Outcome[], least: number) {
  const among = outcomes.filter((one) => one.p > least);
  const bins = Array.from({ length: 10 }, (_, b) => {
    const inBin = among.filter((one) => Math.min(9, Math.floor(one.p * 10)) === b);
    const mean = (of: (one: Outcome) => number) =>
      inBin.reduce((sum, one) => sum + of(one), 0) / Math.max(1, inBin.length);
    return { n: inBin.length, said: mean((one) => one.p), was: mean((one) => one.y) };
  });
  const error = bins.reduce(
    (sum, bin) => sum + (bin.n * Math.abs(bin.said - bin.was)) / Math.max(1, among.length),
    0,
  );
  return { error, n: among.length, bins: bins.filter((bin) => bin.n > 0) };
}

/**
 * The calibration error a model would show on these very probabilities though every one of them were
 * true: with few moments in a bin chance alone makes a gap. The mean of `rounds` draws, same seed.
 */
export function calibrationFloor(outcomes: readonly Outcome[], least: number, rounds = 60): number {
  let seed = 54321;
  const draw = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
  let sum = 0;
  for (let round = 0; round < rounds; round++) {
    const drawn = outcomes.map((one): Outcome => ({ ...one, y: draw() < one.p ? 1 : 0 }));
    sum += calibrationError(drawn, least).error;
  }
  return sum / rounds;
}

/** Best precision at a threshold that still finds `recall` of the gold. */
export function precisionAt(recall: number, outcomes: readonly Outcome[], total: number): number {
  const sorted = [...outcomes].sort((a, b) => b.p - a.p);
  let tp = 0;
  let best = 0;
  sorted.forEach((one, i) => {
    tp += one.y;
    if (tp >= recall * total) best = Math.max(best, tp / (i + 1));
  });
  return best;
}

/** Precision and recall of what may be shown live. */
export function atThreshold(threshold: number | null, outcomes: readonly Outcome[], total: number) {
  const shown = threshold === null ? [] : outcomes.filter((one) => one.p >= threshold);
  const tp = shown.filter((one) => one.y === 1).length;
  return {
    n: shown.length,
    precision: shown.length ? tp / shown.length : null,
    recall: tp / Math.max(1, total),
  };
}

export interface SpeakerCount {
  readonly meeting: string;
  readonly who: string;
  readonly hours: number;
  readonly gold: number;
  readonly estimate: Estimate;
}

/** True count and estimate of every speaker in every meeting. `role`: who made or who received. */
export function speakerCounts(
  kind: Kind,
  role: "who" | "whom",
  runs: readonly Run[],
  gold: Map<string, GoldMeeting>,
): SpeakerCount[] {
  return runs.flatMap((run) => {
    const one = gold.get(run.meeting);
    if (!one || (kind === "interruption" && !one.info.interruptionsLabelled)) return [];
    const hours = (one.info.end - one.info.start) / 3600;
    const all = [...run.sightings, ...run.faint].filter((s) => s.detector === kind);
    // Questions the gold leaves open are not in its counts: they are left out here as well.
    const judged =
      kind === "interruption"
        ? all
        : all.filter((s) => !isIgnored(kind, predictionOf(s, run.meeting), one));
    return Object.keys(one.info.talk).map((who) => ({
      meeting: run.meeting,
      who,
      hours,
      gold: (kind === "interruption"
        ? one.int.map((g) => g[role])
        : one.sol.filter(isCore).map((g) => g.who)
      ).filter((id) => id === who).length,
      estimate: estimate(
        kind,
        judged.filter((s) => s[role] === who).map((s) => s.score),
      ),
    }));
  });
}

function predictionOf(
  one: { at: number; who: string; score: number },
  meeting: string,
): Prediction {
  return { meeting, t: one.at / 1000, kind: "solicitation", who: one.who, score: one.score };
}

export function rates(counts: readonly SpeakerCount[]) {
  const mae =
    counts.reduce((sum, one) => sum + Math.abs(one.gold - one.estimate.expected) / one.hours, 0) /
    counts.length;
  const inside = counts.filter(
    (one) => one.gold >= one.estimate.low && one.gold <= one.estimate.high,
  ).length;
  const width =
    counts.reduce((sum, one) => sum + one.estimate.high - one.estimate.low, 0) / counts.length;
  return {
    mae,
    rho: spearman(
      counts.map((one) => one.gold / one.hours),
      counts.map((one) => one.estimate.expected / one.hours),
    ),
    coverage: inside / counts.length,
    width,
    n: counts.length,
  };
}

function spearman(x: readonly number[], y: readonly number[]): number {
  const [a, b] = [ranks(x), ranks(y)];
  const mean = (a.length + 1) / 2;
  let [ab, aa, bb] = [0, 0, 0];
  a.forEach((value, i) => {
    const other = b[i] ?? 0;
    ab += (value - mean) * (other - mean);
    aa += (value - mean) ** 2;
    bb += (other - mean) ** 2;
  });
  return ab / Math.sqrt(aa * bb);
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((value, i) => [value, i] as const).sort((p, q) => p[0] - q[0]);
  const out = new Array<number>(values.length);
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j + 1 < order.length && order[j + 1]?.[0] === order[i]?.[0]) j++;
    for (let k = i; k <= j; k++) out[order[k]?.[1] ?? 0] = (i + j) / 2 + 1;
    i = j + 1;
  }
  return out;
}

/** 95 % interval of a figure by resampling meetings, same seed each time. */
export function interval<T extends { meeting: string }>(
  rows: readonly T[],
  figure: (rows: readonly T[]) => number,
  rounds = 400,
): [number, number] {
  const by = new Map<string, T[]>();
  for (const row of rows) by.set(row.meeting, [...(by.get(row.meeting) ?? []), row]);
  const groups = [...by.values()];
  let seed = 12345;
  const values = Array.from({ length: rounds }, () => {
    const drawn: T[] = [];
    for (let i = 0; i < groups.length; i++) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      drawn.push(...(groups[Math.floor((seed / 4294967296) * groups.length)] ?? []));
    }
    return figure(drawn);
  }).sort((a, b) => a - b);
  return [values[Math.floor(rounds * 0.025)] ?? 0, values[Math.floor(rounds * 0.975)] ?? 0];
}
