/** Small boosted trees: numbers in, a probability out. Plain arrays, no library. */

/** All trees one after the other, each a full list of nodes; see `probability` for how they are read. */
export interface Trees {
  /** Log odds before the first tree. */
  readonly base: number;
  /** Index of the first node of each tree. */
  readonly starts: readonly number[];
  /** Which number a node asks for; -1 at a leaf. */
  readonly features: readonly number[];
  /** Go on to the next node when the number is below this, else to `others`; at a leaf: its value. */
  readonly values: readonly number[];
  /** Where a node goes on when the number is not below its value. */
  readonly others: readonly number[];
}

/** What is kept of them: every tree in order, each node before its branches, the near branch first. */
export type StoredTrees = Pick<Trees, "base" | "features" | "values">;

/** Finds again where each tree begins and where a node goes on when the number is not below. */
export function unfold({ base, features, values }: StoredTrees): Trees {
  const starts: number[] = [];
  const others = new Array<number>(features.length).fill(-1);
  /** The first node behind the branch that begins at `node`. */
  const behind = (node: number): number => {
    if ((features[node] ?? -1) < 0) return node + 1;
    const other = behind(node + 1);
    others[node] = other;
    return behind(other);
  };
  for (let node = 0; node < features.length; node = behind(node)) starts.push(node);
  return { base, starts, features, values, others };
}

/** Adds up the leaves `numbers` falls into. Log odds. */
export function logOdds(trees: Trees, numbers: readonly number[]): number {
  let sum = trees.base;
  for (const start of trees.starts) {
    let node = start;
    let feature = trees.features[node] as number;
    while (feature >= 0) {
      const isBelow = (numbers[feature] as number) < (trees.values[node] as number);
      node = isBelow ? node + 1 : (trees.others[node] as number);
      feature = trees.features[node] as number;
    }
    sum += trees.values[node] as number;
  }
  return sum;
}

/** Shrinks over-confident log odds (Platt): fitted on out-of-fold train predictions. */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

export function probability(odds: number, { slope, offset }: Calibration): number {
  return 1 / (1 + Math.exp(-(slope * odds + offset)));
}
