/** Plays an event stream (FORMAT.md) on a replica: rows grow and meters move as the stream says. */
import type { Playing, PlayOptions, Replica, StreamLine } from "./replica";

/** Names for speakers that a stream knows only by id. */
const INVENTED = [
  "Alpha Adams",
  "Bo Berg",
  "Chidi Cole",
  "Dana Diaz",
  "Eli Evans",
  "Fay Fischer",
  "Gus Grant",
  "Hana Ito",
  "Ivo Jansen",
  "Kim Lind",
];
/** The page keeps some rows as history; how many is unknown (meeting-pages §8.2). */
const ROWS_KEPT = 40;

/** The speaker with most words: the default owner. */
export function mostWords(lines: readonly StreamLine[]): string {
  const last = new Map<string, { who: string; words: number }>();
  for (const line of lines) {
    if (line.kind !== "caption") continue;
    last.set(String(line.block), { who: line.who, words: line.text.split(/\s+/).length });
  }
  const sums = new Map<string, number>();
  for (const { who, words } of last.values()) sums.set(who, (sums.get(who) ?? 0) + words);
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

/** An indicator goes out this long after the last word (FORMAT.md); a meter falls still at once. */
const RELEASE_S = 0.5;
/**
 * A meter moves at least this long: its beginning and end must be two changes that can be told apart
 * also at 20 times the speed. Real ones change about every 0.18 s while somebody speaks (speaking.ts).
 */
const SHORTEST_S = 0.15;

/** The stream with every end of speech moved to where the page's meter falls still. */
function withMeters(lines: readonly StreamLine[]): StreamLine[] {
  const since = new Map<string, number>();
  const moved = lines.map((line): StreamLine => {
    if (line.kind !== "speaking") return line;
    if (line.on) {
      since.set(line.who, line.t);
      return line;
    }
    const earliest = (since.get(line.who) ?? line.t) + SHORTEST_S;
    return { ...line, t: Math.max(earliest, line.t - RELEASE_S) };
  });
  return moved.sort((a, b) => a.t - b.t);
}

function seat(replica: Replica, lines: readonly StreamLine[], self: string): void {
  const meta = lines.find((line) => line.kind === "meta");
  const speakers = meta?.speakers ?? [
    ...new Set(lines.flatMap((l) => ("who" in l ? [l.who] : []))),
  ];
  for (const person of replica.options.people) replica.removePerson(person.key);
  speakers.forEach((who, order) => {
    const name = meta?.names?.[who] ?? INVENTED[order] ?? `Guest ${order + 1}`;
    replica.addPerson({ key: who, name, isSelf: who === self });
  });
}

const isEndOf = (line: StreamLine, begun: ReadonlySet<string>): boolean =>
  line.kind === "speaking" && begun.has(line.who);

/** Plays `stream`; `report` is told where the player stands. Resolves at the end of the stream. */
export function play(
  replica: Replica,
  stream: readonly StreamLine[],
  options: PlayOptions,
  report: (playing: Playing) => void,
): Promise<void> {
  const lines = withMeters(stream);
  const speed = options.speed ?? 1;
  const self = options.self ?? mostWords(lines);
  const meta = lines.find((line) => line.kind === "meta");
  const from = meta?.from ?? lines.find((line) => line.kind !== "meta")?.t ?? 0;
  const until = options.seconds === undefined ? Number.POSITIVE_INFINITY : from + options.seconds;
  seat(replica, lines, self);
  const startedAt = replica.clock.now();
  const rows: string[] = [];
  let next = 0;

  const perform = (line: StreamLine): void => {
    if (line.kind === "speaking") replica.speaking(line.who, line.on);
    if (line.kind !== "caption") return;
    const block = String(line.block);
    if (!rows.includes(block)) {
      rows.push(block);
      if (rows.length > ROWS_KEPT) replica.dropRow(rows.shift() ?? "");
    }
    replica.say(block, line.who, line.text);
  };

  return new Promise((resolve) => {
    const step = (): void => {
      const t = from + ((replica.clock.now() - startedAt) / 1000) * speed;
      const begun = new Set<string>();
      let line = lines[next];
      // Beginning and end of one meter never come in one task: the page would show no change.
      while (line && line.t <= Math.min(t, until) && !isEndOf(line, begun)) {
        if (line.kind === "speaking") begun.add(line.who);
        perform(line);
        line = lines[++next];
      }
      const isOver = !line || line.t > until;
      report({ speed, self, from, startedAt, isOver, t });
      if (!isOver && line) {
        replica.clock.after(Math.max(1, ((line.t - t) * 1000) / speed), step);
        return;
      }
      if (options.leave) replica.leave();
      resolve();
    };
    step();
  });
}
