/** Puts observation and question together, up to three ways, and lets only what passes the checks through. */

import { withActor } from "./actor";
import { type Checked, checkOf, type Fault } from "./check";
import type { Reading } from "./draft";
import { questionsOf } from "./fitting";
import { observationsOf, topicOf } from "./observation";
import type { Question } from "./question";
import type { Approach, Context, Issue, Rewrite } from "./rephrasing";
import { type Scene, sceneOf } from "./scene";

export function rewritesOf(
  text: string,
  reading: Reading,
  issues: readonly Issue[],
  context: Context,
  quoted: Pick<Checked, "typed" | "restored"> = {},
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
  const questions = questionsOf(text, told, reading, issues, scene).map((question) =>
    atMeeting(question, context.nextMeeting ?? null),
  );
  const given = {
    draft: text,
    ...quoted,
    allowed: `${(context.evidence ?? []).join(" ")} ${context.nextMeeting ?? ""} ${context.about ?? ""}`,
    asks: false,
    hadIssues: issues.length > 0,
  };
  const strict = chosen(observations, questions, scene, given);
  // A short draft loses one word and reads like itself; better that than nothing.
  return strict.length > 0 ? strict : chosen(observations, questions, scene, given, ["echo"]);
}

/** "Next time, …" is the meeting that was chosen; a moment of the act's own ("the next time …") stays. */
function atMeeting(question: Question, meeting: string | null): Question {
  if (!meeting || question.text.includes(meeting)) return question;
  const text = question.text
    .replace(/^Next time,/, () => `For ${meeting},`)
    .replace(/(?<!the) next time(?=[,?]| so that| when| as soon as)/, () => ` at ${meeting}`);
  return { ...question, text };
}

/** The first passing question of each approach, with the fullest observation it passes with. */
function chosen(
  observations: readonly string[],
  questions: readonly Question[],
  scene: Scene,
  given: Checked,
  forgiven: readonly Fault[] = [],
): Rewrite[] {
  const rewrites: Rewrite[] = [];
  const passes = checkOf(given, forgiven);
  const used = new Set<Approach>();
  for (const observation of observations) {
    for (const question of preferring(questions, scene.people, observation)) {
      if (used.has(question.approach) || rewrites.length === 3) continue;
      if (!passes(observation, question.text)) continue;
      used.add(question.approach);
      rewrites.push({ observation, question: question.text, approach: question.approach });
    }
  }
  return rewrites;
}

/** People who are in the draft but not in the observation should be in the question. */
function preferring(
  questions: readonly Question[],
  people: string | null,
  observation: string,
): Question[] {
  const head = people?.split(" ").at(-1)?.toLowerCase();
  if (!head || observation.toLowerCase().includes(head)) return [...questions];
  const rank = ({ approach, text }: Question) =>
    approach === "ideas" && text.toLowerCase().includes(head) ? 0 : 1;
  return [...questions].sort((a, b) => rank(a) - rank(b));
}
