/** Finds names and numbers in a rewrite that the draft does not hold. Judges no meaning. */
import type { Fault } from "./check";
import { EVENTS, PEOPLE, THINGS } from "./cues/nouns";
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  isNumber,
  OTHER_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "./grammar-words";
import { type Token, tokenise } from "./tokens";
import { isListed } from "./verbs";

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  eleven: "11",
  twelve: "12",
  fifteen: "15",
  twice: "2",
  dozen: "12",
  thrice: "3",
  twenty: "20",
  thirty: "30",
  forty: "40",
  fifty: "50",
  sixty: "60",
  ninety: "90",
  hundred: "100",
};
/** Words that carry no topic, and are nobody's name. */
export const CLOSED: ReadonlySet<string> = new Set([
  ...ADVERBS,
  ...PREPOSITIONS,
  ...DETERMINERS,
  "this",
  "that",
  "when",
  "your",
  "they",
  "them",
  "have",
  "been",
  "were",
  "with",
]);

/** Names and numbers that the draft does not hold. */
export function invented(text: string, source: string): Fault[] {
  const known = new Set(tokenise(source).map((token) => token.low.replace(/'s$/, "")));
  const knownNumbers = new Set(tokenise(source).flatMap((token) => numbersIn(token)));
  const faults: Fault[] = [];
  const tokens = tokenise(text);
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const starts = at === 0 || /^[.?!:“"]$/.test(before?.text ?? "");
    // At a sentence start any word is a capital; there only an unknown one can be a new name.
    const capital = /^\p{Lu}/u.test(token.text) && !(starts && isCommon(token.low));
    if (capital && !/^(?:I|Q&A|HR|PR|OK)$/.test(token.text)) {
      const low = token.low.replace(/'s$/, "");
      if (!known.has(low) && !known.has(`${low}s`) && !known.has(low.replace(/s$/, "")))
        faults.push("new-name");
    }
    if (!numbersIn(token).every((number) => knownNumbers.has(number))) faults.push("new-number");
  });
  return faults;
}

/** A word that may begin a sentence without being somebody's name. */
function isCommon(low: string): boolean {
  return (
    CLOSED.has(low) ||
    SUBJECT_PRONOUNS.has(low) ||
    OTHER_PRONOUNS.has(low) ||
    POSSESSIVES.has(low) ||
    AUXILIARIES.has(low) ||
    SUBORDINATORS.has(low) ||
    isNumber(low) ||
    isListed(low) ||
    [THINGS, PEOPLE].some((nouns) => nouns.has(low) || nouns.has(low.replace(/s$/, ""))) ||
    EVENTS.has(low) ||
    /^(?:how|who|next|others?|credit|looking|going|feedback|corners|things?|before|which|instead)$/.test(
      low,
    )
  );
}

/** "three" and "3" as "3"; "one" is a pronoun as often ("the next one"), so it is none. */
function numbersIn(token: Token): string[] {
  if (/\d/.test(token.text))
    return [...token.text.matchAll(/\d+/g)].map((found) => String(Number(found[0])));
  const low = token.low.replace(/s$/, "");
  return Object.hasOwn(NUMBER_WORDS, low) ? [NUMBER_WORDS[low] ?? ""] : [];
}
