/** Reads a whole draft: its sentences made plain, its clauses sorted, where it looks, what is asked of it. */
import { type Clause, clausesOf, isAdverb } from "./clause";
import { THINGS } from "./cues/nouns";
import { PAST_TIME } from "./cues/times";
import { LOGISTIC_VERBS, TROUBLE_WORDS } from "./cues/trouble";
import { isImperative } from "./directives";
import { type Fact, factOf, looksAhead, ownCount } from "./facts";
import { AUXILIARIES, MODALS, STATE_VERBS } from "./grammar-words";
import { ironyAsStatement, questionAsStatement, withoutBlame } from "./plain";
import type { Focus, Mark } from "./rephrasing";
import { textOf, tokenise } from "./tokens";
import { verbPhrase } from "./verb-phrase";
import { isForm } from "./verbs";

export type Kind =
  | "fact"
  | "verdict"
  | "guess"
  | "vague"
  | "order"
  | "ahead"
  | "ahead-question"
  | "comparison"
  | "preamble"
  | "logistics"
  | "praise";

export interface Reading {
  readonly kinds: readonly Kind[];
  readonly facts: readonly Fact[];
  /** Sentences that are orders, as typed. */
  readonly orders: readonly string[];
  readonly focus: Focus;
  /** Time and place of a dropped verdict ("on playground duty"). */
  readonly lead: string;
}

export function readDraft(text: string, marks: readonly Mark[]): Reading {
  const sarcastic = marks.some((mark) => mark.kind === "sarcasm");
  const kinds: Kind[] = [];
  const facts: Fact[] = [];
  const orders: string[] = [];
  let lead = "";
  let dropped = "";
  let past = false;
  let ahead = false;
  for (const sentence of sentencesOf(text)) {
    const asked = sentence.endsWith("?");
    const statement = asked ? questionAsStatement(sentence) : null;
    if (asked && !statement) {
      const forward = isForward(sentence);
      kinds.push(forward ? "ahead-question" : "logistics");
      ahead ||= forward;
      continue;
    }
    const plainText = withoutBlame(plainOf(statement ?? sentence, sarcastic, marks, text));
    if (plainText.replace(/[^\p{L}]/gu, "") === "") continue;
    let concession =
      /^(?:i know|i understand|i get|i realise|i realize|i appreciate|of course|granted|to be fair)\b/i.test(
        plainText,
      );
    const own = marks.some((mark) => mark.kind === "comparison") ? ownCount(plainText) : null;
    if (own) past = true;
    for (const clause of clausesOf(tokenise(own ?? plainText))) {
      const words = textOf(clause.tokens).replace(
        /^(?:still,? |and still,? )?(?:i have to say|i must say|i think|i feel|i'd say|i would say|i feel like|i think you should know)(?: that)?,? (?=\w+ )/i,
        "",
      );
      if (
        /\b(?:but|yet)\b/.test(clause.joint) ||
        /^(?:still|however|nevertheless)\b/i.test(textOf(clause.tokens))
      )
        concession = false;
      if (concession) {
        kinds.push("preamble");
        continue;
      }
      const kind = kindOf(clause, words, marksIn(words), statement !== null);
      kinds.push(kind);
      if (kind === "order") {
        orders.push(words);
        ahead = true;
      } else if (
        kind === "ahead" ||
        (kind === "vague" && marksIn(words).some((mark) => mark.kind === "directive"))
      )
        ahead = true;
      else if (kind !== "logistics" && kind !== "preamble") past = true;
      if (kind === "verdict" || kind === "guess" || kind === "vague" || kind === "comparison") {
        const found = recovered(words);
        if (found) {
          const inner = clausesOf(tokenise(withoutBlame(found)))[0];
          const fact = inner ? factOf(inner) : null;
          if (fact) facts.push({ ...fact, joint: "" });
        } else {
          lead ||= placeOf(words) || aboutLead(words);
          dropped = words;
        }
        continue;
      }
      if (kind !== "fact" && kind !== "praise" && kind !== "logistics") continue;
      if (kind === "logistics" && facts.length === 0 && !sarcastic && !statement) {
        facts.push(...(factOf(clause) ? [{ ...(factOf(clause) as Fact) }] : []));
        continue;
      }
      const fact = factOf(resolved(clause, dropped), verdictNoun(dropped));
      if (fact) facts.push(fact);
    }
  }
  if (sarcastic) past = true;
  const focus: Focus = past && ahead ? "mixed" : past ? "past" : ahead ? "future" : "neutral";
  return { kinds, facts, orders, focus, lead };
}

function plainOf(
  sentence: string,
  sarcastic: boolean,
  marks: readonly Mark[],
  text: string,
): string {
  if (!sarcastic) return sentence;
  const bare = ironyAsStatement(sentence);
  const isLast =
    /^(?:again|brilliant|great|thanks|bravo|amazing|nice|lovely|fantastic|wonderful|congratulations)$/i.test(
      bare.replace(/[^\p{L}]/gu, ""),
    );
  return isLast ? "" : marks.length > 0 && text.includes(sentence) ? bare : sentence;
}

export function sentencesOf(text: string): string[] {
  return (text.match(/[^.!?\n]+(?:[.!?](?=\S)[^.!?\n]*)*[.!?]*/g) ?? [])
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));
}

