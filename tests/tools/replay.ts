/**
 * npm run --silent replay [-- --self ID]: an event stream on stdin, predictions on stdout, through
 * the very `watch` the overlay runs. `--self ID`: only what the overlay would show that person.
 * A line that is no event ends it with one sentence and exit 2.
 */
import { createInterface } from "node:readline";
import type { Sighting } from "../../lib/core/detectors/detector";
import { startWatch, watch } from "../../lib/core/detectors/index";
import type { PageEvent } from "../../lib/core/events/page-event";
import { BadLine, readLine } from "./read-stream";

/** Kinds that FORMAT.md scores; the others are printed under their own names. */
const text = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`);

function selfFrom(args: readonly string[]): string | null {
  const place = args.indexOf("--self");
  if (place === -1 && args.length === 0) return null;
  const id = place === 0 && args.length === 2 ? args[1] : undefined;
  if (!id) throw new BadLine(0, "usage: npm run --silent replay -- [--self ID] < stream.jsonl");
  return id;
}

function print(one: Sighting): void {
  text({
    t: Math.round(one.at) / 1000,
    kind: one.detector,
    who: one.who,
    ...(one.whom === null ? {} : { whom: one.whom }),
    ...(one.kind === null ? {} : { guess: one.kind }),
    score: Math.round(one.score * 1e4) / 1e4,
  });
}

async function main(): Promise<void> {
  const self = selfFrom(process.argv.slice(2));
  let state = startWatch();
  let line = 0;
  let last: PageEvent | null = null;
  const feed = (event: PageEvent) => {
    const step = watch(state, event);
    state = step.state;
    last = event;
    for (const one of step.sightings)
      if (self === null || one.who === self || one.whom === self) print(one);
  };
  for await (const row of createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    line++;
    if (row.trim() !== "") for (const event of readLine(row, line).events) feed(event);
  }
  if (line === 0) throw new BadLine(1, "the stream is empty");
  finish(last, feed);
}

/** A stream that stops without its end is judged as far as it goes. */
function finish(last: PageEvent | null, feed: (event: PageEvent) => void): void {
  if (!last || (last.type === "state.changed" && last.state === "ended")) return;
  feed({
    type: "state.changed",
    at: last.at,
    state: "ended",
    site: "meet",
    room: null,
    title: null,
    presenting: false,
  });
}

try {
  await main();
} catch (error) {
  if (!(error instanceof BadLine)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
