/**
 * Collects starts that may take somebody's floor, and hands each on when both sides' words have
 * arrived. Works from indicators; where they are not measured, from the times of the words.
 */
import type { PageEvent } from "../../events/page-event";
import { isSpeakingMeasured, type Table } from "../../turns/table";
import type { Spurt, Voice } from "../../turns/voice";
import type { Reading } from "./reading";
import { AFTER_MS, type Start, startNumbers } from "./start-numbers";

export interface StartCandidate {
  readonly start: Start;
  readonly numbers: readonly number[];
}

/** The holder may have stopped this long before the newcomer's indicator shows. */
export const LATE_MS = 1000;
/** Words of the last second looked at need this long to settle after they are shown. */
const SETTLING_MS = 1600;
/** Waiting starts at most: a table of twelve all talking at once. */
const MAX_WAITING = 48;
/** The indicator shows a voice about this late (corpora/tools/FORMAT.md: 150 ms and a 200 ms tick). */
export const INDICATOR_MS = 250;

/** When each person's newest stretch of speech began, where it must be told from their words. */
export type Begun = Readonly<Record<string, number>>;

/** The starts this event brings. `seen`: as `voicesOf` gives it. */
export function newStarts(
  event: PageEvent,
  { table, isByWords }: Seen,
  begun: Begun,
): { starts: Start[]; begun: Begun } {
  if (event.type !== (isByWords ? "caption.changed" : "speaking.changed")) {
    return { starts: [], begun };
  }
  const from = table.voices[event.who]?.spurts.at(-1)?.from;
  if (from === undefined || !isNew(event, from, begun[event.who])) return { starts: [], begun };
  const starts = Object.values(table.voices)
    .filter((voice) => voice.id !== event.who && heldAt(voice, from))
    .map((voice) => ({ at: from, who: event.who, whom: voice.id }));
  return { starts, begun: isByWords ? { ...begun, [event.who]: from } : begun };
}

function isNew(event: PageEvent, from: number, before: number | undefined): boolean {
  if (event.type === "speaking.changed") return event.on && from === event.at;
  // Told from words: their times shift a little as captions grow.
  return before === undefined || from - before > WORD_GAP_MS;
}

/** Where no indicator is measured, words make the stretches: a gap of this length ends one. */
const WORD_GAP_MS = 1200;
/** A word begins about this long before its end, and the indicator would hang on after it. */
const WORD_MS = 300;
const HANG_MS = 500;

export interface Seen {
  readonly table: Table;
  /** The voices' stretches were told from words. */
  readonly isByWords: boolean;
}

/** The table with voices told from words, if indicators tell nothing; else the table itself. */
export function voicesOf(table: Table): Seen {
  const hasIndicator = Object.values(table.voices).some((voice) => voice.spurts.length > 0);
  if (isSpeakingMeasured(table) && hasIndicator) return { table, isByWords: false };
  const voices = Object.fromEntries(
    Object.entries(table.voices).map(([id, voice]) => [
      id,
      { ...voice, spurts: spurtsOf(voice, table.now) },
    ]),
  );
  return { table: { ...table, voices }, isByWords: true };
}

function spurtsOf(voice: Voice, now: number): Spurt[] {
  const spurts: { from: number; to: number | null }[] = [];
  for (const { at } of voice.words) {
    const last = spurts.at(-1);
    if (last?.to && at - WORD_MS - last.to < WORD_GAP_MS - HANG_MS) last.to = at + HANG_MS;
    else spurts.push({ from: at - WORD_MS, to: at + HANG_MS });
  }
  const last = spurts.at(-1);
  if (last?.to && last.to > now) last.to = null;
  return spurts;
}

function heldAt(voice: Voice, at: number): boolean {
  const held = (spurt: Spurt) => spurt.from < at && (spurt.to === null || spurt.to > at - LATE_MS);
  return voice.spurts.some(held);
}

/** A start is judged this long after it, when both sides' words have arrived. */
export function dueMs(table: Table): number {
  return AFTER_MS + table.delay.ms + SETTLING_MS;
}

/** Splits the waiting starts into those whose time has come, with their numbers, and the rest. */
export function dueStarts(
  waiting: readonly Start[],
  table: Table,
  reading: Reading,
): { waiting: readonly Start[]; due: StartCandidate[] } {
  const waitMs = dueMs(table);
  const isDue = (start: Start) => table.isOver || table.now - start.at >= waitMs;
  if (!waiting.some(isDue)) return { waiting: waiting.slice(-MAX_WAITING), due: [] };
  const due = waiting.filter(isDue).map((start) => ({
    start,
    numbers: startNumbers(start, table, reading),
  }));
  return { waiting: waiting.filter((start) => !isDue(start)).slice(-MAX_WAITING), due };
}
