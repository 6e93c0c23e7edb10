/**
 * The numbers from which the interruption model judges one start: who held the floor and how long, who
 * went on, and whether the tagger hears the holder's words cut off just then.
 */
import { isBackchannel, isBackchannelWord } from "../../turns/backchannel";
import type { Table } from "../../turns/table";
import type { Spurt, Voice } from "../../turns/voice";
import type { Reading, TaggedWord } from "./reading";

export interface Start {
  /** When the newcomer's indicator went on, ms since 1970. */
  readonly at: number;
  readonly who: string;
  readonly whom: string;
}

/** The holder's words are looked at from this long before the start … */
export const BEFORE_MS = 700;
/** … to this long after it (detector-notes §2: nothing later than about 5 s helps). */
export const AFTER_MS = 5000;
const NEVER_MS = 6000;

export const START_NUMBERS = 66;

export function startNumbers(start: Start, table: Table, reading: Reading): number[] {
  const newcomer = table.voices[start.who];
  const holder = table.voices[start.whom];
  const theirs = wordsAround(reading, start.whom, start.at - BEFORE_MS, start.at + AFTER_MS);
  const own = wordsAround(reading, start.who, start.at - 600, start.at + AFTER_MS);
  const before = wordsAround(reading, start.whom, start.at - 10_000, start.at - BEFORE_MS);
  const others = Object.values(table.voices).filter(
    (voice) => voice.id !== start.who && voice.id !== start.whom,
  );
  const cut = mostOf(theirs, (word) => word.lost);
  return [
    ...timing(start, newcomer, holder, others),
    ...holderNumbers(start, theirs, before),
    ...newcomerNumbers(start, own),
    ...around(start, cut, table),
    ...meanwhile(start, theirs, own, table),
    table.marked,
    table.stopped,
  ];
}

/** What happened between the start and the word at which the floor seems lost. */
function around({ at, who, whom }: Start, cut: TaggedWord | null, table: Table): number[] {
  const until = cut ? Math.max(at, cut.at) : at;
  const began = (voice: Voice) =>
    voice.spurts.filter((one) => one.from > at && one.from <= until + 200).length;
  const voices = Object.values(table.voices);
  const own = table.voices[who]?.spurts.findLast((spurt) => spurt.from <= until + 200);
  const ends = own ? (own.to ?? until + NEVER_MS) : until;
  return [
    cut?.lost ?? 0,
    cut ? cut.at - at : -9999,
    cut?.cut ?? 0,
    Math.max(-NEVER_MS, Math.min(NEVER_MS, ends - until)),
    voices.filter((one) => one.id !== who && one.id !== whom).reduce((n, one) => n + began(one), 0),
    own && own.from > at ? 1 : 0,
    cut ? (cut.gapMs ?? 9999) : -1,
  ];
}

/**
 * Where the holder's words break off while this very newcomer speaks, and whether it is theirs: with
 * several newcomers only one took the floor. Gold: the newcomer still goes on after the cut and began
 * at most five seconds before it (corpora/README.md).
 */
function meanwhile(
  { at, who }: Start,
  theirs: readonly TaggedWord[],
  own: readonly TaggedWord[],
  table: Table,
): number[] {
  const spurts = table.voices[who]?.spurts ?? [];
  const goesOn = (word: TaggedWord) =>
    word.at >= at - 250 &&
    spurts.some((one) => one.from < word.at + 200 && (one.to ?? table.now) > word.at + 300);
  const during = theirs.filter(goesOn);
  const others = theirs.filter((word) => !goesOn(word));
  const cut = mostOf(during, (word) => word.lost);
  const until = cut?.at ?? at;
  const voices = Object.values(table.voices);
  const after = own.filter((word) => word.at > until);
  return [
    cut?.lost ?? 0,
    cut ? cut.at - at : -9999,
    mostOf(during, (word) => word.cut)?.cut ?? 0,
    1 - during.reduce((none, word) => none * (1 - word.lost), 1),
    mostOf(others, (word) => word.lost)?.lost ?? 0,
    during.length,
    cut ? theirs.filter((word) => word.n > cut.n).length : -1,
    cut ? Math.min(9999, cut.gapMs ?? 9999) : -1,
    spurts.filter((one) => one.from > at && one.from <= until + 200).length,
    after.reduce((sum, word) => sum + 1 - word.noise, 0),
    voices.filter((voice) => onIn(voice, until - 200, until + 200) > 0).length,
    voices.filter((voice) => voice.spurts.length > 0).length,
  ];
}

function mostOf(words: readonly TaggedWord[], of: (word: TaggedWord) => number): TaggedWord | null {
  return words.reduce<TaggedWord | null>(
    (best, word) => (best && of(best) >= of(word) ? best : word),
    null,
  );
}

function wordsAround(reading: Reading, who: string, from: number, to: number): TaggedWord[] {
  const words = reading.readers[who]?.words ?? [];
  return words.filter((word) => word.at >= from && word.at <= to);
}

