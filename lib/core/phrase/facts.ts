/**
 * From clauses to what happened: each clause is sorted (fact, verdict, guess, order, forward question …)
 * and each fact is written as one plain statement. Only facts go into an observation.
 */
import { type Clause, isAdverb, looksNoun, opensNoun } from "./clause";
import { STRONG_LABELS } from "./cues/traits";
import { COUNT_CONTRAST } from "./cues/comparisons";
import { AHEAD_TIME } from "./cues/times";
import { isNumber, MODALS, PREPOSITIONS, SUBORDINATORS } from "./grammar-words";
import { headOf, isPlural, nounPhraseEnd } from "./noun-phrase";
import { isBe, passiveOf, passiveStatement } from "./statement";
import { type Token, textOf, tokenise } from "./tokens";
import { type VerbPhrase, verbPhrase } from "./verb-phrase";
import { baseOf, conjugate, isForm } from "./verbs";
import { wantedAct, wantedWithout } from "./wanted";

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

/** Words that give the clause force and no fact. */
const FORCE =
  /\b(?:always|constantly|continually|continuously|perpetually|invariably|forever|endlessly|completely|totally|utterly|absolutely|entirely|simply|just|even(?! (?:though|if|when))|clearly|obviously|evidently|deliberately|intentionally|apparently|honestly|frankly|literally|really|actually|of course|once again|yet again|again|as usual|as always|like always|all the time|every single time|every time|day after day|on purpose|anyway|ever|whole|so called|so-called|bloody|damn|stupid|for once|somehow|conveniently|consistently|repeatedly)\b/gi;

export function softened(text: string): string {
  return text
    .replace(
      /\b(?:every|each) (?:single )?(?:day|night|morning|evening|week|shift|meeting|time(?: i \w+ in)?|lesson|class|call|monday|friday)\b(?=[,.]|$| (?:and|but|when|at|in|on))/gi,
      "",
    )
    .replace(FORCE, (word) => (/^whole$/i.test(word) ? word : ""))
    .replace(/\s+([,.;])/g, "$1")
    .replace(/^[,;\s]+|[,;\s]+$/g, "")
    .replace(/\s{2,}/g, " ");
}

/** Verdict adjectives right before their noun go: "your sloppy wiring" → "your wiring". */
function unlabelled(tokens: readonly Token[]): string {
  const kept = tokens.filter((token, at) => !(STRONG_LABELS.has(token.low) && looksNoun(tokens[at + 1]) && !isBe(tokens[at - 1]?.low ?? "") && opensNoun(tokens[at - 1]?.low ?? "")));
  return textOf(kept).replace(/\b(a|an) (?=([a-z]))/gi, (all, article: string, first: string) => (kept.length === tokens.length ? all : `${/[aeiou]/i.test(first) ? article.charAt(0) + "n" : article.charAt(0)} `));
}

/** Writes a clause as a fact; null when it cannot be said without blame. */
/** `about`: what a dropped verdict was said of ("the handover"), for a fragment without a verb. */
export function factOf(clause: Clause, about = ""): Fact | null {
  const text = softened(unlabelled(clause.tokens));
  const tokens = tokenise(text);
  if (tokens.length < 2) return null;
  const read = reparse(tokens);
  const wanted = wantedOf(clause, text);
  const base = { joint: clause.joint, sentence: clause.sentence, wanted };
  const subject = read ? (tokens[read.subject]?.low ?? "") : "";
  const phrase = read ? verbPhrase(tokens, read.finite) : null;
  const habit =
    /\b(?:always|constantly|continually|never|every|all the time|forever|keeps?|nobody ever|whenever)\b/i.test(
      textOf(clause.tokens),
    );
  const lead = read ? textOf(tokens.slice(0, read.subject)).replace(/,$/, "") : "";
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
    return { ...base, shape: "statement", text: tidy(lowerFirst(text)), accuses: false };
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
    text: tidy(lowerFirst(whole.replace(/\bnever (\w+)/i, (_, verb: string) => neverPast(verb)))),
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
    !phrase.negative ||
    phrase.passive ||
    !/^(?:you|he|she|they|nobody|[A-Z][a-z]+)$/i.test(who) ||
    /^(?:The|This|That|It|There|My|Our)$/.test(who)
  )
    return without;
  return wantedAct(phrase.base, phrase.rest) ?? without;
}

