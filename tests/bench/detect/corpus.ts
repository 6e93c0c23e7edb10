/**
 * The annotated meetings as the trainer and the bench read them: acts, gold, and event streams made
 * by the corpus's own simulator. Only train and dev; says clearly when the corpora are not there.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import type { StreamLine } from "../../tools/read-stream";

export type Corpus = "mrda" | "ami";
export type Split = "train" | "dev";
/** How captions write: as the transcribers did, without any mark, or with a stop at every pause. */
export const WRITINGS = ["plain", "punct", "stops"] as const;
export type Writing = (typeof WRITINGS)[number];

export interface Act {
  speaker: string;
  start: number;
  end: number;
  words: [number, number, string][];
  show: string[];
  tag: string;
  label: string;
  sub: string;
  meeting: string;
}
export interface Meeting {
  id: string;
  corpus: Corpus;
  /** AMI meetings of one group share speakers; MRDA ids stand alone. */
  group: string;
  acts: Act[];
}

export const corpora = path.resolve(
  process.env.CORPORA ?? path.join(import.meta.dirname, "../../../../shared/corpora"),
);
export const hasCorpora = existsSync(path.join(corpora, "tools/simulate.mjs"));

export function readJsonl<T>(file: string): T[] {
  const text = gunzipSync(readFileSync(file)).toString("utf8");
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

export function meetingIds(corpus: Corpus, split: Split): string[] {
  return readdirSync(path.join(corpora, corpus, split, "meetings"))
    .map((file) => file.replace(".jsonl.gz", ""))
    .sort();
}

export function loadMeeting(corpus: Corpus, split: Split, id: string): Meeting {
  const acts = readJsonl<Act>(path.join(corpora, corpus, split, "meetings", `${id}.jsonl.gz`));
  return { id, corpus, group: corpus === "ami" ? id.slice(0, -1) : id, acts };
}

const { simulate } = (await (hasCorpora
  ? import(pathToFileURL(path.join(corpora, "tools/simulate.mjs")).href)
  : Promise.resolve({ simulate: () => [] }))) as {
  simulate: (acts: readonly Act[], options: Record<string, unknown>) => StreamLine[];
};

/** The stream of a meeting; further options are the simulator's own flags. */
export function streamOf(
  meeting: Meeting,
  writing: Writing,
  options: Record<string, unknown> = {},
): StreamLine[] {
  const acts = writing === "stops" ? withStops(meeting.acts) : meeting.acts;
  return simulate(acts, { captions: writing === "plain" ? "plain" : "punct", ...options });
}

const FILLER = /^(uh|um|uhm|er|erm)[.,?!]*$/i;
/** Longer pauses get a full stop on the word before (issue: "stops added"). */
const STOP_PAUSE_S = 1;

export interface Token {
  start: number;
  end: number;
  text: string;
  act: number;
  word: number;
}

/** The words of each speaker that captions show, in the order they show them. */
export function tokensOf(acts: readonly Act[], writing: Writing): Map<string, Token[]> {
  const by = new Map<string, Token[]>();
  acts.forEach((act, a) => {
    act.words.forEach(([start, end, plain], word) => {
      const text = writing === "plain" ? plain : act.show[word];
      if (plain.endsWith("-") || !text || FILLER.test(text)) return;
      const list = by.get(act.speaker) ?? [];
      list.push({ start, end, text, act: a, word });
      by.set(act.speaker, list);
    });
  });
  for (const list of by.values()) list.sort((a, b) => a.start - b.start);
  return by;
}

/** A full stop on every unmarked word before a pause of more than a second. */
export function withStops(acts: readonly Act[]): Act[] {
  const copy = acts.map((act) => ({ ...act, show: [...act.show] }));
  for (const tokens of tokensOf(acts, "punct").values()) {
    tokens.forEach((token, i) => {
      const next = tokens[i + 1];
      if (next && next.start - token.end <= STOP_PAUSE_S) return;
      const act = copy[token.act];
      if (act && !/[.,?!]$/.test(token.text)) act.show[token.word] = `${token.text}.`;
    });
  }
  return copy;
}

/** Folds of the train split: AMI by group of speakers, MRDA by meeting. */
export const FOLDS = 3;
export function foldOf(meeting: Meeting): number {
  let hash = 0;
  for (const char of meeting.group) hash = (hash * 31 + char.charCodeAt(0)) % 1_000_003;
  return hash % FOLDS;
}
