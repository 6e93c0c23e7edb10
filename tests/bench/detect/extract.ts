/**
 * Writes the train split as the word tagger's trainer reads it: one record per caption word, with the
 * inputs the run-time code itself computes and the labels of the act the word belongs to.
 *
 *     npx tsx tests/bench/detect/extract.ts OUT_DIR
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  DENSE,
  denseInto,
  FIRST_WORD_ROW,
  isFresh,
  markIndex,
  rowOf,
} from "../../../lib/core/detectors/wording/word-input";
import { parseToken } from "../../../lib/core/turns/heard-word";
import type { SettledWord } from "../../../lib/core/turns/settled-words";
import { foldTable, startTable, stoppedAfter } from "../../../lib/core/turns/table";
import { toPageEvents } from "../../tools/read-stream";
import {
  type Act,
  type Corpus,
  corpora,
  foldOf,
  hasCorpora,
  loadMeeting,
  type Meeting,
  meetingIds,
  readJsonl,
  streamOf,
  type Token,
  tokensOf,
  withStops,
} from "./corpus";

/** A word must be this frequent, and known in both corpora, to have a row of its own. */
const MIN_COUNT = 8;
const MIN_EACH = 2;
const MAX_WORDS = Number(process.env.MAX_WORDS ?? 2200);

interface Labelled {
  word: SettledWord;
  corpus: Corpus;
  fold: number;
  /**
   * End class, cut, in a question, is unlabelled, mark as written, mark with stops, lost, noise, and in
   * thousandths the share of pauses with stops where stops are added.
   */
  labels: readonly number[];
}

const out = process.argv[2] ?? "/tmp/detect-train";
if (!hasCorpora) throw new Error("the annotated meetings (../shared/corpora) are not here");
mkdirSync(out, { recursive: true });

/** 0 none, 1 ends a statement, 2 ends a core question, 3 ends another or ignored question. */
function endClass(act: Act): number {
  if (act.label === "solicit-open" || act.label === "solicit") return 2;
  if (act.label === "solicit-check") return act.sub === "qy" || act.sub === "qrr" ? 2 : 3;
  return act.label === "ignore" ? 3 : 1;
}

/** Listening noises and floor words: MRDA b, fg, fh, h and short acknowledgements; AMI bck, stl. */
function isNoise(act: Act): boolean {
  if (/^(?:b|fg|fh|h|bck|stl)$/.test(act.sub)) return true;
  return act.words.length <= 3 && /\^(?:bk|aa|ar|ba|am|aap)\b/.test(act.tag);
}

function labelsOf(
  token: Token,
  isEnd: boolean,
  act: Act,
  corpus: Corpus,
  stopped: string,
  cuts: ReadonlySet<string>,
): number[] {
  const kind = endClass(act);
  const isCut = isEnd && /%-/.test(act.tag) ? 1 : 0;
  return [
    isEnd ? kind : 0,
    corpus === "mrda" ? isCut : -1,
    kind === 3 ? -1 : Number(kind === 2),
    Number(act.sub === "z" || act.sub === "untagged"),
    markIndex(parseToken(token.text).mark),
    markIndex(parseToken(stopped).mark),
    corpus === "mrda" ? Number(isEnd && cuts.has(`${act.speaker} ${act.end.toFixed(2)}`)) : -1,
    act.label === "ignore" ? -1 : Number(isNoise(act)),
  ];
}

