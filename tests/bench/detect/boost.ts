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

export function boost(samples: readonly Sample[], options: BoostOptions): Trees {
  const n = samples.length;
  const width = samples[0]?.x.length ?? 0;
  const edges = Array.from({ length: width }, (_, k) =>
    edgesOf(
      samples.map((one) => one.x[k] ?? 0),
      samples.filter((one) => one.y === 1).map((one) => one.x[k] ?? 0),
    ),
  );
  const bins = new Uint8Array(n * width);
  samples.forEach((one, i) => {
    for (let k = 0; k < width; k++) bins[i * width + k] = binOf(one.x[k] ?? 0, edges[k] ?? []);
  });
  const weights = Float64Array.from(samples, (one) => one.weight ?? 1);
  const total = weights.reduce((sum, w) => sum + w, 0);
  const positive = samples.reduce((sum, one, i) => sum + one.y * (weights[i] ?? 1), 0);
  const base = Math.log(positive / (total - positive));
  const odds = new Float64Array(n).fill(base);
  const out = {
    base,
    starts: [] as number[],
    features: [] as number[],
    values: [] as number[],
    others: [] as number[],
  };
  const gradient = new Float64Array(n);
  const curve = new Float64Array(n);
  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-(odds[i] ?? 0)));
      gradient[i] = (weights[i] ?? 1) * ((samples[i]?.y ?? 0) - p);
      curve[i] = (weights[i] ?? 1) * p * (1 - p);
    }
    out.starts.push(out.features.length);
    grow(
      Int32Array.from({ length: n }, (_, i) => i),
      options.depth,
    );
  }
  return out;

  function grow(rows: Int32Array, depth: number): void {
    const node = out.features.length;
    let g = 0;
    let h = 0;
    for (const i of rows) {
      g += gradient[i] ?? 0;
      h += curve[i] ?? 0;
    }
    const split = depth > 0 ? bestSplit(rows, g, h) : null;
    if (!split) {
      const value = Number(((options.rate * g) / (h + options.l2)).toPrecision(3));
      out.features.push(-1);
      out.values.push(value);
      out.others.push(-1);
      for (const i of rows) odds[i] = (odds[i] ?? 0) + value;
      return;
    }
    out.features.push(split.feature);
    out.values.push(edges[split.feature]?.[split.bin] ?? 0);
    out.others.push(-1);
    const isBelow = (i: number) => (bins[i * width + split.feature] ?? 0) <= split.bin;
    grow(rows.filter(isBelow), depth - 1);
    out.others[node] = out.features.length;
    grow(
      rows.filter((i) => !isBelow(i)),
      depth - 1,
    );
  }

  function bestSplit(rows: Int32Array, g: number, h: number) {
    const sums = new Float64Array(width * BINS * 2);
    for (const i of rows) {
      const gi = gradient[i] ?? 0;
      const hi = curve[i] ?? 0;
      for (let k = 0; k < width; k++) {
        const at = (k * BINS + (bins[i * width + k] ?? 0)) * 2;
        sums[at] = (sums[at] ?? 0) + gi;
        sums[at + 1] = (sums[at + 1] ?? 0) + hi;
      }
    }
    const whole = (g * g) / (h + options.l2);
    let best: { feature: number; bin: number } | null = null;
    let most = 1e-3;
    for (let k = 0; k < width; k++) {
      let gl = 0;
      let hl = 0;
      for (let b = 0; b < (edges[k]?.length ?? 0); b++) {
        gl += sums[(k * BINS + b) * 2] ?? 0;
        hl += sums[(k * BINS + b) * 2 + 1] ?? 0;
        if (hl < options.minWeight || h - hl < options.minWeight) continue;
        const gain = (gl * gl) / (hl + options.l2) + (g - gl) ** 2 / (h - hl + options.l2) - whole;
        if (gain > most) {
          most = gain;
          best = { feature: k, bin: b };
        }
      }
    }
    return best;
  }
}

/** Borders between bins: half from all values, half from those of positive samples (they are rare). */
function edgesOf(values: readonly number[], positives: readonly number[]): number[] {
  const edges = new Set<number>();
  for (const list of [values, positives]) {
    const sorted = [...list].sort((a, b) => a - b);
    for (let b = 1; b < BINS / 2; b++) {
      const at = Math.floor((b * sorted.length) / (BINS / 2));
      const high = sorted[at] ?? 0;
      const low = sorted.findLast((value, i) => i < at && value < high);
      if (low !== undefined) edges.add(Number(((low + high) / 2).toPrecision(3)));
    }
  }
  return [...edges].sort((a, b) => a - b).slice(0, BINS - 1);
}

function binOf(value: number, edges: readonly number[]): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
