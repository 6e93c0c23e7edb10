/**
 * The trained judges: boosted trees with calibration and thresholds, and the word tagger they build
 * on. Made by tests/bench/detect from the train splits alone; see its README for how.
 */
import {
  type Calibration,
  logOdds,
  probability,
  type StoredTrees,
  type Trees,
  unfold,
} from "./trees";
import storedJudges from "./weights/judges.json";
import storedTagger from "./weights/tagger.json";
import { unpack } from "./wording/tagger";

export interface Judge {
  readonly trees: Trees;
  readonly calibration: Calibration;
  /** At or above this probability it is reported: best F1 on out-of-fold train predictions. */
  readonly threshold: number;
  /** At or above this it may be shown during the call; null: it waits for the debrief. */
  readonly live: number | null;
}

export interface StoredJudge extends Omit<Judge, "trees"> {
  readonly trees: StoredTrees;
}

export const tagger = unpack(storedTagger);
export const questionJudge: Judge = grown(storedJudges.question);
export const startJudge: Judge = grown(storedJudges.start);

function grown({ trees, ...rest }: StoredJudge): Judge {
  return { ...rest, trees: unfold(trees) };
}

export function judge(numbers: readonly number[], by: Judge): number {
  return probability(logOdds(by.trees, numbers), by.calibration);
}
