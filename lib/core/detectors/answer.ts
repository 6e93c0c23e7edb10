/**
 * Counts answers: after a question to all somebody else speaks; after an invitation by name the
 * invited person does, within the next turns.
 *
 * Silent by design: the asker going on alone, a bare listening noise, an answer after
 * ANSWER_MS, and times in which voices were not measured.
 */
import { isBackchannel } from "../turns/backchannel";
import type { Table } from "../turns/table";
import type { Detector, Sighting } from "./detector";

/** An answer starts within this time of the question's end (with slack for slow captions). */
export const ANSWER_MS = 15_000;
/** Somebody may begin while the question's last word is still being said. */
export const EARLY_MS = 500;
/** An answer has at least this many words; "yes" alone answers too. */
const MIN_WORDS = 2;
const SHORT_ANSWERS = new Set(["yes", "no", "yeah", "nope", "yep", "sure", "exactly"]);
/** Questions waiting at once. */
const MAX_OPEN = 8;

interface OpenQuestion {
  readonly at: number;
  readonly who: string;
  readonly whom: string | null;
}

export const answer: Detector<readonly OpenQuestion[]> = {
  id: "answer",
  summary: "Counts answers to questions and invitations.",
  initial: [],

  step(state, { table, sightings }) {
    const asked = sightings
      .filter((one) => one.detector === "solicitation" || one.detector === "invitation")
      .map(({ at, who, whom }) => ({ at, who, whom }));
    const open = table.hasGap ? [] : [...state, ...asked].slice(-MAX_OPEN);
    const found: Sighting[] = [];
    const left = open.filter((question) => {
      const reply = replyTo(question, table);
      if (reply) found.push(reply);
      return !reply && table.now - question.at <= ANSWER_MS + 8000;
    });
    return {
      state: left.length === state.length && !asked.length ? state : left,
      sightings: found,
    };
  },
};

function replyTo(question: OpenQuestion, table: Table): Sighting | null {
  const from = question.at - EARLY_MS;
  let first: { who: string; at: number } | null = null;
  for (const [who, voice] of Object.entries(table.voices)) {
    if (who === question.who || (question.whom !== null && who !== question.whom)) continue;
    const said = voice.words.filter((word) => word.at > from && word.at <= question.at + ANSWER_MS);
    const texts = said.map((word) => word.text);
    const isShort = SHORT_ANSWERS.has(texts[0] ?? "");
    if (!isShort && (texts.length < MIN_WORDS || isBackchannel(texts))) continue;
    const at = said[0]?.at ?? from;
    if (!first || at < first.at) first = { who, at };
  }
  if (!first) return null;
  return {
    detector: "answer",
    at: Math.round(Math.max(first.at, question.at)),
    who: first.who,
    whom: question.who,
    score: 0.8,
    kind: null,
  };
}
