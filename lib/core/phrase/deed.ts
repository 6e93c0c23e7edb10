/**
 * Reads which act a statement tells of: its verb, what it was done to, whom it concerns and what helps
 * with such an act. What was left out says best what is hoped for, so it comes first. Asks nothing itself.
 */
import {
  BY_ACT,
  BY_OMISSION,
  DATED,
  framesOfAct,
  isFigure,
  MISHAPS,
  SHIFTY,
  TELLS,
} from "./act-classes";
import { againOf, definite, ofPerson, toWhom } from "./acted-on";
import { THINGS } from "./cues/nouns";
import type { Fact } from "./facts";
import { finiteOf } from "./finite";
import { PARTICLES } from "./grammar-words";
import { headOf, isPlural, nounPhraseEnd } from "./noun-phrase";
import { isPerson } from "./people";
import { A_WORD_FIRST, OF_MINE, SURE } from "./remedies-general";
import { type Token, textOf, tokenise } from "./tokens";
import { verbPhrase } from "./verb-phrase";
import { baseOf, conjugate } from "./verbs";
import { opensNoun } from "./word-class";

export interface Deed {
  readonly frames: readonly string[];
  /** What was acted upon, as a definite phrase; null where a pronoun or a person stands there. */
  readonly object: string | null;
  readonly many: boolean;
  readonly participle: string;
  /** The act that was left out, as a verb phrase; null for what was done. */
  readonly wanted: string | null;
  readonly who: string | null;
  readonly whoMany: boolean;
  /** "lend our projector": the act as it may come round again; null where nobody sets out to do it. */
  readonly again: string | null;
  readonly base: string;
  /** Which of the facts it is. */
  readonly at: number;
}

/** Whether the kind of act tells too little, so that what was done may ask; a stray noun may have told it. */
export type Weak = "yes" | "stray" | "no";

export function deedOf(facts: readonly Fact[], weak: Weak): Deed | null {
  // What was left out says best what is hoped for, whatever was done beside it.
  const left = facts.findIndex((fact) => fact.wanted);
  const wanted = facts[left]?.wanted
    ?.replace(/ sooner$/, "")
    .replace(/^(?!(?:tell|warn|inform|notify)\b)(.*) first$/, "$1");
  if (wanted) {
    const deed = leftOut(wanted);
    return deed && { ...deed, at: left };
  }
  for (const [at, fact] of facts.entries()) {
    const deed =
      fact.goal || EXTENT.test(fact.told)
        ? null
        : done(fact.told, at === 0, fact.shape === "noticed");
    const fits =
      deed &&
      (deed.frames === OF_MINE ||
        SURE.test(deed.base) ||
        weak === "yes" ||
        (weak === "stray" && deed.frames !== A_WORD_FIRST));
    if (fits) return { ...deed, at };
  }
  return null;
}

type Read = Omit<Deed, "at">;

/** "tell the tenants about the water" → what helps to tell somebody. */
function leftOut(wanted: string): Read | null {
  const [base, ...rest] = tokenise(wanted);
  return base ? read(base.low, rest, BY_OMISSION, wanted) : null;
}

function done(told: string, first: boolean, habit: boolean): Read | null {
  const tokens = tokenise(told);
  const { finite, subject } = finiteOf(tokens);
  const phrase = finite > 0 ? verbPhrase(tokens, finite) : null;
  const who = tokens[subject]?.low ?? "";
  if (!phrase || phrase.negative || phrase.tense === "modal") return null;
  if (phrase.progressive && !habit) return null;
  const kept = phrase.base === "keep" ? baseOf(phrase.rest[0]?.low ?? "", "gerund") : null;
  if (/^(?:i|we|nobody|no-one|somebody|someone|there|it|that|this)$/.test(who)) return null;
  if (!phrase.passive) {
    // Who acts must be somebody: "the window broke" tells of no act.
    const last = tokens[finite - 1];
    const acts =
      /^(?:you|he|she|they)$/.test(who) ||
      (first &&
        last &&
        !THINGS.has(last.low) &&
        (isPerson(last.low) || /^\p{Lu}\p{Ll}/u.test(last.text)));
    return acts
      ? ofThing(
          kept
            ? read(kept, phrase.rest.slice(1), BY_ACT, null)
            : read(phrase.base, phrase.rest, BY_ACT, null),
        )
      : null;
  }
  const about = tokens.slice(subject, finite);
  const particle = PARTICLES.has(phrase.rest[0]?.low ?? "") ? phrase.rest.slice(0, 1) : [];
  const deed = ofThing(read(phrase.base, [...particle, ...about], BY_ACT, null));
  return deed && deed.frames !== A_WORD_FIRST && deed.frames !== OF_MINE
    ? { ...deed, again: null }
    : null;
}

