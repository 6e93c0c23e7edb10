/** Puts observation and question together, up to three ways, and lets only what passes the checks through. */
import { actOf } from "./acts";
import { faultsOf } from "./check";
import { TROUBLE_WORDS } from "./cues/trouble";
import type { Reading } from "./draft";
import { type Fact, lowerFirst } from "./facts";
import { ORDER_FRAMES, STOP_FRAMES, WANTED_FRAMES } from "./frames";
import { isNumber } from "./grammar-words";
import { nounPhraseEnd } from "./noun-phrase";
import { orderOf } from "./order";
import { fillAll, hashOf, type Question, questionsFor } from "./question";
import type { Approach, Context, Issue, Rewrite } from "./rephrasing";
import { type Scene, sceneOf, withActor } from "./scene";
import { sentenceStart } from "./sentence-case";
import { textOf, tokenise } from "./tokens";

/** About what two thirds of 45 words leave for the past beside a question of fifteen. */
const MAX_OBSERVATION_WORDS = 28;

export function rewritesOf(
  text: string,
  reading: Reading,
  issues: readonly Issue[],
  context: Context,
): Rewrite[] {
  const found = withActor(
    sceneOf(`${text} ${context.about ?? ""}`.trim(), context.nextMeeting ?? null),
    text,
    reading.facts.length > 0 && reading.orders.length === 0,
  );
  const scene = { ...found, topic: topicOf(reading.facts) };
  const observations = observationsOf(reading, context);
  const read = reading.orders[0] ? orderOf(reading.orders[0]) : null;
  const order = read?.negative && /^be\b/.test(read.act) ? null : read;
  const told = reading.facts.map((fact) => fact.text).join(". ");
  const act = isPraise(reading, issues, text) ? "praise" : actOf(told || text);
  const questions: Question[] = [];
  if (order && (reading.facts.length === 0 || !order.negative))
    questions.push(...orderQuestions(order, scene, text));
  if (reading.facts.length > 0 || (read?.negative ?? false)) {
    const bank = questionsFor(act, scene, text);
    const own = order ? [] : wantedQuestions(reading.facts, scene, text);
    questions.push(
      ...(hashOf(text) % 2 === 0
        ? [...own, ...bank]
        : [...bank.slice(0, 1), ...own, ...bank.slice(1)]),
    );
  }
  questions.push(...questionsFor("other", scene, text));
  const chosen: Rewrite[] = [];
  const used = new Set<Approach>();
  for (const observation of observations) {
    for (const question of preferring(questions, scene.people, observation)) {
      if (used.has(question.approach) || chosen.length === 3) continue;
      const faults = faultsOf(observation, question.text, {
        draft: text,
        allowed: `${(context.evidence ?? []).join(" ")} ${context.nextMeeting ?? ""} ${context.about ?? ""}`,
        asks: false,
        hadIssues: issues.length > 0,
      });
      if (faults.length > 0) continue;
      used.add(question.approach);
      chosen.push({ observation, question: question.text, approach: question.approach });
    }
  }
  return chosen;
}

/** People who are in the draft but not in the observation should be in the question. */
function preferring(
  questions: readonly Question[],
  people: string | null,
  observation: string,
): Question[] {
  const head = people?.split(" ").at(-1)?.toLowerCase();
  if (!head || observation.toLowerCase().includes(head)) return [...questions];
  const rank = (question: Question) => (question.text.toLowerCase().includes(head) ? 0 : 1);
  return [...questions].sort((a, b) => rank(a) - rank(b));
}

