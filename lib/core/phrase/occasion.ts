/**
 * The next comparable moment in the draft's own words: "before the next room booking", "the next time
 * you plate the sea bass", "the next time Li asks about the roadmap". Null where the act itself was the fault.
 */
import { EVENTS, THINGS } from "./cues/nouns";
import { TIME_WORD } from "./cues/times";
import { TROUBLE_WORDS } from "./cues/trouble";
import { finiteOf } from "./finite";
import { isNumber, PREPOSITIONS } from "./grammar-words";
import { isPlural, nounPhraseEnd } from "./noun-phrase";
import { isPerson } from "./people";
import { singular } from "./singular";
import { type Token, textOf, tokenise } from "./tokens";
import { type VerbPhrase, verbPhrase } from "./verb-phrase";
import { conjugate, isForm } from "./verbs";
import { opensNoun } from "./word-class";
import { wordSet } from "./word-set";

/** Acts that come round again, each with its noun where it has one: Levin (1993), §9–13, 21, 25–26, 29. */
const ACTS_AGAIN = new Map(
  `refund order launch release rename swap change move quote count repair test update upgrade transfer draft review
print=print|run pay=payment book=booking deploy=deployment migrate=migration ship=shipment mail=mailing
deliver=delivery install=installation announce=announcement translate=translation replace=replacement
remove=removal reserve=reservation push submit=submission
accept add address advertise approve archive arrange assign bake bill build buy calibrate cast charge clean collect
combine convert cook create cut design dispatch divide dose edit email enable engrave enter export feed file fill fit
format forward grade group hang import inspect invoice issue label lay load log measure merge mix mount pack
paint photograph plan plant plate post pour prepare present price process program publish pull record
reorder rerun restock rewrite roast schedule seal sell send serve set sew share show sign slice sort split spray
stack stain stamp stock store switch tag time trim tune type upload prune mop mow polish sand strip sweep scan discharge dispense drill carve use weld weigh wire wrap write`
    .split(/\s+/)
    .map((entry) => {
      const [base = "", noun] = entry.split("=");
      return [base, noun?.replace("|", " ")] as const;
    }),
);
/** These nouns are the verb itself. */
const SAME =
  /^(?:refund|order|launch|release|rename|swap|change|move|quote|count|repair|test|update|upgrade|transfer|push)$/;
const NOT_AGAIN =
  wordSet(`thing things one ones way lot part parts work time times minutes hours days half rest
everything nothing something screenshot joke name names date subject mind mistake error turn look place
blame pressure rumour rumours rumor news gossip money comment remark story question topic door lights department company office crew`);

export interface Occasion {
  /** "before the next room booking" */
  readonly lead: string;
  /** Whether it is the act itself that comes round again. */
  readonly again: boolean;
}

/** The next time the same goes on beside it, else the next time the act itself is done. */
export function occasionOf(told: string, people: string | null): Occasion | null {
  const beside = besideAct(told, people);
  const lead = beside ?? sameAct(told);
  return lead ? { lead, again: !beside } : null;
}

