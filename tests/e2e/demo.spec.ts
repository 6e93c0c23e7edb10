/** `npm run demo`, from its build to its last word, at ten times the speed of life. */
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";

const root = path.resolve(import.meta.dirname, "../..");
const run = promisify(execFile);

interface Said {
  readonly site: string;
  readonly speed: number;
  readonly minutes: number;
  readonly measuredMinutes: number;
  readonly behaviours: Readonly<
    Record<string, { tally: number; taps: number; confirmed: number; unconfirmed: number }>
  >;
}

test("the demo comes to its end: eleven stages, one count by hand, and what was noticed beside it", async () => {
  test.setTimeout(180_000);
  const args = ["tests/support/demo.mjs", "--headless", "--json", "--speed", "10"];
  const { stdout, stderr } = await run(process.execPath, args, { cwd: root });
  const stages = stderr.split("\n").filter((line) => /^\d+\. /.test(line));
  expect(stages.map((line) => Number.parseInt(line, 10))).toEqual(
    Array.from({ length: 11 }, (_, at) => at + 1),
  );
  expect(stages.at(-1)).toContain("The popup");
  const said = JSON.parse(stdout) as Said;
  expect(said).toMatchObject({ site: "meet", speed: 10 });
  expect(said.measuredMinutes).toBeGreaterThan(said.minutes * 0.8);
  const counts = Object.values(said.behaviours);
  const sum = (of: "tally" | "taps" | "confirmed" | "unconfirmed") =>
    counts.reduce((all, count) => all + count[of], 0);
  expect(sum("taps")).toBe(1);
  // At this speed a yes may come too late on a slow machine: then it stays a candidate.
  expect(sum("tally")).toBe(1 + sum("confirmed"));
  expect(sum("confirmed") + sum("unconfirmed")).toBeGreaterThan(0);
});
