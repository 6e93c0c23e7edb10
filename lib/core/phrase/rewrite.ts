/** Puts observation and question together, up to three ways, and lets only what passes the checks through. */
import { actOf } from "./acts";
import { faultsOf } from "./check";
import type { Reading } from "./draft";
import { type Fact, lowerFirst } from "./facts";
import { ORDER_FRAMES, STOP_FRAMES } from "./frames";
import { orderOf } from "./order";
import { fillAll, hashOf, type Question, questionsFor } from "./question";
import type { Approach, Context, Issue, Rewrite } from "./rephrasing";
import { type Scene, sceneOf } from "./scene";
import { sentenceStart } from "./sentence-case";
import { TROUBLE_WORDS } from "./cues/trouble";
import { tokenise } from "./tokens";

/** About what two thirds of 45 words leave for the past beside a question of fifteen. */
const MAX_OBSERVATION_WORDS = 28;

export function rewritesOf(text: string, reading: Reading, issues: readonly Issue[], context: Context): Rewrite[] {
  const scene = withActor(sceneOf(`${text} ${context.about ?? ""}`.trim(), context.nextMeeting ?? null), text);
  const observations = observationsOf(reading, context);
  const order = reading.orders[0] ? orderOf(reading.orders[0]) : null;
  const told = reading.facts.map((fact) => fact.text).join(". ");
  const act = isPraise(reading, issues, text) ? "praise" : actOf(told || text);
  const questions: Question[] = [];
  if (order && reading.facts.length === 0) questions.push(...orderQuestions(order, scene, text));
  if (reading.facts.length > 0 || (order?.negative ?? false)) questions.push(...questionsFor(act, scene, text));
  questions.push(...questionsFor("other", scene, text));
  const chosen: Rewrite[] = [];
  const used = new Set<Approach>();
  for (const question of questions) {
    if (used.has(question.approach) || chosen.length === 3) continue;
    for (const observation of observations) {
      const faults = faultsOf(observation, question.text, {
        draft: text,
        allowed: `${(context.evidence ?? []).join(" ")} ${context.nextMeeting ?? ""} ${context.about ?? ""}`,
        asks: false,
        hadIssues: issues.length > 0,
      });
      if (faults.length > 0) continue;
      used.add(question.approach);
      chosen.push({ observation, question: question.text, approach: question.approach });
      break;
    }
  }
  return chosen;
}

function isPraise(reading: Reading, issues: readonly Issue[], text: string): boolean {
  if (issues.length > 0 || reading.kinds.includes("order")) return false;
  const tokens = tokenise(text.replace(/\b(?:only|without)\b/gi, ""));
  const good = /\b(?:sav(?:ed|es|ing)|help(?:ed|s|ful)|thank|thanks|great|good|well|appreciat\w*|calm(?:ed)?|clear(?:ly)?|made it easy|made my|improv\w*|solved|fixed|smooth\w*|loved|liked|impress\w*|enjoyed|on time|ahead of|early|quick(?:ly)?|faster|won|earned|praised|laughed with|got even|worked alone|for the first time|nicely|beautiful\w*|perfect\w*|excellent|brilliant|kept|found every|at once|easier|patient(?:ly)?|kind(?:ly)?|careful(?:ly)?|thoughtful|confident(?:ly)?|so (?:well|clearly|smoothly)|proud|happy|delighted|relieved)\b/i.test(text);
  return good && !tokens.some((token) => TROUBLE_WORDS.has(token.low) && !/^(?:again|only|alone|left|until|short|off|open|repeat|hour|minutes|minute|late|wait|waiting|still|stop|stopped|without|nobody|no|waste|lost|surprise)$/.test(token.low));
}

/** Observations to try, best first: all facts, then fewer, then the last resort in the owner's words. */
function observationsOf(reading: Reading, context: Context): string[] {
  const facts = reading.facts;
  if (facts.length === 0) return [evidenceOnly(context)];
  const sets: Fact[][] = [[...facts]];
  const trouble = facts.filter((fact) => tokenise(fact.text).some((token) => TROUBLE_WORDS.has(token.low)));
  if (facts.length > 1) {
    if (trouble.length > 0 && trouble.length < facts.length) sets.push(trouble);
    for (let size = facts.length - 1; size > 0; size -= 1) {
      sets.push(facts.slice(0, size), facts.slice(-size));
      if (trouble.length > size) sets.push(trouble.slice(0, size), trouble.slice(-size));
    }
  }
  const out = sets.flatMap((set) => {
    const written = compose(set, reading.lead);
    return [withEvidence(written, context), ...shortened(written)];
  });
  return [...new Set(out)].filter((observation) => tokenise(observation).filter((token) => token.word).length <= MAX_OBSERVATION_WORDS + 12);
}

