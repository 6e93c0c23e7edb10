/** A thing that was left out, as it should be there: "without a packing slip" → "the packing slip is there". */
import { PEOPLE, THINGS } from "./cues/nouns";
import { isPlural, nounPhraseEnd } from "./noun-phrase";
import { byTrade } from "./people";
import { type Token, textOf, tokenise } from "./tokens";
import type { VerbPhrase } from "./verb-phrase";
import { isForm } from "./verbs";

/** Nobody's wish is about these, or they say nothing of what should be there. */
export const NO_THING =
  /^(?:(?:\w+ )?(?:approval|permission|consent|sign-?off|authori[sz]ation|clearance)|idea|clue|respect|reason|doubt|word|warning|notice|comment|thought|question|apology|sign|use|need|answer|reply|response|success|luck|delay|longer|way|harness|gloves?|helmet|hard hat|mask|goggles|apron|hairnet|seat ?belt)\b/i;
/** "a signature" of what is known to be counted, else "the toner". */
function article(thing: string): string {
  const head = thing.split(" ")[0] === thing ? thing : (thing.split(" ").at(-1) ?? thing);
  if (!(THINGS.has(head) || PEOPLE.has(head) || byTrade(`${head}s`)) || /s$/.test(thing))
    return "the";
  return /^[aeiou]/i.test(thing) ? "an" : "a";
}

/** One thing, as it should be there: "there is a signature", "the toner is there". */
export const there = (thing: string): string =>
  article(thing) === "the" ? `the ${thing} is there` : `there is ${article(thing)} ${thing}`;

/** "without a single quantity" → "the quantities are there". */
export function thingLeftOut(tokens: readonly Token[]): string | null {
  const at = tokens.findIndex(
    (token, place) =>
      token.low === "without" || (token.low === "no" && tokens[place - 1]?.low === "with"),
  );
  let from = at + 1;
  if (at < 0) return null;
  const single = tokens[from + 1]?.low === "single";
  if (/^(?:a|an|any|the|its|their)$/.test(tokens[from]?.low ?? "")) from += 1;
  if (single) from += 1;
  const first = tokens[from]?.low ?? "";
  const verb = isForm(first, "gerund") && from === at + 1;
  if (verb || /^\p{Lu}/u.test(tokens[from]?.text ?? "")) return null;
  const head = isForm(first, "gerund") ? from + 1 : from;
  const thing = textOf(tokens.slice(from, nounPhraseEnd(tokens, head))).replace(/ and .*$/, "");
  if (
    !thing ||
    NO_THING.test(thing) ||
    /^(?:me|us|him|her|them|you|my|your|our|permission|thinking|shame|help)\b/.test(thing) ||
    thing.split(" ").length > 4
  )
    return null;
  const done = tokens[nounPhraseEnd(tokens, head) + 1]?.low ?? "";
  if (tokens[nounPhraseEnd(tokens, head)]?.low === "being" && isForm(done, "participle"))
    return `the ${thing} ${isPlural(tokenise(thing)) ? "are" : "is"} ${done} first`;
  if (single && !/s$/.test(thing)) return `the ${thing.replace(/([^aeiou])y$/, "$1ie")}s are there`;
  return isPlural(tokenise(thing)) ? `the ${thing} are there` : there(thing);
}

/** "was left out of the count", "was taken off the list" → "is in the count", "is on the list". */
export function putBack(who: string, many: boolean, phrase: VerbPhrase): string | null {
  const found =
    /^(?:out of|off|from) ((?:the|our|my|your) [\w' -]+?)(?=$| (?:on|at|in|last|this|for) )/.exec(
      textOf(phrase.rest),
    );
  if (!found || !phrase.passive || phrase.negative) return null;
  if (!/^(?:leave|take|cut|drop|strike|remove|omit|cross|miss)$/.test(phrase.base)) return null;
  const place =
    /^off /.test(found[0]) || /list|rota|byline|agenda|invite/.test(found[1] ?? "") ? "on" : "in";
  return `${who} ${many ? "are" : "is"} ${place} ${found[1]?.replace(/^your/, "the")}`;
}
