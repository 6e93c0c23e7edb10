/**
 * What the solicitation model is worth on people it never heard: learns from AMI alone, from words to
 * threshold, and is measured on MRDA dev (and AMI dev beside it). Ships nothing.
 *
 *     npx tsx tests/bench/detect/transfer.ts WORK_DIR     (where train.ts worked)
 *
 * The tagger learns from two folds of AMI, trees and threshold from the third. Only the list of known
 * words is shared with the shipped model: it was drawn from the train splits of both corpora.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { logOdds } from "../../../lib/core/detectors/trees";
import { DENSE, FIRST_WORD_ROW } from "../../../lib/core/detectors/wording/word-input";
import { boost } from "./boost";
import { type Corpus, corpora } from "./corpus";
import { EMBED, EPOCHS, HIDDEN, QUESTION_TREES, SEED } from "./recipe";
import type { SampleLine } from "./samples";
import { evaluate, type GoldMeeting, loadGold, type Prediction } from "./scorer";

const work = path.resolve(process.argv[2] ?? "/tmp/next-time-train");
const own = path.join(work, "ami-only");
const RECORD_INTS = 15;
const GRID = Array.from({ length: 33 }, (_, i) => 0.1 + i * 0.02);
const WRITINGS = ["plain", "punct"] as const;

mkdirSync(own, { recursive: true });
copyFileSync(path.join(work, "vocabulary.json"), path.join(own, "vocabulary.json"));
writeFileSync(path.join(own, "words.bin"), amiWords(readFileSync(path.join(work, "words.bin"))));
const vocabulary = JSON.parse(readFileSync(path.join(own, "vocabulary.json"), "utf8")) as string[];
const rows = String(FIRST_WORD_ROW + vocabulary.length);
const shape = [SEED, EPOCHS, HIDDEN, EMBED].map(String);
const tagger = path.join(own, "fold0.bin");
run(path.join(work, "tagger"), [path.join(own, "words.bin"), rows, "0", ...shape, tagger]);
for (const name of ["fold1.bin", "fold2.bin", "fold-1.bin"])
  copyFileSync(tagger, path.join(own, name));

const learned = WRITINGS.flatMap((writing) =>
  samples("ami", "train", writing).filter((one) => one.fold === 0 && one.y >= 0),
);
const isFirstHalf = ({ meeting }: SampleLine) => meeting.charCodeAt(meeting.length - 2) % 2 === 0;
const halves = [true, false].map((half) => learned.filter((one) => isFirstHalf(one) === half));
const scored = halves.flatMap((half, n) => {
  const trees = boost(asSamples(halves[1 - n] ?? []), QUESTION_TREES);
  return half.map((one) => ({ p: chance(logOdds(trees, one.x)), y: one.y }));
});
const right = scored.filter((one) => one.y === 1).length;
const f1 = (t: number) => {
  const shown = scored.filter((one) => one.p >= t);
  return (2 * shown.filter((one) => one.y === 1).length) / (shown.length + right);
};
const threshold = GRID.reduce((best, t) => (f1(t) > f1(best) ? t : best));
const trees = boost(asSamples(learned), QUESTION_TREES);
for (const corpus of ["mrda", "ami"] as const) {
  const gold: Map<string, GoldMeeting> = loadGold([path.join(corpora, corpus, "dev/gold")]);
  for (const writing of WRITINGS) {
    const predictions = samples(corpus, "dev", writing)
      .map((one): Prediction => {
        const score = chance(logOdds(trees, one.x));
        return { meeting: one.meeting, t: one.t, kind: "solicitation", who: one.who, score };
      })
      .filter((one) => (one.score ?? 0) >= threshold);
    const { core } = evaluate(gold, predictions, { only: "solicitation" }).solicitation;
    const range = core.ci95.map((value) => value.toFixed(3)).join("–");
    console.log(
      `AMI → ${corpus} dev, ${writing}: P ${core.p.toFixed(3)} R ${core.r.toFixed(3)} F1 ${core.f1.toFixed(3)} [${range}] at ${threshold.toFixed(2)}`,
    );
  }
}

function amiWords(all: Buffer): Buffer {
  const size = 4 * (RECORD_INTS + DENSE.length);
  const kept: Buffer[] = [];
  for (let at = 0; at < all.length; at += size) {
    if (all.readInt32LE(at + 5 * 4) === 1) kept.push(all.subarray(at, at + size));
  }
  return Buffer.concat(kept);
}

function samples(corpus: Corpus, split: string, writing: string): SampleLine[] {
  const out = path.join(own, `${corpus}-${split}-${writing}.jsonl`);
  const script = path.join(import.meta.dirname, "samples.ts");
  run(process.execPath, ["--import", "tsx", script, corpus, split, writing, own, out]);
  return readFileSync(out, "utf8")
    .split("\n")
    .filter((line) => line.startsWith('{"kind":"q"'))
    .map((line) => JSON.parse(line) as SampleLine);
}

function asSamples(list: readonly SampleLine[]) {
  return list.map(({ x, y }) => ({ x, y: y as 0 | 1 }));
}

function chance(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
}
