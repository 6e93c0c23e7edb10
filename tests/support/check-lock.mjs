// Fails when package-lock.json leaves out an optional dependency (a platform's binary, mostly):
// such a lock breaks "npm ci" here or on another operating system.
import { readFileSync } from "node:fs";

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const names = new Set(Object.keys(packages).map((place) => place.replace(/^.*node_modules\//, "")));
let missing = 0;
for (const [where, entry] of Object.entries(packages)) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (names.has(name)) continue;
    console.error(`${where || "root"}: ${name} is not in the lock`);
    missing++;
  }
}
console.log(missing ? `${missing} missing` : `lock is whole: ${names.size} packages`);
process.exitCode = missing ? 1 : 0;