function timing(
  { at }: Start,
  newcomer: Voice | undefined,
  holder: Voice | undefined,
  others: readonly Voice[],
): number[] {
  const held = holder?.spurts.findLast((spurt) => spurt.from < at + 1000) ?? null;
  const holds = held ? (held.to ?? Number.POSITIVE_INFINITY) : at;
  const own = newcomer?.spurts.findLast((spurt) => spurt.from <= at) ?? null;
  const ends = own ? (own.to ?? Number.POSITIVE_INFINITY) : at;
  const back = holder?.spurts.find((spurt) => spurt.from > holds) ?? null;
  const previous = newcomer?.spurts.findLast((spurt) => spurt.from < at && spurt !== own) ?? null;
  const cap = (ms: number) => Math.max(-NEVER_MS, Math.min(NEVER_MS, ms));
  return [
    held ? Math.min(30_000, at - held.from) : -1,
    cap(holds - at),
    cap(ends - at),
    cap(Math.min(ends, at + NEVER_MS) - Math.min(holds, at + NEVER_MS)),
    back ? cap(back.from - holds) : NEVER_MS,
    previous ? Math.min(30_000, at - (previous.to ?? at)) : 30_000,
    onIn(holder, at - 10_000, at),
    onIn(newcomer, at - 10_000, at),
    onIn(holder, at + 1000, at + AFTER_MS),
    onIn(newcomer, at, at + AFTER_MS),
    others.filter((voice) => onIn(voice, at - 500, at + 500) > 0).length,
    others.reduce((sum, voice) => sum + onIn(voice, at, at + AFTER_MS), 0),
    others.filter((voice) => voice.spurts.some((one) => Math.abs(one.from - at) < 1500)).length,
    newcomer?.spurts.filter((one) => one.from >= at && one.from < at + AFTER_MS).length ?? 0,
  ];
}

function onIn(voice: Voice | undefined, from: number, to: number): number {
  const on = (spurt: Spurt) =>
    Math.max(0, Math.min(spurt.to ?? to, to) - Math.max(spurt.from, from));
  return voice?.spurts.reduce((sum, spurt) => sum + on(spurt), 0) ?? 0;
}

function holderNumbers(
  { at }: Start,
  theirs: readonly TaggedWord[],
  before: readonly TaggedWord[],
): number[] {
  const most = mostOf(theirs, (word) => word.cut);
  const missed = theirs.reduce((none, word) => none * (1 - word.cut), 1);
  const kept = theirs.reduce((none, word) => none * (1 - word.lost), 1);
  const later = mostOf(
    theirs.filter((word) => word.at >= at - 250),
    (word) => word.cut,
  );
  const early = theirs.filter((word) => word.at <= at + 2500);
  const last = early.at(-1);
  const after = most ? theirs.filter((word) => word.n > most.n) : [];
  return [
    most?.cut ?? 0,
    1 - missed,
    1 - kept,
    later?.cut ?? 0,
    most ? most.at - at : -9999,
    most?.end ?? 0,
    most ? ["", ",", ".", "!", "?"].indexOf(most.mark) : -1,
    most?.gapMs ?? 9999,
    after.length,
    last?.cut ?? 0,
    last?.end ?? 0,
    last?.gapMs ?? 9999,
    theirs.length,
    before.length,
    theirs.reduce((best, word) => Math.max(best, word.end), 0),
    theirs.reduce((best, word) => Math.max(best, word.core + word.check), 0),
    before.reduce((best, word) => Math.max(best, at - word.at < 3000 ? word.core : 0), 0),
    sinceBorder(theirs, before, most),
  ];
}

/** How many words the holder had said since their last likely border. */
function sinceBorder(
  theirs: readonly TaggedWord[],
  before: readonly TaggedWord[],
  most: TaggedWord | null,
): number {
  const said = [...before, ...theirs].filter((word) => !most || word.n < most.n);
  const border = said.findLastIndex((word) => word.end > 0.5);
  return said.length - 1 - border;
}

function newcomerNumbers({ at }: Start, own: readonly TaggedWord[]): number[] {
  const texts = own.map((word) => word.text);
  const soon = own.filter((word) => word.at <= at + 2000);
  const noises = texts.slice(0, 4).filter(isBackchannelWord).length;
  return [
    own.length,
    soon.length,
    noises / Math.max(1, Math.min(4, texts.length)),
    Number(isBackchannel(texts)),
    texts.findIndex((text) => !isBackchannelWord(text)),
    own[0] ? own[0].at - at : -9999,
    own.reduce((best, word) => Math.max(best, word.core), 0),
    own[0]?.end ?? 0,
    own.slice(0, 3).reduce((best, word) => Math.max(best, word.cut), 0),
    own.reduce((sum, word) => sum + word.noise, 0) / Math.max(1, own.length),
    own[0]?.noise ?? 0,
    own.reduce((sum, word) => sum + 1 - word.noise, 0),
    soon.reduce((least, word) => Math.min(least, word.noise), 1),
  ];
}