/** All words of one meeting, speaker by speaker, with their labels. */
function labelled(meeting: Meeting, fold: number): Labelled[] {
  const settled = new Map<string, SettledWord[]>();
  const tokens = tokensOf(meeting.acts, "punct");
  const stops = tokensOf(withStops(meeting.acts), "punct");
  const stopShares = new Map<SettledWord, number>();
  let stopped = 0;
  let table = startTable;
  for (const event of streamOf(meeting, "punct").flatMap(toPageEvents)) {
    table = foldTable(table, event);
    for (const word of table.settled) {
      stopShares.set(word, stopped);
      const { mark } = parseToken(stops.get(word.who)?.[word.n]?.text ?? "");
      stopped = stoppedAfter(stopped, { mark, gapMs: word.gapMs });
      const list = settled.get(word.who);
      if (list) list.push(word);
      else settled.set(word.who, [word]);
    }
  }
  const file = path.join(corpora, meeting.corpus, "train/gold", `${meeting.id}.jsonl.gz`);
  const gold = readJsonl<{ kind: string; whom: string; cut: number }>(file);
  const cuts = new Set(
    gold
      .filter((one) => one.kind === "interruption")
      .map((one) => `${one.whom} ${one.cut.toFixed(2)}`),
  );
  return [...settled].flatMap(([who, words]) => {
    const said = tokens.get(who) ?? [];
    const lastOf = new Map(said.map((token, n) => [token.act, n]));
    return words.map((word) => {
      const token = said[word.n];
      const act = token && meeting.acts[token.act];
      if (!token || !act)
        throw new Error(`${meeting.id} ${who}: word ${word.n} is not in the acts`);
      if (parseToken(token.text).text !== word.text) mismatches++;
      const isEnd = lastOf.get(token.act) === word.n;
      const stopped = stops.get(who)?.[word.n]?.text ?? "";
      const labels = labelsOf(token, isEnd, act, meeting.corpus, stopped, cuts);
      const share = Math.round(1000 * (stopShares.get(word) ?? 0));
      return { word, corpus: meeting.corpus, fold, labels: [...labels, share] };
    });
  });
}

let mismatches = 0;
const all: Labelled[] = [];
for (const corpus of ["mrda", "ami"] as const) {
  for (const id of meetingIds(corpus, "train")) {
    const meeting = loadMeeting(corpus, "train", id);
    for (const one of labelled(meeting, foldOf(meeting))) all.push(one);
  }
}

const counts = new Map<string, [number, number]>();
for (const { word, corpus } of all) {
  const count = counts.get(word.text) ?? [0, 0];
  count[corpus === "mrda" ? 0 : 1]++;
  counts.set(word.text, count);
}
const vocabulary = [...counts]
  .filter(([text, [a, b]]) => text !== "" && a + b >= MIN_COUNT && Math.min(a, b) >= MIN_EACH)
  .sort(([x, a], [y, b]) => b[0] + b[1] - a[0] - a[1] || (x < y ? -1 : 1))
  .slice(0, MAX_WORDS)
  .map(([text]) => text)
  .sort();
const rows = new Map(vocabulary.map((text, i) => [text, FIRST_WORD_ROW + i]));

// Record: row, next row, row after (int32), fresh, fold, corpus, labels[9] (int32), dense (float32).
const INTS = 15;
const bytes = Buffer.alloc(all.length * (INTS + DENSE.length) * 4);
const dense = new Float32Array(DENSE.length);
let known = 0;
all.forEach(({ word, corpus, fold, labels }, i) => {
  const at = i * (INTS + DENSE.length) * 4;
  if (rows.has(word.text)) known++;
  const ints = [
    rowOf(word.text, rows),
    rowOf(word.next[0], rows),
    rowOf(word.next[1], rows),
    Number(isFresh(word) || word.n === 0),
    fold,
    corpus === "mrda" ? 0 : 1,
    ...labels,
  ];
  for (const [k, value] of ints.entries()) bytes.writeInt32LE(value, at + k * 4);
  denseInto(dense, 0, word);
  for (const [k, value] of dense.entries()) bytes.writeFloatLE(value, at + (INTS + k) * 4);
});
writeFileSync(path.join(out, "words.bin"), bytes);
writeFileSync(path.join(out, "vocabulary.json"), JSON.stringify(vocabulary));
console.log(`${all.filter((one) => one.labels[6] === 1).length} lost the floor`);
console.log(
  `${all.length} words, ${mismatches} unlike the acts, vocabulary ${vocabulary.length} covers ${((100 * known) / all.length).toFixed(1)} %`,
);
