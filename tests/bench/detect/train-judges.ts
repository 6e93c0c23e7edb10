/**
 * Trains the two judges (is it a question to others, was it an interruption) on the samples of the
 * train split, picks thresholds and calibration on out-of-fold predictions, and writes them down.
 *
 *     npx tsx tests/bench/detect/train-judges.ts SAMPLES_DIR OUT.json
 */
import { createReadStream, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import {
  type Calibration,
  logOdds,
  probability,
  type Trees,
} from "../../../lib/core/detectors/trees";
import { type BoostOptions, boost } from "./boost";
import { corpora, FOLDS, readJsonl } from "./corpus";
import { fitEstimate, type Scored } from "./fit-estimate";
import type { SampleLine } from "./samples";

const QUESTIONS: BoostOptions = { trees: 80, depth: 4, rate: 0.1, minWeight: 8, l2: 5 };
const STARTS: BoostOptions = {
  ...{ trees: 100, depth: 3, rate: 0.06, minWeight: 12, l2: 15 },
  ...JSON.parse(process.env.STARTS ?? "{}"),
};

export interface Judge {
  readonly trees: Trees;
  readonly calibration: Calibration;
  /** At or above this probability it is reported: best F1 on out-of-fold train predictions. */
  readonly threshold: number;
  readonly live: number | null;
}

/** Two hits of one newcomer closer than this are one. */
const TWICE_S = 2.5;
const GRID = Array.from({ length: 43 }, (_, i) => Number((0.1 + i * 0.02).toFixed(2)));
/** Live only from this precision on, both corpora together, at no less recall. */
const LIVE_QUESTION = [0.83, 0.2] as const;
const LIVE_START = [0.75, 0.2] as const;
/** Of wrong starts every third is learned from, with three times the weight: they are many. */
const THIN = 3;

const [from = "", out = ""] = process.argv.slice(2);
/** How much gold a meeting's file holds, so that it is read once. */
const goldCounts = new Map<string, number>();
const samples: SampleLine[] = [];
for (const file of readdirSync(from).filter((name) => /^s-.*\.jsonl$/.test(name))) {
  for await (const line of createInterface({ input: createReadStream(path.join(from, file)) })) {
    const one = JSON.parse(line) as SampleLine;
    samples.push(one);
  }
}
const kinds = {
  q: samples.filter((one) => one.kind === "q"),
  i: samples.filter((one) => one.kind === "i"),
};
for (const [kind, list] of Object.entries(kinds)) {
  const right = list.filter((one) => one.y === 1).length;
  console.log(
    `${kind}: ${list.length} samples, ${right} right, ${list.filter((one) => one.y === -1).length} neither`,
  );
}
const blank = samples.filter((one) => one.kind === "blank");
/** ONLY=question or ONLY=start trains one of the two and leaves the other as it was. */
const only = process.env.ONLY;
const before = only && existsSync(out) ? JSON.parse(readFileSync(out, "utf8")) : {};
const judges = {
  ...before,
  ...(only === "start" ? {} : { question: train(kinds.q, [], QUESTIONS) }),
  ...(only === "question" ? {} : { start: train(kinds.i, blank, STARTS) }),
};
if (out) writeFileSync(out, JSON.stringify(judges));

/** `extra` samples are learned from and neither scored nor calibrated on. */
function train(
  list: readonly SampleLine[],
  extra: readonly SampleLine[],
  options: BoostOptions,
): Judge {
  const known = list.filter((one) => one.y >= 0);
  const learned = [...known, ...extra.filter((one) => one.y >= 0)];
  const samplesOf = (ones: readonly SampleLine[]) =>
    ones.flatMap((one, i) => {
      const isThinned = one.kind !== "q" && one.y === 0;
      if (isThinned && i % THIN !== 0) return [];
      return [{ x: one.x, y: one.y as 0 | 1, weight: isThinned ? THIN : 1 }];
    });
  const odds = new Map<SampleLine, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const trees = boost(samplesOf(learned.filter((one) => one.fold !== fold)), options);
    for (const one of list) if (one.fold === fold) odds.set(one, logOdds(trees, one.x));
  }
  const calibration = platt(known.map((one) => [odds.get(one) ?? 0, one.y]));
  const scored = list.map((one) => ({ one, p: probability(odds.get(one) ?? 0, calibration) }));
  return { trees: boost(samplesOf(learned), options), calibration, ...report(scored) };
}

