/**
 * Which remedies fit a verb: by its class, by whose thing it was, else a word with somebody first. Verbs
 * that nobody sets out to do (mishaps) and that a word beforehand could not help with are told apart.
 */

import { EVENTS } from "./cues/nouns";
import { AFTER_ACT } from "./remedies";
import { A_WORD_FIRST, OF_MINE } from "./remedies-general";
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
/** What nobody sets out to do, or does again: verbs of damage, loss and error, Levin (1993), §21.2, 44, 45. */
export const MISHAPS =
  /^(?:lose|mislay|misplace|break|spill|scratch|crack|tear|dent|smash|damage|chip|ruin|stain|bend|smudge|scrape|rip|puncture|shrink|crush|squash|scuff|knock|burn|over\w+|under\w+|double-\w+|scorch|mix|muddle|jumble|confuse|mis\w+|assume|guess|block|obstruct|delay|leave|miss|skip|forget|fail|ignore|reject|refuse|decline|deny|veto|drop|sink|flood|crash|hide|hurt)$/;
/** With these the verb is a figure of speech, or what was hurt is no thing to handle. */
const FIGURES: Readonly<Record<string, RegExp>> = {
  lose: /^(?:raffle|election|contest|tender|pitch|argument|appeal|temper|cool|patience|interest|match|game|race|vote|bid|case|way|track|touch|control|client|customer|account|deal|focus|face|weight|nerve|sight|count|grip|head)$/,
  crack: /^(?:joke|jokes|case|code|smile)$/,
  bend: /^(?:rules?|truth|ear)$/,
  break:
    /^(?:arm|leg|finger|wrist|nose|promise|promises|news|rules?|law|silence|record|ice|bread|word|agreement|habit|confidence|confidentiality|trust)$/,
  burn: /^(?:house|home|bridges?|hand|hands|finger|fingers|tongue|calories|fuel|cash|money|building|shop)$/,
  tear: /^(?:muscle|ligament|tendon)$/,
  spill: /^(?:beans)$/,
};
const IN_THE_WAY =
  /(?:road|bay|exit|door|doors|doorway|ramp|aisle|path|corridor|drive|driveway|entrance|gate|stairs|staircase|lane|drain|view|access|sink|toilet|pavement|lift|kerb|crossing|pump|hydrant|gangway|way|space|slipway|hatch|vent)s?$/;
export const isFigure = (base: string, head: string): boolean =>
  !!FIGURES[base]?.test(head) || (/^(?:block|obstruct)$/.test(base) && !IN_THE_WAY.test(head));

/** Acts of change, transfer and use that somebody else may have known more about: Levin (1993), §11, 13, 21–26, 45. */
const WORTH_ASKING =
  /^(?:lend|sell|give|donate|raise|lower|dim|brighten|open|unhook|unscrew|unlock|unpack|unload|tow|feed|spray|water|trim|prune|staple|sharpen|drain|iron|bleach|dilute|blend|heat|cool|freeze|thaw|crop|colour|color|laminate|bind|tag|split|swap|invite|hire|promote|transfer|discharge|admit|refer|prescribe|host|stream|film|record|photograph|cite|quote|translate|harvest|plant|fell|spread|tip|shear|pencil|force-push|return|extend|shorten|reduce|increase|double|halve|repurpose|recycle|reassign|reallocate|rotate|peel|silence|repaint|repot|pitch|license|subscribe|commission|vacuum|hoover|mop|drill|hammer|saw|strim|mow|rehearse|practise|solder|swab)$/;
/** What one does with somebody's thing: verbs of taking, moving, changing, sending and using, as above. */
const WITH_MINE =
  /^(?:borrow|take|grab|pinch|nick|use|move|shift|swap|switch|change|rename|edit|rewrite|reword|trim|shorten|lend|sell|give|hand|pass|share|forward|send|post|publish|print|announce|reveal|leak|quote|cite|open|go|look|read|throw|delete|remove|bin|scrap|discard|shred|archive|wipe|clear|merge|cancel|postpone|reschedule|rearrange|reorganise|book|double-book|enter|eat|drink|unplug|disconnect|adjust|raise|lower|unscrew|unhook|peel|tow|paint|repaint|lock|unlock|photograph|film|record|wear|log|overwrite|replace|reset|restart|bump|reassign|close|shut|park|sit|unpack|repack|relabel|reprint|mark|tag|upload|submit|overrule|override|accept|turn|play|drive|ride)$/;
const OF_ME =
  /^(?:quote|book|volunteer|nominate|sign|tag|photograph|film|record|roster|assign|schedule|enrol|move|swap)$/;

/** Whether it was done with a thing of the speaker's: "my desk", "the stickers off MY JARS", "me". */
function isOfSpeaker(base: string, object: readonly Token[], place: readonly Token[]): boolean {
  const whose = object[0]?.low ?? "";
  if (/^(?:me|us)$/.test(whose)) return object.length === 1 && OF_ME.test(base);
  if (!WITH_MINE.test(base)) return false;
  return (
    /^(?:my|our)$/.test(whose) ||
    (/^(?:off|from|out|in|into|onto|through|over|at)$/.test(place[0]?.low ?? "") &&
      place.slice(1, 3).some(({ low }) => /^(?:my|our)$/.test(low)))
  );
}

/** What fits what was done: a word with the one it belongs to, the class of its verb, else a word first. */
export function framesOfAct(
  base: string,
  object: readonly Token[],
  place: readonly Token[],
  known: readonly string[] | undefined,
  again: string | null,
): readonly string[] | undefined {
  if (again && isOfSpeaker(base, object, place)) return OF_MINE;
  // "set the test on a holiday": of what takes place it is the day that is set.
  const head = object.at(-1)?.low ?? "";
  if (
    base === "set" &&
    (EVENTS.has(head) || /^(?:tests?|exams?|dates?|deadlines?|viewing|fitting)$/.test(head))
  )
    return BY_ACT.get("schedule");
  return known ?? (again && WORTH_ASKING.test(base) ? A_WORD_FIRST : undefined);
}
