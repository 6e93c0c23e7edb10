/**
 * Writes one statement without blame: the passive where the object can be told for sure, else the
 * clause in the owner's own words. Keeps negation, names, numbers and every word of fact.
 */
import { safeAfter } from "./after-object";
import { BE } from "./grammar-words";
import { refusesPassive } from "./no-passive";
import { asSubject, isPlural, nounPhraseEnd } from "./noun-phrase";
import { passiveObjectOf } from "./passive-object";
import { isQuote } from "./quotes";
import { textOf, tokenise } from "./tokens";
import type { VerbPhrase } from "./verb-phrase";
import { baseOf, conjugate } from "./verbs";

/** Verbs that do not make a natural passive, or whose object is no object. */
const NO_PASSIVE = new Set(
  `have be become seem cost lack fit last weigh resemble mean want need like love hate know think believe feel say
  suppose let help start begin try go come get arrive appear happen agree decide stop continue stay remain
  manage hope expect look sound run turn stand sit lie speak talk walk work wait fail forget bother dare tend learn
  laugh fall roll shrug cross catch enter join lose reach attend deserve enjoy regret`.split(/\s+/),
);
export interface Passive {
  readonly subject: string;
  readonly plural: boolean;
  /** "left in the sink": participle with what follows. */
  readonly done: string;
}

/** "turned the lights off": with its particle the verb takes an object. */
const turnsOff = (phrase: Pick<VerbPhrase, "base" | "rest">): boolean =>
  phrase.base === "turn" &&
  phrase.rest.slice(0, 4).some((token) => /^(?:off|on|down|out)$/.test(token.low));

/** The passive of what follows a transitive verb; null when it would not be sure or natural. */
export function passiveOf(phrase: Pick<VerbPhrase, "base" | "rest">): Passive | null {
  const forms = conjugate(phrase.base);
  if (!forms || (NO_PASSIVE.has(phrase.base) && !turnsOff(phrase))) return null;
  const found = passiveObjectOf(phrase);
  // Who made a remark is the observation.
  if (
    !found ||
    found.object.at(-1)?.low === "remark" ||
    (phrase.base === "call" && found.object.some(({ low }) => isQuote(low))) ||
    (phrase.base === "change" && /^the (?:subject|topic)$/.test(textOf(found.object))) ||
    refusesPassive(phrase.base, found.object, found.rest) ||
    !safeAfter(phrase.base, found.rest)
  )
    return null;
  const { particle, object, rest } = found;
  const after = ofNoSubject(textOf(rest));
  if (after === null) return null;
  const done = `${forms.participle}${particle} ${after}`.trim();
  return { subject: asSubject(textOf(object)), plural: isPlural(object), done };
}

const OF_PEOPLE = new Set("ask tell inform warn consult invite involve brief include".split(" "));

/**
 * "signed off without climbing it" has nobody who climbs: "without being climbed", "without the labels
 * being checked". Null where it cannot be said so.
 */
function ofNoSubject(rest: string): string | null {
  const [, before = "", gerund = "", after = ""] =
    /^(.*\bwithout )(?:even |first |ever |properly )?(\w+ing)\b ?(.*)$/.exec(rest) ?? [];
  const base = baseOf(gerund, "gerund");
  if (!base || after === "" || /^(?:first|permission)\b/.test(after)) return rest;
  const tokens = tokenise(after);
  let end = nounPhraseEnd(tokens, 0) || (/^(?:any|every)(?:one|body)\b/.test(after) ? 1 : 0);
  // "the nurses ON NIGHT SHIFT": where they are says who they are.
  if (OF_PEOPLE.has(base) && /^(?:in|on|from|at)$/.test(tokens[end]?.low ?? ""))
    end = Math.max(end, nounPhraseEnd(tokens, end + 1));
  const what = textOf(tokens.slice(0, end));
  const then = textOf(tokens.slice(end));
  const done = conjugate(base)?.participle;
  if (!end || !done || NO_PASSIVE.has(base) || /^(?:who|whose|which|where)\b/.test(then))
    return null;
  if (OF_PEOPLE.has(base) && /^(?:me|us|him|her|them)$/.test(what)) return rest;
  const self = /^(?:it|them)$/.test(what) && !OF_PEOPLE.has(base);
  return `${before}${self ? "" : `${what} `}being ${done} ${then}`;
}

/** "was / were / has been / wasn't …" for a passive statement. */
function beFor(
  plural: boolean,
  tense: VerbPhrase["tense"],
  negative: boolean,
  subject: string,
): string {
  const first = subject === "I";
  const many = plural || subject === "we" || subject === "they" || subject === "you";
  if (tense === "perfect")
    return `${many || first ? (negative ? "haven't" : "have") : negative ? "hasn't" : "has"} been`;
  if (tense === "past-perfect") return negative ? "hadn't been" : "had been";
  if (tense === "present")
    return first
      ? negative
        ? "am not"
        : "am"
      : many
        ? negative
          ? "aren't"
          : "are"
        : negative
          ? "isn't"
          : "is";
  return many ? (negative ? "weren't" : "were") : negative ? "wasn't" : "was";
}

export function passiveStatement(
  passive: Passive,
  tense: VerbPhrase["tense"],
  negative: boolean,
  adverbs = "",
): string {
  if (negative && /\bstill /.test(adverbs))
    return `${passive.subject} still ${beFor(passive.plural, tense, negative, passive.subject)} ${adverbs.replace(/\bstill /, "")}${passive.done}`;
  return `${passive.subject} ${beFor(passive.plural, tense, negative, passive.subject)} ${adverbs}${passive.done}`;
}

export const isBe = (low: string): boolean => BE.has(low);