import { marksOf } from "./marks";

const marksIn = (words: string): readonly Mark[] => marksOf(words, tokenise(words));

function isForward(sentence: string): boolean {
  const low = sentence.toLowerCase();
  if (/^(?:so |and |but )?(?:did|was|were|had|has|have|why)\b/.test(low)) return false;
  return /\b(?:can|could|will|would|might|may|should|shall|next|going forward|from now on|tomorrow|'ll|to [a-z]+|helps?|needs?)\b/.test(
    low,
  );
}

function kindOf(
  clause: Clause,
  words: string,
  marks: readonly Mark[],
  fromQuestion: boolean,
): Kind {
  const has = (kind: Mark["kind"]) => marks.some((mark) => mark.kind === kind);
  const low = words.toLowerCase();
  const phrase = clause.finite >= 0 ? verbPhrase(clause.tokens, clause.finite) : null;
  const subject = clause.tokens[clause.subject]?.low ?? "";
  if (
    /^(?:i know|i understand|i get|i see|i realise|i realize|to be honest|honestly|frankly|look|listen|i have to say|still i have to say|i must say|i think you should know|no offence|as you know|i'm sorry|sorry|don't get me wrong|with all due respect|hi|hello|hey|dear|thanks|thank you|ok|okay|please|anyway|fyi|by the way|i appreciate (?:that|the)|i (?:just )?wanted to (?:say|tell|let))\b/.test(
      low,
    ) &&
    !/\bthe way you\b|\bthat you\b.*\b(?:not|late|wrong)\b/.test(low) &&
    !/^(?:thanks|thank you) (?:for|to)\b/.test(low)
  ) {
    if (
      clause.tokens.length < 4 ||
      /^(?:i know|i understand|i get|i realise|i realize|i appreciate)/.test(low)
    )
      return "preamble";
  }
  if (
    has("directive") &&
    (isImperative(clause.tokens) ||
      /\b(?:must|need to|have to|should|ought to|please|make sure|better|want you|expect you|need you|got to)\b/.test(
        low,
      ))
  ) {
    return has("vague") ? "vague" : "order";
  }
  if (
    /^let's\b/.test(low) ||
    (looksAhead(clause) && !PAST_TIME.test(low) && phrase?.tense !== "past")
  )
    return "ahead";
  if (has("vague")) return "vague";
  if (has("mind-reading") && mindIsMain(words, marks)) return "guess";
  if (
    /\b(?:was|is|were|are|wasn't|isn't|'s) (?:not |really |just |so )*(?:okay|ok|acceptable|fair|appropriate|on|right|good)$/i.test(
      low,
    ) &&
    /n't|\bnot\b/.test(low)
  )
    return "verdict";
  if (isThin(clause)) return "vague";
  if (has("judgement-label") && verdictIsMain(clause, words, marks)) return "verdict";
  if (has("comparison") && comparisonIsMain(clause, words, marks)) return "comparison";
  if (fromQuestion) return "fact";
  return isLogistics(clause, low, subject, phrase?.base ?? "", phrase?.tense ?? "")
    ? "logistics"
    : "fact";
}

/** "You never listen": a verb that names no act, with nothing after it. */
function isThin(clause: Clause): boolean {
  const phrase = clause.finite >= 0 ? verbPhrase(clause.tokens, clause.finite) : null;
  const subject = clause.tokens[clause.subject]?.low ?? "";
  if (!phrase || !/^(?:you|he|she|they)$/.test(subject) || phrase.passive || phrase.progressive) return false;
  const rest = phrase.rest.filter((token) => token.word && !isAdverb(token.low));
  return rest.length === 0 && /^(?:listen|help|communicate|contribute|participate|engage|focus|try|deliver|perform|improve|cooperate|collaborate|concentrate|prepare|plan|behave|learn|care|work|lead|manage|support)$/.test(phrase.base);
}

/** The guess is the clause, not a word in it: it holds the main verb. */
function mindIsMain(words: string, marks: readonly Mark[]): boolean {
  const first = marks.find((mark) => mark.kind === "mind-reading");
  if (!first) return false;
  const said = words.slice(first.start, first.end);
  if (
    /^(?:on purpose|deliberately|intentionally|wilfully|willfully|out of spite|for attention|to )/i.test(
      said,
    )
  )
    return false;
  return first.start < 30 || /^(?:you|he|she|they)\b/i.test(said);
}

