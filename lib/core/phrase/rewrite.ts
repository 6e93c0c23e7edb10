/** Puts observation and question together, up to three ways, and lets only what passes the checks through. */

import { withActor } from "./actor";
import { type Act, actOf } from "./acts";
import { type Checked, type Fault, faultsOf } from "./check";
import { TROUBLE_WORDS } from "./cues/trouble";
import type { Reading } from "./draft";
import type { Fact } from "./facts";
import { observationsOf, topicOf } from "./observation";
import { orderOf } from "./order";
import { ORDER_FRAMES, STOP_FRAMES, WANTED_FRAMES } from "./order-frames";
import { fillAll, hashOf, type Question, questionsFor } from "./question";
import type { Approach, Context, Issue, Rewrite } from "./rephrasing";
import { type Scene, sceneOf } from "./scene";
import { sentenceStart } from "./sentence-case";
import { lowerFirst } from "./soften";
import { tokenise } from "./tokens";

export function rewritesOf(
  text: string,
  reading: Reading,
  issues: readonly Issue[],
  context: Context,
): Rewrite[] {
  const told = reading.facts.map((fact) => fact.text).join(". ");
  const scene = {
    ...withActor(
      sceneOf(`${text} ${context.about ?? ""}`.trim(), context.nextMeeting ?? null),
      `${text} ${told}`,
      reading.facts.length > 0 && reading.orders.length === 0,
    ),
    topic: topicOf(reading.facts),
  };
  const observations = observationsOf(reading, context);
  const questions = questionsOf(text, told, reading, issues, scene);
  const given = {
    draft: text,
    allowed: `${(context.evidence ?? []).join(" ")} ${context.nextMeeting ?? ""} ${context.about ?? ""}`,
    asks: false,
    hadIssues: issues.length > 0,
  };
  const strict = chosen(observations, questions, scene, (faults) => faults.length === 0, given);
  // A short draft loses one word and reads like itself; better that than nothing.
  return strict.length > 0
    ? strict
    : chosen(
        observations,
        questions,
        scene,
        (faults) => faults.every((fault) => fault === "echo"),
        given,
      );
}

/** The first passing question of each approach, with the fullest observation it passes with. */
function chosen(
  observations: readonly string[],
  questions: readonly Question[],
  scene: Scene,
  passes: (faults: readonly Fault[]) => boolean,
  given: Checked,
): Rewrite[] {
  const rewrites: Rewrite[] = [];
  const used = new Set<Approach>();
  for (const observation of observations) {
    for (const question of preferring(questions, scene.people, observation)) {
      if (used.has(question.approach) || rewrites.length === 3) continue;
      if (!passes(faultsOf(observation, question.text, given))) continue;
      used.add(question.approach);
      rewrites.push({ observation, question: question.text, approach: question.approach });
    }
  }
  return rewrites;
}

