/**
 * npm run bench -- detect [-- --quick | --no-robustness]: how good is the counting? Everything measured on the dev split,
 * through the very `watch` of the overlay; models and thresholds come from the train split alone.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { questionJudge, startJudge } from "../../lib/core/detectors/judge";
import type { PageEvent } from "../../lib/core/events/page-event";
import { toPageEvents } from "../tools/read-stream";
import {
  type Corpus,
  corpora,
  hasCorpora,
  loadMeeting,
  meetingIds,
  streamOf,
  type Writing,
} from "./detect/corpus";
import { type Errors, interruptionErrors, showErrors, solicitationErrors } from "./detect/errors";
import {
  atThreshold,
  calibrationError,
  calibrationFloor,
  interval,
  type Outcome,
  outcomesOf,
  precisionAt,
  rates,
  speakerCounts,
} from "./detect/measure";
import { namedFigures } from "./detect/named-figures";
import { robustness } from "./detect/robustness";
import { predictionsOf, type Run, runStream } from "./detect/run-stream";
import { evaluate, type GoldMeeting, loadGold } from "./detect/scorer";
import { shipped, trained } from "./detect/weight-files";

const isQuick = process.argv.includes("--quick");
const root = path.resolve(import.meta.dirname, "../..");
const figures: Record<string, unknown> = {};
const f = (value: number | null | undefined, digits = 3) =>
  value === null || value === undefined ? "–" : value.toFixed(digits);
const ci = (range: readonly [number, number]) => `[${f(range[0])}–${f(range[1])}]`;

console.log("named invitations (own cases; the corpora's names were changed)");
const named = namedFigures();
for (const one of named) {
  console.log(
    `  ${one.half}, ${one.writing}: ${one.cases} cases, precision ${f(one.precision)} ${ci(one.precisionCi)}, recall ${f(one.recall)} ${ci(one.recallCi)}`,
  );
}
figures.named = named;

const sizes = ["tagger.json", "judges.json", "stray.json"].map(
  (name) => gzipSync(readFileSync(path.join(root, "lib/core/detectors/weights", name))).length,
);
figures.weightsGzipBytes = sizes;
console.log(`weights: ${sizes.join(" + ")} bytes gzip (limit 80,000)`);

const work = process.env.TRAINED ?? "/tmp/next-time-train";
if (existsSync(path.join(work, "stray.json"))) {
  const isSame = Object.entries(trained(work)).every(([name, text]) => shipped(name) === text);
  figures.shippedIsTrained = isSame;
  console.log(
    `weights: ${isSame ? "byte for byte those trained" : "NOT those trained"} in ${work}`,
  );
} else console.log("weights: npx tsx tests/bench/detect/train.ts DIR --check trains and compares");

if (!hasCorpora)
  console.log("The annotated meetings (../shared/corpora) are not here: the rest is not measured.");
else measureDev();

const out = path.join(root, "test-results");
mkdirSync(out, { recursive: true });
writeFileSync(path.join(out, "bench-detect.json"), `${JSON.stringify(figures, null, 1)}\n`);
console.log(`\n${JSON.stringify(figures)}`);

function measureDev(): void {
  const gold = {
    mrda: loadGold([path.join(corpora, "mrda/dev/gold")]),
    ami: loadGold([path.join(corpora, "ami/dev/gold")]),
  };
  const writings: readonly Writing[] = isQuick ? ["plain"] : ["punct", "plain", "stops"];
  for (const writing of writings) {
    console.log(`\n== captions ${writing}`);
    const rows: Record<string, unknown> = {};
    const both = (["mrda", "ami"] as const).map(
      (corpus) => [corpus, runDev(corpus, writing)] as const,
    );
    for (const [corpus, runs] of both) rows[corpus] = oneCorpus(corpus, runs, gold[corpus]);
    const all = both.flatMap(([, runs]) => runs);
    const everything = new Map([...gold.mrda, ...gold.ami]);
    rows.live = liveFigures(all, everything);
    if (writing === "plain") {
      figures.microseconds = timing(all);
      rows.errors = errorsOf(both, gold);
    }
    figures[writing] = rows;
  }
  if (!isQuick && !process.argv.includes("--no-robustness"))
    figures.robustness = robustness(gold, f);
}

function errorsOf(
  both: readonly (readonly [Corpus, readonly Run[]])[],
  gold: Record<Corpus, Map<string, GoldMeeting>>,
) {
  const found: Record<string, Errors> = {};
  for (const [corpus, runs] of both) {
    found[`${corpus} solicitation`] = solicitationErrors(runs, gold[corpus]);
    if (corpus === "mrda") found[`${corpus} interruption`] = interruptionErrors(runs, gold[corpus]);
  }
  for (const [name, errors] of Object.entries(found)) showErrors(name, errors);
  return found;
}

function runDev(corpus: Corpus, writing: Writing): Run[] {
  return meetingIds(corpus, "dev").map((id) => {
    const events: PageEvent[] = streamOf(loadMeeting(corpus, "dev", id), writing).flatMap(
      toPageEvents,
    );
    return runStream(id, events);
  });
}

function oneCorpus(corpus: Corpus, runs: readonly Run[], gold: Map<string, GoldMeeting>) {
  const result = evaluate(gold, predictionsOf(runs));
  const core = result.solicitation.core;
  console.log(
    `  ${corpus} solicitation core: P ${f(core.p)} R ${f(core.r)} F1 ${f(core.f1)} ${ci(core.ci95)}`,
  );
  const asked = outcomesOf("solicitation", predictionsOf(runs, true), gold);
  const askedError = calibrationError(asked.outcomes, 0.1);
  const askedRates = rates(speakerCounts("solicitation", "who", runs, gold));
  console.log(
    `    precision at recall .35/.40/.50/.70: ${[0.35, 0.4, 0.5, 0.7].map((r) => f(precisionAt(r, asked.outcomes, asked.total), 2)).join(" ")} (.40: ${ci(sure(0.4, asked))}); ECE (p > .1) ${f(askedError.error)} of ${askedError.n}; estimate covers ${f(askedRates.coverage)} of ${askedRates.n} speaker counts, mean width ${f(askedRates.width, 1)}; MAE/h ${f(askedRates.mae, 2)} rho ${f(askedRates.rho)}`,
  );
  const row: Record<string, unknown> = {
    solicitation: {
      ...core,
      ece: askedError,
      rates: askedRates,
      atRecall: [0.35, 0.4, 0.5, 0.7].map((r) => [r, precisionAt(r, asked.outcomes, asked.total)]),
    },
  };
  if (corpus === "ami") return row;
  const pair = result.interruption.pair;
  const cut = outcomesOf("interruption", predictionsOf(runs, true), gold);
  const cutError = calibrationError(cut.outcomes, 0.1);
  const made = speakerCounts("interruption", "who", runs, gold);
  const received = speakerCounts("interruption", "whom", runs, gold);
  const madeRates = rates(made);
  const receivedRates = rates(received);
  console.log(
    `  ${corpus} interruption pair: P ${f(pair.p)} R ${f(pair.r)} F1 ${f(pair.f1)} ${ci(pair.ci95)}`,
  );
  console.log(
    `    precision at recall .20/.35/.50: ${[0.2, 0.35, 0.5].map((r) => f(precisionAt(r, cut.outcomes, cut.total), 2)).join(" ")} (.20: ${ci(sure(0.2, cut))}); ECE (p > .1) ${f(cutError.error)} of ${cutError.n}`,
  );
  console.log(
    `    made per speaker-hour, summed probabilities: MAE ${f(madeRates.mae, 2)} ${ci(interval(made, (rows) => rates(rows).mae))} rho ${f(madeRates.rho)} ${ci(interval(made, (rows) => rates(rows).rho))}; estimate covers ${f(madeRates.coverage)} of ${madeRates.n}, mean width ${f(madeRates.width, 1)}`,
  );
  console.log(
    `    received: MAE ${f(receivedRates.mae, 2)} rho ${f(receivedRates.rho)}; estimate covers ${f(receivedRates.coverage)}`,
  );
  row.interruption = {
    ...pair,
    ece: cutError,
    made: madeRates,
    received: receivedRates,
    atRecall: [0.2, 0.35, 0.5].map((r) => [r, precisionAt(r, cut.outcomes, cut.total)]),
  };
  console.log(
    `    reliability (said → was, n): ${cutError.bins.map((bin) => `${f(bin.said, 2)}→${f(bin.was, 2)} (${bin.n})`).join(", ")}`,
  );
  return row;
}

/** Interval of the precision at a recall; draws of meetings bring their share of the gold with them. */
function sure(recall: number, { outcomes, total }: ReturnType<typeof outcomesOf>) {
  return interval(outcomes, (rows) =>
    precisionAt(recall, rows, (total * rows.length) / Math.max(1, outcomes.length)),
  );
}

