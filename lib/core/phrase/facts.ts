/**
 * From clauses to what happened: each clause is sorted (fact, verdict, guess, order, forward question …)
 * and each fact is written as one plain statement. Only facts go into an observation.
 */
import type { Clause } from "./clause";
import { AHEAD_TIME } from "./cues/times";
import { finiteOf as finite } from "./finite";
import { MODALS } from "./grammar-words";
import { isPlural } from "./noun-phrase";
import { accuses, lowerFirst, softened, tidy, unlabelled } from "./soften";
import { type Said, specialCase } from "./special-acts";
import { passiveOf, passiveStatement } from "./statement";
import { type Token, textOf, tokenise } from "./tokens";
import { type VerbPhrase, verbPhrase } from "./verb-phrase";
import { baseOf, conjugate, isForm } from "./verbs";
import { wantedAct, wantedInstead, wantedWithout } from "./wanted";

export interface Fact {
  /** The statement without full stop; begins in lower case unless a name does. */
  readonly text: string;
  /** Whether it says "you" + past verb: an observation holds at most one of these. */
  readonly accuses: boolean;
  /** A habit is said as "I've noticed …" + gerund. */
  readonly shape: "statement" | "noticed";
  readonly joint: string;
  readonly sentence: number;
  /** The act that was left out, to wish for: "taste the soup". */
  readonly wanted: string | null;
}

