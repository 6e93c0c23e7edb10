/** Finds the finite verb of a clause and where its subject begins, by word class and word order. */
import {
  AUXILIARIES,
  BE,
  COORDINATORS,
  DETERMINERS,
  MODALS,
  OBJECT_PRONOUNS,
  OTHER_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "./grammar-words";
import type { Token } from "./tokens";
import { isForm, readingsOf } from "./verbs";
import { isAdverb, looksNoun, opensNoun } from "./word-class";

/** The main finite verb of a piece and where its subject begins. */
export function finiteOf(tokens: readonly Token[]): { finite: number; subject: number } {
  const places = finitePlaces(tokens);
  let pick = 0;
  const first = tokens[0]?.low ?? "";
  const second = tokens[1]?.low ?? "";
  const subordinate =
    (SUBORDINATORS.has(first) && !(first === "after" && opensNoun(second) && !places[1])) ||
    (/^(?:every|each|the)$/.test(first) && /^(?:single|time|moment|day)$/.test(second));
  if (subordinate && places.length > 1) pick = 1;
  else if (places.length > 1 && relative(tokens, places)) pick = 1;
  const finite = places[pick] ?? -1;
  return {
    finite,
    subject:
      finite < 0
        ? 0
        : subjectStart(
            tokens,
            finite,
            pick > 0 ? (places[pick - 1] ?? 0) + 1 : 0,
            pick === 1 && !subordinate,
          ),
  };
}

/** "The report you sent had …": the first verb belongs to a clause inside the subject. */
export function relative(tokens: readonly Token[], places: readonly number[]): boolean {
  const verb = places[0] ?? 0;
  let pronoun = verb - 1;
  while (pronoun > 0 && isAdverb(tokens[pronoun]?.low ?? "")) pronoun -= 1;
  const low = tokens[pronoun]?.low ?? "";
  const opens = /^(?:that|which|who)$/.test(low) && pronoun > 0;
  if (!SUBJECT_PRONOUNS.has(low) && !opens) return false;
  const before = tokens[nounBefore(tokens, pronoun)];
  if (
    !before?.word ||
    !looksNoun(before) ||
    (isForm(before.low, "past") && !isForm(before.low, "base"))
  )
    return false;
  const first = tokens[0]?.low ?? "";
  if (PREPOSITIONS.has(first) || SUBORDINATORS.has(first) || isAdverb(first)) return false;
  return !tokens
    .slice(verb, places[1])
    .some(
      (token) =>
        token.text === "," ||
        SUBORDINATORS.has(token.low) ||
        COORDINATORS.has(token.low) ||
        SUBJECT_PRONOUNS.has(token.low),
    );
}

/** Every place where a finite verb stands, by word class and the word before it. */
export function finitePlaces(tokens: readonly Token[]): number[] {
  const strong: number[] = [];
  let weak = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token?.word) continue;
    let back = at - 1;
    while (back >= 0 && isAdverb(tokens[back]?.low ?? "") && tokens[back]?.low !== "there")
      back -= 1;
    const before = tokens[back];
    if (AUXILIARIES.has(token.low)) {
      const last = strong.at(-1);
      if (last === undefined || last < at - 4 || !verbGroup(tokens, last, at)) strong.push(at);
      continue;
    }
    if (readingsOf(token.low).length === 0 || !before?.word) continue;
    if (AUXILIARIES.has(before.low) || before.low === "to") continue;
    const afterPronoun = SUBJECT_PRONOUNS.has(before.low);
    if (isForm(token.low, "past") && isContactVerb(tokens, back, strong)) {
      strong.push(at);
    } else if (afterPronoun && isForm(token.low, "past", "base", "third")) {
      strong.push(at);
    } else if (
      isForm(token.low, "past") &&
      (looksNoun(before) ||
        /^(?:that|which|who|this|it|everyone|nobody|one|none|all|both)$/.test(before.low)) &&
      !isForm(before.low, "gerund") &&
      !OBJECT_PRONOUNS.has(before.low)
    ) {
      if (
        isForm(before.low, "past") &&
        !isForm(before.low, "base") &&
        !/^\p{Lu}/u.test(before.text)
      )
        continue;
      strong.push(at);
    } else if (
      weak < 0 &&
      isForm(token.low, "third") &&
      looksNoun(before) &&
      !opensNoun(tokens[at + 1]?.low === "of" ? "the" : "")
    ) {
      weak = at;
    } else if (
      weak < 0 &&
      isForm(token.low, "base") &&
      /s$|people$|children$|everyone$/.test(before.low) &&
      looksNoun(before) &&
      (opensNoun(tokens[at + 1]?.low ?? "") ||
        PREPOSITIONS.has(tokens[at + 1]?.low ?? "") ||
        /^(?:people|everyone|me|us|him|them|it|back|up|off|out|away|down)$/.test(
          tokens[at + 1]?.low ?? "",
        ))
    ) {
      weak = at;
    }
  }
  return strong.length > 0 ? strong : weak >= 0 ? [weak] : [];
}

/** Where the noun of "the report (that) you" stands. */
const nounBefore = (tokens: readonly Token[], pronoun: number): number =>
  /^(?:that|which)$/.test(tokens[pronoun - 1]?.low ?? "") ? pronoun - 2 : pronoun - 1;

/** "The code you merged broke …": the only verb so far has no object of its own, the noun before it is. */
function isContactVerb(tokens: readonly Token[], at: number, strong: readonly number[]): boolean {
  const noun = tokens[nounBefore(tokens, at - 1)];
  return (
    strong.length === 1 &&
    strong[0] === at &&
    !/^(?:got|get|felt|kept)$/.test(tokens[at]?.low ?? "") &&
    SUBJECT_PRONOUNS.has(tokens[at - 1]?.low ?? "") &&
    opensNoun(tokens[0]?.low ?? "") &&
    looksNoun(noun)
  );
}

/** Whether the auxiliary at `at` belongs to the verb group that began at `from` ("has not been"). */
function verbGroup(tokens: readonly Token[], from: number, at: number): boolean {
  for (let place = from + 1; place < at; place += 1) {
    const low = tokens[place]?.low ?? "";
    if (!isAdverb(low) && !AUXILIARIES.has(low) && !BE.has(low)) return false;
  }
  return MODALS.has(tokens[from]?.low ?? "") || AUXILIARIES.has(tokens[from]?.low ?? "");
}

/** Walks back from the verb to the first word of its subject. */
function subjectStart(
  tokens: readonly Token[],
  finite: number,
  floor: number,
  wholeNoun: boolean,
): number {
  if (wholeNoun) return 0;
  let at = finite - 1;
  while (at > floor && isAdverb(tokens[at]?.low ?? "")) at -= 1;
  const low = tokens[at]?.low ?? "";
  if (SUBJECT_PRONOUNS.has(low) || (OTHER_PRONOUNS.has(low) && !DETERMINERS.has(low))) return at;
  // A noun subject reaches back to a comma, or to the start.
  while (at > floor && tokens[at - 1]?.text !== ",") at -= 1;
  const first = tokens[at]?.low ?? "";
  if (PREPOSITIONS.has(first) || SUBORDINATORS.has(first)) return nounAfterLead(tokens, at, finite);
  return at;
}

/** "In the standup the board was …": the subject is the last noun phrase before the verb. */
function nounAfterLead(tokens: readonly Token[], from: number, finite: number): number {
  for (let at = finite - 1; at > from; at -= 1) {
    if (opensNoun(tokens[at]?.low ?? "") && !PREPOSITIONS.has(tokens[at - 1]?.low ?? "")) return at;
  }
  return from;
}
