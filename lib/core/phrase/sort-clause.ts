/** Sorts a clause: fact, verdict, guess, vague word, order, forward talk, preamble or plain logistics. */
import type { Clause } from "./clause";
import { PAST_TIME } from "./cues/times";
import { LOGISTIC_VERBS, TROUBLE_WORDS } from "./cues/trouble";
import { isImperative } from "./directives";
import { looksAhead } from "./facts";
import { AUXILIARIES, MODALS, STATE_VERBS } from "./grammar-words";
import type { Mark } from "./rephrasing";
import { verbPhrase } from "./verb-phrase";
import { isForm } from "./verbs";
import { isAdverb } from "./word-class";

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

export function kindOf(
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
export function isThin(clause: Clause): boolean {
  const phrase = clause.finite >= 0 ? verbPhrase(clause.tokens, clause.finite) : null;
  const subject = clause.tokens[clause.subject]?.low ?? "";
  if (!phrase || !/^(?:you|he|she|they)$/.test(subject) || phrase.passive || phrase.progressive)
    return false;
  const rest = phrase.rest.filter((token) => token.word && !isAdverb(token.low));
  return (
    rest.length === 0 &&
    /^(?:listen|help|communicate|contribute|participate|engage|focus|try|deliver|perform|improve|cooperate|collaborate|concentrate|prepare|plan|behave|learn|care|work|lead|manage|support)$/.test(
      phrase.base,
    )
  );
}

/** The guess is the clause, not a word in it: it holds the main verb. */
export function mindIsMain(words: string, marks: readonly Mark[]): boolean {
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

export function verdictIsMain(clause: Clause, words: string, marks: readonly Mark[]): boolean {
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

export function comparisonIsMain(clause: Clause, words: string, marks: readonly Mark[]): boolean {
  const mark = marks.find((each) => each.kind === "comparison");
  if (!mark) return false;
  if (/^unlike/i.test(words.slice(mark.start))) return false;
  if (/\b(?:except|apart from|but|besides) (?:for )?you\b/i.test(words)) return true;
  const phrase = clause.finite >= 0 ? verbPhrase(clause.tokens, clause.finite) : null;
  return (mark.start < 6 && !/^(?:you)\b/i.test(words)) || !phrase || STATE_VERBS.has(phrase.base);
}

/** Facts and plans without a complaint: nothing to rephrase. */
export function isLogistics(
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
