/**
 * Counts open questions: asking the others for information, opinion or assessment. Judges each stretch
 * of words by the tagger's reading and a few plain numbers (wording/question-numbers.ts).
 *
 * Silent by design: a question to somebody by name (that is an invitation), tags ("right?"), asking
 * to repeat ("sorry?"), statements, and captions that are off or lost. Where captions are not English
 * only a question mark counts.
 */
import type { Detector, Look, Sighting } from "./detector";
import { FAINT } from "./faint";
import { judge, questionJudge } from "./judge";
import { isTag } from "./wording/question-numbers";
import { type LastAsked, questionCandidates } from "./wording/questions";
import type { Stretch } from "./wording/reading";

/**
 * How sure a question mark alone makes it. Of those that were no tag, .66 were questions in MRDA train
 * and .71 in AMI train; nobody measured it in the languages it is used for.
 */
export const BY_MARK = 0.65;

export const solicitation: Detector<LastAsked> = {
  id: "solicitation",
  summary: "Counts questions put to everybody.",
  initial: {},

  step(state, look) {
    if (look.reading.stretches.length === 0) return { state, sightings: [] };
    const { asked, candidates } = questionCandidates(state, look.reading.stretches);
    const all = candidates.flatMap(({ stretch, numbers }): Sighting[] => {
      const score = isEnglish(look) ? judge(numbers, questionJudge) : byMark(stretch);
      return score < FAINT || isByName(stretch, look) ? [] : [sightingOf(stretch, score)];
    });
    return {
      state: asked,
      sightings: all.filter((one) => one.score >= questionJudge.threshold),
      faint: all.filter((one) => one.score < questionJudge.threshold),
    };
  },
};

function isEnglish(look: Look): boolean {
  return look.reading.language.language !== "other";
}

function byMark(stretch: Stretch): number {
  return stretch.words.at(-1)?.mark === "?" && !isTag(stretch.words) ? BY_MARK : 0;
}

/** The invitation detector took this stretch. */
function isByName(stretch: Stretch, { sightings }: Look): boolean {
  const at = Math.round(stretch.at);
  return sightings.some(
    (one) => one.detector === "invitation" && one.who === stretch.who && one.at === at,
  );
}

function sightingOf({ who, at }: Stretch, score: number): Sighting {
  return { detector: "solicitation", at: Math.round(at), who, whom: null, score, kind: null };
}
