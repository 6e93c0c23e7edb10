/**
 * Counts invitations by name: "Priya, what do you think?", "Let's hear from Sam".
 *
 * Silent by design: a name that is only mentioned ("as Priya said"), a name nobody at the table has,
 * a name that two people share (it cannot tell who was meant), one's own name, thanks and greetings.
 */
import type { Detector, Sighting } from "./detector";
import { invited } from "./named";
import { questionScore } from "./question";

export const invitation: Detector<null> = {
  id: "invitation",
  summary: "Counts questions and invitations put to one person by name.",
  initial: null,

  step(state, { table }) {
    const found: Sighting[] = [];
    for (const sentence of table.closed) {
      const call = invited(sentence, table.people, questionScore(sentence, table.marked));
      if (!call) continue;
      found.push({
        detector: "invitation",
        at: sentence.at,
        who: sentence.who,
        whom: call.whom,
        score: call.score,
        kind: null,
      });
    }
    return { state, sightings: found };
  },
};
