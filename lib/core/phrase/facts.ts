/**
 * From clauses to what happened: each clause is sorted (fact, verdict, guess, order, forward question …)
 * and each fact is written as one plain statement. Only facts go into an observation.
 */
import { NOT_NAMES } from "./actor";
import type { Clause } from "./clause";
import { AHEAD_TIME, TIME_WORD } from "./cues/times";
import { finiteOf as finite } from "./finite";
import { goalOf } from "./goal";
import { MODALS, PREPOSITIONS, SUBORDINATORS } from "./grammar-words";
import { isPlural } from "./noun-phrase";
import { neverAsOften, neverPast, ofNobody, ofSpeaker } from "./of-others";
import { ofPerson } from "./of-person";
import { accuses, lowerFirst, softened, tidy, unlabelled } from "./soften";
import type { Said } from "./special-acts";
import { type Token, textOf, tokenise } from "./tokens";
import { type VerbPhrase, verbPhrase } from "./verb-phrase";
import { isForm } from "./verbs";
import { wantedAct, wantedAsked, wantedInstead, wantedWithout } from "./wanted";

export interface Fact {
  /** The statement without full stop; begins in lower case unless a name does. */
  readonly text: string;
  /** The clause as it was told, before anything was turned round: what kind of act it is stands there. */
  readonly told: string;
  /** Whether it says "you" + past verb: an observation holds at most one of these. */
  readonly accuses: boolean;
  /** A habit is said as "I've noticed …" + gerund. */
  readonly shape: "statement" | "noticed";
  readonly joint: string;
  readonly sentence: number;
  /** The act that was left out, to wish for: "taste the soup". */
  readonly wanted: string | null;
  /** What should be so next time: "the board can read the charts". */
  readonly goal: string | null;
}

/** Writes a clause as a fact; `about` is what a dropped verdict was said of. Null: only with blame. */
export function factOf(clause: Clause, about = ""): Fact | null {
  const text = softened(unlabelled(clause.tokens));
  const tokens = tokenise(text);
  if (tokens.filter((token) => token.word).length < 2) return null;
  const read = reparse(tokens);
  const phrase = read ? verbPhrase(tokens, read.finite) : null;
  const base: Fact = {
    joint: clause.joint,
    sentence: clause.sentence,
    wanted: wantedOf(clause, text),
    goal: goalOf(text),
    shape: "statement",
    told: text,
    text: "",
    accuses: false,
  };
  const lead = read ? textOf(tokens.slice(0, read.subject)).replace(/,$/, "") : "";
  if (read && (/\b(?:and|or)$/i.test(lead) || !leadsIn(lead)))
    return { ...base, text: tidy(text), accuses: accuses(text) };
  const rest = read ? null : ofDropped(text, about);
  if (rest) return { ...base, joint: "", text: tidy(rest) };
  if (!read || !phrase)
    return {
      ...base,
      text: tidy(lowerFirst(text).replace(/^(you|they|we) never (?=[a-z]+)/, "$1 often don't ")),
    };
  const said = saidOf(tokens, read, phrase, clause);
  return said ? { ...base, ...led(lead, said) } : { ...base, ...asTyped(textOf(tokens)) };
}

/** What somebody did or nobody did, reworded; null where the statement may stand as typed. */
function saidOf(
  tokens: readonly Token[],
  read: { finite: number; subject: number },
  phrase: VerbPhrase,
  clause: Clause,
): Said | null {
  const subject = tokens[read.subject]?.low ?? "";
  const habit = isHabit(clause);
  if (/^(?:nobody|no-one|no|none)$/.test(subject)) return ofNobody(tokens, read, phrase);
  // "He said hi and you kept typing": one moment, no habit.
  if (subject === "you" && phrase.base === "keep" && phrase.tense === "past" && clause.joint !== "")
    return [`you kept ${textOf(phrase.rest)}`];
  if (subject === "you" || (/^(?:he|she|they)$/.test(subject) && clause.joint === ""))
    return ofPerson(subject, phrase, habit, tokens);
  const own = tokens.slice(read.subject);
  if (subject === "i" || subject === "we") return ofSpeaker(subject, phrase, own);
  const ofOther = /^[A-Z][a-z]+$/.test(tokens[read.subject]?.text ?? "") || read.subject === 0;
  return habit && ofOther && phrase.negative ? [lowerFirst(neverAsOften(textOf(own)))] : null;
}

/** With its lead-in: in front of a statement, behind a habit. */
function led(lead: string, [statement, shape = "statement"]: Said) {
  // "Jonas says you …": what is said follows without a comma.
  if (
    /^(?!when|while|after|before|as|once|if)[\w' ]+\b(?:says?|said|thinks?|knows?|told (?:me|us)|reports?|complain\w*)$/i.test(
      lead,
    )
  ) {
    const whole = `${lead} ${statement}`;
    return {
      shape: "statement" as const,
      text: tidy(lowerFirst(whole)),
      accuses: accuses(whole),
    };
  }
  const place = lowerFirst(lead);
  const text =
    shape === "statement"
      ? `${place}${/^(?:now|then|so|still)$/.test(place) ? "" : ","} ${statement}`
      : `${statement} ${place}`;
  return {
    shape,
    text: tidy(lead ? text : statement),
    accuses: shape === "statement" && /\b(?:you|he|she)\b/i.test(statement) && accuses(statement),
  };
}

