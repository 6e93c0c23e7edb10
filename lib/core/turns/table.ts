/**
 * The turn model: who is at the table, who speaks, what the captions show of it. A pure fold over
 * page events that every detector looks at. What was not measured is never taken for silence.
 */
import type { PageEvent, Person, SignalHealth } from "../events/page-event";
import { addDelay, type CaptionDelay, startDelay } from "./caption-delay";
import { hear } from "./caption-words";
import { isFinal } from "./heard-word";
import { type SettledWord, settleWords } from "./settled-words";
import { forget, newVoice, speak, type Voice, WORDS_MS } from "./voice";

export interface Table {
  /** Time of the newest event, ms since 1970; 0 before the first. */
  readonly now: number;
  readonly people: readonly Person[];
  readonly voices: Readonly<Record<string, Voice>>;
  readonly captions: SignalHealth;
  readonly speaking: SignalHealth;
  readonly delay: CaptionDelay;
  /** Share of recent words that carry a mark: 0 where captions come without punctuation. */
  readonly marked: number;
  /**
   * Share of recent pauses whose word before carries a final mark: near 1 the captioner puts a stop at
   * every pause, and a missing one tells of a sentence cut off only where this is below that.
   */
  readonly stopped: number;
  /** Words that settled with this event, in order of time. Empty at the next event. */
  readonly settled: readonly SettledWord[];
  /** The measuring of voices broke off with this very event. */
  readonly hasGap: boolean;
  readonly isOver: boolean;
}

/** Voices kept at most; people who never spoke have none. */
const MAX_VOICES = 64;
/**
 * Events that stop for this long while somebody was speaking are a gap, not a two-minute sentence: a
 * hidden or sleeping tab sends nothing, a running meeting never goes quiet for so long mid-word.
 */
export const GAP_MS = 20_000;

export const startTable: Table = {
  now: 0,
  people: [],
  voices: {},
  captions: "ok",
  speaking: "ok",
  delay: startDelay,
  marked: 0,
  stopped: 0,
  settled: [],
  hasGap: false,
  isOver: false,
};

export function foldTable(table: Table, event: PageEvent): Table {
  const now = Math.max(table.now, event.at);
  const isGap = table.now > 0 && now - table.now > GAP_MS && someoneSpeaks(table);
  const quiet = isGap ? hush(table) : { ...table, hasGap: false };
  const heard = apply({ ...quiet, now, hasGap: isGap }, event);
  return settle(heard);
}

function apply(table: Table, event: PageEvent): Table {
  switch (event.type) {
    case "people.changed":
      return { ...table, people: event.people };
    case "caption.changed": {
      const voice = table.voices[event.who] ?? newVoice(event.who);
      const next = hear(voice, event, table.delay.ms);
      const delay = addDelay(table.delay, voice, next, event.at);
      return {
        ...withVoice(table, next),
        delay,
        marked: markedAfter(table.marked, voice, next),
      };
    }
    case "speaking.changed": {
      const voice = table.voices[event.who] ?? newVoice(event.who);
      return withVoice(table, speak(voice, event.on, event.at));
    }
    case "signal.changed":
      return signal(table, event.signal, event.health);
    case "state.changed":
      return event.state === "ended" || event.state === "joined"
        ? { ...table, isOver: event.state === "ended" }
        : table;
  }
}

/** A signal that stops being ok ends what it was measuring: the rest of that turn is unknown. */
function signal(table: Table, name: string, health: SignalHealth): Table {
  const isFine = health === "ok" || health === "silent";
  if (name === "captions") return { ...table, captions: health };
  if (name !== "speaking") return table;
  return { ...(isFine ? table : hush(table)), speaking: health };
}

function hush(table: Table): Table {
  const voices = Object.fromEntries(
    Object.entries(table.voices).map(([id, voice]) => [id, { ...voice, spurts: [] }]),
  );
  return { ...table, voices, hasGap: true };
}

/** Is anybody's light on? */
export function someoneSpeaks(table: Table): boolean {
  return Object.values(table.voices).some((voice) => voice.spurts.at(-1)?.to === null);
}

function withVoice(table: Table, voice: Voice): Table {
  const isNew = !(voice.id in table.voices);
  if (isNew && Object.keys(table.voices).length >= MAX_VOICES) return table;
  return { ...table, voices: { ...table.voices, [voice.id]: voice } };
}

/** Running share of marked words, weighted to about the last hundred. */
function markedAfter(marked: number, before: Voice, after: Voice): number {
  const grown = Math.min(after.said - before.said, after.words.length);
  let share = marked;
  // The newest word's mark may still come: judge the words before it.
  for (let i = after.words.length - 1 - Math.max(0, grown); i < after.words.length - 1; i++) {
    const word = after.words[i];
    if (word) share += ((word.mark === "" ? 0 : 1) - share) / 100;
  }
  return share;
}

/** Longer than this from word end to word end there was a pause of a second (corpora: stops added). */
const PAUSE_MS = 1600;

/** Running share of pauses behind a final mark, weighted to about the last twenty-four. */
export function stoppedAfter(
  share: number,
  { mark, gapMs }: Pick<SettledWord, "mark" | "gapMs">,
): number {
  if (gapMs !== null && gapMs <= PAUSE_MS) return share;
  return share + ((isFinal(mark) ? 1 : 0) - share) / 24;
}

/** Settles words and forgets old ones of everybody. */
function settle(table: Table): Table {
  const settled: SettledWord[] = [];
  let voices = table.voices;
  for (const id in table.voices) {
    const voice = table.voices[id];
    if (!voice || isSettledDown(voice, table.now)) continue;
    const fixed = settleWords(voice, {
      others: () => Object.values(table.voices).filter((other) => other.id !== id),
      hasIndicator: isSpeakingMeasured(table) && voice.spurts.length > 0,
      marked: table.marked,
      stopped: table.stopped,
      now: table.now,
      isOver: table.isOver,
    });
    const kept = forget(fixed.voice, table.now);
    settled.push(...fixed.settled);
    if (kept !== voice) voices = { ...voices, [id]: kept };
  }
  if (settled.length > 1) settled.sort((a, b) => a.at - b.at);
  return {
    ...table,
    voices,
    settled,
    stopped: settled.reduce(stoppedAfter, table.stopped),
  };
}

/** Nothing to hand on and nothing to forget: most people, most of the time. */
function isSettledDown({ words, settled }: Voice, now: number): boolean {
  const oldest = words[0];
  return !oldest || (settled === words.length && now - oldest.seenAt <= WORDS_MS);
}

/** Is anything known of who speaks right now? */
export function isSpeakingMeasured(table: Table): boolean {
  return table.speaking === "ok" || table.speaking === "silent";
}
export function isCaptionsMeasured(table: Table): boolean {
  return table.captions === "ok" || table.captions === "silent";
}
