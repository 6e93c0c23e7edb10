/**
 * Writes the trained numbers where the product reads them, and says how large they are.
 *
 *     npx tsx tests/bench/detect/write-weights.ts TAGGER_DIR JUDGES.json
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { readTagger } from "./tagger-file";

const [from = "", judges = ""] = process.argv.slice(2);
const weights = path.resolve(import.meta.dirname, "../../../lib/core/detectors/weights");
const vocabulary = JSON.parse(readFileSync(path.join(from, "vocabulary.json"), "utf8")) as string[];
const files = {
  "tagger.json": JSON.stringify(readTagger(path.join(from, "fold-1.bin"), vocabulary)),
  "judges.json": readFileSync(judges, "utf8"),
};
let total = 0;
for (const [name, text] of Object.entries(files)) {
  writeFileSync(path.join(weights, name), `${text.trim()}\n`);
  const bytes = gzipSync(text).length;
  total += bytes;
  console.log(`${name}: ${bytes} bytes gzip`);
}
console.log(`together ${total} bytes gzip`);