/** A statement about a thing or somebody else, only "never" said more plainly. */
const asTyped = (whole: string) => ({
  text: tidy(
    lowerFirst(
      whole
        .replace(/\b(am|is|are|was|were|has|have|had|'ve) never\b/i, "$1 not")
        .replace(/\bnever (\w+)/i, (_, verb: string) => neverPast(verb)),
    ),
  ),
  accuses: accuses(whole),
});

/** What is left of a dropped verdict: "no summary" of "the report" → "the report had no summary". */
function ofDropped(text: string, about: string): string | null {
  const fact =
    /^(?:no|without|missing|only|three|two|four|five|six|seven|one|half|\d+|not|wrong|late)\b/i;
  if (!about || !fact.test(text)) return null;
  const bare = text.replace(/^without (?:an? |any )?/i, "no ").replace(/^missing /i, "no ");
  const [time = "", lasted = "", none = ""] =
    /^(\w+ (?:minutes?|hours?|days?|weeks?))(?:, (no .+))?$/i.exec(bare) ?? [];
  if (time) return `${about} took ${lowerFirst(lasted)}${none ? ` and had ${none}` : ""}`;
  const be = isPlural(tokenise(about)) ? "were" : "was";
  return `${about} ${/^(?:late|wrong|not)/i.test(bare) ? be : "had"} ${lowerFirst(bare)}`;
}

/** "always", "keeps", "never" before a present verb. */
const isHabit = (clause: Clause): boolean =>
  /\b(?:always|constantly|continually|never|every|all the time|forever|keeps?|nobody ever|whenever)\b/i.test(
    textOf(clause.tokens).replace(/\bnever (\w+)/gi, (all, verb: string) =>
      isForm(verb.toLowerCase(), "past") && !isForm(verb.toLowerCase(), "base") ? "" : all,
    ),
  );

/** Whether what stands before the subject tells when or where: anything else means the clause was misread. */
const leadsIn = (lead: string): boolean =>
  lead === "" ||
  lead.split(" ").length < 3 ||
  /,/.test(lead) ||
  PREPOSITIONS.has(lead.split(" ")[0]?.toLowerCase() ?? "") ||
  SUBORDINATORS.has(lead.split(" ")[0]?.toLowerCase() ?? "") ||
  TIME_WORD.test(lead);

/** "You didn't taste the soup before …" → "taste the soup"; only of an act, and of somebody who could do it. */
function wantedOf(clause: Clause, text: string): string | null {
  const tokens = tokenise(text);
  const read = reparse(tokens);
  const phrase = read ? verbPhrase(tokens, read.finite) : null;
  const cause =
    /\b(?:because|since|as) (you (?:didn't|hadn't|haven't|never|weren't) .+)$/i.exec(text)?.[1] ??
    /^(?!you\b).{3,40}? (?:says?|said|complains?|complained|reported|told (?:me|us))(?: that)? (you (?!said|would).+)$/i.exec(
      text,
    )?.[1];
  const without =
    (cause ? wantedOf(clause, cause) : null) ?? wantedWithout(text) ?? wantedAsked(text);
  if (!read || !phrase || clause.finite < 0) return without;
  const who = tokens[read.subject]?.text ?? "";
  const named =
    /^[A-Z][a-z]+$/.test(who) && tokens[read.subject + 1]?.start === tokens[read.finite]?.start;
  if (
    phrase.passive ||
    !(named || /^(?:you|he|she|they|nobody)$/i.test(who)) ||
    (NOT_NAMES.test(who) && !/^(?:you|he|she|they|nobody)$/i.test(who))
  )
    return without;
  if (
    phrase.base === "forget" &&
    !phrase.negative &&
    !/^(?:to|about|that|how|it|them)\b/.test(textOf(phrase.rest))
  )
    return wantedAct("remember", phrase.rest);
  if (
    /^nobody$/i.test(who) &&
    !/^(?:come|turn|show|attend|join|appear)$/.test(phrase.base) &&
    phrase.tense !== "modal" &&
    !/^could$/.test(tokens[read.finite]?.low ?? "")
  )
    return wantedAct(phrase.base, phrase.rest) ?? without;
  if (!phrase.negative) return without ?? wantedInstead(phrase.base, phrase.rest);
  return wantedAct(phrase.base, phrase.rest) ?? without;
}

function reparse(tokens: readonly Token[]): { finite: number; subject: number } | null {
  const found = finite(tokens);
  return found.finite < 0 ? null : found;
}

/** Whether a clause looks ahead: a modal or a time to come, and no past verb. */
export function looksAhead(clause: Clause): boolean {
  const text = textOf(clause.tokens);
  if (AHEAD_TIME.test(text)) return true;
  const finiteLow = clause.tokens[clause.finite]?.low ?? "";
  const subject = clause.tokens[clause.subject]?.low ?? "";
  if (/^(?:can|may|should)$/.test(finiteLow)) return /^(?:we|i)$/.test(subject);
  return (
    MODALS.has(finiteLow) &&
    !/^(?:could|couldn't|would|wouldn't|can't|cannot|must)$/.test(finiteLow)
  );
}
