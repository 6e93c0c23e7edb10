// npm test: all the set-up, then every check there is. Closes with "N passed, N failed".
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { root, setUp } from "./setup.mjs";

const started = Date.now();
const results = path.join(root, "test-results");
let passed = 0;
let failed = 0;
let skipped = 0;
let atSecond = 0;

/** Runs one step; `count` adds its tests to the sum, otherwise the step counts as one. */
function step(name, command, args, count) {
  console.log(`\n== ${name}`);
  const from = Date.now();
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  const isOk = status === 0;
  const counted = count?.();
  if (counted) {
    passed += counted.passed;
    failed += counted.failed;
    skipped += counted.skipped;
    atSecond += counted.atSecond ?? 0;
  }
  // A step that failed without a failed test of its own (a crash, a type error) is one failure.
  if (!isOk && !counted?.failed) failed++;
  if (isOk && !counted) passed++;
  console.log(
    `== ${name}: ${isOk ? "ok" : `FAILED (${status})`}, ${Math.round((Date.now() - from) / 1000)} s`,
  );
}

function read(file) {
  try {
    return JSON.parse(readFileSync(path.join(results, file), "utf8"));
  } catch {
    return null; // the runner died before it wrote: the step itself then counts as failed
  }
}

const unitCount = () => {
  const report = read("unit.json");
  return (
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    }
  );
};
const e2eCount = () => {
  const report = read("e2e.json");
  return (
    report && {
      passed: report.stats.expected + report.stats.flaky,
      failed: report.stats.unexpected,
      skipped: report.stats.skipped,
      atSecond: report.stats.flaky,
    }
  );
};

try {
  setUp({ browsers: ["chromium", "firefox-esr"] });
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const npx = (...args) => ["npx", ["--no-install", ...args]];
  step("lock file", "node", ["tests/support/check-lock.mjs"]);
  step("types", "npm", ["run", "--silent", "types"]);
  step("lint", ...npx("biome", "check", "--config-path", "tests/config/lint.json", "."));
  step("build for Chromium", ...npx("wxt", "build"));
  step("build for Firefox", ...npx("wxt", "build", "-b", "firefox", "--mv3"));
  step(
    "unit and component tests",
    ...npx(
      "vitest",
      "run",
      "-c",
      "tests/config/vitest.config.ts",
      "--reporter=default",
      "--reporter=json",
      "--outputFile.json=test-results/unit.json",
    ),
    unitCount,
  );
  step(
    "end to end",
    ...npx("playwright", "test", "-c", "tests/config/playwright.config.ts"),
    e2eCount,
  );
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  failed++;
}
const remarks = [
  `all took ${Math.round((Date.now() - started) / 1000)} s`,
  ...(skipped ? [`${skipped} skipped, reasons above`] : []),
  ...(atSecond ? [`${atSecond} passed at the second attempt only, listed above as flaky`] : []),
];
console.log(`\n${remarks.join("; ")}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
