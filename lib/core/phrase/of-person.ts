/** What a person did, without blame: the passive where it is sure, a habit as "… being …", else as typed. */
import { type Said, specialCase } from "./special-acts";
import { passiveOf, passiveStatement } from "./statement";
import { type Token, textOf } from "./tokens";
import type { VerbPhrase } from "./verb-phrase";
import { baseOf, conjugate, isForm } from "./verbs";

/** "You left YOUR LAPTOP unlocked": what is said of the thing holds without its owner. */
const OWN_THING = /^(?:leave|park|put|store|set|send|submit|file|upload|cancel|merge|deploy)$/;

const OWN_SELF =
  /^(?:eyes?|hands?|heads?|face|feet|foot|mind|voice|name|desk|post|seat|place|job|team|class|group|role|colleagues?|camera|microphone|mic|own)$/;

/** "made Leo CRY": no thing was made. */
const MADE_TO =
  /^(?:\p{Lu}\p{Ll}+|(?:the|a|an|my|our|your|his|her) [\w-]+|me|us|him|her|them|everyone|people) (?:cry|laugh|wait|look|feel|redo|repeat|leave|stay|sit|stand|pay|apologise|apologize|start|work|do|run|walk|carry|clean|write|sign|think|wonder|jump|lose)\b/u;

/** "You deleted the board" → "the board was deleted"; a habit → "the board being deleted". */
export function ofPerson(
  who: string,
  phrase: VerbPhrase,
  habit: boolean,
  tokens: readonly Token[],
): Said {
  const forms = conjugate(phrase.base);
  const rest = textOf(phrase.rest);
  const special = specialCase(who, phrase, rest);
  if (special) return special;
  const again = phrase.base === "keep" ? baseOf(phrase.rest[0]?.low ?? "", "gerund") : null;
  if (again)
    return ofPerson(
      who,
      { ...phrase, base: again, tense: "present", rest: phrase.rest.slice(1) },
      true,
      tokens,
    );
  if (phrase.base === "keep" && /^[a-z]{3,}ing$/.test(phrase.rest[0]?.low ?? ""))
    return [`${asObject(who)} ${rest}`, "noticed"];
  const kept = phrase.adverbs
    .filter((adverb) =>
      /^(?:only|still|almost|nearly|already|first|also|then|rarely|seldom|hardly|barely|suddenly|quickly|often|sometimes|usually|twice|later|now|\w+ly)$/.test(
        adverb.low,
      ),
    )
    .map((adverb) => `${adverb.text} `)
    .join("");
  const own =
    /\band (?:me|him|her|us|them)\b/i.test(rest) ||
    (/^(?:your|his|her|their|every|each|me|us)$/.test(phrase.rest[0]?.low ?? "") &&
      !(OWN_THING.test(phrase.base) && !OWN_SELF.test(phrase.rest[1]?.low ?? "")));
  const passive =
    phrase.progressive || phrase.passive || (phrase.base === "make" && MADE_TO.test(rest))
      ? null
      : passiveOf(phrase);
  const sameForm =
    isForm(phrase.base, "past") &&
    phrase.tense === "past" &&
    habit &&
    (!phrase.negative || tokens.some(({ low }) => low === "never"));
  const present =
    sameForm ||
    phrase.tense === "present" ||
    (habit && phrase.tense !== "past" && phrase.tense !== "perfect");
  if (present && phrase.base !== "be" && !phrase.passive) {
    if (phrase.negative) {
      if (passive)
        return [`${passive.subject} often ${passive.plural ? "aren't" : "isn't"} ${passive.done}`];
      const often =
        habit ||
        !/^(?:know|have|understand|own|remember|see|seem|belong|need|want)$/.test(phrase.base)
          ? "often "
          : "";
      return [
        `${who} ${often}${who === "you" || who === "they" ? "don't" : "doesn't"} ${phrase.base} ${rest}`,
      ];
    }
    if (passive && !kept && !own && !/^(?:take|pick|choose|get|keep|leave|use)$/.test(phrase.base))
      return [`${asObject(passive.subject)} being ${passive.done}`, "noticed"];
    if (/^(?:have|know|own|owe|need|lack|contain|cost)$/.test(phrase.base) && !habit)
      return [`${who} ${textOf(tokens.slice(tokens.findIndex((each) => each.low === who) + 1))}`];
    return [
      // "bringing your lunch and EAT it": the second verb of a habit goes with the first.
      `${who === "he" ? "him" : who === "she" ? "her" : who === "they" ? "them" : who} ${kept}${forms?.gerund ?? phrase.base} ${alsoGerund(rest)}`,
      "noticed",
    ];
  }
  if (present && phrase.base === "be" && phrase.negative && !phrase.progressive && !phrase.passive)
    return [`${who} often ${who === "he" || who === "she" ? "isn't" : "aren't"} ${rest}`];
  if (present && (phrase.base === "be" || phrase.passive)) {
    if (phrase.progressive || phrase.passive)
      return [`${who} ${textOf(tokens.slice(tokens.findIndex((t) => t.low === who) + 1))}`];
    if (/^late\b/.test(rest)) return [`${who} arriving ${rest}`, "noticed"];
    return rest.trim() ? [`${who} being ${rest}`, "noticed"] : [""];
  }
  if (passive && !(own && !phrase.negative && !/^(?:me|us)$/.test(phrase.rest[0]?.low ?? "")))
    return [
      passiveStatement(
        passive,
        phrase.tense === "modal" ? "past" : phrase.tense,
        phrase.negative,
        kept,
      ),
    ];
  if (phrase.negative && phrase.adverbs.some((adverb) => adverb.low === "never")) {
    return [`${who} didn't ${phrase.base} ${rest}`];
  }
  const from = tokens.findIndex((token) => token.low === who);
  return [
    `${who} ${textOf(tokens.slice(from + 1)).replace(/^'(ve|re|d) /, (_, short: string) => (short === "ve" ? "have " : short === "re" ? "are " : "had "))}`,
  ];
}

const alsoGerund = (rest: string): string =>
  rest.replace(
    /\band (then )?([a-z]+)(?= (?:it|them|the|a|an|my|your|our|his|her|off|up|out|away|with|about|at)\b)/g,
    (all, then: string | undefined, verb: string) =>
      isForm(verb, "base") || /^(?:do|have)$/.test(verb)
        ? `and ${then ?? ""}${conjugate(verb)?.gerund ?? { do: "doing", have: "having" }[verb] ?? verb}`
        : all,
  );

function asObject(subject: string): string {
  return { I: "me", we: "us", he: "him", she: "her", they: "them" }[subject] ?? subject;
}
