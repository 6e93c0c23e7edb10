/** Reads a whole draft: its sentences made plain, its clauses sorted, where it looks, what is asked of it. */
import { withAntecedent } from "./antecedent";
import { type Clause, clausesOf } from "./clause";
import { HOLLOW } from "./cues/irony";
import { asGoodNews, deniesTrouble } from "./denied";
import { type Fact, factOf } from "./facts";
import { ownCount } from "./own-count";
import { questionAsStatement, withoutBlame } from "./plain";
import { ironyAsStatement } from "./plain-irony";
import { aboutLead, placeOf, recovered, resolved, verdictNoun } from "./recovered";
import type { Focus, Mark } from "./rephrasing";
import { withSubjects } from "./same-subject";
import { type Kind, kindOf } from "./sort-clause";
import { straight } from "./straight";
import { textOf, tokenise } from "./tokens";
import { verbPhrase } from "./verb-phrase";

export interface Reading {
  readonly kinds: readonly Kind[];
  readonly facts: readonly Fact[];
  /** Sentences that are orders, as typed. */
  readonly orders: readonly string[];
  readonly focus: Focus;
  /** Time and place of a dropped verdict ("on playground duty"). */
  readonly lead: string;
}

/** A question of blame typed without its mark. */
const BARE_QUESTION =
  /^(?:so |and |but )*(?:why|how come)(?: on earth| the hell)? (?:(?:did|do|does|can|could|would|must|is|are|was|were|have|has)(?:n't|'t)?) \w+|^(?:so |and |but )*how could (?:you|he|she|they) [^?]+$|^who [a-z]+ (?:the|my|our|your|all) [^?]+$/i;
/** "You told them May but it's July??": a statement in all but its marks. */
const STATED =
  /^(?:(?:ok|okay|so|hey|well|like|um|and|but),? )*(?:you|he|she|they|your|my|the) [^?]*(?: but [^?]*\?|[?!]\?|\?!)+$/i;

export function readDraft(text: string, marks: readonly Mark[]): Reading {
  const sarcastic = marks.some((mark) => mark.kind === "sarcasm");
  const kinds: Kind[] = [];
  const facts: Fact[] = [];
  const orders: string[] = [];
  let lead = "";
  let dropped = "";
  const goodNews = deniesTrouble(text);
  let past = goodNews;
  let ahead = false;
  for (const sentence of sentencesOf(text)) {
    const asked =
      (sentence.endsWith("?") && !STATED.test(sentence)) || BARE_QUESTION.test(sentence);
    const statement = asked ? questionAsStatement(sentence) : null;
    if (asked && !statement) {
      const forward = isForward(sentence);
      kinds.push(forward ? "ahead-question" : "logistics");
      ahead ||= forward;
      continue;
    }
    const plainText = goodNews
      ? asGoodNews(sentence)
      : withSubjects(
          withoutBlame(straight(plainOf(statement ?? sentence, sarcastic, marks, text))),
        );
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
      const sorted = kindOf(clause, words, marksIn(words), statement !== null);
      const kind = sorted === "logistics" && lacks(clause) ? "fact" : sorted;
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
        const told = recovered(words);
        if (told) {
          const kept = words.indexOf(told.slice(-12));
          const found = withAntecedent(told, words.slice(0, Math.max(kept, 0)));
          const inner = clausesOf(tokenise(withoutBlame(found)))[0];
          const fact = inner ? factOf(inner) : null;
          if (fact?.text) facts.push({ ...fact, joint: "" });
        } else {
          lead ||= placeOf(words) || aboutLead(words);
          dropped = words;
        }
        continue;
      }
      if (kind !== "fact" && kind !== "praise" && kind !== "logistics") continue;
      if (kind === "logistics" && facts.length === 0 && !sarcastic && !statement) {
        const told = factOf(resolved(clause, dropped));
        if (told?.text) facts.push(told);
        continue;
      }
      const fact = factOf(resolved(clause, dropped), verdictNoun(dropped));
      if (fact?.text) facts.push(fact);
    }
  }
  if (sarcastic) past = true;
  const focus: Focus = past && ahead ? "mixed" : past ? "past" : ahead ? "future" : "neutral";
  return { kinds, facts: once(facts), orders, focus, lead };
}

/** Whether a statement tells of something that should be otherwise: then it is more than logistics. */
const lacks = (clause: Clause): boolean => {
  const phrase = clause.finite >= 0 ? verbPhrase(clause.tokens, clause.finite) : null;
  const fact = /past|perfect/.test(phrase?.tense ?? "") ? factOf(clause) : null;
  return !!fact && !!(fact.goal ?? fact.wanted);
};

function plainOf(
  sentence: string,
  sarcastic: boolean,
  marks: readonly Mark[],
  text: string,
): string {
  if (!sarcastic)
    return sentence.replace(
      /^(you|he|she|they) (\w+ed .+|\w+ \w+ .+), (?:well done|(?:great|good|nice) (?:job|work|one|catch)|thanks|thank you)[.!]*$/i,
      (_, who: string, did: string) => `I appreciated that ${who.toLowerCase()} ${did}`,
    );
  if (HOLLOW.some((hollow) => hollow.test(sentence))) return "";
  const bare = ironyAsStatement(sentence);
  const isLast =
    /^(?:again|brilliant|great|thanks|bravo|amazing|nice|lovely|fantastic|wonderful|congratulations)$/i.test(
      bare.replace(/[^\p{L}]/gu, ""),
    ) || /^(?:just |exactly )?what (?:we|i) (?:all )?needed\W*$/i.test(bare);
  return isLast ? "" : marks.length > 0 && text.includes(sentence) ? bare : sentence;
}

/** What was said twice in the same words is told once. */
const once = (facts: readonly Fact[]): Fact[] => {
  const said = facts.map((fact) => fact.text.toLowerCase());
  return facts.filter((_, at) => said.indexOf(said[at] ?? "") === at);
};

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
