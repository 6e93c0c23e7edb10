/** Noun phrases: where one ends, whether it is plural, and its head. */

import { EVENTS, PLURAL_NOUNS, SINGULAR_S } from "./cues/nouns";
import { TIME_WORD } from "./cues/times";
import {
  COORDINATORS,
  DETERMINERS,
  isNumber,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "./grammar-words";
import { isQuote } from "./quotes";
import type { Token } from "./tokens";
import { isForm } from "./verbs";
import { isAdverb, looksNoun, opensNoun } from "./word-class";

const AFTER_NOUN =
  /^(?:open|full|closed|shut|ajar|empty|dirty|blank|loose|wet|bare|unlocked|unattended|unsecured|uncovered|unlabelled|unsigned|unfinished)$/;

/** What became of it stands behind it: "hung the banner upside down", "painted the shutters green". */
const RESULT =
  /^(?:upside|wrong|backwards|sideways|inside|crooked|raw|pink|green|red|blue|white|black|yellow|grey|aloud|hot|cold|wet|dry|flat)$/;
const UNIT =
  /^(?:minutes?|hours?|days?|weeks?|months?|years?|times?|[cmk]?m|kgs?|g|ml|litres?|liters?|metres?|meters?|inch(?:es)?|feet|degrees|percent)$/;

/** The place after the noun phrase that starts at `from`; `from` itself when none starts there. */
export function nounPhraseEnd(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (!first?.word || isQuote(first.low)) return from;
  if (OBJECT_PRONOUNS.has(first.low) && !POSSESSIVES.has(first.low)) return from + 1;
  if (first.low === "her" && !looksNoun(tokens[from + 1])) return from + 1;
  if (isForm(first.low, "gerund") && !EVENTS.has(first.low)) return from;
  let at = from;
  let head = false;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    const low = token.low;
    if (low === "of" && head) {
      const inner = nounPhraseEnd(tokens, at + 1);
      if (inner === at + 1) break;
      at = inner;
      continue;
    }
    const listed = low === "," && head ? namesEnd(tokens, at) : at;
    if (listed > at) {
      at = listed;
      continue;
    }
    if (low === "and" && head) {
      const next = tokens[at + 1];
      const inner =
        next && (opensNoun(next.low) || looksNoun(next)) && !verbHere(tokens, at + 1)
          ? nounPhraseEnd(tokens, at + 1)
          : at + 1;
      if (inner === at + 1) break;
      at = inner;
      continue;
    }
    if (
      !token.word ||
      (head && opensNoun(low) && !isNumber(low)) ||
      (head && TIME_WORD.test(low) && low !== "late")
    )
      break;
    if (!head && TIME_WORD.test(low) && !DETERMINERS.has(low)) {
      if (
        !/^(?:last|this|earlier|monday|tuesday|wednesday|thursday|friday|saturday|sunday)/.test(low)
      )
        break;
    }
    // "the poll TWO HOURS early": how much is no part of the thing.
    if (
      head &&
      isNumber(low) &&
      (UNIT.test(tokens[at + 1]?.low ?? "") || /^[$€£]|k$|,\d{3}/.test(low))
    )
      break;
    if (head && isNumber(low)) {
      at = numbersEnd(tokens, at);
      continue;
    }
    if (opensNoun(low)) {
      at += 1;
      if (isNumber(low) && !looksNoun(tokens[at]) && tokens[at]?.low !== "of") head = true;
      continue;
    }
    if (
      !looksNoun(token) ||
      SUBJECT_PRONOUNS.has(low) ||
      /^(?:that|which|who|whom|what|how|why|where|whether|to|not|n't|it|there|me|us|them|him)$/.test(
        low,
      )
    )
      break;
    if (
      head &&
      (isForm(low, "gerund") || (isForm(low, "past", "participle") && !isForm(low, "base"))) &&
      !adjectival(tokens, at)
    )
      break;
    // "left the gate OPEN": a state after its noun is no part of the phrase.
    if (head && (AFTER_NOUN.test(low) || (RESULT.test(low) && !looksNoun(tokens[at + 1])))) break;
    head = true;
    at += 1;
  }
  return head ? at : from;
}

