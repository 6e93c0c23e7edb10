/** An act that was done and shouldn't be again as it was: what to settle before it, or a better place for a thing. */
import { DECIDED } from "./after-object";
import { PEOPLE, THINGS } from "./cues/nouns";
import { isPlural, nounPhraseEnd } from "./noun-phrase";
import { byTrade } from "./people";
import { passiveOf } from "./statement";
import { textOf, tokenise } from "./tokens";
import type { VerbPhrase } from "./verb-phrase";

export interface Deed {
  /** "the small courtroom is booked", or null when only a better place is wished for. */
  readonly done: string | null;
  /** "the heavy boxes": what stood in the wrong place. */
  readonly misplaced: string | null;
}

const PUTS = /^(?:put|place|park|store|leave|set|hang|stack|lay|lean|shelve|pile|keep)$/;

/** Reads the deed of a statement about the listener; null where none was decided on. */
export function deedOf(phrase: VerbPhrase): Deed | null {
  if (phrase.negative || phrase.passive || phrase.progressive || phrase.tense === "modal")
    return null;
  const end = nounPhraseEnd(phrase.rest, 0);
  const own = PUTS.test(phrase.base) && phrase.rest[0]?.low === "your" ? 1 : 0;
  const object = phrase.rest.slice(own, end);
  const first = object[0];
  if (
    !first ||
    end > 6 ||
    object.some((token) =>
      /^(?:your|you|yourself|me|us|it|them|him|her|that|this|what|nothing|and|name|names|blame|pressure|date|idea|question|trust|money|comment)$/.test(
        token.low,
      ),
    )
  )
    return null;
  const what = `${own ? "the " : ""}${textOf(object)}`.replace(
    /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|some|both|all) (?:of )?(?:the )?/i,
    "the ",
  );
  const head = object.at(-1)?.low ?? "";
  const people =
    object.some((token) => PEOPLE.has(token.low) || byTrade(token.low)) ||
    /^\p{Lu}/u.test(first.text);
  if (PUTS.test(phrase.base)) {
    const where =
      /^(?:in|on|under|behind|next|near|over|onto|into|outside|between|across|by|beside|at|against|all)$/.test(
        phrase.rest[end]?.low ?? "",
      );
    const whom = /^(?:me|us|him|her|them|people|\p{Lu}.*)$/u.test(phrase.rest[end + 1]?.text ?? "");
    return where &&
      !whom &&
      !people &&
      /^(?:the|my|our|a|an) /i.test(what) &&
      !/^(?:a|an) /i.test(what)
      ? { done: null, misplaced: what }
      : null;
  }
  if (
    !DECIDED.test(phrase.base) ||
    /^(?:break|time|note|care|part|call|look|turn|step|thing|face|joke|lot|way)s?$/.test(head)
  )
    return null;
  const passive =
    passiveOf(phrase) ?? (THINGS.has(head) ? passiveOf({ base: phrase.base, rest: object }) : null);
  if (!passive) return null;
  const participle = passive.done.split(" ")[0] ?? "";
  const particle = /^\S+ (up|off|out|away|back)\b/.exec(passive.done)?.[1];
  return {
    done: `${what} ${isPlural(tokenise(what)) ? "are" : "is"} ${participle}${particle ? ` ${particle}` : ""}`,
    misplaced: null,
  };
}