/** "when Tomasz asked about the roadmap" → "the next time Tomasz asks about the roadmap". */
function besideAct(told: string, people: string | null): string | null {
  const found = /(?:^|[\w'] )(?:when|while|whenever) (?!you\b)([^,]+)/i.exec(told)?.[1];
  if (!found) return null;
  const tokens = tokenise(found);
  // Somebody named in another sentence may be anybody but "she".
  const named = people && told.includes(people) ? people : null;
  const { finite, subject } = finiteOf(tokens);
  const phrase = finite > 0 && subject === 0 ? verbPhrase(tokens, finite) : null;
  const who = phrase ? whoOf(tokens.slice(0, finite), named) : null;
  if (!phrase || !who || phrase.negative || phrase.passive || phrase.tense === "modal") return null;
  const end = phrase.rest.findIndex(
    (token, at) =>
      /^(?:and|but|so|because|until|to|[,.;])$/.test(token.low) ||
      (token.low === "you" && isForm(phrase.rest[at + 1]?.low ?? "", "past")),
  );
  const rest = end < 0 ? phrase.rest : phrase.rest.slice(0, end);
  if (
    rest.length > 7 ||
    /^(?:be|have|do|get|see|hear|know|need|want|think|say|agree|start|begin|try|go|come|arrive)$/.test(
      phrase.base,
    ) ||
    TROUBLE_WORDS.has(conjugate(phrase.base)?.past ?? "") ||
    /^mis/.test(phrase.base) ||
    rest.some((token) =>
      /^(?:her|him|them|it|that|this|last|yesterday|today|still)$/.test(token.low),
    )
  )
    return null;
  const many = /^(?:I|we)$/.test(who) || isPlural(tokenise(who));
  const verb = many ? phrase.base : (conjugate(phrase.base)?.third ?? "");
  return `the next time ${who} ${verb} ${textOf(rest)}`.trim();
}

/** Who did it: the speaker, somebody by name or part; a pronoun only where one person was named. */
function whoOf(about: readonly Token[], people: string | null): string | null {
  const text = textOf(about).replace(/ (?:was|were|is|are|still|just)$/, "");
  if (/^(?:I|we)$/i.test(text)) return text.toLowerCase() === "i" ? "I" : "we";
  if (/^(?:he|she)$/i.test(text)) return people && /^\p{Lu}/u.test(people) ? people : null;
  const last = tokenise(text).at(-1);
  return last && about.length < 4 && (isPerson(last.low) || /^\p{Lu}\p{Ll}+$/u.test(text))
    ? text
    : null;
}

/** "You booked the wrong room" → "before the next room booking". */
function sameAct(told: string): string | null {
  const tokens = tokenise(told);
  const { finite, subject } = finiteOf(tokens);
  const phrase = finite > 0 ? verbPhrase(tokens, finite) : null;
  if (!phrase || phrase.negative || phrase.progressive || phrase.tense === "modal") return null;
  const who = tokens[subject]?.low ?? "";
  if (
    /\b(?:where|which|that|who|what)\b/.test(textOf(tokens.slice(0, subject + 1))) ||
    phrase.adverbs.some((adverb) => adverb.low === "well")
  )
    return null;
  if (!ACTS_AGAIN.has(phrase.base) || /^(?:i|we|nobody|no-one)$/.test(who)) return null;
  const first = phrase.rest[0]?.low ?? "";
  const particle = /^(?:off|out|down|away|back|up)$/.test(first) ? first : "";
  if (`${phrase.base} ${particle}` === "mix up") return null;
  const from = particle ? 1 : 0;
  const object = phrase.passive
    ? tokens.slice(subject, finite)
    : phrase.rest.slice(from, nounPhraseEnd(phrase.rest, from));
  const what = kindOf(object, /^(?:book|swap|switch|change|replace)$/.test(phrase.base));
  const after = phrase.passive ? phrase.rest : phrase.rest.slice(nounPhraseEnd(phrase.rest, from));
  const behind =
    !particle &&
    /^(?:off|on|out|down|away|up|back)$/.test(after[0]?.low ?? "") &&
    nounPhraseEnd(after, 1) === 1
      ? (after[0]?.low ?? "")
      : "";
  return what ? again(phrase, what, particle || behind, who === "you") : null;
}

function again(phrase: VerbPhrase, what: Kind, particle: string, own: boolean): string | null {
  const noun = SAME.test(phrase.base) ? phrase.base : ACTS_AGAIN.get(phrase.base);
  // "the call move", "the build shipment": what nobody says.
  const odd =
    (/^(?:move|change|swap)$/.test(phrase.base) &&
      /(?:^| )(?:call|appointment|meeting|demo|review|interview|session|stand-?up|lesson|date|deadline)$/i.test(
        what.one,
      )) ||
    (phrase.base === "ship" &&
      /(?:^| )(?:build|release|feature|version|code|fix|update|patch|app)$/i.test(what.one));
  if (noun && !particle && !odd)
    return `before the next ${/^(?:push|quote)$/.test(noun) ? "" : `${what.one} `}${noun}`;
  const forms = conjugate(phrase.base);
  const verb = `${phrase.base} ${particle}`.trim();
  if (own && forms && forms.past !== phrase.base) return `the next time you ${verb} ${what.said}`;
  return `the next time ${what.said} ${what.many ? "are" : "is"} ${forms?.participle} ${particle}`.trim();
}

interface Kind {
  /** "room", for "room booking". */
  readonly one: string;
  /** "a room", "rooms", "the solvent waste". */
  readonly said: string;
  readonly many: boolean;
}

/** The kind of thing, without what says which one it was. */
function kindOf(object: readonly Token[], orPerson: boolean): Kind | null {
  const measured = object.findIndex((token) => token.low === "of");
  if (measured > 0 && MEASURES.test(object[measured - 1]?.low ?? ""))
    return kindOf(object.slice(measured + 1), false);
  const cut = object.findIndex(
    (token) => PREPOSITIONS.has(token.low) || /^(?:and|that|which|next)$/.test(token.low),
  );
  const noun = cut < 0 ? object : object.slice(0, cut);
  const head = noun.at(-1);
  const first = noun[0];
  if (!head || !first || noun.length > 6 || NOT_AGAIN.has(head.low) || TIME_WORD.test(head.low))
    return null;
  if (
    (isPerson(head.low) && !orPerson) ||
    isNumber(head.low) ||
    /^(?:me|us|it|them|him|her|you|that|this|what)$/.test(head.low)
  )
    return null;
  if (/^\p{Lu}\p{Ll}/u.test(head.text)) return null;
  const kept = noun.filter(
    (token) =>
      token === head ||
      !(
        opensNoun(token.low) ||
        WHICH.test(token.low) ||
        /'s?$/.test(token.low) ||
        /^\p{Lu}\p{Ll}/u.test(token.text)
      ),
  );
  const text = textOf(kept);
  const many = isPlural(noun);
  const counted =
    THINGS.has(head.low) || EVENTS.has(head.low) || /^(?:an?|another|one)$/.test(first.low);
  return {
    one: textOf(kept.slice(-2)).replace(/\S+$/, (word) => (many ? singular(word) : word)),
    said:
      many || !(opensNoun(first.low) || /'s$/.test(first.low))
        ? text
        : counted
          ? `${/^(?!u[sn][aeiou]|eu|one)[aeiou]/i.test(text) ? "an" : "a"} ${text}`
          : `the ${text}`,
    many,
  };
}
const MEASURES =
  /^(?:kilos?|grams?|lit(?:re|er)s?|met(?:re|er)s?|tons?|tonnes?|pairs?|dozens?|bags?|sacks?|rolls?|boxes|cases|bottles)$/;
const WHICH =
  /^(?:whole|entire|only|same|wrong|right|old|new|last|next|first|second|final|other|previous|current|outdated|more|different|missing|failing|late|full|good|bad|best|small|big|large|little|long|short|quiet|own|of)$/;