/** What is done to a person is no matter of checks and places. */
const ofThing = (deed: Read | null): Read | null =>
  deed &&
  (deed.object ||
    (deed.frames === A_WORD_FIRST && deed.again) ||
    deed.frames === OF_MINE ||
    PERSONS_TOO.test(deed.base))
    ? deed
    : null;

const PERSONS_TOO =
  /^(?:assign|allocate|delegate|nominate|volunteer|sign|put|roster|pay|refund|reimburse|credit|invoice|bill|charge|cc|bcc|copy|tell|assure|promise|offer|inform|guarantee)$/;

/** Then the hour, the rate or the measure was the fault, not what was done. */
const EXTENT =
  /\b(?:late|(?:after|past|missed) the (?:deadline|cut-?off)|overdue|(?:days?|weeks?|hours?) after|(?:\d[\d,.]*|\w+t(?:y|een)|three|four|five|six|seven|eight|nine|ten|twelve) (?:[\w-]+ )?(?:an?|per) (?:hour|day|week|month|shift|minute)|too (?:high|low|long|short|hot|cold|fast|slow|many|much|little|few|big|small|close|near|far))\b/i;

/** What follows a verb, in its parts. */
interface Parts {
  /** "away", in front of what was acted upon or behind it; empty without one. */
  readonly leading: string;
  readonly trailing: string;
  /** What was acted upon: "the pack" of "gave Tomasz the pack". */
  readonly object: readonly Token[];
  /** The first noun phrase: whom it was told or given, or what was acted upon. */
  readonly first: readonly Token[];
  readonly after: readonly Token[];
  readonly afterFirst: readonly Token[];
  readonly rest: readonly Token[];
}

function partsOf(words: readonly Token[]): Parts {
  // "the ONLY key" is the key.
  const rest = words.filter(
    (token, at) => !(token.low === "only" && opensNoun(words[at - 1]?.low ?? "")),
  );
  const leading = PARTICLES.has(rest[0]?.low ?? "") ? (rest[0]?.low ?? "") : "";
  const from = leading ? 1 : 0;
  let end = nounPhraseEnd(rest, from);
  // "threw my sandwich AWAY": the particle is the verb's.
  if (end - from > 1 && /^(?:away|back|off|out|down|up)$/.test(rest[end - 1]?.low ?? "")) end -= 1;
  const first = rest.slice(from, end);
  const next = ofPerson(first) ? nounPhraseEnd(rest, end) : end;
  const object = next > end ? rest.slice(end, next) : first;
  const after = rest.slice(next);
  const alone = PARTICLES.has(after[0]?.low ?? "") && nounPhraseEnd(after, 1) === 1;
  return {
    leading,
    trailing: !leading && alone ? (after[0]?.low ?? "") : "",
    object,
    first,
    after,
    afterFirst: rest.slice(end),
    rest,
  };
}

/** "told me": whoever says so has heard it; "told them to wait" is an order; a promise has its date. */
const tellsNothing = (base: string, { first, afterFirst, rest }: Parts): boolean =>
  TELLS.test(base) &&
  (DATED.test(textOf(rest)) ||
    !ofPerson(first) ||
    /^(?:me|us|no|nobody|anyone|everyone)$/.test(first[0]?.low ?? "") ||
    /^(?:to|off|about|quote\w*)$/.test(afterFirst[0]?.low ?? ""));

/** Verb, particle and what follows, looked up in a table. */
function read(
  base: string,
  words: readonly Token[],
  table: ReadonlyMap<string, readonly string[]>,
  wanted: string | null,
): Read | null {
  const parts = partsOf(words);
  const { leading, trailing, object, first, after, rest } = parts;
  const particle = leading || trailing;
  const known =
    table.get(particle ? `${base}_${particle}` : base) ??
    (particle && SHIFTY.test(base) ? undefined : table.get(base));
  const forms = conjugate(base);
  const figure = wanted === null && isFigure(base, headOf(object)?.low ?? "");
  if (!forms || figure || (wanted === null && tellsNothing(base, parts))) return null;
  const again = wanted === null ? againOf(base, leading, object, trailing, rest) : null;
  const chosen = wanted === null && !MISHAPS.test(base);
  const frames = chosen ? framesOfAct(base, object, after, known, again) : known;
  if (!frames) return null;
  const whom = ofPerson(first) ? first : toWhom(after);
  return {
    frames,
    object: definite(object),
    many: isPlural(object),
    participle: `${forms.participle} ${particle}`.trim(),
    wanted,
    base,
    again: MISHAPS.test(base) || TELLS.test(base) ? null : again,
    who: whom.length > 0 ? textOf(whom).replace(/^(?:a|an) (?:new )?/i, "the ") : null,
    whoMany: isPlural(whom),
  };
}

/** Whether something of the speaker's was used, moved, passed on: then they are the one to ask. */
export const ofSpeakers = (facts: readonly Fact[]): boolean =>
  deedOf(facts, "no")?.frames === OF_MINE;