/** Writes a clause as a fact; `about` is what a dropped verdict was said of. Null: only with blame. */
export function factOf(clause: Clause, about = ""): Fact | null {
  const text = softened(unlabelled(clause.tokens));
  const tokens = tokenise(text);
  if (tokens.filter((token) => token.word).length < 2) return null;
  const read = reparse(tokens);
  const wanted = wantedOf(clause, text);
  const base = { joint: clause.joint, sentence: clause.sentence, wanted };
  const subject = read ? (tokens[read.subject]?.low ?? "") : "";
  const phrase = read ? verbPhrase(tokens, read.finite) : null;
  const habit =
    /\b(?:always|constantly|continually|never|every|all the time|forever|keeps?|nobody ever|whenever)\b/i.test(
      textOf(clause.tokens).replace(/\bnever (\w+)/gi, (all, verb: string) =>
        isForm(verb.toLowerCase(), "past") && !isForm(verb.toLowerCase(), "base") ? "" : all,
      ),
    );
  const lead = read ? textOf(tokens.slice(0, read.subject)).replace(/,$/, "") : "";
  if (read && /\b(?:and|or)$/i.test(lead))
    return { ...base, shape: "statement", text: tidy(text), accuses: accuses(text) };
  const put = (statement: string, shape: Fact["shape"] = "statement"): Fact => {
    const fronted =
      lead && shape === "statement"
        ? `${lowerFirst(lead)}, ${statement}`
        : lead
          ? `${statement} ${lowerFirst(lead)}`
          : statement;
    return {
      ...base,
      shape,
      text: tidy(fronted),
      accuses: shape === "statement" && /\b(?:you|he|she)\b/i.test(statement) && accuses(statement),
    };
  };
  if (
    !read &&
    /^(?:no|without|missing|only|three|two|four|five|six|seven|one|half|\d+|not|wrong|late)\b/i.test(
      text,
    ) &&
    about
  ) {
    const plural = isPlural(tokenise(about));
    const bare = text.replace(/^without (?:an? |any )?/i, "no ").replace(/^missing /i, "no ");
    return {
      ...base,
      joint: "",
      shape: "statement",
      text: tidy(
        `${about} ${/^(?:late|wrong|not)/i.test(bare) ? (plural ? "were" : "was") : "had"} ${lowerFirst(bare)}`,
      ),
      accuses: false,
    };
  }
  if (!read || !phrase)
    return {
      ...base,
      shape: "statement",
      text: tidy(lowerFirst(text).replace(/^(you|they|we) never (?=[a-z]+)/, "$1 often don't ")),
      accuses: false,
    };
  if (/^(?:nobody|no-one|no|none)$/.test(subject)) return put(...nobody(tokens, read, phrase));
  if (subject === "you" || (/^(?:he|she|they)$/.test(subject) && clause.joint === ""))
    return put(...ofPerson(subject, phrase, habit, tokens));
  if (subject === "i" || subject === "we")
    return put(...ofSpeaker(subject, phrase, tokens.slice(read.subject)));
  const whole = textOf(tokens);
  const ofOther = /^[A-Z][a-z]+$/.test(tokens[read.subject]?.text ?? "") || read.subject === 0;
  if (habit && ofOther && phrase.negative)
    return put(lowerFirst(neverAsOften(textOf(tokens.slice(read.subject)))));
  return {
    ...base,
    shape: "statement",
    text: tidy(
      lowerFirst(
        whole
          .replace(/\b(am|is|are|was|were|has|have|had|'ve) never\b/i, "$1 not")
          .replace(/\bnever (\w+)/i, (_, verb: string) => neverPast(verb)),
      ),
    ),
    accuses: accuses(whole),
  };
}

/** "You didn't taste the soup before …" → "taste the soup"; only of an act, and of somebody who could do it. */
function wantedOf(clause: Clause, text: string): string | null {
  const tokens = tokenise(text);
  const read = reparse(tokens);
  const phrase = read ? verbPhrase(tokens, read.finite) : null;
  const without = wantedWithout(text);
  if (!read || !phrase || clause.finite < 0) return without;
  const who = tokens[read.subject]?.text ?? "";
  if (
    phrase.passive ||
    !/^(?:you|he|she|they|nobody|[A-Z][a-z]+)$/i.test(who) ||
    /^(?:The|This|That|It|There|My|Our)$/.test(who)
  )
    return without;
  if (!phrase.negative) return without ?? wantedInstead(phrase.base, phrase.rest);
  return wantedAct(phrase.base, phrase.rest) ?? without;
}

function reparse(tokens: readonly Token[]): { finite: number; subject: number } | null {
  const found = finite(tokens);
  return found.finite < 0 ? null : found;
}

/** "You deleted the board" → "the board was deleted"; a habit → "the board being deleted". */
function ofPerson(who: string, phrase: VerbPhrase, habit: boolean, tokens: readonly Token[]): Said {
  const forms = conjugate(phrase.base);
  const rest = textOf(phrase.rest);
  const special = specialCase(who, phrase, rest);
  if (special) return special;
  const again = phrase.base === "keep" ? baseOf(phrase.rest[0]?.low ?? "", "gerund") : null;
  if (again)
    return ofPerson(
      who,
      { ...phrase, base: again, tense: "present", rest: phrase.rest.slice(1) },
      true,
      tokens,
    );
  if (phrase.base === "keep" && /^[a-z]{3,}ing$/.test(phrase.rest[0]?.low ?? ""))
    return [`${asObject(who)} ${rest}`, "noticed"];
  const kept = phrase.adverbs
    .filter((adverb) =>
      /^(?:only|still|almost|nearly|already|first|also|then|rarely|seldom|hardly|barely|suddenly|quickly|often|sometimes|usually|twice|later|now|\w+ly)$/.test(
        adverb.low,
      ),
    )
    .map((adverb) => `${adverb.text} `)
    .join("");
  const own =
    /\band (?:me|him|her|us|them)\b/i.test(rest) ||
    /^(?:your|his|her|their|every|each|me|us)$/.test(phrase.rest[0]?.low ?? "");
  const passive = phrase.progressive || phrase.passive ? null : passiveOf(phrase);
  const sameForm =
    isForm(phrase.base, "past") && phrase.tense === "past" && habit && !phrase.negative;
  const present =
    sameForm ||
    phrase.tense === "present" ||
    (habit && phrase.tense !== "past" && phrase.tense !== "perfect");
  if (present && phrase.base !== "be") {
    if (phrase.negative) {
      if (passive)
        return [`${passive.subject} often ${passive.plural ? "aren't" : "isn't"} ${passive.done}`];
      const often =
        habit ||
        !/^(?:know|have|understand|own|remember|see|seem|belong|need|want)$/.test(phrase.base)
          ? "often "
          : "";
      return [
        `${who} ${often}${who === "you" || who === "they" ? "don't" : "doesn't"} ${phrase.base} ${rest}`,
      ];
    }
    if (passive && !kept && !own)
      return [`${asObject(passive.subject)} being ${passive.done}`, "noticed"];
    if (/^(?:have|know|own|owe|need|lack|contain|cost)$/.test(phrase.base) && !habit)
      return [`${who} ${textOf(tokens.slice(tokens.findIndex((each) => each.low === who) + 1))}`];
    return [
      `${who === "he" ? "him" : who === "she" ? "her" : who === "they" ? "them" : who} ${kept}${forms?.gerund ?? phrase.base} ${rest}`,
      "noticed",
    ];
  }
  if (present && phrase.base === "be" && phrase.negative && !phrase.progressive && !phrase.passive)
    return [`${who} often ${who === "he" || who === "she" ? "isn't" : "aren't"} ${rest}`];
  if (present && phrase.base === "be") {
    if (phrase.progressive || phrase.passive)
      return [`${who} ${textOf(tokens.slice(tokens.findIndex((t) => t.low === who) + 1))}`];
    if (/^late\b/.test(rest)) return [`${who} arriving ${rest}`, "noticed"];
    return rest.trim() ? [`${who} being ${rest}`, "noticed"] : [""];
  }
  if (passive && !(own && !phrase.negative && !/^(?:me|us)$/.test(phrase.rest[0]?.low ?? "")))
    return [
      passiveStatement(
        passive,
        phrase.tense === "modal" ? "past" : phrase.tense,
        phrase.negative,
        kept,
      ),
    ];
  if (phrase.negative && phrase.adverbs.some((adverb) => adverb.low === "never")) {
    return [`${who} didn't ${phrase.base} ${rest}`];
  }
  const from = tokens.findIndex((token) => token.low === who);
  return [
    `${who} ${textOf(tokens.slice(from + 1)).replace(/^'(ve|re|d) /, (_, short: string) => (short === "ve" ? "have " : short === "re" ? "are " : "had "))}`,
  ];
}

function nobody(
  tokens: readonly Token[],
  read: { finite: number; subject: number },
  phrase: VerbPhrase,
): Said {
  const passive = passiveOf(phrase);
  const special = specialCase("nobody", { ...phrase, negative: true }, textOf(phrase.rest));
  if (special && /^(?:reply|respond|answer)$/.test(phrase.base)) return special;
  if (/^(?:could|couldn't)$/.test(tokens[read.finite]?.low ?? ""))
    return [`people couldn't ${phrase.base} ${textOf(phrase.rest)}`];
  if (phrase.tense === "present" || phrase.tense === "modal") {
    if (phrase.base === "find" || phrase.tense === "modal")
      return [
        `people struggle to ${phrase.base} ${textOf(phrase.rest)}`
          .replace(/\banything\b/, "things")
          .replace(/\bever /, ""),
      ];
    if (passive)
      return [`${passive.subject} often ${passive.plural ? "aren't" : "isn't"} ${passive.done}`];
    return [`people often don't ${phrase.base} ${textOf(phrase.rest)}`];
  }
  if (passive) return [passiveStatement(passive, phrase.tense, true)];
  const subject = textOf(tokens.slice(read.subject, read.finite)).toLowerCase();
  const who = subject.startsWith("no ")
    ? subject
    : subject.replace(/^(?:nobody|no-one|none)/, "no one");
  return [`there was ${who} who ${textOf(tokens.slice(read.finite))}`];
}

/** "I never got the figures" → "I didn't get the figures". */
function ofSpeaker(who: string, phrase: VerbPhrase, tokens: readonly Token[]): Said {
  const name = who === "i" ? "I" : "we";
  const special = /^(?:forget|ignore)$/.test(phrase.base)
    ? specialCase(who, phrase, textOf(phrase.rest))
    : null;
  if (special) return special;
  if (phrase.adverbs.some((adverb) => adverb.low === "never") && phrase.tense !== "modal") {
    return [
      `${name} ${phrase.tense === "present" ? "often don't" : phrase.tense === "perfect" ? "haven't" : "didn't"} ${phrase.tense === "perfect" ? (conjugate(phrase.base)?.participle ?? phrase.base) : phrase.base} ${textOf(phrase.rest)}`,
    ];
  }
  return [`${name}${tokens[1]?.glued ? "" : " "}${textOf(tokens.slice(1))}`];
}

function asObject(subject: string): string {
  return { I: "me", we: "us", he: "him", she: "her", they: "them" }[subject] ?? subject;
}

function neverPast(verb: string): string {
  const base = baseOf(verb.toLowerCase(), "past");
  return base
    ? `didn't ${base}`
    : baseOf(verb.toLowerCase(), "base", "third")
      ? `often didn't ${baseOf(verb.toLowerCase(), "base", "third")}`
      : `often not ${verb}`;
}

function neverAsOften(text: string): string {
  const be = /\b(is|are|was|were) never (any )?/i;
  if (be.test(text))
    return text.replace(
      be,
      (_, verb: string, any?: string) => `${verb} often ${any ? "no" : "not"} `,
    );
  return text.replace(/\bnever (\w+)/i, (_, verb: string) => {
    const base = baseOf(verb.toLowerCase(), "third");
    return base ? `often doesn't ${base}` : neverPast(verb);
  });
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
