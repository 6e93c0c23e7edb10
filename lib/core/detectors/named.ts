/**
 * Finds whom a sentence asks to speak by name. It tells a call ("Priya, what do you think?") from a
 * mention ("as Priya said"), and says so when it cannot know which of two people was meant.
 */
import type { Person } from "../events/page-event";
import type { HeardWord } from "../turns/heard-word";
import * as frames from "./naming/frames";
import { type Heard, nameAt, rosterOf } from "./naming/roster";

/** Words of one stretch of one person. */
export interface Sentence {
  readonly who: string;
  readonly words: readonly Pick<HeardWord, "text" | "mark" | "isCapital">[];
}

export interface NamedCall {
  /** null: two people at the table have that name. */
  readonly whom: string | null;
  /** 0..1, set by the form of the call; see the bench for how often each form was right. */
  readonly score: number;
}

/** A sentence is taken for a question from here on. */
const ASKING = 0.4;
const CLEAR = 0.92;
const LIKELY = 0.75;

interface Named extends Heard {
  readonly at: number;
  readonly isOwner: boolean;
}

/** Everybody `sentence` asks to speak. `question`: probability that it asks something. */
export function invited(
  sentence: Sentence,
  people: readonly Person[],
  question: number,
  isCommon: (word: string) => boolean,
): NamedCall[] {
  const roster = rosterOf(people, sentence.who);
  if (roster.length === 0) return [];
  const words = sentence.words.map((word) => word.text);
  const names = namesIn(sentence, words, (at) => nameAt(roster, words, at, isCommon));
  const calls: NamedCall[] = [];
  for (const name of names) {
    const form = formOf(name, names, sentence, words, question);
    if (form === 0) continue;
    const whom = name.ids.length === 1 ? (name.ids[0] ?? null) : null;
    if (calls.some((call) => call.whom === whom)) continue;
    calls.push({ whom, score: form * name.certainty });
  }
  return calls;
}

function namesIn(
  sentence: Sentence,
  words: readonly string[],
  find: (at: number) => Heard | null,
): Named[] {
  const names: Named[] = [];
  for (let at = 0; at < words.length; at++) {
    const heard = find(at);
    if (!heard) continue;
    const isOwner = /'s$/.test(words[at + heard.words - 1] ?? "");
    // Where captions write capitals, a word in small letters inside a sentence is no name.
    const writesCapitals = sentence.words.some((word) => word.isCapital);
    if (heard.isWord && writesCapitals && !sentence.words[at]?.isCapital) continue;
    names.push({ ...heard, at, isOwner });
    at += heard.words - 1;
  }
  return names;
}

/** How sure the form of the sentence makes it that `name` is asked to speak; 0 when not. */
function formOf(
  name: Named,
  names: readonly Named[],
  sentence: Sentence,
  words: readonly string[],
  question: number,
): number {
  const all = words.slice(0, name.at).join(" ");
  const before = `${all} `.replace(frames.LEAD, "").trim();
  const end = name.at + name.words;
  const after = afterNames(end, names, words);
  if (frames.REPORTED.test(before)) return 0;
  if (isHanded(name, before, after)) return CLEAR;
  if (name.isOwner) {
    const isWanted = frames.OWNED_BEFORE.test(before) || before === "";
    const helps = /\b(?:would help|please)\b/.test(after) || /\b(?:saw|hear|get)$/.test(before);
    return isWanted && frames.OWNED_AFTER.test(after) && helps ? LIKELY : 0;
  }
  const comma = sentence.words[end - 1]?.mark === ",";
  const isQuestion = question >= ASKING || sentence.words.at(-1)?.mark === "?";
  if (after === "") return atEnd(name, before, sentence, words, isQuestion);
  if (/\bsorry\b/.test(all)) return 0;
  const isStatement = sentence.words.at(-1)?.mark === ".";
  const isFirst = before === "" || sentence.words[name.at - 1]?.mark === ",";
  return isFirst || isOpen(name, sentence, words)
    ? atStart(name, after, comma, isQuestion, isStatement, isFirst)
    : 0;
}

/** What follows the name, past further names joined to it ("Priya and Sam, what …"). */
function afterNames(end: number, names: readonly Named[], words: readonly string[]): string {
  let from = end;
  for (;;) {
    const skip = words[from] === "and" ? from + 1 : from;
    const next = names.find((one) => one.at === skip);
    if (!next) break;
    from = next.at + next.words;
  }
  return words.slice(from).join(" ");
}

function isHanded(name: Named, before: string, after: string): boolean {
  if (name.isOwner) return false;
  if (frames.HANDED_BEFORE.test(before)) return true;
  if (frames.WONDERED_BEFORE.test(before) && frames.WONDERED_AFTER.test(after)) return true;
  if (frames.ABOUT_BEFORE.test(before) && after === "") return true;
  if (frames.BRING_BEFORE.test(before) && frames.BRING_AFTER.test(after)) {
    return !frames.BRING_REPORTED.test(before);
  }
  return before === "" && frames.MAY_SPEAK_AFTER.test(after);
}

/** Without marks a name in mid-sentence may begin a new one: "that is the plan priya what do you". */
function isOpen(name: Named, sentence: Sentence, words: readonly string[]): boolean {
  const writesMarks = sentence.words.some((word) => word.mark !== "");
  const previous = words[name.at - 1] ?? "";
  return !writesMarks && !name.isWord && !frames.MENTION_BEFORE.has(previous);
}

function atStart(
  name: Named,
  after: string,
  comma: boolean,
  isQuestion: boolean,
  isStatement: boolean,
  isFirst: boolean,
): number {
  if (frames.GREETING.test(after)) return 0;
  if (frames.ASKED_AFTER.test(after)) return isFirst ? CLEAR : LIKELY;
  const mayAsk = isQuestion || (frames.TO_YOU.test(after) && !isStatement);
  if (!name.isWord && mayAsk && frames.MAYBE_ASKED_AFTER.test(after)) return LIKELY;
  if (!isFirst) return 0;
  if (name.isWord && !comma) return frames.CLEAR_BIDDEN_AFTER.test(after) ? LIKELY : 0;
  if (frames.BIDDEN_AFTER.test(after)) return comma ? CLEAR : LIKELY;
  if (comma && isQuestion) return CLEAR;
  return frames.CURIOUS.test(after) ? LIKELY : 0;
}

function atEnd(
  name: Named,
  before: string,
  sentence: Sentence,
  words: readonly string[],
  isQuestion: boolean,
): number {
  const previous = words[name.at - 1] ?? "";
  const comma = sentence.words[name.at - 1]?.mark === ",";
  if (before === "") return isQuestion && sentence.words.at(-1)?.mark === "?" ? LIKELY : 0;
  if (frames.POLITE.test(before)) return 0;
  const bids = frames.INVITE_ENDS.test(before);
  const asks = isQuestion || frames.CURIOUS.test(before);
  if (comma) return bids || asks ? CLEAR : 0;
  if (frames.MENTION_BEFORE.has(previous)) return 0;
  if (name.isWord && !frames.CALL_BEFORE.has(previous)) return 0;
  return bids || asks ? LIKELY : 0;
}
