/** Writes the observation: facts as one or two sentences, from all of them down to the first. */
import { TROUBLE_WORDS } from "./cues/trouble";
import type { Reading } from "./draft";
import type { Fact } from "./facts";
import { isNumber } from "./grammar-words";
import { nounPhraseEnd } from "./noun-phrase";
import type { Context } from "./rephrasing";
import { sentenceStart } from "./sentence-case";
import { accuses, lowerFirst } from "./soften";
import { textOf, tokenise } from "./tokens";

/** About what two thirds of 45 words leave for the past beside a question of fifteen. */
const MAX_OBSERVATION_WORDS = 28;

/** The noun phrase the first statement begins with, made definite: "two beds on the ward" → "the beds". */
export function topicOf(facts: readonly Fact[]): string | null {
  const text =
    facts[0]?.text.replace(
      /^(?:(?:in|at|on|during|when|while|because|since|after|before) [^,]*, )/i,
      "",
    ) ?? "";
  const tokens = tokenise(text);
  if (/^(?:you|he|she|they|i|we|it|there|others|people|that|this|the way)\b/i.test(text))
    return null;
  const end = nounPhraseEnd(tokens, 0);
  const of = tokens.findIndex((token) => token.low === "of" || token.low === "and");
  const phrase = tokens
    .slice(0, of > 0 && of < end && !isNumber(tokens[of - 1]?.low ?? "") ? of : end)
    .filter((token) => !isNumber(token.low) || token.low === "one");
  const words = textOf(phrase).replace(
    /^(?:the|a|an|your|my|our|this|that|these|those|some|most|several|many|few) /i,
    "",
  );
  if (!words || phrase.length > 5 || /^(?:\p{Lu}|of\b)/u.test(words) || /\bof\b/.test(words))
    return null;
  return /^(?:your|my|our) /i.test(textOf(phrase)) ? textOf(phrase) : `the ${words}`;
}

/** What somebody named did. */
const OF_OTHER = /^(?!(?:I|The|Your|My|Our|You|We|It|There|This|That)\b)\p{Lu}\p{Ll}+ \w+ed\b/u;

/** Observations to try, best first: all facts, then fewer, then the last resort in the owner's words. */
export function observationsOf(reading: Reading, context: Context): string[] {
  const facts = reading.facts;
  if (facts.length === 0) return [evidenceOnly(context)];
  // "It went well, but …": what stands before the last "but" is a concession.
  const turn = facts.findLastIndex((fact) => /\bbut\b|\byet\b/.test(fact.joint));
  const long =
    facts.reduce((sum, fact) => sum + fact.text.split(" ").length, 0) > MAX_OBSERVATION_WORDS;
  const told = long && turn > 0 ? facts.slice(turn) : facts;
  const sets: Fact[][] = [[...told]];
  const trouble = told.filter((fact) =>
    tokenise(fact.text).some((token) => TROUBLE_WORDS.has(token.low)),
  );
  // "Priya closed forty, you left 12": where both cannot stand, the listener's own part does.
  const own = told.filter((fact) => /^you\b/i.test(fact.told));
  if (own.length > 0 && own.length < told.length && OF_OTHER.test(told[0]?.told ?? ""))
    sets.push(own);
  for (let size = told.length - 1; size > 0; size -= 1) sets.push(told.slice(0, size));
  if (trouble.length > 0 && trouble.length < told.length) sets.push(trouble);
  for (let size = told.length - 1; size > 0; size -= 1) sets.push(told.slice(-size));
  const out = sets.flatMap((set) => {
    const written = compose(set, reading.lead);
    return [withEvidence(written, context), ...turned(written), ...shortened(written)];
  });
  return [...new Set(out)].filter(
    (observation) =>
      tokenise(observation).filter((token) => token.word).length <= MAX_OBSERVATION_WORDS + 12,
  );
}