/** Facts as one or more sentences: "I noticed you …", "I've noticed … being …", else as they are. */
function compose(facts: readonly Fact[], lead: string): string {
  const sentences: string[] = [];
  let current = "";
  let lastSentence = -1;
  let accused = false;
  for (const fact of facts) {
    const noticed = fact.shape === "noticed";
    let text = fact.text;
    if (current === "") {
      if (noticed) text = `I've noticed ${text}`;
      else if (/^(?:you|he|she|they) (?:often |sometimes )?(?:don't|doesn't)\b/.test(text) || / often (?:isn't|aren't|don't|doesn't|didn't)\b/.test(text)) text = `I've noticed that ${text}`;
      else if (/^(?:you|he|she|they)\b/.test(text)) text = `I noticed ${text}`;
      accused ||= fact.accuses;
      current = text;
    } else if (noticed) {
      sentences.push(current);
      current = `I've noticed ${text}`;
    } else {
      const same = accused && /^you\b/.test(text) && /\byou\b/.test(current);
      const joint = fact.sentence === lastSentence && fact.joint !== ":" ? fact.joint : ".";
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
  }
  sentences.push(current);
  if (lead && sentences[0]) sentences[0] = fronted(lead, sentences[0]);
  return sentences.map((sentence) => `${sentenceStart(joined(sentence))}.`).join(" ");
}

/** "three labels, two lids, one glove": the last comma of a list of clauses gets its "and". */
function joined(sentence: string): string {
  const parts = sentence.split(/, (?=(?:the|a|an|I|we|my|our|it|they|there|this|two|three|four|[A-Z])\b)/);
  if (parts.length < 2 || / and | so | but /.test(parts.at(-1)?.slice(0, 5) ?? "")) return sentence;
  return sentence;
}

function fronted(lead: string, sentence: string): string {
  const place = lead.charAt(0).toUpperCase() + lead.slice(1);
  if (new RegExp(`\\b${lead.split(" ").at(-1)?.replace(/[^\w]/g, "")}\\b`, "i").test(sentence)) return sentence;
  return `${place}, ${/^(?:I\b|[A-Z][a-z]+ )/.test(sentence) ? sentence : lowerFirst(sentence)}`;
}

/** A long statement without its last subordinate part. */
function shortened(text: string): string[] {
  const words = text.split(" ").length;
  if (words < 14) return [];
  const cut = /^(.{30,}?)(?:,? (?:although|which|who|while|so that|because|since|and|but|so)\b|, )[^,]*\.$/.exec(text)?.[1];
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

const evidenceOnly = (context: Context): string => (context.evidence ?? []).filter((chip) => /^[A-Z].*\.$/.test(chip)).join(" ");

function orderQuestions(order: NonNullable<ReturnType<typeof orderOf>>, scene: Scene, seed: string): Question[] {
  const lead = order.lead ? `${order.lead},` : scene.event ? `${sentenceStart(scene.preposition)} ${scene.event},` : "";
  const frames = order.negative ? STOP_FRAMES : ORDER_FRAMES;
  const made = frames.map((frame) => frame.replace("{Lead}", lead).replace("{doing}", order.doing).replace("{do}", order.act));
  if (order.done && !order.negative) made.unshift(`i:${lead} how could we have ${order.done}?`, `h:${lead} what would help {you} have ${order.done}?`);
  return fillAll(made, scene, seed + String(hashOf(seed)));
}

/** Third persons: the question names who acted ("how could Ravi …") instead of "you". */
function withActor(scene: Scene, text: string): Scene {
  if (/\b(?:you|your|you're|you've)\b/i.test(text)) return scene;
  const found = /^(?:(?:in|on|at|during|last|yesterday|this) [^,]*, )?((?:my|our|the) (?:manager|boss|head|chef|paralegal|cook|teacher|nurse|waiter|driver|assistant|colleague|supervisor|director|trainee|intern|clerk|partner|doctor|team lead|lead|principal|receptionist|technician|coordinator|caretaker|porter|pharmacist|foreman|chair|owner|landlord|accountant|sales manager|project manager|head chef|head nurse))\b/i.exec(text)?.[1];
  const name = found ? found.toLowerCase() : (/^(?:(?:In|On|At|During) [^,]*, )?([A-Z][a-z]+)(?= (?:\w+ly )?[a-z]+(?:ed|t|d|n't|ook|ave|ent|ot|ang|an|ame|oke|ew|ut|its?)\b)/.exec(text)?.[1] ?? null);
  if (!name || NOT_NAMES.test(name)) return scene;
  return { ...scene, actor: name };
}
const NOT_NAMES = /^(?:The|This|That|There|These|Those|Two|Three|Four|Five|Nobody|Everyone|Because|When|While|After|Before|It|He|She|They|We|I|My|Our|His|Her|In|On|At|Nothing|Promises?|Things?|Production|Sales|Marketing|Finance|Legal|Support|People|Customers?|No|Not|Some|Most|All|Half)$/;
