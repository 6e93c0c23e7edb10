/**
 * Gives each act of one person its own subject: "You moved it, forgot the invite and told nobody" → "You
 * moved it, you forgot the invite and you told nobody". Leaves alone what may belong to somebody else.
 */
import { finiteOf, finitePlaces } from "./finite";
import {
  AUXILIARIES,
  OBJECT_PRONOUNS,
  OTHER_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
} from "./grammar-words";
import { type Token, textOf, tokenise } from "./tokens";
import { isForm } from "./verbs";
import { isAdverb, opensNoun } from "./word-class";

const JOINS = /^(?:,|and|but|then)$/;

export function withSubjects(text: string): string {
  const tokens = tokenise(text);
  const { finite, subject } = finiteOf(tokens);
  const who = tokens[subject]?.low ?? "";
  if (finite < 0 || !/^(?:you|he|she|they)$/.test(who)) return text;
  const out: Token[] = [];
  let from = finite;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    out.push(token);
    if (at <= finite || !JOINS.test(token.low) || JOINS.test(tokens[at + 1]?.low ?? "")) continue;
    const between = tokens.slice(from + 1, at);
    const comma = token.low === "," || tokens[at - 1]?.low === ",";
    if (actsAgain(tokens, at + 1)) {
      if (hasOwnSubject(between, comma)) break;
      out.push({ ...token, text: who, low: who, word: true });
      from = at + 1;
    } else if (startsOther(tokens, at + 1)) break;
  }
  const rest = tokens.slice(out.filter((token) => tokens.includes(token)).length);
  return textOf([...out, ...rest]);
}

/** A past verb or a negated auxiliary with what belongs to it, where a subject could stand. */
function actsAgain(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (isAdverb(tokens[at]?.low ?? "") && !AUXILIARIES.has(tokens[at]?.low ?? "")) at += 1;
  const low = tokens[at]?.low ?? "";
  const next = tokens[at + 1];
  if (/^(?:didn't|haven't|hadn't|wasn't|weren't|couldn't)$/.test(low)) return true;
  if (!isForm(low, "past") || AUXILIARIES.has(low) || !next?.word) return false;
  const takes =
    opensNoun(next.low) ||
    OBJECT_PRONOUNS.has(next.low) ||
    OTHER_PRONOUNS.has(next.low) ||
    PREPOSITIONS.has(next.low) ||
    isAdverb(next.low) ||
    /^\p{Lu}/u.test(next.text);
  // "shut", "left", "sent": past and participle or base alike need their object right behind them.
  return isForm(low, "base")
    ? opensNoun(next.low)
    : takes || !isForm(low, "participle") || /^(?:home|out|off|up|on)$/.test(next.low);
}

/** Whether somebody else acts between two joints, so that the next verb may be theirs. */
const hasOwnSubject = (between: readonly Token[], comma: boolean): boolean =>
  finitePlaces(between).length > 0 &&
  !(comma && between.some(({ low }) => SUBORDINATORS.has(low) && low !== "that"));

/** A new subject with its verb: what follows is no longer of the first person named. */
const startsOther = (tokens: readonly Token[], from: number): boolean =>
  finitePlaces(tokens.slice(from)).length > 0 && !PREPOSITIONS.has(tokens[from]?.low ?? "");
