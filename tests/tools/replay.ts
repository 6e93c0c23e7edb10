/**
 * npm run --silent replay [-- --self ID]: an event stream on stdin, predictions on stdout, through
 * the very `watch` the overlay runs. `--self ID`: only what the overlay would show that person.
 * A line that is no event, or that goes back in time, ends it with one sentence and exit 2.
 */
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Sighting } from "../../lib/core/detectors/detector";
import { startWatch, watch } from "../../lib/core/detectors/index";
import type { PageEvent } from "../../lib/core/events/page-event";
import { BadInput, BadLine, readLine, stateAt, TimeOrder } from "./read-stream";

/** One prediction line of FORMAT.md; `guess` is the kind of an interruption. */
export interface Prediction {
  readonly t: number;
  readonly kind: string;
  readonly who: string;
  readonly whom?: string;
  readonly guess?: string;
  readonly score: number;
}

/** Folds rows of text one by one; `print` gets every prediction. */
export class Replay {
  private state = startWatch();
  private first: PageEvent | null = null;
  private last: PageEvent | null = null;
  private line = 0;
  private readonly order = new TimeOrder();
  private readonly people = new Set<string>();

  constructor(
    private readonly self: string | null,
    private readonly print: (prediction: Prediction) => void,
  ) {}

  read(row: string): void {
    this.line++;
    if (row.trim() === "") return;
    for (const event of readLine(row, this.line, this.order)) this.feed(event);
  }

  /** A stream that stops without its end is judged as far as it goes. */
  finish(): void {
    const { last } = this;
    if (!last) throw new BadLine(1, "the stream is empty");
    if (last.type !== "state.changed" || last.state !== "ended") {
      this.feed(stateAt(last.at, "ended"));
    }
    if (this.self !== null && !this.people.has(this.self)) {
      throw new BadInput(`nobody in this stream is "${this.self}"`);
    }
  }

  private feed(event: PageEvent): void {
    const step = watch(this.state, event);
    this.state = step.state;
    this.first ??= event;
    this.last = event;
    if (event.type === "people.changed") for (const { id } of event.people) this.people.add(id);
    if ("who" in event) this.people.add(event.who);
    for (const one of step.sightings) {
      if (this.self === null || one.who === this.self || one.whom === this.self) {
        this.print(predictionOf(one, this.first.at));
      }
    }
  }
}

/** A caption comes after its words, so a sighting lies before it: but not before the stream, from `since` on. */
function predictionOf(one: Sighting, since: number): Prediction {
  return {
    t: Math.round(Math.max(one.at, since)) / 1000,
    kind: one.detector,
    who: one.who,
    ...(one.whom === null ? {} : { whom: one.whom }),
    ...(one.kind === null ? {} : { guess: one.kind }),
    score: Math.round(one.score * 1e4) / 1e4,
  };
}

function selfFrom(args: readonly string[]): string | null {
  if (args.length === 0) return null;
  if (args[0] === "--self" && args[1] && args.length === 2) return args[1];
  throw new BadInput("usage: npm run --silent replay -- [--self ID] < stream.jsonl");
}

async function main(): Promise<void> {
  const replay = new Replay(selfFrom(process.argv.slice(2)), (prediction) => {
    process.stdout.write(`${JSON.stringify(prediction)}\n`);
  });
  const input = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const row of input) replay.read(row);
  replay.finish();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
