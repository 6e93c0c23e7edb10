/**
 * Trains everything the detectors have learned, from the train splits to the files the product reads:
 *
 *     npx tsx tests/bench/detect/train.ts [WORK_DIR]
 *
 * Needs ../shared/corpora and g++; takes about ten minutes of one core. Same seed, same order of every
 * sum: the same machine gives the same weights. Never reads dev.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { FIRST_WORD_ROW } from "../../../lib/core/detectors/wording/word-input";
import { FOLDS } from "./corpus";

const here = import.meta.dirname;
const work = path.resolve(process.argv[2] ?? "/tmp/next-time-train");
const SEED = 1;
const EPOCHS = 12;
const HIDDEN = 48;
const EMBED = 16;
/** How the meetings are shared out: MRDA whole, AMI every third, each written in one of three ways. */
const PASSES = [
  ["mrda", "3/0"],
  ["mrda", "3/1"],
  ["mrda", "3/2"],
  ["ami", "6/1"],
  ["ami", "6/4"],
] as const;

mkdirSync(work, { recursive: true });
tsx("extract.ts", [work]);
run("g++", [
  "-O3",
  "-march=x86-64-v3",
  "-std=c++17",
  "-o",
  path.join(work, "tagger"),
  path.join(here, "train-tagger.cpp"),
]);
const words = JSON.parse(readFileSync(path.join(work, "vocabulary.json"), "utf8")) as string[];
const rows = String(FIRST_WORD_ROW + words.length);
for (const fold of [...Array(FOLDS).keys(), -1].map(String)) {
  const out = path.join(work, `fold${fold}.bin`);
  if (existsSync(out)) continue;
  const numbers = [rows, fold, SEED, EPOCHS, HIDDEN, EMBED].map(String);
  run(path.join(work, "tagger"), [path.join(work, "words.bin"), ...numbers, out]);
}
for (const [corpus, part] of PASSES) {
  const out = path.join(work, `s-${corpus}-turns-${part.replace("/", "-")}.jsonl`);
  if (!existsSync(out)) tsx("samples.ts", [corpus, "train", "turns", work, out], { PART: part });
}
tsx("train-judges.ts", [work, path.join(work, "judges.json")]);
tsx("write-weights.ts", [work, path.join(work, "judges.json")]);

function tsx(script: string, args: readonly string[], env: Record<string, string> = {}): void {
  run(process.execPath, ["--import", "tsx", path.join(here, script), ...args], env);
}

function run(command: string, args: readonly string[], env: Record<string, string> = {}): void {
  console.log(`\n== ${path.basename(command)} ${args.map((one) => path.basename(one)).join(" ")}`);
  const { status } = spawnSync(command, args, {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
}