/** Questions that fit: around the order or the act left out, from the bank of this act, then general. */
function questionsOf(
  text: string,
  told: string,
  reading: Reading,
  issues: readonly Issue[],
  scene: Scene,
): Question[] {
  const read = reading.orders[0] ? orderOf(reading.orders[0]) : null;
  const order = read?.negative && /^be\b/.test(read.act) ? null : read;
  const act = isPraise(reading, issues, text) ? "praise" : mainAct(reading.facts, told || text);
  const questions: Question[] = [];
  if (order && (reading.facts.length === 0 || !order.negative)) {
    questions.push(...orderQuestions(order, scene, text));
  }
  if (reading.facts.length > 0 || read?.negative) {
    const bank = questionsFor(act, scene, text);
    const own = order ? [] : wantedQuestions(reading.facts, scene, text);
    questions.push(...own, ...bank);
  }
  return [...questions, ...questionsFor("other", scene, text)];
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

function isPraise(reading: Reading, issues: readonly Issue[], text: string): boolean {
  if (issues.length > 0 || reading.kinds.includes("order")) return false;
  if (/\b(?:but|however|although|only|except|unfortunately)\b/i.test(text)) return false;
  if (
    /\bwell (?:spotted|handled|caught|played)\b|\bgood (?:catch|spot)\b|\b(?:thanked|praised) (?:us|me|you)\b|^the way you .* (?:wonderful|great|brilliant|lovely|perfect|excellent|impressive|fantastic|amazing|superb|outstanding|helpful)\b|^thanks to your? |\b(?:stayed|kept|remained) (?:so |very )?(?:calm|patient|polite|kind|friendly)\b|\bso (?:well|clearly|kindly|quickly) that\b/i.test(
      text,
    )
  )
    return true;
  const tokens = tokenise(text.replace(/\b(?:only|without)\b/gi, ""));
  const good =
    /\b(?:sav(?:ed|es|ing)|help(?:ed|s|ful)|thank|thanks|great|progress|succe\w+|achiev\w+|brought it home|(?<!too |not |any )good|(?<!as )well(?! (?:before|after|past|over))|appreciat\w*|calm(?:ed|ly)?|so clear|clear (?:and|summary|notes?|explanation)|made it easy|made my|improv\w*|solved|fixed|smooth\w*|loved|liked|impress\w*|enjoyed|on time|ahead of (?:time|schedule|the)|faster|earned|praised|laughed with|got even|worked alone|for the first time|nicely|beautiful\w*|perfect\w*|excellent|brilliant|kept (?:\w+ ){1,3}(?:calm|safe|going|happy|warm|clean|informed|together)|found every|at once|easier|patiently|(?:so|very|were|was) (?:patient|kind)|kindly|carefully|thoughtful|confident(?:ly)?|so (?:well|clearly|smoothly)|proud|happy|delighted|relieved)\b/i.test(
      text,
    );
  return (
    good &&
    !tokens.some(
      (token) =>
        TROUBLE_WORDS.has(token.low) &&
        !/^(?:again|only|alone|left|until|short|off|open|repeat|hour|minutes|minute|late|wait|waiting|still|stop|stopped|without|no|waste|surprise)$/.test(
          token.low,
        ),
    )
  );
}

/** The act of the main clause; what came of it and who suffered decide only where that tells nothing. */
function mainAct(facts: readonly Fact[], told: string): Act {
  const cause = /\bbecause ((?:you|he|she|they) .+)$/i.exec(facts[0]?.text ?? "")?.[1];
  const [first, second] = facts.map((fact) => fact.text);
  if (/\btold\b/.test(first ?? "") && /^(?:it|there|he|she|they)\b/.test(second ?? ""))
    return "wrong";
  const texts = [
    cause,
    first?.replace(
      /,? (?:because|although|though|and(?= (?:\w+ly )?(?:went|came|arrived|left|got|had|was|were)\b)) .*$/i,
      "",
    ),
  ];
  for (const text of texts) {
    const act = text ? actOf(text) : "other";
    if (act !== "other" && (act !== "left-undone" || facts.length < 2)) return act;
  }
  const rest = facts.slice(1).filter((fact) => !/^(?:we|i)\b/i.test(fact.text));
  return facts.length > 0 ? actOf(rest.map((fact) => fact.text).join(". ")) : actOf(told);
}

/** A question about the very thing that did not happen: "what would help you check the labels first?" */
function wantedQuestions(facts: readonly Fact[], scene: Scene, seed: string): Question[] {
  const hoped = facts.find((fact) => fact.wanted)?.wanted;
  if (!hoped) return [];
  // The event stands in front already, and "my next email" needs no "next time".
  const head = scene.event
    ?.split(" ")
    .at(-1)
    ?.replace(/[^\w-]/g, ".");
  const wanted = head
    ? hoped.replace(
        new RegExp(
          ` (?:to|at|in|on|for|during|after|before) (?:the|our|my|your|a|an) (?:[\\w'-]+ )*?${head}$`,
          "i",
        ),
        "",
      )
    : hoped;
  const around =
    head &&
    new RegExp(
      `\\b(after|before) (?:the|our|my|your|every|each) (?:[\\w'-]+ )*?${head}\\b`,
      "i",
    ).exec(seed)?.[1];
  const when = around
    ? `${sentenceStart(around.toLowerCase())} {event},`
    : /\bnext\b/.test(wanted)
      ? ""
      : scene.event && !wanted.includes(scene.event.slice(9))
        ? "{At}"
        : "Next time,";
  return fillAll(
    WANTED_FRAMES.map((frame) => frame.replace("{do}", wanted).replace("{When}", when)),
    scene,
    seed,
  );
}

/** Whether the draft names the event as a time or place: "in the call", not "about the call". */
const isTimed = (draft: string, event: string): boolean =>
  new RegExp(
    `\\b(?:in|at|on|during|before|after|for|next|every|each)\\b(?: [\\w'-]+){0,3}? ${event
      .split(" ")
      .at(-1)
      ?.replace(/[^\w-]/g, ".")}`,
    "i",
  ).test(draft);

function orderQuestions(
  order: NonNullable<ReturnType<typeof orderOf>>,
  scene: Scene,
  seed: string,
): Question[] {
  // A date belongs to the act: "… handed in by noon", not "By noon, what would …".
  const due = /^(?:By|Until) /.test(order.lead) ? ` ${lowerFirst(order.lead)}?` : "?";
  const lead =
    order.lead && due === "?"
      ? `${order.lead},`
      : scene.event && isTimed(seed, scene.event)
        ? `${sentenceStart(scene.preposition)} ${scene.event},`
        : "";
  const frames = order.negative ? STOP_FRAMES : ORDER_FRAMES;
  const fitting = frames.filter(
    (frame) =>
      !(frame.includes("{doing}") && (/^be\b/.test(order.act) || order.doing === "")) &&
      !(frame.includes("{done}") && (!order.done || due === "?")) &&
      (due === "?" || /\{do\w*\}\?$/.test(frame)),
  );
  const made = fitting.map((frame) =>
    frame
      .replace("{Lead}", lead)
      .replace("{doing}", order.doing)
      .replace("{done}", order.done ?? "")
      .replace("{do}", order.act)
      .replace("?", due),
  );
  const turn = hashOf(seed) % 2;
  return fillAll([...made.slice(turn), ...made.slice(0, turn)], scene, "");
}
