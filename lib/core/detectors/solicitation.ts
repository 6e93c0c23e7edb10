/**
 * Counts open questions: asking the others for information, opinion or assessment.
 *
 * Silent by design: a question to somebody by name (that is an invitation), tags ("right?"), asking
 * to repeat ("sorry?"), statements, and captions that are off or lost.
 */
import type { Detector, Sighting } from "./detector";
import { QUESTION_SCORE, questionScore } from "./question";

export const solicitation: Detector<null> = {
  id: "solicitation",
  summary: "Counts questions put to everybody.",
  initial: null,

  step(state, { table, sightings }) {
    const found: Sighting[] = [];
    for (const sentence of table.closed) {
      const score = questionScore(sentence, table.marked);
      if (score < QUESTION_SCORE) continue;
      const isByName = sightings.some(
        (one) =>
          one.detector === "invitation" && one.who === sentence.who && one.at === sentence.at,
      );
      if (isByName) continue;
      found.push({
        detector: "solicitation",
        at: Math.round(sentence.at),
        who: sentence.who,
        whom: null,
        score,
        kind: null,
      });
    }
    return { state, sightings: found };
  },
};