const isName = (token: Token | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(token?.text ?? "");

/** "Ana, Bo and Cem": the place after a list of names that goes on at the comma; `from` where none does. */
function namesEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.low === "," && isName(tokens[at - 1]) && isName(tokens[at + 1])) at += 2;
  if (tokens[at]?.low === "," && tokens[at + 1]?.low === "and") at += 1;
  return at > from && tokens[at]?.low === "and" && isName(tokens[at - 1]) && isName(tokens[at + 1])
    ? at + 2
    : from;
}

/** "steps 2, 4 and 6": the numbers of a list belong together. */
function numbersEnd(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  while (/^(?:,|and|&)$/.test(tokens[at]?.low ?? "")) {
    const next = tokens[at]?.low === "," && tokens[at + 1]?.low === "and" ? at + 2 : at + 1;
    const after = tokens[next + 1]?.low ?? "";
    if (
      !/^\d{1,3}$/.test(tokens[next]?.low ?? "") ||
      !/^(?:,|and|&|\W?|on|in|at|of|for|from)$/.test(after)
    )
      break;
    at = next + 1;
  }
  return at;
}

/** A participle right before another noun is an adjective ("the signed affidavit"). */
function adjectival(tokens: readonly Token[], at: number): boolean {
  return (
    at > 0 && !!tokens[at + 1] && looksNoun(tokens[at + 1]) && opensNoun(tokens[at - 1]?.low ?? "")
  );
}

function verbHere(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? "";
  return isForm(low, "past") && !isForm(low, "base")
    ? true
    : isForm(low, "past", "third") && opensNoun(tokens[at + 1]?.low ?? "");
}

/** The last noun before any "of", "and" or preposition. */
export function headOf(tokens: readonly Token[]): Token | undefined {
  let head: Token | undefined;
  for (const token of tokens) {
    if (PREPOSITIONS.has(token.low) || SUBORDINATORS.has(token.low) || COORDINATORS.has(token.low))
      break;
    if (looksNoun(token) && !isAdverb(token.low)) head = token;
    else if (isNumber(token.low) && !head) head = token;
  }
  return head;
}

export function isPlural(phrase: readonly Token[]): boolean {
  const first = phrase[0]?.low ?? "";
  if (/^(?:they|them|we|us|these|those|both|many|few|several)$/.test(first)) return true;
  if (phrase.length === 1 && /^(?:me|him|her|it|i|he|she|you)$/.test(first)) return first === "you";
  if (phrase.some((token, at) => token.low === "and" && at > 0 && looksNoun(phrase[at - 1])))
    return true;
  if (/^(?:a|an|one|another|each|every|this|that)$/.test(first)) return false;
  const quantity = phrase.findIndex((token) => token.low === "of");
  if (quantity > 0 && /^(?:some|most|all|half|rest|part)$/.test(phrase[quantity - 1]?.low ?? "")) {
    return isPlural(phrase.slice(quantity + 1));
  }
  const head = headOf(phrase)?.low ?? "";
  // "our 1:1": a talk between two, no number.
  if (/^\d+:\d+$/.test(head)) return false;
  if (isNumber(head)) return head !== "one" && head !== "1" && head !== "half";
  if (PLURAL_NOUNS.has(head)) return true;
  // A name that ends in -s is one person: "Jonas", "Mrs Evans".
  if (isNamed(phrase)) return false;
  return /s$/.test(head) && !/(?:ss|us|'s|is)$/.test(head) && !SINGULAR_S.has(head);
}

const isNamed = (phrase: readonly Token[]): boolean =>
  phrase.length < 4 && phrase.every((token) => /^\p{Lu}\p{Ll}/u.test(token.text));

/** Object pronouns as subjects. */
export function asSubject(phrase: string): string {
  const forms: Record<string, string> = { me: "I", him: "he", her: "she", us: "we", them: "they" };
  return forms[phrase.toLowerCase()] ?? phrase;
}
