/**
 * Counts invitations by name: "Priya, what do you think?", "Let's hear from Sam".
 *
 * Silent by design: a name that is only mentioned ("as Priya said"), a name nobody at the table has,
 * one's own name, thanks and greetings. Where two people share the name, `whom` stays empty.
 */
import type { Detector, Sighting } from "./detector";
import { tagger } from "./judge";
import { invited } from "./named";
import { questionMark } from "./wording/question-numbers";
import type { Stretch, TaggedWord } from "./wording/reading";

/** A name said alone may have been cut from the question behind it: they are read together. */
const CALL_WORDS = 3;
const CALL_MS = 2500;

type LastStretch = Readonly<Record<string, Stretch>>;

export const invitation: Detector<LastStretch> = {
  id: "invitation",
  summary: "Counts questions and invitations put to one person by name.",
  initial: {},

  step(state, { table, reading }) {
    if (reading.stretches.length === 0) return { state, sightings: [] };
    const found: Sighting[] = [];
    const last = { ...state };
    for (const stretch of reading.stretches) {
      const words = [...callBefore(last[stretch.who], stretch), ...stretch.words];
      last[stretch.who] = stretch;
      const heard = stretch.words.reduce((sum, word) => sum + word.core + word.check, 0);
      const question = Math.max(heard, questionMark(stretch.words));
      const sentence = { who: stretch.who, words };
      const isCommon = (word: string) => tagger.rows.has(word);
      for (const { whom, score } of invited(sentence, table.people, question, isCommon)) {
        const at = Math.round(stretch.at);
        found.push({ detector: "invitation", at, who: stretch.who, whom, score, kind: null });
      }
    }
    return { state: last, sightings: found };
  },
};

function callBefore(last: Stretch | undefined, stretch: Stretch): readonly TaggedWord[] {
  const first = stretch.words[0];
  if (!last || !first || last.words.length > CALL_WORDS || first.at - last.at > CALL_MS) return [];
  return /[.?!]/.test(last.words.at(-1)?.mark ?? "") ? [] : last.words;
}
