/**
 * What every rewrite must keep to, whoever wrote it: the rules or the browser's own model. The same
 * properties the label guide names: a question about the future, no blame, label, absolute, guess,
 * comparison or order, no new name or number, negation kept, a sensible length.
 */

import { malformedObservation, malformedQuestion } from "./form";
import { CLOSED, invented } from "./invented";
import { marksOf } from "./marks";
import { accuses } from "./soften";
import { tokenise } from "./tokens";
import { baseOf } from "./verbs";

/** Label guide: 6 to 60 words, at least a third of them looking ahead. */
export const MIN_WORDS = 6;
export const MAX_WORDS = 60;
export const MIN_AHEAD_SHARE = 1 / 3;
/** Above this share of the draft's words in the same order, it is the draft again. */
export const MAX_ECHO = 0.84;

const AHEAD = /\b(?:can|could|will|would|might|may|should|shall|next|from now on|going forward)\b/;
/** What turns a verb round, and the verb it turns: Quirk et al. (1985), §10.54–64. */
const DENIED =
  /\b(?:\w+n't|not|never|nobody|no[- ]one|cannot) (?:(?:\w+ly|been|even|yet|ever|just|once|have|has|had) )*([a-z]+)/g;
/** In a clause with one of these the verb is not affirmed. */
const DENIES =
  /n't\b|\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|hardly|barely|missing|lack\w*|unable|until|yet|instead|struggl\w+|hard|difficult|impossible|forgot)\b/;

const BLAMED =
  /\byou (?:\w+ )?(?:failed|neglected|refused|ignored|ruined|messed|screwed|forgot|blew|botched)\b|\byour fault\b|\blet (?:me|us) down\b/i;

export type Fault =
  | "no-question"
  | "looks-back"
  | "blame"
  | "label"
  | "absolute"
  | "mind-reading"
  | "comparison"
  | "sarcasm"
  | "order"
  | "new-name"
  | "new-number"
  | "negation-lost"
  | "length"
  | "too-little-ahead"
  | "echo"
  | "off-topic"
  | "placeholder"
  | "form";

export interface Checked {
  readonly draft: string;
  /** The draft with its quoted verdicts, where `draft` tells them as remarks: what an echo would repeat. */
  readonly typed?: string | undefined;
  /** Puts quotes back, so that their words count. */
  readonly restored?: (text: string) => string;
  /** Other text whose names and numbers may be used: evidence and the next meeting. */
  readonly allowed?: string;
  readonly asks: boolean;
  /** Whether the draft had issues; one without may keep its own words. */
  readonly hadIssues: boolean;
}

/** Every fault of a rewrite; empty when it may be shown. */
export function faultsOf(observation: string, question: string, given: Checked): Fault[] {
  return [
    ...new Set([
      ...faultsOfQuestion(question, given),
      ...faultsOfObservation(observation, given),
      ...faultsOfBoth(observation, question, given),
    ]),
  ];
}

/**
 * Whether a rewrite has no fault but those forgiven. One draft's observations and questions come in many
 * pairs: what each is on its own is looked at once, and only as far as the first fault.
 */
export function checkOf(
  given: Checked,
  forgiven: readonly Fault[] = [],
): (observation: string, question: string) => boolean {
  const none = (faults: Iterable<Fault>): boolean => {
    for (const fault of faults) if (!forgiven.includes(fault)) return false;
    return true;
  };
  const question = once((text) => none(faultsOfQuestion(text, given)));
  const observation = once((text) => none(faultsOfObservation(text, given)));
  return (told, asked) =>
    none(faultsOfBoth(told, asked, given)) && question(asked) && observation(told);
}

/** The same answer for the same text, worked out once. */
function once(judge: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const verdict = known.get(text) ?? judge(text);
    known.set(text, verdict);
    return verdict;
  };
}

/** What is said, with a word for what is still to come. */
const filledIn = (text: string): string => text.replace(/\[[^\]]*\]/g, "something");
const count = (text: string): number =>
  tokenise(text).filter((token) => token.word && !token.glued).length;

