/** The meeting the demo plays: the bundled one, or an event stream of a file. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { harbourReport } from "../../lib/core/practice/harbour-report";
import { timelineOf } from "../../lib/core/practice/timeline";
import { mostWords } from "../replicas/player";
import type { StreamLine } from "../replicas/replica";

export interface Meeting {
  readonly title: string;
  readonly lines: readonly StreamLine[];
  readonly self: string;
  /** Seconds of meeting time. */
  readonly lasts: number;
}

export function bundledMeeting(): Meeting {
  const { people, lasts } = harbourReport;
  return {
    title: "Harbour report",
    self: "you",
    lasts,
    lines: [
      {
        t: 0,
        kind: "meta",
        speakers: people.map(({ key }) => key),
        names: Object.fromEntries(people.map(({ key, name }) => [key, name])),
      },
      ...timelineOf(harbourReport),
      { t: lasts, kind: "end" },
    ],
  };
}

/** Throws one sentence when the file is not there or is no event stream. */
export function meetingFrom(file: string, self: string | null): Meeting {
  let text: string;
  try {
    const bytes = readFileSync(path.resolve(file));
    text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  } catch (error) {
    throw new Error(`Cannot read ${file}: ${error instanceof Error ? error.message : error}`);
  }
  const lines = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, at) => parse(line, `${file}, line ${at + 1}`));
  const meta = lines.find((line) => line.kind === "meta");
  if (!meta) throw new Error(`${file} is no event stream: it has no "meta" line.`);
  const owner = self ?? mostWords(lines);
  if (!meta.speakers.includes(owner)) {
    throw new Error(`Nobody in ${file} is "${owner}". There are: ${meta.speakers.join(", ")}.`);
  }
  const lasts = (lines.at(-1)?.t ?? 0) - (meta.from ?? 0);
  return { title: path.basename(file).replace(/\.jsonl(\.gz)?$/, ""), lines, self: owner, lasts };
}

function parse(line: string, where: string): StreamLine {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null && "kind" in value) return value as StreamLine;
  } catch {
    // said below, with the place
  }
  throw new Error(`${where} is no event.`);
}