function verdictIsMain(clause: Clause, words: string, marks: readonly Mark[]): boolean {
  const label = marks.find((mark) => mark.kind === "judgement-label");
  if (!label) return false;
  if (clause.finite < 0) return clause.tokens.length <= 6;
  const finite = clause.tokens[clause.finite];
  const phrase = verbPhrase(clause.tokens, clause.finite);
  if (!finite || !phrase) return true;
  if (
    STATE_VERBS.has(phrase.base) ||
    /^(?:come|act|behave|find|call|get|become|have)$/.test(phrase.base)
  )
    return label.start > finite.start - 1 || label.end < finite.start;
  // "The way you spoke … was rude" has its label after the last auxiliary.
  return (
    /\b(?:was|were|is|are) (?:\w+ )*$/.test(words.slice(0, label.start)) &&
    !/\b(?:because|when|while)\b/.test(words.slice(0, label.start))
  );
}

function comparisonIsMain(clause: Clause, words: string, marks: readonly Mark[]): boolean {
  const mark = marks.find((each) => each.kind === "comparison");
  if (!mark) return false;
  if (/^unlike/i.test(words.slice(mark.start))) return false;
  if (/\b(?:except|apart from|but|besides) (?:for )?you\b/i.test(words)) return true;
  const phrase = clause.finite >= 0 ? verbPhrase(clause.tokens, clause.finite) : null;
  return (mark.start < 6 && !/^(?:you)\b/i.test(words)) || !phrase || STATE_VERBS.has(phrase.base);
}

