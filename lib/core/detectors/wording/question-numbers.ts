/**
 * The numbers from which the solicitation model judges one stretch: what the tagger heard in it, how
 * it begins and ends, its mark, and what the same person asked just before.
 */
import type { Stretch, TaggedWord } from "./reading";

const LEADS = new Set(
  "so and but well okay ok yeah now oh or then right just anyway like also uh um i-mean you-know because".split(
    " ",
  ),
);
const WH = new Set("what what's who who's whose where where's when why which how how's".split(" "));
const AUX = new Set(
  (
    "is are am was were do does did can could will would shall should have has had isn't aren't wasn't " +
    "weren't don't doesn't didn't can't couldn't won't wouldn't haven't hasn't any anybody anyone anything"
  ).split(" "),
);
const SUBJECT = new Set(
  "you we they i he she it that this there these those anyone anybody".split(" "),
);
const QUOTE = new Set(
  "said say says saying asked ask asks asking wonder wondering question questions".split(" "),
);
const TAGS = new Set("right okay ok yeah no huh hm hmm know correct really it they you".split(" "));

/** What this person asked last: real questions come in pairs, but so do double hits. */
export interface Earlier {
  readonly at: number;
  readonly score: number;
}

export const QUESTION_NUMBERS = 32;

export function questionNumbers(stretch: Stretch, earlier: Earlier | null): number[] {
  const { words } = stretch;
  const last = words.at(-1) as TaggedWord;
  const first = words[0] as TaggedWord;
  const body = stripped(words);
  return [
    sum(words, (word) => word.core),
    max(words, (word) => word.core),
    last.core,
    sum(words, (word) => word.check),
    last.check,
    last.end,
    sum(words, (word) => word.asking) / words.length,
    max(words, (word) => word.asking),
    last.asking,
    first.asking,
    words.length,
    body.length,
    ["", ",", ".", "!", "?"].indexOf(last.mark),
    stretch.marked,
    last.gapMs ?? 9999,
    first.beforeMs ?? 9999,
    Number(last.isOver),
    Number(last.isFollowed),
    opener(body),
    inversions(body),
    Number(TAGS.has(body.at(-1) ?? "")),
    earlier ? Math.min(30_000, last.at - earlier.at) : 30_000,
    earlier?.score ?? 0,
    firstOf(body, QUOTE),
    Number(body.includes("you")) + Number(body.includes("your")),
    last.cut,
    stretch.stopped,
    tail(words, (word) => word.core),
    last.noise,
    last.lost,
    Number(words.some((word) => word.mark === "?")),
    Number(first.isOver),
  ];
}

type Of = (word: TaggedWord) => number;

const sum = (words: readonly TaggedWord[], of: Of) => words.reduce((all, one) => all + of(one), 0);

const max = (words: readonly TaggedWord[], of: Of) =>
  words.reduce((most, one) => Math.max(most, of(one)), 0);

/** How it begins: 1 with a question word, 2 with an auxiliary, 0 with neither. */
function opener([first = ""]: readonly string[]): number {
  if (WH.has(first)) return 1;
  return AUX.has(first) ? 2 : 0;
}

/** How surely one of the last three words ended a question. */
function tail(words: readonly TaggedWord[], of: Of): number {
  return max(words.slice(-3), of);
}

/** Nothing but a tag or asking to repeat: "right?", "sorry?" (corpora/README.md "none"). */
export function isTag(words: readonly TaggedWord[]): boolean {
  const text = words.map((word) => word.text).join(" ");
  return /^(?:right|okay|ok|yeah|yes|no|huh|hm+|really|you know|correct|is it|isn't it|what|sorry|pardon|excuse me|)$/.test(
    text,
  );
}

/** How sure mark and opening alone make a question; used where the tagger's reading is not at hand. */
export function questionMark(words: readonly Pick<TaggedWord, "text" | "mark">[]): number {
  if (words.at(-1)?.mark === "?") return 0.9;
  const body = stripped(words);
  return opener(body) > 0 && body.length >= 3 && words.at(-1)?.mark === "" ? 0.45 : 0;
}

/** The words without what only leads in ("so", "well", "and"). */
function stripped(words: readonly Pick<TaggedWord, "text">[]): string[] {
  const texts = words.map((word) => word.text).filter((text) => text !== "");
  const start = texts.findIndex((text) => !LEADS.has(text));
  return start === -1 ? texts.slice(-1) : texts.slice(start);
}

/** How often an auxiliary stands right before its subject ("do you", "is it"). */
function inversions(body: readonly string[]): number {
  return body.filter((text, i) => AUX.has(text) && SUBJECT.has(body[i + 1] ?? "")).length;
}

/** Place of the first word of `set`, 99 when there is none. */
function firstOf(body: readonly string[], set: ReadonlySet<string>): number {
  const place = body.findIndex((text) => set.has(text));
  return place === -1 ? 99 : place;
}
