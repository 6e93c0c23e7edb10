// @vitest-environment node
/** `npm run replay` as its users run it: stream in, predictions out, clear errors. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { eventsOf } from "../core/detectors/dialogue";

const root = path.resolve(import.meta.dirname, "../..");

function replay(lines: readonly unknown[], ...args: string[]) {
  const input = lines
    .map((line) => (typeof line === "string" ? line : JSON.stringify(line)))
    .join("\n");
  const run = spawnSync(process.execPath, ["--import", "tsx", "tests/tools/replay.ts", ...args], {
    cwd: root,
    input,
    encoding: "utf8",
  });
  const rows = run.stdout.split("\n").filter((row) => row !== "");
  return {
    status: run.status,
    stderr: run.stderr,
    found: rows.map((row) => JSON.parse(row) as unknown),
  };
}

const stream = [
  {
    t: 0,
    kind: "meta",
    meeting: "m",
    speakers: ["a", "b"],
    captions: "punct",
    wer: 0,
    from: 0,
    to: 9,
  },
  { t: 1, kind: "speaking", who: "a", on: true },
  { t: 3, kind: "caption", who: "a", block: 1, text: "What do you all think" },
  { t: 3.8, kind: "caption", who: "a", block: 1, text: "What do you all think?" },
  { t: 4, kind: "speaking", who: "a", on: false },
  { t: 12, kind: "end" },
];

describe("replay", () => {
  test("prints one question once, in seconds of the stream", () => {
    const { status, found } = replay(stream);
    expect(status).toBe(0);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ t: 1.75, kind: "solicitation", who: "a" });
  });

  test("--self keeps only that person's", () => {
    expect(replay(stream, "--self", "a").found).toHaveLength(1);
    expect(replay(stream, "--self", "b").found).toEqual([]);
  });

  test("recorded page events give what the stream gives", () => {
    const events = eventsOf("1-4 Ana: What do you all think about the plan?");
    expect(replay(events).found).toMatchObject([{ kind: "solicitation", who: "Ana" }]);
  });

  test.each([
    ["{oops", "line 2: is not JSON"],
    ['{"t":1,"kind":"speaking","who":"a"}', "line 2: is no stream event (on:"],
    ['{"type":"caption.changed","at":1}', "line 2: is no page event (block:"],
    ['{"t":-1,"kind":"end"}', "line 2: is no stream event (t:"],
  ])("refuses %s with the line's number and exit 2", (bad, message) => {
    const { status, stderr } = replay([stream[0], bad]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  test("refuses an empty stream and unknown options", () => {
    expect(replay([]).status).toBe(2);
    expect(replay(stream, "--nobody").status).toBe(2);
  });
});
