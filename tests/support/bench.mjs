// npm run bench -- NAME [options]: runs tests/bench/NAME.bench.ts; without a name, all of them.
import { readdirSync } from "node:fs";
import path from "node:path";
import { root, run, setUp } from "./setup.mjs";

setUp({ browsers: ["chromium"] });
const [name, ...options] = process.argv.slice(2);
const all = readdirSync(path.join(root, "tests/bench"))
  .filter((file) => file.endsWith(".bench.ts"))
  .map((file) => file.replace(/\.bench\.ts$/, ""));
if (name && !all.includes(name)) {
  console.error(`There is no bench "${name}". There are: ${all.join(", ")}.`);
  process.exit(1);
}
for (const bench of name ? [name] : all) {
  console.log(`\n== bench ${bench}`);
  run("npx", ["--no-install", "tsx", `tests/bench/${bench}.bench.ts`, ...options]);
}
