/** The numbers of the training recipe that more than one script needs. */
import type { BoostOptions } from "./boost";
import type { Corpus, Writing } from "./corpus";

export const SEED = 1;
export const EPOCHS = 12;
/** Numbers the tagger remembers of a turn, and numbers for each word. */
export const HIDDEN = 80;
export const EMBED = 16;

export const QUESTION_TREES: BoostOptions = {
  trees: 110,
  depth: 4,
  rate: 0.08,
  minWeight: 20,
  l2: 8,
};
export const START_TREES: BoostOptions = {
  trees: 130,
  depth: 4,
  rate: 0.06,
  minWeight: 15,
  l2: 20,
};

/**
 * How the judges' meetings are written, and that every how manieth is. For questions AMI's added stops
 * change next to nothing.
 */
export const WRITINGS_OF: Record<Corpus, readonly (readonly [Writing, number])[]> = {
  mrda: [
    ["plain", 1],
    ["punct", 1],
    ["stops", 2],
  ],
  ami: [
    ["plain", 1],
    ["punct", 2],
  ],
};
