/**
 * `npm run bench -- phrase`: the phrase engine's score on the dev set (when ../shared is there), on the
 * project's own sentences, with its word lists ablated, and its speed and size. Prints; asserts nothing.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright";
import { build } from "vite";
import { FRAMES } from "../../lib/core/phrase/frames";
import { rephrase } from "../../lib/core/phrase/index";
import { predict } from "../tools/phrase-prediction";
import { withoutCuesOf } from "./phrase/ablation";

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly expect: string;
}
interface Score {
  readonly composite: number;
  readonly focus: { readonly macroF1: number };
  readonly issues: { readonly macroF1: number };
  readonly rewrite: { readonly pass: number };
  readonly ask: { readonly f: number };
  readonly actions: { readonly decline: number | null; readonly keep: number | null };
}
type Scorer = (gold: readonly Gold[], predictions: readonly object[]) => Score;

const root = path.resolve(import.meta.dirname, "../..");
const shared = path.resolve(root, "../shared/phrase");
const own = (name: string) => readGold(path.join(import.meta.dirname, "phrase", `${name}.jsonl`));

function readGold(file: string): Gold[] {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Gold);
}

const predictions = (gold: readonly Gold[]) =>
  gold.map(({ id, text }) => ({ id, ...predict(rephrase(text), (kind) => kind) }));

/** Ten folds; each is judged by an engine that lost every listed word occurring in it. */
function ablated(gold: readonly Gold[]) {
  return Array.from({ length: 10 }, (_, fold) => gold.filter((__, at) => at % 10 === fold)).flatMap(
    (items) =>
      withoutCuesOf(
        items.map((item) => item.text),
        () => predictions(items),
      ),
  );
}

const rows: Record<string, unknown>[] = [];
const percent = (share: number | null) => (share === null ? "–" : (100 * share).toFixed(1));
function row(set: string, gold: readonly Gold[], score: Score) {
  const isNumber = (value: number | null) =>
    value !== null && Number.isFinite(value) ? value : null;
  const main = gold.some((item) => item.expect === "rewrite" || item.expect === "ask");
  rows.push({
    set,
    n: gold.length,
    composite: isNumber(score.composite)?.toFixed(1) ?? "–",
    focusF1: main ? percent(score.focus.macroF1) : "–",
    issuesF1: main ? percent(score.issues.macroF1) : "–",
    rewrites: percent(isNumber(score.rewrite.pass)),
    askF1: main ? percent(score.ask.f) : "–",
    declines: percent(score.actions.decline),
    keeps: percent(score.actions.keep),
  });
}

const sets: ReadonlyArray<readonly [string, Gold[]]> = [
  ["own sentences, tuning half", own("own-tune")],
  ["own sentences, held half", own("own-held")],
  ["to decline, tuning half", own("decline-tune")],
  ["to decline, held half", own("decline-held")],
  ["to keep, tuning half", own("keep-tune")],
  ["to keep, held half", own("keep-held")],
];

if (existsSync(path.join(shared, "score.mjs"))) {
  const { score } = (await import(pathToFileURL(path.join(shared, "score.mjs")).href)) as {
    score: Scorer;
  };
  const dev = readGold(path.join(shared, "dev-set.jsonl"));
  row("dev", dev, score(dev, predictions(dev)));
  row("dev, cues of each fold dropped", dev, score(dev, ablated(dev)));
  for (const [name, gold] of sets) {
    row(name, gold, score(gold, predictions(gold)));
    if (name.startsWith("own")) row(`${name}, cues dropped`, gold, score(gold, ablated(gold)));
  }
  console.table(rows);
} else {
  console.log("scores skipped: ../shared/phrase/score.mjs is not here");
}

/** A question that fits any act, since the bank knows no kind for this one: what strangers like least. */
const STOCK = FRAMES.other.map(
  (frame) =>
    new RegExp(
      frame
        .slice(2)
        .replace(/[?.]/g, "\\$&")
        .replace(/\{[^}]*\}/g, ".{2,60}"),
    ),
);
for (const name of ["beside-tune", "beside-held", "beside-held-2"]) {
  const gold = own(name);
  const made = predictions(gold) as { asksForObservation: boolean; rewrite: string | null }[];
  const right = made.filter(
    (one, at) => one.rewrite && one.asksForObservation === (gold[at]?.expect === "ask"),
  );
  const stock = made.filter(({ rewrite }) => STOCK.some((frame) => frame.test(rewrite ?? "")));
  console.log(
    `${name}: ${right.length} of ${gold.length} answered as a person would (rewrite or ask), ${stock.length} with a stock question`,
  );
}

const bundle = await build({
  root,
  configFile: false,
  logLevel: "error",
  build: {
    write: false,
    minify: true,
    lib: {
      entry: path.join(root, "tests/bench/phrase/engine.ts"),
      formats: ["iife"],
      name: "Phrase",
    },
  },
});
const output = [bundle].flat().flatMap((each) => ("output" in each ? each.output : []));
const code = output.map((chunk) => ("code" in chunk ? chunk.code : "")).join("\n");
console.log(`size: ${(gzipSync(code).length / 1024).toFixed(1)} kB gzip (limit 45)`);

const texts = sets.flatMap(([, gold]) => gold.map((item) => item.text));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});

type Passes = readonly (readonly [name: string, times: readonly number[]])[];
/** A fresh page each: without and with the helper's warm-up; a second pass is each draft one word longer. */
async function timed(isWarmed: boolean): Promise<Passes> {
  const page = await browser.newPage();
  await page.addScriptTag({ content: `${code};globalThis.Phrase = Phrase;` });
  const made = await page.evaluate(`((drafts, isWarmed) => {
    if (isWarmed) for (const step of Phrase.warmUp()) void step;
    return ["", " ok", " now"].map((ends) => drafts.map((draft) => {
      const from = performance.now();
      Phrase.rephrase(draft + ends);
      return performance.now() - from;
    }));
  })(${JSON.stringify(texts)}, ${isWarmed})`);
  await page.close();
  const start = isWarmed ? "after the warm-up, " : "cold, ";
  const passes = ["first pass", "second pass", "third pass"];
  return (made as number[][]).map((times, at) => [`${start}${passes[at]}`, times] as const);
}
const sentences = (draft: string) =>
  Math.max(1, draft.split(/[.!?]+/).filter((part) => /\p{L}/u.test(part)).length);
const figures = [...(await timed(false)), ...(await timed(true))];
await browser.close();
const p95 = figures.map(([name, taken]) => {
  const times = [...taken].sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;
  const shown = [0.5, 0.95, 1].map((share) => at(share).toFixed(2)).join(" / ");
  const each = taken.map((ms, draft) => ms / sentences(texts[draft] ?? "")).sort((a, b) => a - b);
  const p95Each = (each[Math.floor(0.95 * (each.length - 1))] ?? 0).toFixed(2);
  console.log(
    `speed in Chromium, ${name}, ms a draft (n=${times.length}), median / p95 / max: ${shown}; p95 a sentence: ${p95Each}`,
  );
  return [name, at(0.95)] as const;
});
console.log(
  JSON.stringify({ rows, sizeKb: gzipSync(code).length / 1024, p95Ms: Object.fromEntries(p95) }),
);
