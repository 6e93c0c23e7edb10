/** Reads what train-tagger.cpp wrote and rounds it to 63 levels, one scale a row. */
import { readFileSync } from "node:fs";
import { HEADS } from "../../../lib/core/detectors/wording/tagger";
import {
  DIGITS,
  LEVELS,
  type StoredTagger,
} from "../../../lib/core/detectors/wording/tagger-weights";
import { DENSE } from "../../../lib/core/detectors/wording/word-input";

/** Numbers beyond this many standard deviations are cut off, so that the others keep their detail. */
const CUT_OFF = 4;

export function readTagger(file: string, vocabulary: readonly string[]): StoredTagger {
  const bytes = readFileSync(file);
  const [hidden = 0, embed = 0, rows = 0] = [0, 4, 8].map((at) => bytes.readInt32LE(at));
  const floats = new Float32Array(
    bytes.buffer.slice(bytes.byteOffset + 12, bytes.byteOffset + bytes.length),
  );
  const width = 3 * embed + DENSE.length;
  let at = 0;
  const take = (n: number) => {
    at += n;
    return floats.subarray(at - n, at);
  };
  const input = take(3 * hidden * width);
  const recurrent = take(3 * hidden * hidden);
  const biases = take(4 * hidden);
  const heads = take(HEADS * hidden);
  const headBiases = take(HEADS);
  const embedding = take(rows * embed);
  if (at !== floats.length) throw new Error(`${file} holds ${floats.length} numbers, not ${at}`);
  const parts = [
    quantise(input, width),
    quantise(recurrent, hidden),
    quantise(heads, hidden),
    quantise(embedding, embedding.length),
  ];
  const round = (value: number) => Number(value.toPrecision(4));
  return {
    hidden,
    embed,
    words: vocabulary.join(" "),
    digits: parts.map((part) => part.digits).join(""),
    scales: parts.flatMap((part) => part.scales.map(round)),
    biases: [...biases, ...headBiases].map(round),
  };
}

function quantise(values: Float32Array, width: number): { digits: string; scales: number[] } {
  const digits: string[] = [];
  const scales: number[] = [];
  for (let from = 0; from < values.length; from += width) {
    const row = values.subarray(from, from + width);
    const spread = CUT_OFF * Math.sqrt(row.reduce((sum, value) => sum + value * value, 0) / width);
    const most = row.reduce((all, value) => Math.max(all, Math.abs(value)), 1e-9);
    const scale = Number((Math.min(most, spread) / LEVELS).toPrecision(4));
    scales.push(scale);
    for (const value of row) {
      const level = Math.max(-LEVELS, Math.min(LEVELS, Math.round(value / scale)));
      digits.push(DIGITS.charAt(level + LEVELS));
    }
  }
  return { digits: digits.join(""), scales };
}
