/**
 * Runs the turn model and the tagger of the other folds over meetings and writes the candidates of
 * both judges with their labels, one JSON line each.
 *
 *     npx tsx tests/bench/detect/samples.ts CORPUS SPLIT WRITING TAGGER_DIR OUT.jsonl [EVERY]
 */
import { createWriteStream, readFileSync } from "node:fs";
import path from "node:path";
import { questionCandidates } from "../../../lib/core/detectors/wording/questions";
import {
  foldReading,
  type Stretch,
  startReading,
} from "../../../lib/core/detectors/wording/reading";
import { type Start, startNumbers } from "../../../lib/core/detectors/wording/start-numbers";
import {
  type Begun,
  dueStarts,
  INDICATOR_MS,
  newStarts,
  voicesOf,
} from "../../../lib/core/detectors/wording/starts";
import { unpack } from "../../../lib/core/detectors/wording/tagger";
import type { Tagger } from "../../../lib/core/detectors/wording/tagger-weights";
import { foldTable, startTable } from "../../../lib/core/turns/table";
import { toPageEvents } from "../../tools/read-stream";
import {
  type Corpus,
  corpora,
  FOLDS,
  foldOf,
  loadMeeting,
  type Meeting,
  meetingIds,
  readJsonl,
  type Split,
  streamOf,
  tokensOf,
  type Writing,
} from "./corpus";
import { readTagger } from "./tagger-file";

interface Gold {
  kind: string;
  of?: string;
  who: string;
  whom?: string;
  t?: number;
  start: number;
  end: number;
  label?: string;
  sub?: string;
}
export interface SampleLine {
  kind: "q" | "i" | "blank";
  meeting: string;
  corpus: Corpus;
  fold: number;
  writing: Writing;
  t: number;
  who: string;
  whom?: string;
  /** 1 right, 0 wrong, -1 neither (ignored by the gold). */
  y: number;
  x: number[];
  text?: string;
}

const [corpus, split, writing, from, out, every = "1"] = process.argv.slice(2) as [
  Corpus,
  Split,
  Writing,
  string,
  string,
  string?,
];
const vocabulary = JSON.parse(readFileSync(path.join(from, "vocabulary.json"), "utf8")) as string[];
const taggers: Tagger[] = (split === "train" ? [...Array(FOLDS).keys()] : [-1]).map((fold) =>
  unpack(readTagger(path.join(from, `fold${fold}.bin`), vocabulary)),
);
const options = JSON.parse(process.env.SIMULATE ?? "{}") as Record<string, unknown>;

const file = createWriteStream(out);
const meetings = meetingIds(corpus, split).filter((_, i) => i % Number(every) === 0);
for (const id of meetings) {
  const meeting = loadMeeting(corpus, split, id);
  const fold = foldOf(meeting);
  const tagger = taggers[split === "train" ? fold : 0] as Tagger;
  for (const line of samplesOf(meeting, fold, tagger)) file.write(`${JSON.stringify(line)}\n`);
}
file.end();

