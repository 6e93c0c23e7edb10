/** Reads a corpus meeting for the bench and says what `replay` sees in it. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import type { Sighting } from "../../../lib/core/detectors/detector";
import { startWatch, watch } from "../../../lib/core/detectors/index";
import type { PageEvent } from "../../../lib/core/events/page-event";
import type { StreamLine } from "../../replicas/replica";
import { readLine, TimeOrder } from "../../tools/read-stream";

/** Names as a page would show them; the corpora know people by id alone. */
const NAMES = ["Alpha", "Bo", "Chidi", "Dana", "Eli", "Fay", "Gus", "Hana", "Ivo", "Kim", "Lou"];

export interface Stream {
  readonly id: string;
  readonly lines: readonly StreamLine[];
  readonly events: readonly PageEvent[];
  /** id → the name its tile shows. */
  readonly names: Readonly<Record<string, string>>;
  /** Seconds. */
  readonly lasts: number;
}

export function readStream(file: string): Stream {
  const bytes = readFileSync(file);
  const rows = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n");
  const filled = rows.filter((row) => row.trim() !== "");
  const lines = filled.map((row) => JSON.parse(row) as StreamLine);
  const order = new TimeOrder();
  const meta = lines.find((line) => line.kind === "meta");
  const names = Object.fromEntries(
    (meta?.speakers ?? []).map((who, i) => [who, `${NAMES[i] ?? `Guest${i}`} Example`]),
  );
  return {
    id: path.basename(file).replace(/\.jsonl(\.gz)?$/, ""),
    lines: lines.map((line) => (line.kind === "meta" ? { ...line, names } : line)),
    events: withNames(
      filled.flatMap((row, i) => readLine(row, i + 1, order)),
      names,
    ),
    names,
    lasts: (lines.at(-1)?.t ?? 0) - (meta?.from ?? 0),
  };
}

/** So that the stream's own people are called as the page calls them. */
function withNames(events: PageEvent[], names: Stream["names"]): PageEvent[] {
  return events.map((event) =>
    event.type === "people.changed"
      ? {
          ...event,
          people: event.people.map((person) => ({ ...person, name: names[person.id] ?? null })),
        }
      : event,
  );
}

export function replay(events: readonly PageEvent[]): Sighting[] {
  let state = startWatch();
  return events.flatMap((event) => {
    const step = watch(state, event);
    state = step.state;
    return step.sightings;
  });
}

/** The first meeting of `folder` with at least 50 sightings, of interruptions and solicitations both. */
export function richMeeting(folder: string): Stream | null {
  for (const file of readdirSync(folder).sort()) {
    const stream = readStream(path.join(folder, file));
    const seen = replay(stream.events);
    const kinds = new Set(seen.map(({ detector }) => detector));
    if (seen.length >= 50 && kinds.has("interruption") && kinds.has("solicitation")) return stream;
  }
  return null;
}
