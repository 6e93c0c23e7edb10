/**
 * A small recurrent unit that reads caption words one by one and says of each: does a sentence end
 * here, was it a question to others, was it cut off. It keeps no words, only its memory of a turn.
 *
 * Trained by tests/bench/detect (train-tagger.cpp) on the MRDA and AMI train splits: 80 hidden units,
 * 16 numbers for each of about 2,200 words, two words of look-ahead, marks dropped and added at random.
 */
import type { SettledWord } from "../../turns/settled-words";
import { DIGITS, LEVELS, type StoredTagger, type Tagger } from "./tagger-weights";
import { DENSE, denseInto, FIRST_WORD_ROW, isFresh, rowOf } from "./word-input";

export const HEADS = 8;

/** What the tagger says of one word; all are probabilities. */
export interface Tags {
  /** A sentence ends behind it. */
  readonly end: number;
  /** … and it was a question for information, opinion or assessment. */
  readonly core: number;
  /** … and it was another kind of question, or unclear. */
  readonly check: number;
  /** The sentence was cut off or abandoned here. */
  readonly cut: number;
  /** The word stands inside a question. */
  readonly asking: number;
  /** The floor was lost to somebody else here. */
  readonly lost: number;
  /** The word is a listening noise or only holds the floor ("mm-hm", "so", "well"). */
  readonly noise: number;
}

export function unpack(stored: StoredTagger): Tagger {
  const { hidden, embed } = stored;
  const width = 3 * embed + DENSE.length;
  const words = stored.words.split(" ");
  const values = dequantise(stored, [
    [3 * hidden, width],
    [3 * hidden, hidden],
    [HEADS, hidden],
    [1, (FIRST_WORD_ROW + words.length) * embed],
  ]);
  const input = values[0] as Float32Array;
  const columns = new Float32Array(DENSE.length * 3 * hidden);
  for (let k = 0; k < DENSE.length; k++) {
    for (let j = 0; j < 3 * hidden; j++) {
      columns[k * 3 * hidden + j] = input[j * width + 3 * embed + k] as number;
    }
  }
  return {
    hidden,
    embed,
    columns,
    rows: new Map(words.map((word, i) => [word, FIRST_WORD_ROW + i])),
    input,
    recurrent: values[1] as Float32Array,
    heads: values[2] as Float32Array,
    embedding: values[3] as Float32Array,
    biases: Float32Array.from(stored.biases),
    parts: new Map(),
  };
}

function dequantise(stored: StoredTagger, shapes: readonly (readonly [number, number])[]) {
  const numbers = new Map([...DIGITS].map((digit, k) => [digit, k - LEVELS]));
  let at = 0;
  let row = 0;
  return shapes.map(([rows, width]) => {
    const values = new Float32Array(rows * width);
    for (let r = 0; r < rows; r++, row++) {
      const scale = stored.scales[row] ?? 0;
      for (let k = 0; k < width; k++, at++) {
        values[r * width + k] = (numbers.get(stored.digits.charAt(at)) ?? 0) * scale;
      }
    }
    return values;
  });
}

/** Reads one word. `memory` is this person's, as the last call returned it. */
export function tag(
  tagger: Tagger,
  memory: readonly number[] | null,
  word: SettledWord,
): { memory: number[]; tags: Tags } {
  const { hidden } = tagger;
  const x = gatesOf(tagger, word);
  const h = memory && !isFresh(word) ? memory : new Array<number>(hidden).fill(0);
  const u = recall(tagger, h);
  const next = new Array<number>(hidden);
  for (let j = 0; j < hidden; j++) {
    const z = sigmoid((x[j] as number) + (u[j] as number));
    const r = sigmoid((x[hidden + j] as number) + (u[hidden + j] as number));
    const bias = tagger.biases[3 * hidden + j] as number;
    const old = (u[2 * hidden + j] as number) + bias;
    const n = Math.tanh((x[2 * hidden + j] as number) + r * old);
    next[j] = (1 - z) * n + z * (h[j] as number);
  }
  return { memory: next, tags: tagsOf(tagger, next) };
}

const dense = new Float32Array(DENSE.length);

/** What the input alone contributes to the three gates. */
function gatesOf(tagger: Tagger, word: SettledWord): Float32Array {
  const { hidden, columns, rows } = tagger;
  const sums = tagger.biases.slice(0, 3 * hidden);
  const texts = [word.text, word.next[0], word.next[1]];
  for (let p = 0; p < 3; p++) {
    const part = partOf(tagger, rowOf(texts[p] ?? "", rows), p);
    for (let j = 0; j < sums.length; j++) sums[j] = (sums[j] as number) + (part[j] as number);
  }
  denseInto(dense, 0, word);
  for (let k = 0; k < dense.length; k++) {
    const value = dense[k] as number;
    if (value === 0) continue;
    for (let j = 0; j < sums.length; j++) {
      sums[j] = (sums[j] as number) + value * (columns[k * sums.length + j] as number);
    }
  }
  return sums;
}

/** What one word in one place contributes; computed once for each word that occurs. */
function partOf(tagger: Tagger, row: number, place: number): Float32Array {
  const key = row * 3 + place;
  const known = tagger.parts.get(key);
  if (known) return known;
  const { embed, hidden, input, embedding } = tagger;
  const width = 3 * embed + DENSE.length;
  const part = new Float32Array(3 * hidden);
  for (let j = 0; j < part.length; j++) {
    let sum = 0;
    for (let e = 0; e < embed; e++) {
      sum +=
        (input[j * width + place * embed + e] as number) * (embedding[row * embed + e] as number);
    }
    part[j] = sum;
  }
  tagger.parts.set(key, part);
  return part;
}

/** What the memory contributes to the three gates. */
function recall({ hidden, recurrent }: Tagger, h: readonly number[]): Float64Array {
  const memory = Float64Array.from(h);
  const sums = new Float64Array(3 * hidden);
  for (let row = 0, at = 0; row < sums.length; row++) {
    // Four sums side by side: one would wait for itself at every step.
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let k = 0; k < hidden; k += 4, at += 4) {
      a += (recurrent[at] as number) * (memory[k] as number);
      b += (recurrent[at + 1] as number) * (memory[k + 1] as number);
      c += (recurrent[at + 2] as number) * (memory[k + 2] as number);
      d += (recurrent[at + 3] as number) * (memory[k + 3] as number);
    }
    sums[row] = a + b + c + d;
  }
  return sums;
}

function tagsOf(tagger: Tagger, h: readonly number[]): Tags {
  const out = Array.from({ length: HEADS }, (_, o) => {
    let sum = tagger.biases[4 * tagger.hidden + o] ?? 0;
    for (let k = 0; k < h.length; k++) {
      sum += (tagger.heads[o * tagger.hidden + k] as number) * (h[k] as number);
    }
    return sum;
  }) as [number, number, number, number, number, number, number, number];
  const most = Math.max(out[0], out[1], out[2], out[3]);
  const odds = out.slice(0, 4).map((value) => Math.exp(value - most)) as [
    number,
    number,
    number,
    number,
  ];
  const total = odds[0] + odds[1] + odds[2] + odds[3];
  return {
    end: 1 - odds[0] / total,
    core: odds[2] / total,
    check: odds[3] / total,
    cut: sigmoid(out[4]),
    asking: sigmoid(out[5]),
    lost: sigmoid(out[6]),
    noise: sigmoid(out[7]),
  };
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