function samplesOf(meeting: Meeting, fold: number, tagger: Tagger): SampleLine[] {
  let table = startTable;
  let reading = startReading;
  let asked = {};
  let waiting: readonly Start[] = [];
  let begun: Begun = {};
  const questions: { stretch: Stretch; numbers: readonly number[] }[] = [];
  const starts: { start: Start; numbers: readonly number[]; isBlank?: boolean }[] = [];
  for (const event of streamOf(meeting, writing, options).flatMap(toPageEvents)) {
    table = foldTable(table, event);
    reading = foldReading(reading, table, tagger);
    const found = questionCandidates(asked, reading.stretches);
    asked = found.asked;
    questions.push(...found.candidates);
    const seen = voicesOf(table);
    const fresh = newStarts(event, seen, begun);
    begun = fresh.begun;
    const next = dueStarts([...waiting, ...fresh.starts], seen.table, reading);
    waiting = next.waiting;
    starts.push(...next.due);
    // Every fifth start once more as it looks without captions: the judge must stand that too.
    for (const { start } of next.due.filter((_, i) => (starts.length + i) % 5 === 0)) {
      starts.push({ start, numbers: startNumbers(start, seen.table, startReading), isBlank: true });
    }
  }
  const gold = readJsonl<Gold>(
    path.join(corpora, meeting.corpus, split, "gold", `${meeting.id}.jsonl.gz`),
  );
  const common = { meeting: meeting.id, corpus: meeting.corpus, fold, writing };
  const short = (x: readonly number[]) => x.map((value) => Number(value.toPrecision(5)));
  const asking = labelQuestions(meeting, questions, gold).map((y, i): SampleLine => {
    const { stretch, numbers } = questions[i] as (typeof questions)[number];
    const text = stretch.words.map((word) => word.text + word.mark).join(" ");
    return {
      kind: "q",
      ...common,
      t: stretch.at / 1000,
      who: stretch.who,
      y,
      x: short(numbers),
      ...(process.env.TEXT ? { text } : {}),
    };
  });
  if (meeting.corpus === "ami") return asking;
  const cutting = labelStarts(starts, gold).map((y, i): SampleLine => {
    const { start, numbers, isBlank } = starts[i] as (typeof starts)[number];
    const t = (start.at - INDICATOR_MS) / 1000;
    const kind = isBlank ? "blank" : "i";
    return { kind, ...common, t, who: start.who, whom: start.whom, y, x: short(numbers) };
  });
  return [...asking, ...cutting];
}

/** A stretch is right when the last word of a core question stands in it. */
function labelQuestions(
  meeting: Meeting,
  questions: readonly { stretch: Stretch }[],
  gold: readonly Gold[],
): number[] {
  const tokens = tokensOf(meeting.acts, writing);
  const isCore = (label: string, sub: string) =>
    label === "solicit-open" ||
    label === "solicit" ||
    (label === "solicit-check" && (sub === "qy" || sub === "qrr"));
  const ends = new Map<string, Set<number>>();
  for (const [who, list] of tokens) {
    const last = new Map(list.map((token, n) => [token.act, n]));
    const core = [...last].filter(([act]) => {
      const one = meeting.acts[act];
      return one !== undefined && isCore(one.label, one.sub);
    });
    ends.set(who, new Set(core.map(([, n]) => n)));
  }
  const ignored = gold.filter(
    (one) =>
      (one.kind === "ignore" && one.of === "solicitation") ||
      (one.kind === "solicitation" && !isCore(one.label ?? "", one.sub ?? "")),
  );
  return questions.map(({ stretch }) => {
    if (stretch.words.some((word) => ends.get(stretch.who)?.has(word.n))) return 1;
    const t = stretch.at / 1000;
    const isNear = ignored.some(
      (one) => one.who === stretch.who && t >= one.start - 1 && t <= one.end + 5,
    );
    return isNear ? -1 : 0;
  });
}

/** The nearest start of the right pair is right; others of that pair nearby are neither. */
function labelStarts(
  starts: readonly { start: Start; isBlank?: boolean }[],
  gold: readonly Gold[],
): number[] {
  // A blank copy stands right behind its start and takes its label.
  const labels = new Array<number>(starts.length).fill(0);
  for (const one of gold) {
    if (one.kind === "ignore" && one.of === "interruption") {
      starts.forEach(({ start }, i) => {
        const t = (start.at - INDICATOR_MS) / 1000;
        const isHere = one.who === start.who || one.who === start.whom;
        if (isHere && t >= one.start - 1 && t <= one.end + 1 && labels[i] === 0) labels[i] = -1;
      });
    }
  }
  for (const one of gold) {
    if (one.kind !== "interruption") continue;
    let best = -1;
    let least = 2;
    starts.forEach(({ start, isBlank }, i) => {
      if (isBlank || start.who !== one.who || start.whom !== one.whom) return;
      const far = Math.abs((start.at - INDICATOR_MS) / 1000 - (one.t ?? 0));
      if (far <= 2 && labels[i] === 0) labels[i] = -1;
      if (far < least) [best, least] = [i, far];
    });
    if (best >= 0) labels[best] = 1;
  }
  const of = new Map(starts.map((one, i) => [one.start, one.isBlank ? -1 : i] as const).reverse());
  return labels.map((label, i) => labels[of.get(starts[i]?.start as Start) ?? i] ?? label);
}
