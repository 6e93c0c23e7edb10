/**
 * Writes one statement without blame: the passive where the object can be told for sure, else the
 * clause in the owner's own words. Keeps negation, names, numbers and every word of fact.
 */
import { EVENTS } from "./cues/nouns";
import { PAST_TIME, TIME_WORD } from "./cues/times";
import { BE, DETERMINERS, isNumber, PARTICLES, PREPOSITIONS, SUBORDINATORS } from "./grammar-words";
import { asSubject, headOf, isPlural, nounPhraseEnd } from "./noun-phrase";
import { type Token, textOf } from "./tokens";
import type { VerbPhrase } from "./verb-phrase";
import { conjugate, isForm } from "./verbs";
import { isAdverb } from "./word-class";

/** Verbs that do not make a natural passive, or whose object is no object. */
const NO_PASSIVE = new Set(
  `have be become seem cost lack fit last weigh resemble mean want need like love hate know think believe feel say
  suppose let help start begin try go come get arrive appear happen agree decide stop continue stay remain
  manage hope expect look sound run turn stand sit lie speak talk walk work wait fail forget bother dare tend learn
  laugh fall roll shrug cross catch enter join lose reach attend deserve enjoy regret`.split(/\s+/),
);
/** Their place belongs to the verb: "left IN THE SINK". */
const PUTTING = new Set(
  `leave put place send move give hand take bring ship deliver forward park store throw post attach add return
  pass file drop pour spill hang lock keep log record write enter type copy upload share submit assign transfer
  lend mail stack load set lay shelve plate charge sell show refer assign connect point park deploy push merge
  remove delete strip cut clear pull read quote cite announce call name bill invoice credit order book schedule
  release publish print mark label serve sign plan mention discuss approve`.split(/\s+/),
);
const FOR_VERBS = new Set(
  "write make draw print order book cook bake build design plan schedule record create produce buy set use keep spend save credit thank blame praise ask leave mistake prepare swap exchange pay charge bill reward punish wait".split(
    " ",
  ),
);
const GIVING = new Set(
  "give send tell show hand offer promise lend ask teach pay grant serve read".split(" "),
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
  let from = 0;
  let particle = "";
  const first = phrase.rest[0];
  if (
    first &&
    PARTICLES.has(first.low) &&
    nounPhraseEnd(phrase.rest, 1) > 1 &&
    DETERMINED(phrase.rest[1])
  ) {
    if (!SPLITTABLE.has(first.low)) return null;
    if (
      first.low === "in" &&
      !/^(?:hand|bring|fill|turn|put|let|take|call|plug|send|key|type)$/.test(phrase.base)
    )
      return null;
    particle = ` ${first.low}`;
    from = 1;
  }
  let end = nounPhraseEnd(phrase.rest, from);
  if (end === from) return null;
  // "the deadline FOR THE TAX FILING" belongs to the noun, save after verbs that take "for" themselves.
  if (
    phrase.rest[end]?.low === "for" &&
    !FOR_VERBS.has(phrase.base) &&
    !/^(?:me|you|him|her|us|them|an?|\d+|two|three|four|five|ten|\w+day)$/.test(
      phrase.rest[end + 1]?.low ?? "",
    )
  ) {
    const more = nounPhraseEnd(phrase.rest, end + 1);
    if (
      more > end + 1 &&
      !TIME_WORD.test(phrase.rest[more]?.low ?? "") &&
      !/weekend|day|week|time|month|\b(?:entire|whole|all)\b/.test(
        textOf(phrase.rest.slice(end, more)),
      )
    )
      end = more;
  }
  // "threw my samples AWAY": the particle is the verb's, also behind its object.
  if (
    end - from > 1 &&
    (PARTICLES.has(phrase.rest[end - 1]?.low ?? "") ||
      /^(?:forward|home|abroad|upstairs|downstairs)$/.test(phrase.rest[end - 1]?.low ?? ""))
  )
    end -= 1;
  const object = phrase.rest.slice(from, end);
  const rest = phrase.rest.slice(end);
  if (
    rest.some(
      (token, at) =>
        /^(?:and|then)$/.test(token.low) &&
        [1, 2].some(
          (step) =>
            isForm(rest[at + step]?.low ?? "", "past") &&
            rest.slice(at + 1, at + step).every((each) => isAdverb(each.low)),
        ),
    )
  )
    return null;
  // "the barbells and the neighbours complain": a clause of its own, no object.
  const joined = object.findIndex((token) => token.low === "and");
  if (
    joined > 0 &&
    object.length - joined > 2 &&
    isForm(object.at(-1)?.low ?? "", "base", "third", "past") &&
    DETERMINERS.has(object[joined + 1]?.low ?? "")
  )
    return null;
  // "promised the choir new scores": where the two objects part cannot be told for sure.
  if (
    /^(?:promise|give|tell|show|hand|offer|lend|ask|teach|serve)$/.test(phrase.base) &&
    object.length > 2 &&
    !/of$/.test(textOf(object.slice(0, -1))) &&
    DETERMINED(object[0]) &&
    object.slice(1).filter((token) => token.word).length > 1 &&
    !DETERMINED(rest[0]) &&
    !/^(?:that|to|how|when|where)$/.test(rest[0]?.low ?? "")
  )
    return null;
  if (
    /^(?:ahead|asleep|next|close|near|right|straight|home|abroad|outside|inside|upstairs|downstairs|there|here|well|late|early|hard|fast|loud|first|last|less|more|enough)$/.test(
      object[0]?.low ?? "",
    )
  )
    return null;
  if (
    phrase.base === "leave" &&
    rest.length > 0 &&
    isPlace(object) &&
    /^(?:in|at|before|halfway|early|after|without|during|while|when)$/.test(rest[0]?.low ?? "")
  )
    return null;
  if (rest[0]?.low === "instead") return null;
  // "gave the guests in room 9 the key": the second object stands too far off.
  if (
    GIVING.has(phrase.base) &&
    /^(?:in|on|at|from|of|near)$/.test(rest[0]?.low ?? "") &&
    rest.slice(2, 6).some((token) => /^(?:the|a|an|my|your|his|her|our)$/.test(token.low)) &&
    !/^(?:to|for|about|at|on|in|during|before|after)$/.test(
      rest[nounPhraseEnd(rest, 1)]?.low ?? "to",
    )
  )
    return null;
  const head = headOf(object)?.low ?? object[0]?.low ?? "";
  if ((object.length === 1 && isNumber(head)) || head === "sentences") return null;
  if (
    /^(?:it|you|yourself|himself|herself|myself|themselves|itself|ourselves|what|that|this|something|nothing|anything|anyone|anybody|one)$/.test(
      object[0]?.low ?? "",
    ) &&
    object.length === 1
  )
    return null;
  if (
    /^(?:minutes?|hours?|days?|weeks?|seconds?|times?|months?)$/.test(head) &&
    phrase.base !== "spend"
  )
    return null;
  if (
    phrase.base === "take" &&
    /^(?:break|notes?|time|care|part|place|turns?|seat|look|breath|leave|ownership|advantage|action|steps?|over|lead|charge|responsibility|credit)$/.test(
      head,
    )
  )
    return null;
  if (
    phrase.base === "make" &&
    (!DETERMINED(object[0]) || /^(?:face|fun|scene|noise|fuss|sense|point)s?$/.test(head))
  )
    return null;
  if (!safeAfter(phrase.base, rest)) return null;
  const done = `${forms.participle}${particle} ${textOf(rest)}`.trim();
  return { subject: asSubject(textOf(object)), plural: isPlural(object), done };
}

