/** The word tagger's numbers as they are stored: signed bytes in base64, one scale for each row. */

export interface StoredTagger {
  readonly hidden: number;
  readonly embed: number;
  /** The vocabulary, words with a space between; word i has embedding row FIRST_WORD_ROW + i. */
  readonly words: string;
  /** Wx, Uh, heads, embedding: rows one after the other. */
  readonly bytes: string;
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
  readonly recurrent: Float32Array;
  readonly heads: Float32Array;
  readonly embedding: Float32Array;
  readonly biases: Float32Array;
  /** Filled as words occur: what a row of the embedding contributes in one of the three places. */
  readonly parts: Map<number, Float32Array>;
}
