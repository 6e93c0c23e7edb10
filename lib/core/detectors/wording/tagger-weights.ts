/**
 * The word tagger's numbers as they are stored: one character for each, so that they compress to what
 * they tell, and one scale for each row.
 */

/** Character k stands for the whole number k − LEVELS; times its row's scale it is the weight. */
export const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+";
/** The largest whole number: 63 levels, about five bits each once compressed. */
export const LEVELS = 31;

export interface StoredTagger {
  /** A multiple of four. */
  readonly hidden: number;
  readonly embed: number;
  /** The vocabulary, words with a space between; word i has embedding row FIRST_WORD_ROW + i. */
  readonly words: string;
  /** Wx, Uh, heads, embedding: rows one after the other. */
  readonly digits: string;
  /** Scale of each of those rows, in the same order; the embedding has one for all its rows. */
  readonly scales: readonly number[];
  /** Biases of the unit (4 × hidden) and of the heads. */
  readonly biases: readonly number[];
}

/** The same, ready to compute with. */
export interface Tagger {
  readonly hidden: number;
  readonly embed: number;
  readonly rows: ReadonlyMap<string, number>;
  readonly input: Float32Array;
  /** The columns of `input` for the dense inputs, one after the other. */
  readonly columns: Float32Array;
  readonly recurrent: Float32Array;
  readonly heads: Float32Array;
  readonly embedding: Float32Array;
  readonly biases: Float32Array;
  /** Filled as words occur: what a row of the embedding contributes in one of the three places. */
  readonly parts: Map<number, Float32Array>;
}