/** What one leaves on foot: the passive would say that it was left over. */
const isPlace = (object: readonly Token[]): boolean =>
  object.some(
    (token) =>
      EVENTS.has(token.low) ||
      /^(?:room|house|site|building|office|ward|table|floor|stage|court|post|desk)$/.test(
        token.low,
      ),
  );

const SPLITTABLE = new Set("up off out down away back over in aside".split(" "));
const DETERMINED = (token: Token | undefined): boolean =>
  !!token &&
  (DETERMINERS.has(token.low) ||
    /^(?:my|your|his|her|our|their|its)$/.test(token.low) ||
    isNumber(token.low) ||
    /^\p{Lu}/u.test(token.text) ||
    /s$/.test(token.low));

/** Whether what follows the object can follow the participle too. */
function safeAfter(base: string, rest: readonly Token[]): boolean {
  const next = rest[0];
  if (!next) return true;
  const low = next.low;
  if (
    TIME_WORD.test(low) ||
    SUBORDINATORS.has(low) ||
    /^(?:without|before|after|during|until|because|although|despite|instead|at|by|since|from|as|ahead|on|while|again|alone|early|off|out|up|down|away|back|aside|open|closed|shut|ajar|dirty|loose|wet|bare|unsecured|uncovered|unlabelled|unsigned|unfinished|unlocked|empty|unattended|blank|short|and|then|,|with|straight|directly|twice|almost|nearly|only)$/.test(
      low,
    )
  ) {
    if (low === "and" || low === ",") return coordinated(rest);
    if (/^(?:with|at|on|from)$/.test(low) && !PUTTING.has(base) && !timeOrEvent(rest)) return false;
    return true;
  }
  if (GIVING.has(base) && (DETERMINED(next) || isNumber(low))) return true;
  if (isNumber(low) || /^(?:three|two|several|many|a)$/.test(low))
    return /^(?:times?|minutes?|hours?|days?|weeks?)$/.test(rest[1]?.low ?? "") || GIVING.has(base);
  if (PREPOSITIONS.has(low))
    return (
      PUTTING.has(base) ||
      timeOrEvent(rest) ||
      /^(?:into|onto|to|towards?|through|across|against|for)$/.test(low)
    );
  if (isForm(low, "base") || isForm(low, "gerund")) return false;
  return isForm(low, "participle") ? false : !next.word;
}

/** "… and went offline": a second verb of the same subject cannot follow a passive. */
function coordinated(rest: readonly Token[]): boolean {
  const next = rest.find((token) => token.word && !/^(?:and|then|but)$/.test(token.low));
  return !(next && isForm(next.low, "past", "base"));
}

function timeOrEvent(rest: readonly Token[]): boolean {
  const text = textOf(rest.slice(0, 7));
  if (
    PAST_TIME.test(text) ||
    /^(?:on|by|at|in) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d|noon|midnight|january|february|march|april|may|june|july|august|september|october|november|december)/i.test(
      text,
    )
  )
    return true;
  const end = nounPhraseEnd(rest, 1);
  return rest
    .slice(1, end)
    .some((token) => EVENTS.has(token.low.replace(/s$/, "")) || EVENTS.has(token.low));
}

/** "was / were / has been / wasn't …" for a passive statement. */
export function beFor(
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
