/** Where the passive would be wrong or unnatural: idioms, second objects, second verbs, objects that are none. */
import { EVENTS, THINGS } from "./cues/nouns";
import { AUXILIARIES, DETERMINERS, isNumber } from "./grammar-words";
import { headOf, nounPhraseEnd } from "./noun-phrase";
import { type Token, textOf } from "./tokens";
import { isForm } from "./verbs";
import { isAdverb, isDetermined } from "./word-class";

export const GIVING = new Set(
  "give send tell show hand offer promise lend ask teach pay grant serve read quote charge bill".split(
    " ",
  ),
);

type Part = readonly Token[];

export function refusesPassive(base: string, object: Part, rest: Part): boolean {
  return (
    goesOn(object, rest) ||
    twoObjects(base, object, rest) ||
    noObject(base, object) ||
    isIdiom(base, object, rest)
  );
}

/** A second verb or a clause of its own follows. */
function goesOn(object: Part, rest: Part): boolean {
  if (
    rest.some(
      (token, at) =>
        /^(?:and|then)$/.test(token.low) &&
        [1, 2].some(
          (step) =>
            (isForm(rest[at + step]?.low ?? "", "past") ||
              AUXILIARIES.has(rest[at + step]?.low ?? "")) &&
            rest.slice(at + 1, at + step).every((each) => isAdverb(each.low)),
        ),
    )
  )
    return true;
  // "the barbells and the neighbours complain": a clause of its own, no object.
  const joined = object.findIndex((token) => token.low === "and");
  if (
    joined > 0 &&
    object.length - joined > 2 &&
    isForm(object.at(-1)?.low ?? "", "base", "third", "past") &&
    DETERMINERS.has(object[joined + 1]?.low ?? "")
  )
    return true;
  return rest[0]?.low === "instead";
}

/** Where two objects part cannot be told for sure. */
function twoObjects(base: string, object: Part, rest: Part): boolean {
  // "promised the choir new scores": where the two objects part cannot be told for sure.
  if (
    /^(?:promise|give|tell|show|hand|offer|lend|ask|teach|serve)$/.test(base) &&
    object.length > 2 &&
    !/of$/.test(textOf(object.slice(0, -1))) &&
    isDetermined(object[0]) &&
    object.slice(1).filter((token) => token.word).length > 1 &&
    !isDetermined(rest[0]) &&
    !/^(?:that|to|how|when|where|back|in|over|out)$/.test(rest[0]?.low ?? "")
  )
    return true;
  // "quoted the client in Lyon 900": what was quoted stands too far off.
  if (
    /^(?:quote|charge|bill|pay|offer|owe|cost|bid)$/.test(base) &&
    /^(?:in|at|from)$/.test(rest[0]?.low ?? "") &&
    rest.slice(1, 5).some((token) => /\d/.test(token.text))
  )
    return true;
  // "gave the guests in room 9 the key": the second object stands too far off.
  if (
    GIVING.has(base) &&
    /^(?:in|on|at|from|of|near)$/.test(rest[0]?.low ?? "") &&
    rest.slice(2, 6).some((token) => /^(?:the|a|an|my|your|his|her|our)$/.test(token.low)) &&
    !/^(?:to|for|about|at|on|in|during|before|after)$/.test(
      rest[nounPhraseEnd(rest, 1)]?.low ?? "to",
    )
  )
    return true;
  return false;
}

/** Measures, adverbs and pronouns are no objects. */
function noObject(base: string, object: Part): boolean {
  if (
    /^(?:ahead|asleep|next|close|near|right|straight|home|abroad|outside|inside|upstairs|downstairs|there|here|well|late|early|hard|fast|loud|first|last|less|more|enough)$/.test(
      object[0]?.low ?? "",
    )
  )
    return true;
  const head = headOf(object)?.low ?? object[0]?.low ?? "";
  if ((object.length === 1 && isNumber(head)) || head === "sentences") return true;
  if (
    /^(?:it|you|yourself|himself|herself|myself|themselves|itself|ourselves|what|that|this|something|nothing|anything|anyone|anybody|one)$/.test(
      object[0]?.low ?? "",
    ) &&
    object.length === 1
  )
    return true;
  if (/^(?:minutes?|hours?|days?|weeks?|seconds?|times?|months?)$/.test(head) && base !== "spend")
    return true;
  return false;
}

/** "left the room", "made somebody cry", "took a break", "made a face". */
function isIdiom(base: string, object: Part, rest: Part): boolean {
  const head = headOf(object)?.low ?? object[0]?.low ?? "";
  if (
    base === "leave" &&
    rest.length > 0 &&
    isPlace(object) &&
    (isNumber(rest[0]?.low ?? "") ||
      /^(?:in|at|before|halfway|early|after|without|during|while|when|to)$/.test(
        rest[0]?.low ?? "",
      ))
  )
    return true;
  // "made the new waiter CRY": what somebody was brought to do is no object.
  if (
    base === "make" &&
    object.length > 1 &&
    isForm(object.at(-1)?.low ?? "", "base") &&
    !rest[0]?.word &&
    !THINGS.has(object.at(-1)?.low ?? "")
  )
    return true;
  if (
    base === "take" &&
    /^(?:break|notes?|time|care|part|place|turns?|seat|look|breath|leave|ownership|advantage|action|steps?|over|lead|charge|responsibility|credit)$/.test(
      head,
    )
  )
    return true;
  if (
    base === "make" &&
    (!isDetermined(object[0]) || /^(?:face|fun|scene|noise|fuss|sense|point)s?$/.test(head))
  )
    return true;
  return false;
}

/** What one leaves on foot: the passive would say that it was left over. */
const isPlace = (object: readonly Token[]): boolean =>
  object.some(
    (token) =>
      EVENTS.has(token.low) ||
      /^(?:room|house|site|building|office|ward|table|floor|stage|court|post|desk)$/.test(
        token.low,
      ),
  );
