/**
 * Reads everybody's settled words with the tagger and cuts them into stretches: sentences as the
 * model hears them, marks or none. A pure fold beside the turn model; forgets after a minute.
 */
import { isFinal, type Mark } from "../../turns/heard-word";
import type { SettledWord } from "../../turns/settled-words";
import type { Table } from "../../turns/table";
import { MAX_WORDS, WORDS_MS } from "../../turns/voice";
import { type LanguageSense, senseWord, startLanguage } from "./language";
import { type Tags, tag } from "./tagger";
import type { Tagger } from "./tagger-weights";
import { isFresh } from "./word-input";

export interface TaggedWord extends Tags {
  readonly n: number;
  readonly text: string;
  readonly mark: Mark;
  readonly isCapital: boolean;
  readonly at: number;
  readonly gapMs: number | null;
  readonly beforeMs: number | null;
  readonly isOver: boolean;
  readonly isFollowed: boolean;
}

export interface Stretch {
  readonly who: string;
  readonly words: readonly TaggedWord[];
  /** When its last word was probably said. */
  readonly at: number;
  /** Share of marked words in the call when it was read, and of pauses with a final mark. */
  readonly marked: number;
  readonly stopped: number;
}

interface Reader {
  readonly memory: readonly number[] | null;
  /** Oldest first, bounded like the voice's own words. */
  readonly words: readonly TaggedWord[];
  /** How many of `words` stand in stretches already handed on. */
  readonly read: number;
}

export interface Reading {
  readonly language: LanguageSense;
  readonly readers: Readonly<Record<string, Reader>>;
  /** The stretches this event completed. Empty at the next event. */
  readonly stretches: readonly Stretch[];
}

export const startReading: Reading = {
  language: startLanguage,
  readers: {},
  stretches: [],
};
const newReader: Reader = { memory: null, words: [], read: 0 };

/** A sentence ends where the tagger is at least this sure (over-cutting a little: notes §1, p .4). */
export const BORDER = 0.45;
/** … and a question already at this: two questions in one breath are two. */
export const QUESTION_BORDER = 0.25;
/** Without the tagger a pause of this length ends a sentence. */
const PAUSE_MS = 1200;
/** No stretch is longer: bounded work for the judges. */
const MAX_STRETCH = 64;

export function foldReading(reading: Reading, table: Table, tagger: Tagger): Reading {
  if (table.settled.length === 0) {
    return reading.stretches.length === 0 ? reading : { ...reading, stretches: [] };
  }
  const readers = { ...reading.readers };
  const stretches: Stretch[] = [];
  let language = reading.language;
  for (const word of table.settled) {
    language = senseWord(language, word.text, tagger.rows.has(word.text));
    const before = readers[word.who] ?? newReader;
    const read = readWord(before, word, language.language === "other" ? null : tagger, table.now);
    readers[word.who] = read.reader;
    stretches.push(...read.stretches);
  }
  return { language, readers, stretches };
}

function readWord(
  before: Reader,
  word: SettledWord,
  tagger: Tagger | null,
  now: number,
): { reader: Reader; stretches: Stretch[] } {
  const { memory, tags } = tagger
    ? tag(tagger, before.memory, word)
    : { memory: null, tags: tagsByMarks(word) };
  const tagged: TaggedWord = {
    n: word.n,
    text: word.text,
    mark: word.mark,
    isCapital: word.isCapital,
    at: word.at,
    gapMs: word.gapMs,
    beforeMs: word.beforeMs,
    isOver: word.isOver,
    isFollowed: word.isFollowed,
    ...tags,
  };
  const stretches: Stretch[] = [];
  let open = before.words.slice(before.read);
  // A long pause ends whatever was open, however unsure the tagger was.
  if (open.length > 0 && isFresh(word)) {
    stretches.push(stretchOf(word, open));
    open = [];
  }
  open = [...open, tagged];
  if (isBorder(tagged) || open.length >= MAX_STRETCH) {
    stretches.push(stretchOf(word, open));
    open = [];
  }
  const words = [...before.words, tagged]
    .slice(-MAX_WORDS)
    .filter((one) => now - one.at < 2 * WORDS_MS);
  return { reader: { memory, words, read: words.length - open.length }, stretches };
}

function isBorder(word: TaggedWord): boolean {
  const isSure = word.end >= BORDER || word.core + word.check >= QUESTION_BORDER;
  return isSure || word.gapMs === null;
}

/** Where the tagger cannot read the language only marks and pauses speak. */
function tagsByMarks(word: SettledWord): Tags {
  const isEnd = isFinal(word.mark) || word.gapMs === null || word.gapMs > PAUSE_MS;
  const core = word.mark === "?" ? 1 : 0;
  return { end: isEnd ? 1 : 0, core, check: 0, cut: 0, asking: 0, lost: 0, noise: 0 };
}

function stretchOf(newest: SettledWord, words: readonly TaggedWord[]): Stretch {
  const { who, marked, stopped } = newest;
  return { who, words, at: words.at(-1)?.at ?? 0, marked, stopped };
}
