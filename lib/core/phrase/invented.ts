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
  one: "1",
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
  twice: "2",
  dozen: "12",
  twenty: "20",
  thirty: "30",
  forty: "40",
  fifty: "50",
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
  const knownNumbers = new Set(tokenise(source).flatMap((token) => numberOf(token)));
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
    // "one" is a pronoun in a question ("the next one", "what is one thing").
    if (token.low !== "one" && /\d/.test(token.text)) {
      if (!numberOf(token).every((number) => knownNumbers.has(number))) faults.push("new-number");
    }
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

function numberOf(token: Token): string[] {
  if (/\d/.test(token.text))
    return [...token.text.matchAll(/\d+/g)].map((found) => String(Number(found[0])));
  return isNumber(token.low) && NUMBER_WORDS[token.low] ? [NUMBER_WORDS[token.low] ?? ""] : [];
}