/** Facts as one or more sentences: "I noticed you …", "I've noticed … being …", else as they are. */
function compose(facts: readonly Fact[], lead: string): string {
  const sentences: string[] = [];
  let current = "";
  let lastSentence = -1;
  let accused = false;
  let before = "";
  facts.forEach((fact, at) => {
    const noticed = fact.shape === "noticed";
    let text = saidAfter(fact, fact.sentence === lastSentence ? before : "");
    const plain = text;
    if (current === "" && !/, /.test(text))
      text = text.replace(/^(?:because|so|and|but|although|though|while|whereas) (?=\w+ \w+)/i, "");
    if (current === "") {
      if (noticed) text = `I've noticed ${text}`;
      else if (
        /^(?:you|he|she|they) (?:often |sometimes )?(?:don't|doesn't)\b/.test(text) ||
        /^(?:you|they) (?:have|haven't) (?!to\b|the\b|an?\b|no\b|your\b)/.test(text) ||
        /^(?:he|she) (?:has|hasn't) (?!to\b|the\b|an?\b|no\b)/.test(text) ||
        / often (?:isn't|aren't|don't|doesn't|didn't)\b/.test(text)
      )
        text = `I've noticed that ${text}`;
      else if (/^you\b/.test(text)) text = `I noticed ${text}`;
      accused ||= fact.accuses;
      current = text;
    } else if (
      noticed &&
      /^I've noticed you\b/.test(current) &&
      /^you \w/.test(text) &&
      fact.sentence === lastSentence
    ) {
      current = `${current.replace(/ and (?=\w+ing\b)/, ", ")} and ${text.slice(4)}`;
    } else if (noticed) {
      sentences.push(current);
      current = `I've noticed ${text}`;
    } else {
      const same = accused && /^you\b/.test(text) && YOU_BEGINS.test(before);
      const last = at === facts.length - 1 || facts[at + 1]?.sentence !== fact.sentence;
      const listed = same && fact.joint === ":" ? "," : fact.joint;
      const typed = fact.sentence === lastSentence && listed !== ":" ? listed : ".";
      const joined = /^(?:although|though|because|while|whereas|which|so|when|since)\b/i.test(text);
      const joint = typed === "," && last && !joined ? ", and" : typed;
      if (same && joint !== "." && joint !== "") text = text.replace(/^you (?:also )?/, "");
      accused ||= fact.accuses;
      if (joint === "." || joint === "") {
        sentences.push(current);
        current = same ? `I also noticed ${text.replace(/^you also /, "you ")}` : text;
      } else {
        current = `${current}${joint.startsWith(",") || joint === ";" ? joint : ` ${joint}`} ${/^I\b/.test(text) ? text : lowerFirst(text)}`;
      }
    }
    lastSentence = fact.sentence;
    before = plain;
  });
  sentences.push(current);
  if (lead && sentences[0]) sentences[0] = fronted(lead, sentences[0]);
  return sentences.map((sentence) => `${sentenceStart(sentence)}.`).join(" ");
}

const YOU_BEGINS = /^(?:[^,]+, )?you\b/;
/** "You merged it and broke the build": what begins with the person goes on with the person. */
const saidAfter = (fact: Fact, before: string): string =>
  YOU_BEGINS.test(before) &&
  accuses(before) &&
  fact.shape === "statement" &&
  !/^you\b/.test(fact.text) &&
  /^you\b/i.test(fact.told) &&
  accuses(fact.told)
    ? lowerFirst(fact.told)
    : fact.text;

export function fronted(lead: string, sentence: string): string {
  const place = lead.charAt(0).toUpperCase() + lead.slice(1);
  if (new RegExp(`\\b${lead.split(" ").at(-1)?.replace(/[^\w]/g, "")}\\b`, "i").test(sentence))
    return sentence;
  return `${place}, ${/^(?:I\b|[A-Z][a-z]+ )/.test(sentence) ? sentence : lowerFirst(sentence)}`;
}

/** The same statement with its time or place in front: another order of the same facts. */
export function turned(text: string): string[] {
  if (
    /\. \S/.test(text) ||
    /^(?:In|On|At|During|When|While|Before|After|Because|Since)\b/.test(text)
  )
    return [];
  const found =
    /^(.{12,}) ((?:when|while|before|after|since|until) (?:the|a|an|our|my|your|i|we|it|this|they|he|she|people|\w+s)\b[^,]*)\.$/.exec(
      text,
    ) ??
    /^(.{12,}) ((?:during|in|at|on) (?:the|our|my|your|this|last|yesterday's|\w+day)(?: [\w'-]+){0,3})\.$/.exec(
      text,
    );
  if (!found?.[1] || !found[2] || /\b(?:of|the|a|to|with|and)$/.test(found[1])) return [];
  return [
    `${sentenceStart(found[2])}, ${/^I\b|^[A-Z][a-z]+ (?:\w+ed|was|has)/.test(found[1]) && /^I\b/.test(found[1]) ? found[1] : lowerFirst(found[1])}.`,
  ];
}

/** A long statement without its last subordinate part. */
function shortened(text: string): string[] {
  const words = text.split(" ").length;
  if (words < 14) return [];
  const cut =
    /^(.{30,}?)(?:,? (?:although|which|who|while|so that|because|since|and|but|so)\b|, )[^,]*\.$/.exec(
      text,
    )?.[1];
  // "In your email." is where it was, not what happened.
  return cut &&
    (/,/.test(cut) || !/^(?:In|On|At|During|When|While|As|After|Before|Because)\b/.test(cut))
    ? [`${cut}.`]
    : [];
}

function withEvidence(observation: string, context: Context): string {
  const chips = context.evidence ?? [];
  let out = observation;
  for (const chip of chips) {
    if (out.includes(chip.replace(/\.$/, ""))) continue;
    const whole = sentenceOf(chip);
    out = whole ? `${out} ${whole}` : `${out.replace(/\.$/, "")}, ${chip}.`;
  }
  return out;
}

/** A chip that says who did what stands as a sentence of its own; any other is a fragment: null. */
function sentenceOf(chip: string): string | null {
  if (/^[A-Z].*\.$/.test(chip)) return chip;
  return /^(?:you|I|we|he|she|they) /i.test(chip)
    ? `${sentenceStart(chip.replace(/\.$/, ""))}.`
    : null;
}

const evidenceOnly = (context: Context): string =>
  (context.evidence ?? []).flatMap((chip) => sentenceOf(chip) ?? []).join(" ");
