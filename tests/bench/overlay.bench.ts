/**
 * npm run bench -- overlay [FILE] [--only fast|life] [--seconds N] [--save FILE]: an annotated meeting
 * through the real extension on the replica, against `replay` of the same stream. Prints; asserts
 * nothing. `--save` writes the page events of the 20× run as JSON lines, for a closer look.
 */
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { keepSighting } from "../../lib/session/keep";
import { mostWords } from "../replicas/player";
import { BENCH, PRODUCTION } from "../support/launch";
import { root, run } from "../support/setup.mjs";
import { TEST_PLAN } from "../support/test-plan";
import { compare, delaysOf, peopleOf, type Seen, seenOf } from "./overlay/compare";
import { playAtLife, playFast } from "./overlay/play";
import { readStream, replay, richMeeting, type Stream } from "./overlay/stream";

const FOLDER = path.resolve(root, "../shared/corpora/mrda/dev/streams-punct");
const LIFE_SECONDS = 300;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string" }, seconds: { type: "string" }, save: { type: "string" } },
});
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const build = (mode: "bench" | "production") =>
  run("npx", ["--no-install", "wxt", "build", "--mode", mode], {
    stdio: ["ignore", "ignore", "inherit"],
  });

function list(title: string, seen: readonly Seen[]): void {
  if (seen.length > 0) console.log(`  ${title} (${seen.length}):`);
  for (const { t, kind, who, whom } of seen.slice(0, 12)) {
    console.log(`    ${t.toFixed(1)} s ${kind} ${who}${whom ? ` → ${whom}` : ""}`);
  }
}

/** What `npm run replay` prints for the recorded events, as text to compare. */
function throughReplay(events: readonly unknown[]): string[] {
  const input = events.map((event) => JSON.stringify(event)).join("\n");
  const { stdout, status, stderr } = spawnSync(
    "npx",
    ["--no-install", "tsx", "tests/tools/replay.ts"],
    { cwd: root, input, encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new Error(`replay ended with ${status}: ${stderr}`);
  return stdout.split("\n").filter((line) => line !== "");
}

async function fast(stream: Stream, self: string): Promise<void> {
  build("bench");
  const seconds = values.seconds === undefined ? {} : { seconds: Number(values.seconds) };
  console.log(`\n20×, bench build: ${stream.id}, ${Math.round(stream.lasts)} s, self ${self}`);
  const kept = await playFast(stream, { directory: BENCH, speed: 20, self, ...seconds });
  if (values.save) {
    writeFileSync(values.save, kept.events.map((event) => `${JSON.stringify(event)}\n`).join(""));
  }
  const printed = throughReplay(kept.events).map((line) => JSON.parse(line));
  const overlay = kept.sightings.map(({ at, detector, who, whom, kind, score }) => ({
    t: Math.round(at) / 1000,
    kind: detector,
    who,
    ...(whom === null ? {} : { whom }),
    ...(kind === null ? {} : { guess: kind }),
    score: Math.round(score * 1e4) / 1e4,
  }));
  const same = JSON.stringify(printed) === JSON.stringify(overlay);
  console.log(`  page events recorded: ${kept.events.length}`);
  console.log(
    `  replay of them: ${printed.length} sightings, overlay: ${overlay.length}; ${same ? "exactly the same" : "NOT the same"}`,
  );

  const idOf = peopleOf(kept.events, stream.names, self);
  const delays = delaysOf(kept.events, stream.events, idOf);
  const offset = delays.at(0.5);
  const spread = (share: number) => `${((delays.at(share) - offset) / 1000).toFixed(1)} s`;
  console.log(
    `  captions arrive around their median delay: 5 % ${spread(0.05)}, 95 % +${spread(0.95)} of meeting time`,
  );
  const until = Number(values.seconds ?? Number.POSITIVE_INFINITY);
  const original = seenOf(
    replay(stream.events),
    (id) => id,
    (at) => at / 1000,
  );
  const left = original.filter(({ t }) => t <= until);
  const right = seenOf(kept.sightings, idOf, (at) => (at - offset) / 1000);
  report(left, right);
}

function report(left: readonly Seen[], right: readonly Seen[]): void {
  for (const kind of new Set([...left, ...right].map((one) => one.kind))) {
    const of = (seen: readonly Seen[]) => seen.filter((one) => one.kind === kind);
    const { paired } = compare(of(left), of(right));
    console.log(`  ${kind}: stream ${of(left).length}, page ${of(right).length}, paired ${paired}`);
  }
  const all = compare(left, right);
  console.log(
    `  against the original stream: ${left.length} and ${right.length}, paired within 2 s ${all.paired} (${percent(all.share)} of the larger side)`,
  );
  list("only in the stream", all.onlyLeft);
  list("only on the page", all.onlyRight);
}

async function atLife(stream: Stream, self: string): Promise<void> {
  build("production");
  console.log(`\n1×, production build: the first ${LIFE_SECONDS} s, what self's overlay keeps`);
  const how = { directory: PRODUCTION, speed: 1, self, seconds: LIFE_SECONDS };
  const { records, startedAt } = await playAtLife(stream, how);
  const from = stream.lines.find((line) => line.kind === "meta")?.from ?? 0;
  // Judged as the overlay is: the stream ends there.
  const events = stream.events.filter(({ at }) => at <= (from + LIFE_SECONDS) * 1000);
  const end = stream.events.at(-1);
  const selves = new Set([self]);
  const role = (t: number, kind: string, isWho: boolean): Seen => ({
    t,
    kind,
    who: isWho ? "self" : "other",
    whom: null,
  });
  const left = replay(end ? [...events, { ...end, at: events.at(-1)?.at ?? 0 }] : events)
    .filter((sighting) => keepSighting(sighting, selves, TEST_PLAN.behaviours))
    .map(({ at, detector, who }) => role(at / 1000, detector, who === self));
  const right = records.map((one) =>
    role((one.at - startedAt) / 1000 + from, one.detector, one.role === "who"),
  );
  report(left, right);
}

const file = positionals[0];
const stream = file ? readStream(file) : existsSync(FOLDER) ? richMeeting(FOLDER) : null;
if (!stream) {
  console.log(
    "No corpus here: give a stream (FORMAT.md) or put ../shared/corpora beside the project.",
  );
} else {
  const self = mostWords(stream.lines);
  if (values.only !== "life") await fast(stream, self);
  if (values.only !== "fast") await atLife(stream, self);
}
