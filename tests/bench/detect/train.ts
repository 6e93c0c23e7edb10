/**
 * Trains everything the detectors have learned, from the train splits to the files the product reads:
 *
 *     npx tsx tests/bench/detect/train.ts [WORK_DIR] [--check]
 *
 * Needs ../shared/corpora and g++; takes about twenty minutes of one core. Same seed, same order of
 * every sum: the same machine gives the same weights, byte for byte. With --check nothing is written;
 * it says whether the shipped weights are the trained ones. What WORK_DIR already holds is not made
 * again. Never reads dev.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import path from "node:path";
import { FIRST_WORD_ROW } from "../../../lib/core/detectors/wording/word-input";
import { FOLDS } from "./corpus";
import { EMBED, EPOCHS, HIDDEN, SEED, WRITINGS_OF } from "./recipe";

const here = import.meta.dirname;
const [named = "/tmp/next-time-train"] = process.argv.slice(2).filter((one) => one !== "--check");
const work = path.resolve(named);

mkdirSync(work, { recursive: true });
const inWork = (name: string) => path.join(work, name);
once("words.bin", () => tsx("extract.ts", [work]));
const flags = ["-O3", "-march=x86-64-v3", "-std=c++17"];
run("g++", [...flags, "-o", inWork("tagger"), path.join(here, "train-tagger.cpp")]);
const words = JSON.parse(readFileSync(inWork("vocabulary.json"), "utf8")) as string[];
const rows = String(FIRST_WORD_ROW + words.length);
for (const fold of [...Array(FOLDS).keys(), -1].map(String)) {
  const numbers = [rows, fold, SEED, EPOCHS, HIDDEN, EMBED].map(String);
  once(`fold${fold}.bin`, (out) => run(inWork("tagger"), [inWork("words.bin"), ...numbers, out]));
}
for (const corpus of ["mrda", "ami"] as const) {
  for (const [writing, every] of WRITINGS_OF[corpus]) {
    once(`s-${corpus}-${writing}.jsonl`, (out) =>
      tsx("samples.ts", [corpus, "train", writing, work, out, String(every)]),
    );
  }
}
once("judges.json", (out) => tsx("train-judges.ts", [work, out, inWork("stray.json")]));
tsx("write-weights.ts", [work, ...process.argv.filter((one) => one === "--check")]);

/** Makes a file of the work directory unless it is there; half a file never keeps the name. */
function once(name: string, make: (out: string) => void): void {
  if (existsSync(inWork(name))) return;
  make(inWork(`${name}.part`));
  if (existsSync(inWork(`${name}.part`))) renameSync(inWork(`${name}.part`), inWork(name));
}

function tsx(script: string, args: readonly string[]): void {
  run(process.execPath, ["--import", "tsx", path.join(here, script), ...args]);
}

function run(command: string, args: readonly string[]): void {
  console.log(`\n== ${path.basename(command)} ${args.map((one) => path.basename(one)).join(" ")}`);
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
}
