/**
 * Trains small boosted trees (logistic loss, histograms of 48 bins, leaves shrunk). Written for this
 * bench; it draws no chance: rows and columns are used as they come.
 */
import type { Trees } from "../../../lib/core/detectors/trees";

export interface Sample {
  readonly x: readonly number[];
  readonly y: 0 | 1;
  readonly weight?: number;
}
export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  readonly minWeight: number;
  readonly l2: number;
}

const BINS = 48;
/** Digits kept of leaves and borders: they are stored as text. */
const DIGITS = 3;

/** The samples as the trees see them: bins row after row, with target and weight. */
interface Binned {
  readonly n: number;
  readonly width: number;
  readonly edges: readonly Float64Array[];
  readonly bins: Uint8Array;
  readonly y: Float64Array;
  readonly weights: Float64Array;
}

export function boost(samples: readonly Sample[], options: BoostOptions): Trees {
  const data = binned(samples);
  const { n, y, weights } = data;
  let [total, positive] = [0, 0];
  for (let i = 0; i < n; i++) {
    total += weights[i] as number;
    positive += (y[i] as number) * (weights[i] as number);
  }
  const base = Math.log(positive / (total - positive));
  const grower = new Grower(data, options, base);
  for (let t = 0; t < options.trees; t++) grower.addTree();
  return { base, ...grower.out };
}

class Grower {
  readonly out = {
    starts: [] as number[],
    features: [] as number[],
    values: [] as number[],
    others: [] as number[],
  };
  private readonly odds: Float64Array;
  private readonly gradient: Float64Array;
  private readonly curve: Float64Array;

  constructor(
    private readonly data: Binned,
    private readonly options: BoostOptions,
    base: number,
  ) {
    this.odds = new Float64Array(data.n).fill(base);
    this.gradient = new Float64Array(data.n);
    this.curve = new Float64Array(data.n);
  }

  addTree(): void {
    const { n, y, weights } = this.data;
    const rows = new Int32Array(n);
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-(this.odds[i] as number)));
      const w = weights[i] as number;
      this.gradient[i] = w * ((y[i] as number) - p);
      this.curve[i] = w * p * (1 - p);
      rows[i] = i;
    }
    this.out.starts.push(this.out.features.length);
    this.grow(rows, this.options.depth, this.histogram(rows));
  }

  /** `sums`: the histogram of `rows`; none is needed at a leaf. */
  private grow(rows: Int32Array, depth: number, sums: Float64Array | null): void {
    const { bins, width, edges } = this.data;
    const node = this.out.features.length;
    let [g, h] = [0, 0];
    for (const i of rows) {
      g += this.gradient[i] as number;
      h += this.curve[i] as number;
    }
    const split = depth > 0 && sums ? this.bestSplit(sums, g, h) : null;
    if (!split) {
      const { rate, l2 } = this.options;
      const value = Number(((rate * g) / (h + l2)).toPrecision(DIGITS));
      this.out.features.push(-1);
      this.out.values.push(value);
      this.out.others.push(-1);
      for (const i of rows) this.odds[i] = (this.odds[i] as number) + value;
      return;
    }
    this.out.features.push(split.feature);
    this.out.values.push(edges[split.feature]?.[split.bin] ?? 0);
    this.out.others.push(-1);
    const isBelow = (i: number) => (bins[i * width + split.feature] as number) <= split.bin;
    const below = rows.filter(isBelow);
    const above = rows.filter((i) => !isBelow(i));
    const [left, right] =
      depth > 1 ? this.halves(sums as Float64Array, below, above) : [null, null];
    this.grow(below, depth - 1, left);
    this.out.others[node] = this.out.features.length;
    this.grow(above, depth - 1, right);
  }

  /** The smaller half is summed up, the larger one is what is left of the whole. */
  private halves(whole: Float64Array, below: Int32Array, above: Int32Array) {
    const isBelowSmaller = below.length <= above.length;
    const small = this.histogram(isBelowSmaller ? below : above);
    const large = whole.map((sum, i) => sum - (small[i] as number));
    return isBelowSmaller ? [small, large] : [large, small];
  }

  private bestSplit(sums: Float64Array, g: number, h: number) {
    const { minWeight, l2 } = this.options;
    const { width, edges } = this.data;
    const whole = (g * g) / (h + l2);
    let best: { feature: number; bin: number } | null = null;
    let most = 1e-3;
    for (let k = 0; k < width; k++) {
      let [gl, hl] = [0, 0];
      const count = edges[k]?.length ?? 0;
      for (let b = 0; b < count; b++) {
        gl += sums[(k * BINS + b) * 2] as number;
        hl += sums[(k * BINS + b) * 2 + 1] as number;
        if (hl < minWeight || h - hl < minWeight) continue;
        const gain = (gl * gl) / (hl + l2) + (g - gl) ** 2 / (h - hl + l2) - whole;
        if (gain > most) {
          most = gain;
          best = { feature: k, bin: b };
        }
      }
    }
    return best;
  }

  private histogram(rows: Int32Array): Float64Array {
    const { bins, width } = this.data;
    const sums = new Float64Array(width * BINS * 2);
    for (const i of rows) {
      const gi = this.gradient[i] as number;
      const hi = this.curve[i] as number;
      for (let k = 0; k < width; k++) {
        const at = (k * BINS + (bins[i * width + k] as number)) * 2;
        sums[at] = (sums[at] as number) + gi;
        sums[at + 1] = (sums[at + 1] as number) + hi;
      }
    }
    return sums;
  }
}

function binned(samples: readonly Sample[]): Binned {
  const n = samples.length;
  const width = samples[0]?.x.length ?? 0;
  const y = Float64Array.from(samples, (one) => one.y);
  const weights = Float64Array.from(samples, (one) => one.weight ?? 1);
  const bins = new Uint8Array(n * width);
  const edges: Float64Array[] = [];
  for (let k = 0; k < width; k++) {
    const values = Float64Array.from(samples, (one) => one.x[k] ?? 0);
    const own = edgesOf(values, y);
    edges.push(own);
    for (let i = 0; i < n; i++) bins[i * width + k] = binOf(values[i] as number, own);
  }
  return { n, width, edges, bins, y, weights };
}

/** Borders between bins: half from all values, half from those of positive samples (they are rare). */
function edgesOf(values: Float64Array, y: Float64Array): Float64Array {
  const edges = new Set<number>();
  const positives = values.filter((_, i) => y[i] === 1);
  for (const list of [values, positives]) {
    const sorted = Float64Array.from(list).sort();
    for (let b = 1; b < BINS / 2; b++) {
      const at = Math.floor((b * sorted.length) / (BINS / 2));
      const high = sorted[at] as number;
      let i = at - 1;
      while (i >= 0 && (sorted[i] as number) >= high) i--;
      if (i >= 0) edges.add(Number((((sorted[i] as number) + high) / 2).toPrecision(DIGITS)));
    }
  }
  return Float64Array.from(edges)
    .sort()
    .slice(0, BINS - 1);
}

function binOf(value: number, edges: Float64Array): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < (edges[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