/** The noun phrase the first statement begins with, made definite: "two beds on the ward" → "the beds". */
function topicOf(facts: readonly Fact[]): string | null {
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

function isPraise(reading: Reading, issues: readonly Issue[], text: string): boolean {
  if (issues.length > 0 || reading.kinds.includes("order")) return false;
  const tokens = tokenise(text.replace(/\b(?:only|without)\b/gi, ""));
  const good =
    /\b(?:sav(?:ed|es|ing)|help(?:ed|s|ful)|thank|thanks|great|good|well|appreciat\w*|calm(?:ed|ly)?|clear(?:ly)?|made it easy|made my|improv\w*|solved|fixed|smooth\w*|loved|liked|impress\w*|enjoyed|on time|ahead of|early|quick(?:ly)?|faster|won|earned|praised|laughed with|got even|worked alone|for the first time|nicely|beautiful\w*|perfect\w*|excellent|brilliant|kept|found every|at once|easier|patient(?:ly)?|kind(?:ly)?|careful(?:ly)?|thoughtful|confident(?:ly)?|so (?:well|clearly|smoothly)|proud|happy|delighted|relieved)\b/i.test(
      text,
    );
  return (
    good &&
    !tokens.some(
      (token) =>
        TROUBLE_WORDS.has(token.low) &&
        !/^(?:again|only|alone|left|until|short|off|open|repeat|hour|minutes|minute|late|wait|waiting|still|stop|stopped|without|nobody|no|waste|lost|surprise)$/.test(
          token.low,
        ),
    )
  );
}

/** Observations to try, best first: all facts, then fewer, then the last resort in the owner's words. */
function observationsOf(reading: Reading, context: Context): string[] {
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
  facts.forEach((fact, at) => {
    const noticed = fact.shape === "noticed";
    let text = fact.text;
    if (current === "") {
      if (noticed) text = `I've noticed ${text}`;
      else if (
        /^(?:you|he|she|they) (?:often |sometimes )?(?:don't|doesn't)\b/.test(text) ||
        / often (?:isn't|aren't|don't|doesn't|didn't)\b/.test(text)
      )
        text = `I've noticed that ${text}`;
      else if (/^(?:you|he|she|they)\b/.test(text)) text = `I noticed ${text}`;
      accused ||= fact.accuses;
      current = text;
    } else if (noticed) {
      sentences.push(current);
      current = `I've noticed ${text}`;
    } else {
      const same = accused && /^you\b/.test(text) && /\byou\b/.test(current);
      const last = at === facts.length - 1 || facts[at + 1]?.sentence !== fact.sentence;
      const typed = fact.sentence === lastSentence && fact.joint !== ":" ? fact.joint : ".";
      const joint = typed === "," && last ? ", and" : typed;
      if (same && joint !== ".") text = text.replace(/^you (?:also )?/, "");
      accused ||= fact.accuses;
      if (joint === "." || joint === "") {
        sentences.push(current);
        current = same ? `I also noticed ${text}` : text;
      } else {
        current = `${current}${joint.startsWith(",") || joint === ";" ? joint : ` ${joint}`} ${/^I\b/.test(text) ? text : lowerFirst(text)}`;
      }
    }
    lastSentence = fact.sentence;
  });
  sentences.push(current);
  if (lead && sentences[0]) sentences[0] = fronted(lead, sentences[0]);
  return sentences.map((sentence) => `${sentenceStart(sentence)}.`).join(" ");
}

function fronted(lead: string, sentence: string): string {
  const place = lead.charAt(0).toUpperCase() + lead.slice(1);
  if (new RegExp(`\\b${lead.split(" ").at(-1)?.replace(/[^\w]/g, "")}\\b`, "i").test(sentence))
    return sentence;
  return `${place}, ${/^(?:I\b|[A-Z][a-z]+ )/.test(sentence) ? sentence : lowerFirst(sentence)}`;
}

/** The same statement with its time or place in front: another order of the same facts. */
function turned(text: string): string[] {
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
  return cut ? [`${cut}.`] : [];
}

function withEvidence(observation: string, context: Context): string {
  const chips = context.evidence ?? [];
  let out = observation;
  for (const chip of chips) {
    if (out.includes(chip.replace(/\.$/, ""))) continue;
    out = /^[A-Z].*\.$/.test(chip) ? `${out} ${chip}` : `${out.replace(/\.$/, "")}, ${chip}.`;
  }
  return out;
}

const evidenceOnly = (context: Context): string =>
  (context.evidence ?? []).filter((chip) => /^[A-Z].*\.$/.test(chip)).join(" ");

/** A question about the very thing that did not happen: "what would help you check the labels first?" */
function wantedQuestions(facts: readonly Fact[], scene: Scene, seed: string): Question[] {
  const wanted = facts.find((fact) => fact.wanted)?.wanted;
  if (!wanted) return [];
  const when = scene.event ? "{At}" : "Next time,";
  return fillAll(
    WANTED_FRAMES.map((frame) => frame.replace("{do}", wanted).replace("{When}", when)),
    scene,
    seed,
  );
}

function orderQuestions(
  order: NonNullable<ReturnType<typeof orderOf>>,
  scene: Scene,
  seed: string,
): Question[] {
  const lead = order.lead
    ? `${order.lead},`
    : scene.event
      ? `${sentenceStart(scene.preposition)} ${scene.event},`
      : "";
  const frames = order.negative ? STOP_FRAMES : ORDER_FRAMES;
  const made = frames.map((frame) =>
    frame.replace("{Lead}", lead).replace("{doing}", order.doing).replace("{do}", order.act),
  );
  if (order.done && !order.negative) {
    made.push(`i:${lead} how could we have ${order.done}?`);
    if (scene.event && /^(?:next time|from now on|going forward|in future)/i.test(lead)) {
      const head = scene.event.replace(/^the next /, "");
      made.push(
        `i:How could we have ${order.done.replace(new RegExp(`\\b(?:the|our|a|each|every) ${head}s?\\b`, "i"), scene.event)}?`,
      );
    }
  }
  const turn = hashOf(seed) % 2;
  return fillAll([...made.slice(turn), ...made.slice(0, turn)], scene, "");
}