function* faultsOfQuestion(question: string, given: Checked): Generator<Fault> {
  if (!/\?["')\]]*$/.test(question.trim())) yield "no-question";
  if (
    /^\s*(?:why|how come|did|was|were|had|have you|has)\b/i.test(question) ||
    !AHEAD.test(question.toLowerCase()) ||
    /\b(?:could|should|would|might) (?:\w+ )?have \w+(?:ed|en)\b/i.test(question)
  )
    yield "looks-back";
  if (!given.asks && offTopic(question, given.draft)) yield "off-topic";
  if (accuses(question) && !/\b(?:help|helps|let|make|makes) you\b/.test(question)) yield "blame";
  if (malformedQuestion(question)) yield "form";
  yield* faultsOfText(question, given, false);
}

function* faultsOfObservation(observation: string, given: Checked): Generator<Fault> {
  if (observation === "") return;
  if (negationLost(observation, given.draft)) yield "negation-lost";
  if (observation.split(/[.!?]/).filter((sentence) => accuses(sentence)).length > 1) yield "blame";
  if (malformedObservation(observation)) yield "form";
  yield* faultsOfText(observation, given, true);
}

function* faultsOfText(text: string, given: Checked, told: boolean): Generator<Fault> {
  if (BLAMED.test(text)) yield "blame";
  yield* invented(filledIn(text), `${given.draft} ${given.allowed ?? ""}`);
  yield* markFaults(text, told);
}

function* faultsOfBoth(observation: string, question: string, given: Checked): Generator<Fault> {
  const placed = /\[[^\]]{3,}\]/.test(`${observation} ${question}`);
  if (given.asks !== placed && (placed || observation !== "")) yield "placeholder";
  const read = (text: string) => given.restored?.(filledIn(text)) ?? filledIn(text);
  const words = count(read(observation)) + count(read(question));
  if (words < MIN_WORDS || words > MAX_WORDS) yield "length";
  if (count(question) / Math.max(words, 1) < MIN_AHEAD_SHARE) yield "too-little-ahead";
  if (given.hadIssues) {
    const said = [...wordsOf(filledIn(observation)), ...wordsOf(filledIn(question))];
    if (echo(wordsOf(given.typed ?? given.draft), said) > MAX_ECHO) yield "echo";
  }
}

/** Issues in the wording itself. A question may say "everyone", ask for an act, and speak of wishes. */
function markFaults(text: string, told: boolean): Fault[] {
  const bare = filledIn(text);
  return marksOf(bare, tokenise(bare)).flatMap((mark): Fault[] => {
    if (mark.kind === "judgement-label") return ["label"];
    if (mark.kind === "absolute") {
      const said = bare.slice(mark.start, mark.end);
      return told || !/every(?:one|body)/i.test(said) ? ["absolute"] : [];
    }
    if (!told || mark.kind === "vague" || mark.kind === "past") return [];
    return [mark.kind === "directive" ? "order" : mark.kind];
  });
}

/** "I never got X" must not become "I got X": a verb the draft only denies is not affirmed in any clause. */
function negationLost(observation: string, draft: string): boolean {
  const low = draft.toLowerCase();
  const denied = [...low.matchAll(DENIED)].flatMap((found) => baseIn(found[1] ?? "") ?? []);
  if (denied.length === 0) return false;
  const said = basesIn(low);
  const affirmed = observation
    .toLowerCase()
    .split(/[.,;:!?–—]|\b(?:and|but|so|because|which|who)\b/)
    .filter((clause) => !DENIES.test(clause))
    .flatMap(basesIn);
  const times = (list: readonly string[], verb: string) =>
    list.filter((each) => each === verb).length;
  return denied.some((verb) => affirmed.includes(verb) && times(said, verb) <= times(denied, verb));
}

/** The base of a verb that says what happens; be, have and do tell too little. */
function baseIn(low: string): string | null {
  const base = baseOf(low, "past", "participle", "gerund", "third", "base");
  return base && !/^(?:be|have|do)$/.test(base) ? base : null;
}

const basesIn = (text: string): string[] =>
  tokenise(text).flatMap((token) => baseIn(token.low) ?? []);

const GENERIC =
  /^(?:approach|mak|better|improv|help|differen|next|time|forward|future|start|way|thing|well|good|great|chang|handl|avoid|situation|feedback|work|try|tri|us|lik|need|think|week|later|important|happen|possib|eas|something|step|project|session|issue|problem|keep|get|ensur|sur|tak|let|could|would|agre|smal|moment|around|again|how|what|which|support|want|coming|same|other|another)/;

/** A question that would fit any draft: no word of this one, and fewer than two of its own. */
function offTopic(question: string, draft: string): boolean {
  const content = (text: string) =>
    tokenise(text)
      .filter((token) => token.word && token.low.length > 2 && !CLOSED.has(token.low))
      .map((token) => token.low);
  const own = content(draft).map((word) => word.slice(0, 5));
  const asked = content(question);
  if (asked.some((word) => own.includes(word.slice(0, 5)))) return false;
  return asked.filter((word) => !GENERIC.test(word)).length < 2;
}

const wordsOf = (text: string): string[] =>
  tokenise(text).flatMap((token) => (token.word ? [token.low] : []));

/** Longest common subsequence of words, as a share of the draft's. */
function echo(from: readonly string[], to: readonly string[]): number {
  if (from.length < 4) return 0;
  const row = new Array<number>(to.length + 1).fill(0);
  for (const word of from) {
    let diagonal = 0;
    for (let at = 1; at <= to.length; at += 1) {
      const above = row[at] ?? 0;
      row[at] = word === to[at - 1] ? diagonal + 1 : Math.max(above, row[at - 1] ?? 0);
      diagonal = above;
    }
  }
  return (row[to.length] ?? 0) / from.length;
}