/** Facts inside a verdict or a guess: "it was childish TO SLAM THE DOOR", "… when YOU CORRECTED my order". */
function recovered(words: string): string | null {
  let found =
    /\b(?:it (?:was|is|'s)|that (?:was|is)) (?:\w+ ){1,4}?(?:of (?:you|him|her|them) )?to (not )?(\w+ .+)$/i.exec(
      words,
    );
  if (found?.[2] && isForm(found[2].split(" ")[0] ?? "", "base"))
    return found[1] ? `You didn't ${found[2]}` : pastYou(found[2]);
  found = /\b(?:when|by the way|how|that|because|so) (you (?:\w+ )?\w+ .+)$/i.exec(words);
  if (
    found?.[1] &&
    !marksIn(found[1]).some(
      (mark) =>
        mark.kind === "mind-reading" || mark.kind === "judgement-label" || mark.kind === "vague",
    ) &&
    isPastClause(found[1])
  )
    return found[1];
  found = /^(?:you|he|she|they) .+? and ((?:then )?(\w+) .+)$/i.exec(words);
  if (
    found?.[1] &&
    found[2] &&
    isForm(found[2].toLowerCase(), "past") &&
    !marksIn(`you ${found[1]}`).some(
      (mark) => mark.kind === "mind-reading" || mark.kind === "judgement-label",
    )
  ) {
    return `${words.split(" ")[0]} ${found[1].replace(/\b(?:anyway|regardless|all the same|nevertheless)\b/gi, "").trim()}`;
  }
  found =
    /^(?:all (?:of )?the other \w+|everyone else|everybody else|the others|the rest of (?:the|us) ?\w*|all the others) (.+?),? (?:except|apart from|but|besides|other than) (?:for )?you$/i.exec(
      words,
    );
  if (found?.[1])
    return `You didn't ${inBase(
      found[1]
        .replace(/\btheir\b/g, "your")
        .replace(/^(?:was|were) able to /, "")
        .replace(/^(?:managed|manages|manage) to /, ""),
    )}`;
  found =
    /^(?:even |only )?(?:all (?:of )?the other \w+|everyone else|everybody else|the others|the rest of (?:the|us) ?\w*|all the others|other people|the interns?) .+? (?:and|but|while|whereas|,) ((?:you) .+)$/i.exec(
      words,
    );
  return found?.[1] && isPastClause(found[1]) ? found[1] : null;
}

function isPastClause(words: string): boolean {
  const clause = clausesOf(tokenise(words))[0];
  const phrase = clause && clause.finite >= 0 ? verbPhrase(clause.tokens, clause.finite) : null;
  return (
    !!phrase &&
    (phrase.tense === "past" || phrase.tense === "perfect") &&
    !STATE_VERBS.has(phrase.base)
  );
}

import { baseOf, conjugate } from "./verbs";

function pastYou(phrase: string): string {
  const [first = "", ...rest] = phrase.split(" ");
  return `You ${[conjugate(first.toLowerCase())?.past ?? first, ...rest].join(" ")}`;
}

function inBase(phrase: string): string {
  const [first = "", ...rest] = phrase.split(" ");
  return [baseOf(first.toLowerCase(), "past", "base", "third") ?? first, ...rest].join(" ");
}

/** Where and when of a dropped verdict, to stand before the fact it was about. */
function placeOf(words: string): string {
  const found =
    /\b((?:during|on|in|at|this|last|yesterday|throughout|all through) (?:(?!and\b|but\b|was\b|were\b|is\b)[\w'’-]+ ?){1,5})$/i.exec(
      words,
    );
  if (
    !found?.[1] ||
    /^(?:in (?:a|an) \w+ way|at all|on purpose|at best|in general|at work|in person)$/i.test(
      found[1],
    )
  )
    return "";
  return found[1].trim();
}

/** "The way you wrote to X was …" → "when you wrote to X"; "Your notes were …" → "in your notes". */
function aboutLead(words: string): string {
  const way = /^the way (you .+?) (?:was|is|were|are|wasn't|isn't)\b/i.exec(words)?.[1];
  if (way) return `when ${way}`;
  const thing =
    /^((?:your|the|that|this) (?:[\w-]+ )*?[\w-]+(?: (?:on|to|for|about|from) [\w'’-]+(?: [\w'’-]+)?)?) (?:was|is|were|are|looked|sounded|came across|seemed|felt)\b/i.exec(
      words,
    )?.[1];
  return thing &&
    !/^(?:that|this|the) \w*(?:was|is)$/i.test(thing) &&
    tokenise(thing).some(
      (token) => THINGS.has(token.low) || THINGS.has(token.low.replace(/s$/, "")),
    )
    ? `in ${thing.charAt(0).toLowerCase()}${thing.slice(1)}`
    : "";
}

/** "That was a lazy handover" → "the handover". */
function verdictNoun(words: string): string {
  const noun =
    /^(?:that|this|it|what) (?:was|is|'s|were) (?:such |really |just |another )?(?:an?|some) (?:[\w-]+,? )*?([\w-]+)$/i.exec(
      words,
    )?.[1] ??
    /^(?:your|the|that|this) ((?:[\w-]+ )?[\w-]+) (?:was|is|were|are|looked|sounded)\b/i.exec(
      words,
    )?.[1] ??
    /^[\w-]+ ([\w-]+)$/.exec(words)?.[1];
  return noun ? `the ${noun}` : "";
}

/** A pronoun whose noun stood in a dropped clause gets that noun back. */
function resolved(clause: Clause, dropped: string): Clause {
  if (!dropped) return clause;
  const pronoun = clause.tokens.findIndex(
    (token, at) => at > clause.finite && /^(?:them|it)$/.test(token.low),
  );
  const noun = /\b((?:the|my|our|a|your) (?:whole |entire )?[a-z]+)$/i.exec(dropped)?.[1];
  if (pronoun < 0 || !noun) return clause;
  const text = clause.tokens
    .map((token, at) =>
      at === pronoun
        ? noun.replace(/\b(?:whole|entire) /i, "")
        : `${token.glued ? "'" : ""}${token.text}`.replace(/^''/, "'"),
    )
    .join(" ");
  return clausesOf(tokenise(text.replace(/ (?=')/g, "")))[0] ?? clause;
}

/** Facts and plans without a complaint: nothing to rephrase. */
function isLogistics(
  clause: Clause,
  low: string,
  subject: string,
  base: string,
  tense: string,
): boolean {
  if (/\b(?:you|your|yours)\b/.test(low) && !/^(?:i|we|my|our|see|here|there)\b/.test(low))
    return /^(?:if you|in case you|for your|see you|as you)\b/.test(low);
  if (
    clause.tokens.some(
      (token) =>
        TROUBLE_WORDS.has(token.low) &&
        !/^(?:open|until|off|still|without|only|again|hour|minutes|minute|left|short|repeat|late)$/.test(
          token.low,
        ),
    )
  )
    return false;
  if (
    /\blast (?:year|month|week)'s\b|\b(?:late|again|still|without|left (?:on|open|off|out)|only|by one day|in the wrong|twice)\b/.test(
      low,
    ) &&
    tense !== "present"
  )
    return false;
  if (tense === "present" || tense === "modal" || base === "") return true;
  if (subject === "i" || subject === "we")
    return tense !== "past" || LOGISTIC_VERBS.has(base) || /\b(?:my|our)\b/.test(low);
  const verbs = clause.tokens.filter(
    (token) =>
      isForm(token.low, "past", "participle") &&
      !AUXILIARIES.has(token.low) &&
      !MODALS.has(token.low),
  );
  return verbs.length <= 1 && (LOGISTIC_VERBS.has(base) || base === "be");
}
