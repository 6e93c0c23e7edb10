/**
 * Trains the two judges (is it a question to others, was it an interruption) on the samples of the
 * train split, picks thresholds and calibration on out-of-fold predictions, and writes them down.
 *
 *     npx tsx tests/bench/detect/train-judges.ts SAMPLES_DIR JUDGES.json STRAY.json
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Stray } from "../../../lib/core/detectors/estimate";
import type { StoredJudge } from "../../../lib/core/detectors/judge";
import { logOdds, probability, type Trees } from "../../../lib/core/detectors/trees";
import { type BoostOptions, boost } from "./boost";
import { type Corpus, corpora, FOLDS } from "./corpus";
import { fitEstimate } from "./fit-estimate";
import { atThreshold, interval, type Kind } from "./measure";
import { f1At, type Group, groupOf, logit, platt, recalibrated, showGroup } from "./out-of-fold";
import { QUESTION_TREES, START_TREES, WRITINGS_OF } from "./recipe";
import type { SampleLine } from "./samples";
import { loadGold } from "./scorer";

const OPTIONS: Record<Kind, BoostOptions> = {
  solicitation: QUESTION_TREES,
  interruption: START_TREES,
};
/** The corpora whose gold knows of it. */
const CORPORA: Record<Kind, readonly Corpus[]> = {
  solicitation: ["mrda", "ami"],
  interruption: ["mrda"],
};
const GRID = Array.from({ length: 43 }, (_, i) => Number((0.1 + i * 0.02).toFixed(2)));
/**
 * Shown live from where, on plain captions of all corpora together, the 95 % interval of precision lies
 * above this and at least this share is found; else it waits for the debrief.
 */
const LIVE: Record<Kind, { precision: number; recall: number }> = {
  solicitation: { precision: 0.85, recall: 0.2 },
  interruption: { precision: 0.6, recall: 0.2 },
};
/** Of wrong starts every third is learned from, with three times the weight: they are many. */
const THIN = 3;

const [from = "", out = "", strayOut = ""] = process.argv.slice(2);

const question = train("solicitation");
const start = train("interruption");
writeFileSync(out, JSON.stringify({ question: question.judge, start: start.judge }));
writeFileSync(
  strayOut,
  JSON.stringify({ interruption: start.stray, solicitation: question.stray }),
);

function train(kind: Kind): { judge: StoredJudge; stray: Stray } {
  const list = CORPORA[kind].flatMap((corpus) =>
    WRITINGS_OF[corpus].flatMap(([writing]) => read(corpus, writing, kind)),
  );
  console.log(
    `\n${kind}: ${list.length} samples, ${list.filter((one) => one.y === 1).length} right`,
  );
  const odds = outOfFold(list, kind);
  const raw = CORPORA[kind].flatMap((corpus) => {
    const gold = loadGold([path.join(corpora, corpus, "train/gold")]);
    return WRITINGS_OF[corpus].map(([writing]) => {
      const mine = list.filter(
        (one) => one.corpus === corpus && one.writing === writing && one.kind !== "blank",
      );
      const scored = mine.map((one) => ({ one, p: 1 / (1 + Math.exp(-(odds.get(one) ?? 0))) }));
      const meetings = new Set(mine.map((one) => one.meeting));
      const own = new Map([...gold].filter(([meeting]) => meetings.has(meeting)));
      const say = 1 / WRITINGS_OF[corpus].length;
      return { ...groupOf(`${corpus} ${writing}`, kind, scored, own), say };
    });
  });
  const calibration = platt(raw);
  const groups = raw.map((one) => recalibrated(one, (p) => probability(logit(p), calibration)));
  const mean = (t: number) =>
    groups.reduce((sum, one) => sum + one.say * f1At(one, t), 0) / CORPORA[kind].length;
  const threshold = GRID.reduce((best, t) => (mean(t) > mean(best) ? t : best));
  for (const group of groups) showGroup(group, threshold);
  console.log(
    `  mean F1 by threshold: ${GRID.slice(0, 20)
      .map((t) => `${t}: ${mean(t).toFixed(4)}`)
      .join(", ")}`,
  );
  const live = liveFrom(groups, kind);
  console.log(`  threshold ${threshold}, mean F1 ${mean(threshold).toFixed(4)}, live ${live}`);
  for (const group of groups) fitEstimate(group.kept, kind);
  const stray = fitEstimate(
    groups.flatMap((one) => one.kept),
    kind,
  );
  const { base, features, values } = learn(list, kind);
  return { judge: { trees: { base, features, values }, calibration, threshold, live }, stray };
}

function read(corpus: Corpus, writing: string, kind: Kind): SampleLine[] {
  const lines = readFileSync(path.join(from, `s-${corpus}-${writing}.jsonl`), "utf8").split("\n");
  const isWanted = (line: string) => line.startsWith('{"kind":"q"') === (kind === "solicitation");
  return lines.filter((line) => line && isWanted(line)).map((line) => JSON.parse(line));
}

function outOfFold(list: readonly SampleLine[], kind: Kind): Map<SampleLine, number> {
  const odds = new Map<SampleLine, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const trees = learn(
      list.filter((one) => one.fold !== fold),
      kind,
    );
    for (const one of list) if (one.fold === fold) odds.set(one, logOdds(trees, one.x));
  }
  return odds;
}

function learn(list: readonly SampleLine[], kind: Kind): Trees {
  const known = list.filter((one) => one.y >= 0);
  const samples = known.flatMap(({ x, y }, i) => {
    const isThinned = kind === "interruption" && y === 0;
    if (isThinned && i % THIN !== 0) return [];
    return [{ x, y: y as 0 | 1, weight: isThinned ? THIN : 1 }];
  });
  return boost(samples, OPTIONS[kind]);
}

function liveFrom(groups: readonly Group[], kind: Kind): number | null {
  const plain = groups.filter((one) => one.isPlain);
  const outcomes = plain.flatMap((one) => one.outcomes);
  const total = plain.reduce((sum, one) => sum + one.total, 0);
  const { precision, recall } = LIVE[kind];
  const found = GRID.find((t) => {
    const at = atThreshold(t, outcomes, total);
    if (at.recall < recall || (at.precision ?? 0) < precision) return false;
    const [low] = interval(outcomes, (rows) => atThreshold(t, rows, total).precision ?? 0);
    return low >= precision;
  });
  return found ?? null;
}