function reparse(tokens: readonly Token[]): { finite: number; subject: number } | null {
  const found = finite(tokens);
  return found.finite < 0 ? null : found;
}

import { finiteOf as finite } from "./clause";

type Said = readonly [string, Fact["shape"]?];

/** "You deleted the board" → "the board was deleted"; a habit → "the board being deleted". */
function ofPerson(who: string, phrase: VerbPhrase, habit: boolean, tokens: readonly Token[]): Said {
  const forms = conjugate(phrase.base);
  const rest = textOf(phrase.rest);
  const special = specialCase(who, phrase, rest);
  if (special) return special;
  const again = phrase.base === "keep" ? baseOf(phrase.rest[0]?.low ?? "", "gerund") : null;
  if (again) return ofPerson(who, { ...phrase, base: again, tense: "present", rest: phrase.rest.slice(1) }, true, tokens);
  const kept = phrase.adverbs.filter((adverb) => /^(?:only|still|almost|nearly|already|first|also|then|rarely|seldom|hardly|barely|suddenly|quickly|often|sometimes|usually|twice|later|now|\w+ly)$/.test(adverb.low)).map((adverb) => `${adverb.text} `).join("");
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
      return [
        `${who} often ${who === "you" || who === "they" ? "don't" : "doesn't"} ${phrase.base} ${rest}`,
      ];
    }
    if (passive && !kept) return [`${passive.subject} being ${passive.done}`, "noticed"];
    return [
      `${who === "he" ? "him" : who === "she" ? "her" : who === "they" ? "them" : who} ${kept}${forms?.gerund ?? phrase.base} ${rest}`,
      "noticed",
    ];
  }
  if (present && phrase.base === "be") {
    if (phrase.progressive || phrase.passive)
      return [`${who} ${textOf(tokens.slice(tokens.findIndex((t) => t.low === who) + 1))}`];
    if (/^late\b/.test(rest)) return [`${who} arriving ${rest}`, "noticed"];
    return [`${who} ${rest}`, "noticed"];
  }
  if (passive)
    return [
      passiveStatement(passive, phrase.tense === "modal" ? "past" : phrase.tense, phrase.negative, kept)];
  if (phrase.negative && phrase.adverbs.some((adverb) => adverb.low === "never")) {
    return [`${who} didn't ${phrase.base} ${rest}`];
  }
  const from = tokens.findIndex((token) => token.low === who);
  return [
    `${who} ${textOf(tokens.slice(from + 1)).replace(/^'(ve|re|d) /, (_, short: string) => (short === "ve" ? "have " : short === "re" ? "are " : "had "))}`,
  ];
}

/** Acts that have a better neutral wording than the passive of their verb. */
function specialCase(who: string, phrase: VerbPhrase, rest: string): Said | null {
  const object =
    /^(.+?)(?=\s+(?:at|in|on|until|again|yesterday|last|this|during|before|after|when|while|and|out)\b|$)/.exec(
      rest,
    )?.[1] ?? rest;
  const after = rest.slice(object.length).trim();
  const many = isPlural(tokenise(object));
  const was = many ? "were" : "was";
  if (phrase.base === "forget" && object && !/^(?:about|that|how)\b/.test(rest) && !phrase.negative)
    return [`${object} ${was} missing ${after}`];
  if (phrase.base === "forget" && /^about /.test(rest))
    return [`${rest.slice(6)} ${isPlural(tokenise(rest.slice(6))) ? "were" : "was"} left out`];
  if (phrase.base === "ignore" && object) {
    if (
      /\b(?:emails?|messages?|questions?|calls?|requests?|replies|letters?|tickets?|notes?|reminders?|comments?)\b/.test(
        object,
      )
    )
      return [`${object} went without a reply ${after}`];
    return [`${object} ${many ? "weren't" : "wasn't"} followed ${after}`];
  }
  if (/^(?:reply|respond|answer)$/.test(phrase.base) && phrase.negative && /^to /.test(rest)) {
    const [, whom = "", when = ""] = /^to (.+?)(?= (?:on|until|for|in|at|yesterday|last|this|after|before|when|while)\b|$)(.*)$/.exec(rest) ?? [];
    if (whom) return [`${whom} got no reply${when}`];
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
      ) ?? /^(?:me |us )?to (.+)$/.exec(rest);
    if (promise?.[1])
      return [
        `the plan was for ${who === "he" ? "him" : who === "she" ? "her" : who} to ${promise[1]}`,
      ];
  }
  return null;
}

