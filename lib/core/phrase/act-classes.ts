/**
 * Which remedies fit a verb: by its class, by whose thing it was, else a word with somebody first. Verbs
 * that nobody sets out to do (mishaps) and that a word beforehand could not help with are told apart.
 */

import { EVENTS } from "./cues/nouns";
import { A_WORD_FIRST, AFTER_ACT, OF_MINE } from "./remedies";
import { LEFT_OUT } from "./remedies-left-out";
import type { Token } from "./tokens";

type Table = readonly (readonly [string, readonly string[]])[];
const indexOf = (table: Table): ReadonlyMap<string, readonly string[]> =>
  new Map(
    table.flatMap(([verbs, frames]) => verbs.split(" ").map((verb) => [verb, frames] as const)),
  );
export const BY_ACT = indexOf(AFTER_ACT);
export const BY_OMISSION = indexOf(LEFT_OUT);

/** These mean something else with a particle, and without it. */
export const SHIFTY =
  /^(?:put|turn|take|bring|give|pick|hand|switch|run|set|let|look|pull|cut|write|fill|make|pass|call|sign|pour|kick)$/;

/** A promise with its date is one of time. */
export const DATED =
  /\b(?:by|until|for) (?:\w+day|the \d|\d|noon|lunch|tomorrow|tonight|the end|end of|next)\b/i;
export const TELLS = /^(?:tell|assure|promise|offer|inform|guarantee)$/;
/** What nobody sets out to do, or does again. */
export const MISHAPS =
  /^(?:lose|mislay|misplace|break|spill|scratch|crack|tear|dent|smash|damage|chip|ruin|stain|bend|smudge|scrape|rip|puncture|shrink|crush|squash|scuff|knock|burn|over\w+|under\w+|double-\w+|scorch|mix|muddle|jumble|confuse|mis\w+|assume|guess|block|obstruct|delay|leave|miss|skip|forget|fail|ignore|reject|refuse|decline|deny|veto|drop|sink|flood|crash|hide|hurt)$/;
const WITHOUT_ASKING =
  /^(?:quote|book|volunteer|nominate|sign|tag|photograph|film|record|roster|assign|schedule|enrol|move|swap)$/;
/** These tell no act that a word beforehand could help with. */
const NO_ASKING =
  /^(?:be|have|do|get|make|keep|let|go|come|say|tell|know|think|see|hear|feel|want|like|need|start|stop|begin|try|put|take|give|show|ask|answer|call|ring|leave|wait|work|help|find|read|watch|look|talk|speak|laugh|interrupt|promise|agree|thank|praise|save|fix|solve|notice|spot|catch|finish|meet|sit|stand|walk|run|drive|wear|eat|drink|turn|bring|pick|cut|raise_voice|roll|slam|hit|kick|punch|slap|bang|thump|bite|spit|yell|swear|push|pull|blame|write|send|handle|cover|pass|win|lead|support|teach|learn|spend|need|cost|check|test|arrive|join|attend|use|dominate|explain|present|suggest|propose|mention|discuss|demand|insist|claim|complain|yawn|sigh|shout|argue|hang|hold|stay|turn_up|show_up|play|sing|hum|pretend|treat|copy|cc|mute)$/;

/** What fits what was done: a word with the one it belongs to, the class of its verb, else a word first. */
export function framesOfAct(
  base: string,
  object: readonly Token[],
  place: readonly Token[],
  known: readonly string[] | undefined,
  again: string | null,
): readonly string[] | undefined {
  const whose = object[0]?.low ?? "";
  // "peeled the stickers off MY JARS".
  if (
    again &&
    known === undefined &&
    /^(?:off|from|out|on|in|into|onto|through|over)$/.test(place[0]?.low ?? "") &&
    place.slice(1, 3).some(({ low }) => /^(?:my|our)$/.test(low)) &&
    !NO_ASKING.test(base)
  )
    return OF_MINE;
  if (
    /^(?:my|our)$/.test(whose) &&
    again &&
    !/^(?:save|help|fix|answer|cover|meet|solve|like|support|pay|interrupt|hear|see|have|get|make|raise|cut|finish|call|return|approve|read|handle|reply|thank|need)$/.test(
      base,
    )
  )
    return OF_MINE;
  if (/^(?:me|us)$/.test(whose) && object.length === 1 && WITHOUT_ASKING.test(base)) return OF_MINE;
  // "set the test on a holiday": of what takes place it is the day that is set.
  const head = object.at(-1)?.low ?? "";
  if (
    base === "set" &&
    (EVENTS.has(head) || /^(?:tests?|exams?|dates?|deadlines?|viewing|fitting)$/.test(head))
  )
    return BY_ACT.get("schedule");
  if (known) return known;
  return again && !NO_ASKING.test(base) ? A_WORD_FIRST : undefined;
}
