/**
 * Plays a written dialogue to the detectors as page events. One line is one stretch of speech:
 *
 *     12.0-15.5 Ana: I think we should wait and
 *
 * The indicator is on from the first to the second time; the words appear spread over it, 1.25 s late,
 * a closing mark 0.8 s after its word. `Ana (silent):` moves no indicator, `-` as text shows no words.
 */
import type { Sighting } from "@/lib/core/detectors/detector";
import { startWatch, watch } from "@/lib/core/detectors/index";
import type { PageEvent } from "@/lib/core/events/page-event";

const DELAY_MS = 1250;
const LINE = /^\s*([\d.]+)-([\d.]+) (\w[\w ]*?)( \(silent\))?: (.*)$/;

export interface Played {
  readonly events: readonly PageEvent[];
  readonly sightings: readonly Sighting[];
}

/** `names`: who sits at the table; by default everybody who speaks. The first one is self. */
export function play(dialogue: string, names?: readonly string[]): Played {
  const events = eventsOf(dialogue, names);
  return { events, sightings: sightingsOf(events) };
}

export function sightingsOf(events: readonly PageEvent[]): Sighting[] {
  let state = startWatch();
  return events.flatMap((event) => {
    const step = watch(state, event);
    state = step.state;
    return [...step.sightings];
  });
}

export function eventsOf(dialogue: string, names?: readonly string[]): PageEvent[] {
  const lines = dialogue.split("\n").filter((line) => line.trim() !== "");
  const speech = lines.map(parse);
  const people = names ?? [...new Set(speech.map((one) => one.who))];
  const events = speech.flatMap((one, i) => [...indicator(one), ...captions(one, i)]);
  // A stable sort: events of one moment keep the order of the lines.
  events.sort((a, b) => a.at - b.at);
  const end = Math.max(0, ...events.map((event) => event.at)) + 12_000;
  return [stateAt(0, "joined"), peopleAt(people), ...events, stateAt(end, "ended")];
}

interface Speech {
  readonly from: number;
  readonly to: number;
  readonly who: string;
  readonly isShown: boolean;
  readonly tokens: readonly string[];
}

function parse(line: string): Speech {
  const [, from, to, who, silent, text] = LINE.exec(line) ?? [];
  if (!from || !to || !who || text === undefined) throw new Error(`not a line of speech: ${line}`);
  const ms = (seconds: string) => Math.round(Number(seconds) * 1000);
  const tokens = text === "-" ? [] : text.split(" ");
  return { from: ms(from), to: ms(to), who, isShown: !silent, tokens };
}

function indicator({ from, to, who, isShown }: Speech): PageEvent[] {
  if (!isShown) return [];
  return [
    { type: "speaking.changed", at: from, who, on: true },
    { type: "speaking.changed", at: to, who, on: false },
  ];
}

function captions({ from, to, who, tokens }: Speech, line: number): PageEvent[] {
  // The indicator hangs half a second after the last word.
  const spokenMs = Math.max(300, to - from - 500);
  const events: PageEvent[] = tokens.map((token, i) => {
    const at = Math.round(from + (spokenMs * (i + 1)) / tokens.length + DELAY_MS);
    const bare = token.replace(/[.?!,]$/, "");
    const text = [...tokens.slice(0, i), bare].join(" ");
    return { type: "caption.changed", at, block: `c${line}`, who, text };
  });
  const last = events.at(-1);
  if (last) {
    const at = last.at + 800;
    events.push({ type: "caption.changed", at, block: `c${line}`, who, text: tokens.join(" ") });
  }
  return events;
}

export function stateAt(at: number, state: "joined" | "ended"): PageEvent {
  return {
    type: "state.changed",
    at,
    state,
    site: "meet",
    room: "r",
    title: null,
    presenting: false,
  };
}

function peopleAt(names: readonly string[]): PageEvent {
  const people = names.map((name, i) => ({
    id: name,
    name,
    isSelf: i === 0,
    muted: null,
    kind: "person" as const,
  }));
  return { type: "people.changed", at: 0, people, count: people.length };
}
