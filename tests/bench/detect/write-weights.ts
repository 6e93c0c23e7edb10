/**
 * Writes the trained numbers where the product reads them, and says how large they are.
 *
 *     npx tsx tests/bench/detect/write-weights.ts WORK_DIR [--check]
 *
 * With --check it writes nothing and fails unless the shipped files are these, byte for byte.
 */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { shipped, trained, weightsFile } from "./weight-files";

const [from = "", check] = process.argv.slice(2);
let total = 0;
for (const [name, text] of Object.entries(trained(from))) {
  if (check && shipped(name) !== text)
    throw new Error(`${name} is not what was trained in ${from}`);
  if (!check) writeFileSync(weightsFile(name), text);
  const bytes = gzipSync(text).length;
  total += bytes;
  console.log(`${name}: ${bytes} bytes gzip${check ? ", shipped = trained" : ""}`);
}
console.log(`together ${total} bytes gzip`);
