// @vitest-environment node
/** `npm run demo` answers for its options with Node alone: before any package, browser or build. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { optionList, readOptions } from "../support/demo-options.mjs";

const support = path.resolve(import.meta.dirname, "../support");
/** A checkout that holds nothing but the command: setting up there could only fail. */
let bare: string;
beforeAll(() => {
  bare = mkdtempSync(path.join(tmpdir(), "next-time-demo-"));
  mkdirSync(path.join(bare, "tests/support"), { recursive: true });
  for (const name of ["demo.mjs", "demo-options.mjs", "setup.mjs"]) {
    cpSync(path.join(support, name), path.join(bare, "tests/support", name));
  }
});
afterAll(() => rmSync(bare, { recursive: true }));

const demo = (...args: string[]) =>
  spawnSync(process.execPath, ["tests/support/demo.mjs", ...args], { cwd: bare, encoding: "utf8" });

describe("the demo's options", () => {
  test("--help lists each of them and ends well", () => {
    const { status, stdout, stderr } = demo("--help");
    expect([status, stderr]).toEqual([0, ""]);
    for (const name of "site browser corpus self speed seconds headless shots json theme".split(
      " ",
    )) {
      expect(stdout.match(new RegExp(`--${name}\\b`, "g"))).toHaveLength(1);
    }
  });

  test.each([
    [["--sped", "3"], "Unknown option '--sped'."],
    [["extra"], "Unexpected argument 'extra'."],
    [["--site", "teams"], '--site is meet or zoom, not "teams".'],
    [["--speed", "0"], '--speed is a number above 0, not "0".'],
    [["--corpus", "nowhere.jsonl"], "There is no file nowhere.jsonl."],
    [["--self", "a"], "--self names a speaker of --corpus FILE, and there is no --corpus."],
  ])("%j: one sentence and the list, and nothing is begun", (args, sentence) => {
    expect(demo(...args)).toMatchObject({
      status: 2,
      stdout: "",
      stderr: `${sentence}\n\n${optionList()}\n`,
    });
  });

  test("what is known is read", () => {
    expect(readOptions(["--site", "zoom", "--speed", "20", "--headless", "--json"])).toMatchObject({
      site: "zoom",
      browser: "chromium",
      speed: 20,
      headless: true,
      json: true,
      corpus: null,
      seconds: null,
    });
  });
});
