// @vitest-environment node
/** `npm run replay` as its users run it: stream in, predictions out, clear errors. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { eventsOf } from "../core/detectors/dialogue";
import { type Prediction, Replay } from "./replay";

const root = path.resolve(import.meta.dirname, "../..");

function replay(lines: readonly unknown[], self: string | null = null): Prediction[] {
  const found: Prediction[] = [];
  const run = new Replay(self, (prediction) => found.push(prediction));
  for (const line of lines) run.read(typeof line === "string" ? line : JSON.stringify(line));
  run.finish();
  return found;
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
    const found = replay(stream);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ t: 1.75, kind: "solicitation", who: "a" });
  });

  test("what was said as the stream began is not before it", () => {
    const [meta, , ...rest] = stream;
    const early = (by: number) => rest.map((line) => ({ ...line, t: line.t - by }));
    const at = (by: number) => replay([meta, ...early(by)])[0]?.t;
    expect(at(1.249)).toBe(0.501);
    expect([at(2), at(1.751), at(1.75), at(1.749)]).toEqual([0, 0, 0, 0.001]);
  });

  test("self keeps only that person's", () => {
    expect(replay(stream, "a")).toHaveLength(1);
    expect(replay(stream, "b")).toEqual([]);
  });

  test("somebody who is not in the stream is said so, and somebody silent is not", () => {
    expect(() => replay(stream, "nobody")).toThrow('nobody in this stream is "nobody"');
    expect(replay(stream, "b")).toEqual([]);
  });

  test("a byte order mark before the first line is no fault", () => {
    expect(replay([`\uFEFF${JSON.stringify(stream[0])}`, ...stream.slice(1)])).toHaveLength(1);
  });

  test("recorded page events give what the stream gives", () => {
    const events = eventsOf("1-4 Ana: What do you all think about the plan?");
    expect(replay(events)).toMatchObject([{ kind: "solicitation", who: "Ana" }]);
  });

  test.each([
    ["{oops", "line 2: is not JSON"],
    ['{"t":1,"kind":"speaking","who":"a"}', "line 2: is no stream event (on:"],
    ['{"type":"caption.changed","at":1}', "line 2: is no page event (block:"],
    ['{"t":-1,"kind":"end"}', "line 2: is no stream event (t:"],
  ])("refuses %s with the line's number", (bad, message) => {
    expect(() => replay([stream[0], bad])).toThrow(message);
  });

  test("a line that goes back in time ends it there; equal times are in order", () => {
    const found: Prediction[] = [];
    const run = new Replay(null, (prediction) => found.push(prediction));
    const read = (line: unknown) => run.read(JSON.stringify(line));
    for (const line of stream.slice(0, -1)) read(line);
    read({ t: 4, kind: "speaking", who: "b", on: true });
    const before = found.length;
    expect(() => read({ t: 3.999, kind: "end" })).toThrow(
      "line 7: t 3.999 is before 4, the time of a line above it",
    );
    expect(found).toHaveLength(before);
  });

  test("as a command: exit 2 and one sentence", () => {
    const run = (input: string, ...args: string[]) =>
      spawnSync(process.execPath, ["--import", "tsx", "tests/tools/replay.ts", ...args], {
        cwd: root,
        input,
        encoding: "utf8",
      });
    expect(run("")).toMatchObject({
      status: 2,
      stderr: "line 1: the stream is empty\n",
      stdout: "",
    });
    const good = run(stream.map((line) => JSON.stringify(line)).join("\n"), "--self", "a");
    expect(good).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(good.stdout)).toMatchObject({ t: 1.75, kind: "solicitation", who: "a" });
  }, 60_000);
});
