/** The weights as the trainer's work directory gives them, and as they lie in the product. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readTagger } from "./tagger-file";

const weights = path.resolve(import.meta.dirname, "../../../lib/core/detectors/weights");

export function weightsFile(name: string): string {
  return path.join(weights, name);
}

export function shipped(name: string): string {
  return readFileSync(weightsFile(name), "utf8");
}

/** File names with the text the product should hold. `work`: where train.ts worked. */
export function trained(work: string): Record<string, string> {
  const read = (name: string) => readFileSync(path.join(work, name), "utf8");
  const vocabulary = JSON.parse(read("vocabulary.json")) as string[];
  return {
    "tagger.json": `${JSON.stringify(readTagger(path.join(work, "fold-1.bin"), vocabulary))}\n`,
    "judges.json": `${read("judges.json").trim()}\n`,
    "stray.json": `${read("stray.json").trim()}\n`,
  };
}
