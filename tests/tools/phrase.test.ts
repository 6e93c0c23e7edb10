// @vitest-environment node
/** `npm run phrase` as its users run it: drafts in, predictions out, one line for what is no draft. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const DRAFT = '{"id":1,"text":"You were late on Monday."}';

function phrase(input: string, ...args: string[]) {
  const tool = ["--no-install", "tsx", "tests/tools/phrase.ts", ...args];
  const { stdout, stderr, status } = spawnSync("npx", tool, { cwd: root, input, encoding: "utf8" });
  const said = stderr.split("\n").filter((line) => line !== "" && !line.startsWith("npm warn"));
  return { printed: stdout.split("\n").filter(Boolean), said, status };
}

test("bad lines are named in one line each, good ones go on", () => {
  const { printed, said, status } = phrase(`\uFEFF${DRAFT}\n{oops\n{"id":2,"text":7}\n${DRAFT}\n`);
  expect(printed.map((line) => JSON.parse(line).id)).toEqual([1, 1]);
  expect(said).toHaveLength(2);
  expect(said[0]).toBe("line 2: is not JSON");
  expect(said[1]).toMatch(/^line 3: is no draft \(text: .+\)$/);
  expect(status).toBe(1);
});

test("an option it does not know is refused with the way it is used", () => {
  expect(phrase(DRAFT, "drafts.jsonl")).toEqual({
    printed: [],
    said: ["usage: npm run --silent phrase < drafts.jsonl"],
    status: 2,
  });
});