function liveFigures(runs: readonly Run[], gold: Map<string, GoldMeeting>) {
  const predictions = predictionsOf(runs, true);
  const asked = outcomesOf("solicitation", predictions, gold);
  const cut = outcomesOf("interruption", predictions, gold);
  const live = {
    solicitation: {
      threshold: questionJudge.live,
      ...atThreshold(questionJudge.live, asked.outcomes, asked.total),
    },
    interruption: {
      threshold: startJudge.live,
      ...atThreshold(startJudge.live, cut.outcomes, cut.total),
    },
  };
  for (const [kind, { outcomes }] of [
    ["solicitation", asked],
    ["interruption", cut],
  ] as const) {
    const ece = (rows: readonly Outcome[]) => calibrationError(rows, 0.1).error;
    console.log(
      `  ${kind}, corpora together: ECE (p > .1) ${f(ece(outcomes))} ${ci(interval(outcomes, ece))}, by chance alone ${f(calibrationFloor(outcomes, 0.1))}`,
    );
  }
  for (const [kind, one] of Object.entries(live)) {
    console.log(
      one.threshold === null
        ? `  live ${kind}: never, it waits for the debrief`
        : `  live ${kind} from ${one.threshold}: ${one.n} shown, precision ${f(one.precision)} recall ${f(one.recall)}`,
    );
  }
  return live;
}

function timing(runs: readonly Run[]) {
  const all = runs.flatMap((run) => [...run.times]).sort((a, b) => a - b);
  const at = (share: number) => Math.round(all[Math.floor(share * (all.length - 1))] ?? 0);
  const figure = { events: all.length, median: at(0.5), p95: at(0.95), p99: at(0.99) };
  console.log(
    `  per event: median ${figure.median} µs, p95 ${figure.p95} µs, p99 ${figure.p99} µs (${figure.events} events; goal ≤ 200 µs median)`,
  );
  return figure;
}