function nobody(
  tokens: readonly Token[],
  read: { finite: number; subject: number },
  phrase: VerbPhrase,
): Said {
  const passive = passiveOf(phrase);
  const special = specialCase("nobody", { ...phrase, negative: true }, textOf(phrase.rest));
  if (special && /^(?:reply|respond|answer)$/.test(phrase.base)) return special;
  if (/^(?:could|couldn't)$/.test(tokens[read.finite]?.low ?? "")) return [`people couldn't ${phrase.base} ${textOf(phrase.rest)}`];
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
  const who =
    tokens[read.subject]?.low === "no" ? textOf(tokens.slice(read.subject, read.finite)) : "no one";
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

function neverPast(verb: string): string {
  const base = baseOf(verb.toLowerCase(), "past");
  return base
    ? `didn't ${base}`
    : `often didn't ${baseOf(verb.toLowerCase(), "base", "third") ?? verb}`;
}

function neverAsOften(text: string): string {
  return text.replace(/\bnever (\w+)/i, (_, verb: string) => {
    const base = baseOf(verb.toLowerCase(), "third");
    return base ? `often doesn't ${base}` : neverPast(verb);
  });
}

/** "you" and a past verb: what a listener hears as an accusation. */
export function accuses(text: string): boolean {
  const tokens = tokenise(text);
  return tokens.some((token, at) => {
    if (!/^(?:you|he|she)$/.test(token.low)) return false;
    let next = at + 1;
    while (isAdverb(tokens[next]?.low ?? "")) next += 1;
    const low = tokens[next]?.low ?? "";
    return (
      /^(?:was|were|had|did|'ve|'d|have|has)|^(?:wasn't|weren't|didn't|hadn't|haven't|hasn't|couldn't)$/.test(
        low,
      ) ||
      (isForm(low, "past") && !(isForm(low, "base") && isForm(tokens[at - 1]?.low ?? "", "base")))
    );
  });
}

const lowerFirst = (text: string): string =>
  /^(?:I\b|[A-Z][A-Z]|\p{Lu}[\p{L}'-]*\b(?=.))/u.test(text) && !SENTENCE_START.test(text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
/** Words that are capital only because a sentence began with them. */
const SENTENCE_START =
  /^(?:The|A|An|My|Your|Our|His|Her|Their|Its|This|That|These|Those|There|It|You|We|He|She|They|In|On|At|During|After|Before|While|When|Because|As|Since|Until|By|For|From|With|Without|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Most|Some|All|Both|Each|Every|One|Several|Many|Few|No|Nobody|Nothing|Half|Last|Yesterday|Today|This|Next|Earlier|Once|Twice|If|Although|Though|To|Then|So|And|But|Or|Not|Even|Only|Still|Just|Another|Any|Everyone|Everybody|Someone|People|Things|What|How|Where|Who|Which|Why|Please|Now|Here|Over|Under|Between|Through|Around|About|Above|Against|Across|Along|Among)\b/;

export { lowerFirst };

function tidy(text: string): string {
  return text
    .replace(/\s+([,.;:])/g, "$1")
    .replace(/\s{2,}/g, " ")
    .replace(/[,;:\s]+$/, "")
    .trim();
}

/** "Maria closed forty tickets and you closed twelve" → "you closed twelve tickets". */
export function ownCount(sentence: string): string | null {
  const found = COUNT_CONTRAST.exec(sentence.replace(/[.!]+$/, ""));
  if (!found?.[1] || !found[2]) return null;
  const other = tokenise(found[1]);
  const at = other.findIndex((token) => isNumber(token.low));
  const own = tokenise(found[2]);
  const mine = own.findIndex((token) => isNumber(token.low));
  if (at < 0 || mine < 0) return found[2];
  const end = nounPhraseEnd(other, at);
  const noun = textOf(other.slice(at + 1, end)) || (headOf(other.slice(at, end))?.text ?? "");
  const after = own[mine + 1];
  const tail = textOf(other.slice(end));
  if (after?.word && !PREPOSITIONS.has(after.low) && !isAdverb(after.low)) return found[2];
  return `${textOf(own.slice(0, mine + 1))} ${noun} ${textOf(own.slice(mine + 1))} ${SUBORDINATORS.has(tokenise(tail)[0]?.low ?? "") ? "" : tail}`.trim();
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
