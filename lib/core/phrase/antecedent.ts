/**
 * Gives a pronoun its name back when the words that named the person were dropped with a verdict: "You
 * were cold with Mr Lind, you changed HIS dressing" → "… Mr Lind's dressing". Names nobody anew.
 */
import { EVENTS, THINGS } from "./cues/nouns";
import { MONTH, WEEKDAY } from "./cues/times";
import { isPerson as isKnown, peopleIn } from "./people";
import { type Token, tokenise } from "./tokens";

const isPerson = (low: string): boolean =>
  isKnown(low) || /^(?:guy|girl|lady|gentleman|man|woman|kid|newcomer)$/.test(low);
const PERSON = /\b(he|she|him|his|her)\b/i;

/** The statement with its first "he", "she", "his" … as the person that `dropped` named. */
export function withAntecedent(statement: string, dropped: string): string {
  const found = PERSON.exec(statement);
  if (!found || !dropped) return statement;
  const before = statement.slice(0, found.index);
  const [who, other] = peopleNamed(dropped);
  if (!who || other || peopleNamed(`x ${before}`).length > 0 || /\bpeople\b/.test(who))
    return statement;
  const after = statement.slice(found.index + found[0].length);
  const owns =
    /^his$/i.test(found[0]) ||
    (/^her$/i.test(found[0]) && /^ [\p{L}-]+/u.test(after) && !ENDS.test(after));
  return `${before}${owns ? (/s$/.test(who) && /^the /.test(who) ? `${who}'` : `${who}'s`) : who}${after}`;
}

/** What cannot be owned: "told HER to go", "asked HER about it". */
const ENDS =
  /^ (?:to|about|in|on|at|for|with|from|by|of|off|out|up|down|and|but|or|that|what|when|while|how|why|if|because|before|after|during|again|twice|the|a|an|my|your|our|this|it|so|as|until|without|alone|away|back|wait|do)\b/i;

/** "Priya", "Mr Lindqvist", "the buyer", each once: of two nobody knows whom the pronoun means. */
function peopleNamed(text: string): string[] {
  const tokens = tokenise(text);
  const people = tokens.flatMap((_, at) => (at > 0 ? (personAt(tokens, at) ?? []) : []));
  const last = people.length === 0 ? peopleIn(tokens, null) : null;
  return last ? [last] : [...new Set(people)];
}

/** The person that ends here; a town or a firm before an event ("the Berlin call") is none. */
function personAt(tokens: readonly Token[], at: number): string | null {
  const { text: word = "", low = "" } = tokens[at] ?? {};
  const next = tokens[at + 1]?.low ?? "";
  const named =
    /^\p{Lu}\p{Ll}+$/u.test(word) &&
    ![WEEKDAY, MONTH].some((times) => times.test(low)) &&
    !THINGS.has(low) &&
    !EVENTS.has(low) &&
    !(EVENTS.has(next) || THINGS.has(next)) &&
    !/^(?:I|You|Mr|Mrs|Ms|Dr|Prof|Miss|Sister|Sergeant)$/.test(word);
  if (named)
    return /^(?:Mr|Mrs|Ms|Dr|Prof|Miss|Sister|Sergeant)$/.test(tokens[at - 1]?.text ?? "")
      ? `${tokens[at - 1]?.text} ${word}`
      : word.replace(/'s$/, "");
  const before = tokens[at - 1]?.low ?? "";
  if (isPerson(low) && /^(?:the|my|our|a|an|that|this|your)$/.test(before))
    return `${/^(?:my|our|your)$/.test(before) ? before : "the"} ${low}`;
  return isPerson(low) && /^(?:the|my|our)$/.test(tokens[at - 2]?.low ?? "")
    ? `the ${before} ${low}`
    : null;
}