/** Fits slope and offset by Newton's method. */
function platt(pairs: readonly (readonly [number, number])[]): Calibration {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 30; round++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-6, 0, 1e-6];
    for (const [x, y] of pairs) {
      const p = 1 / (1 + Math.exp(-(slope * x + offset)));
      ga += (p - y) * x;
      gb += p - y;
      const w = p * (1 - p);
      haa += w * x * x;
      hab += w * x;
      hbb += w;
    }
    const det = haa * hbb - hab * hab;
    slope -= (hbb * ga - hab * gb) / det;
    offset -= (haa * gb - hab * ga) / det;
  }
  return { slope: Number(slope.toPrecision(4)), offset: Number(offset.toPrecision(4)) };
}

interface Point {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/**
 * Best-F1 threshold over all corpora and ways of writing together, each with the same say; and the
 * threshold from which it may be shown live, judged on plain captions.
 */
function report(scored: readonly Scored[]): Pick<Judge, "threshold" | "live"> {
  const groups = new Map<string, Scored[]>();
  for (const entry of scored) {
    const key = `${entry.one.corpus} ${entry.one.writing}`;
    const list = groups.get(key);
    if (list) list.push(entry);
    else groups.set(key, [entry]);
  }
  const curves = [...groups].map(([key, list]) => [key, curveOf(list)] as const);
  const mean = (t: number) => curves.reduce((sum, [, at]) => sum + at(t).f1, 0) / curves.length;
  const threshold = GRID.reduce((best, t) => (mean(t) > mean(best) ? t : best));
  const plain = curveOf(once(scored.filter(({ one }) => one.writing === "plain")));
  const isQuestion = scored[0]?.one.kind === "q";
  const [precision, recall] = isQuestion ? LIVE_QUESTION : LIVE_START;
  const live = GRID.find((t) => plain(t).p >= precision && plain(t).r >= recall) ?? null;
  for (const [key, at] of curves) {
    const { p, r, f1 } = at(threshold);
    const own = GRID.reduce((best, t) => (at(t).f1 > at(best).f1 ? t : best));
    const known = (groups.get(key) ?? []).filter(({ one }) => one.y >= 0);
    const expected = known.reduce((sum, { p: chance }) => sum + chance, 0);
    const right = known.filter(({ one }) => one.y === 1).length;
    console.log(
      `  ${key}: P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${f1.toFixed(3)} at ${threshold} (alone ${at(own).f1.toFixed(3)} at ${own}); sum of p ${expected.toFixed(0)} for ${right}; ${[0.2, 0.3, 0.35, 0.4, 0.5].map((recall) => `P ${(Math.max(0, ...GRID.filter((t) => at(t).r >= recall).map((t) => at(t).p))).toFixed(2)} at R ${recall}`).join(", ")}`,
    );
  }
  console.log(
    `  threshold ${threshold}, live ${live}${live === null ? "" : `: P ${plain(live).p.toFixed(3)} R ${plain(live).r.toFixed(3)}`}`,
  );
  for (const writing of new Set(scored.map(({ one }) => one.writing))) {
    fitEstimate(
      once(scored.filter(({ one }) => one.writing === writing)),
      isQuestion ? "solicitation" : "interruption",
    );
  }
  fitEstimate(once(scored), isQuestion ? "solicitation" : "interruption");
  return { threshold, live };
}

/** Precision, recall and F1 at a threshold; gold that never became a candidate counts as missed. */
function curveOf(list: readonly Scored[]): (threshold: number) => Point {
  const kept = once(list);
  const meetings = new Set(
    list.map(({ one }) => `${one.corpus}/train/gold/${one.meeting}.jsonl.gz`),
  );
  const isQuestion = list[0]?.one.kind === "q";
  const total = [...meetings].reduce((sum, file) => sum + goldIn(file, isQuestion), 0);
  return (threshold) => {
    let tp = 0;
    let fp = 0;
    for (const { one, p } of kept) {
      if (p < threshold) break;
      if (one.y === 1) tp++;
      else if (one.y === 0) fp++;
    }
    const p = tp / Math.max(1, tp + fp);
    const r = tp / Math.max(1, total);
    return { p, r, f1: (2 * p * r) / Math.max(1e-9, p + r) };
  };
}

function goldIn(file: string, isQuestion: boolean): number {
  const key = `${file} ${isQuestion}`;
  const known = goldCounts.get(key);
  if (known !== undefined) return known;
  const rows = readJsonl<{ kind: string; label?: string; sub?: string }>(path.join(corpora, file));
  const isCore = ({ label, sub }: { label?: string; sub?: string }) =>
    label === "solicit-open" ||
    label === "solicit" ||
    (label === "solicit-check" && (sub === "qy" || sub === "qrr"));
  const count = rows.filter((row) =>
    isQuestion ? row.kind === "solicitation" && isCore(row) : row.kind === "interruption",
  ).length;
  goldCounts.set(key, count);
  return count;
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
