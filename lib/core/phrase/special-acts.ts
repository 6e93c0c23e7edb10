/** Acts that have a better neutral wording than the passive of their verb: forget, ignore, promise, reply. */
import { PEOPLE } from "./cues/nouns";
import type { Fact } from "./facts";
import { asSubject, isPlural } from "./noun-phrase";
import { byTrade } from "./people";
import { tokenise } from "./tokens";
import type { VerbPhrase } from "./verb-phrase";
import { isForm } from "./verbs";

export type Said = readonly [string, Fact["shape"]?];

/** Acts that have a better neutral wording than the passive of their verb. */
export function specialCase(who: string, phrase: VerbPhrase, rest: string): Said | null {
  const object =
    /^(.+?)(?=\s+(?:at|in|on|until|again|yesterday|last (?:week|month|night|year|time|term|quarter|\w+day)|this|during|before|after|when|while|and(?! [A-Z][a-z]+(?: (?:at|in|on|when|while|during|twice)\b|$))|out|for (?:\w+ )?\w+ (?:minutes|hours|days|weeks|months)|twice|three times|several times|again)\b|$)/.exec(
      rest,
    )?.[1] ?? rest;
  const after = rest.slice(object.length).trim();
  // A second verb of the same subject cannot follow a statement about the object.
  if (secondVerb(rest)) return null;
  const many = isPlural(tokenise(object));
  const was = many ? "were" : "was";
  if (
    phrase.base === "forget" &&
    !phrase.negative &&
    /\b(?:birthday|anniversary|appointment|meeting|call|date|deadline|interview|lunch|turn)$/.test(
      object,
    )
  )
    return [`${object} ${was} missed ${after}`];
  if (phrase.base === "forget" && !phrase.negative && ofPeople(object))
    return [`${object} ${was} forgotten ${after}`];
  if (phrase.base === "forget" && object && !/^(?:about|that|how)\b/.test(rest) && !phrase.negative)
    return [`${object} ${was} missing ${after}`];
  if (phrase.base === "forget" && /^that \w+ \w+ /.test(rest) && !phrase.negative)
    return [`it was missed ${rest}`];
  if (phrase.base === "forget" && /^about /.test(rest))
    return [`${rest.slice(6)} ${isPlural(tokenise(rest.slice(6))) ? "were" : "was"} left out`];
  if (phrase.base === "ignore" && object) {
    if (
      /\b(?:emails?|messages?|questions?|calls?|requests?|replies|letters?|tickets?|notes?|reminders?|comments?)\b/.test(
        object,
      )
    )
      return [`${object} went without a reply ${after}`];
    if (
      /^(?:me|us|him|her|them|\p{Lu}\p{Ll}.*)$/u.test(object) ||
      ofPeople(object.split(" ").at(-1) ?? "")
    )
      return [`${asSubject(object)} got no reply ${after}`];
    return [`${object} ${many ? "weren't" : "wasn't"} followed ${after}`];
  }
  if (
    /^(?:reply|respond|answer)$/.test(phrase.base) &&
    phrase.negative &&
    phrase.tense !== "present" &&
    /^to /.test(rest)
  ) {
    const [, whom = "", when = ""] =
      /^to (.+?)(?= (?:on|until|for|in|at|yesterday|last|this|after|before|when|while)\b|$)(.*)$/.exec(
        rest,
      ) ?? [];
    if (whom) return [`${asSubject(whom)} got no reply${when}`];
  }
  if (/^(?:ruin|wreck|botch|bungle|butcher|blow)$/.test(phrase.base) && object)
    return [`${object} didn't go to plan ${after}`];
  if (
    phrase.base === "miss" &&
    object &&
    !phrase.negative &&
    !/^(?:me|him|her|us|them|out)\b/.test(object)
  )
    return [`${object} ${was} missed ${after}`];
  if (/^(?:say|promise|agree|commit|offer)$/.test(phrase.base) && !phrase.negative) {
    const promise =
      /^(?:me |us |to me |to us )?(?:that )?(?:you|he|she)(?: would|'d|'ll| will)(?: have)? (.+)$/.exec(
        rest.replace(/\b(you|he|she) '(d|ll)/g, "$1'$2"),
      ) ??
      /^(?:me |us )?to ((?!(?:the|a|an|my|our|your|his|her|their|this|that|it)\b).+)$/.exec(rest);
    if (promise?.[1])
      return [
        `the plan was for ${who === "he" ? "him" : who === "she" ? "her" : who} to ${promise[1]}`,
      ];
  }
  return null;
}

/** "forgot my name", "forgot the vegans", "forgot Klaus": nobody of them was missing. */
const ofPeople = (object: string): boolean =>
  /\bnames?$/.test(object) ||
  /^\p{Lu}/u.test(object) ||
  tokenise(object).some(({ low }) => PEOPLE.has(low) || byTrade(low) || /(?:ans|ists)$/.test(low));

/** "ignored the list AND SAW his neighbour first". */
function secondVerb(rest: string): boolean {
  const verb = /\band (?:then )?(?:\w+ly )?([a-z]+)\b/i.exec(rest)?.[1]?.toLowerCase() ?? "";
  return isForm(verb, "past") && !isForm(verb, "base");
}
