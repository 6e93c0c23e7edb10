/** The corpus's own scorer, typed as far as the bench reads it. */
import path from "node:path";
import { pathToFileURL } from "node:url";
import { corpora, hasCorpora } from "./corpus";

export interface Prf {
  p: number;
  r: number;
  f1: number;
  tp: number;
  fp: number;
  fn: number;
  ci95: [number, number];
  /** Solicitations only. */
  duplicates?: number;
  ignored?: number;
  /** Interruptions only. */
  recallStrong?: { recall: number; n: number };
}
export interface Counts {
  maePerSpeakerHour: number;
  spearmanPooled: number;
  goldPerSpeakerHour: number;
  predPerSpeakerHour: number;
}
export interface GoldMeeting {
  sol: { who: string; start: number; end: number; label: string; sub: string }[];
  ign: { who: string; start: number; end: number }[];
  int: { t: number; who: string; whom: string; strong: boolean }[];
  ignI: { who: string; start: number; end: number }[];
  ov: { t: number; who: string; whom: string; cat: string }[];
  info: {
    start: number;
    end: number;
    talk: Record<string, number>;
    interruptionsLabelled: boolean;
  };
}
export interface Prediction {
  meeting: string;
  t: number;
  kind: string;
  who: string;
  whom?: string | undefined;
  score?: number;
}
export interface Result {
  solicitation: Record<
    "core" | "open" | "broad",
    Prf & { counts: Counts; recallBy: Record<string, { recall: number; n: number }> }
  >;
  interruption: Record<
    "pair" | "who" | "time",
    Prf & { falsePositivesBy?: Record<string, number> }
  > & {
    made: Counts;
    received: Counts;
  };
}
interface Scorer {
  loadGold(paths: readonly string[]): Map<string, GoldMeeting>;
  evaluate(
    gold: Map<string, GoldMeeting>,
    predictions: readonly Prediction[],
    options?: { only?: string },
  ): Result;
}

const missing: Scorer = {
  loadGold: () => new Map(),
  evaluate: () => {
    throw new Error("the annotated meetings (../shared/corpora) are not here");
  },
};
export const { loadGold, evaluate } = hasCorpora
  ? ((await import(pathToFileURL(path.join(corpora, "tools/score.mjs")).href)) as Scorer)
  : missing;
