/**
 * Reads which act a statement tells of and asks for what helps with that act next time, in the draft's own
 * words: its verb decides, what was acted upon stands in the question. Null-safe: an act of no known class
 * gives no question, so that the kinds of act may ask instead.
 */
import { leadsOf, saysAgain } from "./around";
import type { Fact } from "./facts";
import { finiteOf } from "./finite";
import { isNumber, PARTICLES, PREPOSITIONS } from "./grammar-words";
import { headOf, isPlural, nounPhraseEnd } from "./noun-phrase";
import { isPerson } from "./people";
import { fillAll, type Question } from "./question";
import { AFTER_ACT, LEFT_OUT } from "./remedies";
import type { Scene } from "./scene";
import { type Token, textOf, tokenise } from "./tokens";
import { verbPhrase } from "./verb-phrase";
import { conjugate } from "./verbs";

interface Deed {
  readonly frames: readonly string[];
  /** What was acted upon, as a definite phrase; null where a pronoun or a person stands there. */
  readonly object: string | null;
  readonly many: boolean;
  readonly participle: string;
  /** The act that was left out, as a verb phrase; null for what was done. */
  readonly wanted: string | null;
  readonly who: string | null;
  /** Which of the facts it is. */
  readonly at: number;
}

type Table = readonly (readonly [string, readonly string[]])[];
const indexOf = (table: Table): ReadonlyMap<string, readonly string[]> =>
  new Map(table.flatMap(([verbs, frames]) => verbs.split(" ").map((verb) => [verb, frames] as const)));
const BY_ACT = indexOf(AFTER_ACT);
const BY_OMISSION = indexOf(LEFT_OUT);

/** These mean something else with a particle, and without it. */
const SHIFTY = /^(?:put|turn|take|bring|give|pick|hand|switch|run|set|let|look|pull|cut|write|fill|make|pass|call|sign|pour|kick)$/;

/** Questions around the first act of a known class; empty where there is none. */
export function deedQuestions(
  facts: readonly Fact[],
  weak: boolean,
  scene: Scene,
  seed: string,
): Question[] {
  const deed = deedOf(facts, weak);
  if (!deed) return [];
  const so = purposeOf(facts.filter((_, at) => at !== deed.at));
  const frames = deed.frames.flatMap((frame) =>
    frame.includes("{so}") && so ? [frame.replace("{so}", ` so that ${so}`), frame.replace("{so}", "")] : [frame.replace("{so}", "")],
  );
  return leadsOf(deed.wanted ?? "", deed.wanted !== null, scene, seed).flatMap((lead) => {
    const front = lead === "{At}" ? (scene.occasion ?? "") : lead;
    return fillAll(
      frames.flatMap((frame) => {
        const text = worded(frame, deed, front, scene);
        return text ? [text.replace("{When}", lead)] : [];
      }),
      scene,
      seed,
    );
  });
}

/** A frame in this deed's words, behind this lead; null where a slot stays empty or a word comes twice. */
function worded(frame: string, deed: Deed, lead: string, scene: Scene): string | null {
  const head = deed.object?.split(" ").at(-1)?.toLowerCase().replace(/s$/, "") ?? "";
  const named = head.length > 2 && lead.toLowerCase().includes(head);
  // "Before the next column rename, … who builds on it": there it is one.
  const many = deed.many && !(named && !lead.toLowerCase().includes(`${head}s`));
  const verbs: Readonly<Record<string, string>> = many
    ? { is: "are", has: "have", goes: "go", stays: "stay", counts: "count", closes: "close", belongs: "belong" }
    : { is: "is", has: "has", goes: "goes", stays: "stays", counts: "counts", closes: "closes", belongs: "belongs" };
  const wanted = deed.wanted?.replace(/ first$/, "") ?? null;
  const [base = "", ...rest] = wanted?.split(" ") ?? [];
  const doing = wanted ? `${conjugate(base)?.gerund ?? ""} ${rest.join(" ")}`.trim() : null;
  const bare = /^before /i.test(lead) ? frame.replace(/ before \{(?:it|o)\} \{\w+\}(?: out| fixed)?/, "") : frame;
  let open = false;
  const slot = (value: string | null): string => {
    if (value === null) open = true;
    return value ?? "";
  };
  const text = bare.replace(/\{(o|it|is|has|goes|stays|counts|closes|belongs|done|v|ving|who)\}( \{(?:is|has|goes|stays|counts|closes|belongs)\})?/g, (_, name: string, next = "") => {
    const verb = next ? ` ${verbs[next.slice(2, -1)]}` : "";
    if (name === "o" && !named) return slot(deed.object) + verb;
    if (name === "o" || name === "it") {
      if (deed.object === null) open = true;
      return `${many ? (verb ? "they" : "them") : "it"}${verb}`;
    }
    if (name === "v") return slot(wanted) + verb;
    if (name === "ving") return slot(doing) + verb;
    if (name === "who") return slot(namedOne(deed.who) ?? namedOne(scene.people)) + verb;
    if (name === "done")
      return wanted
        ? slot(deed.object && `${deed.object} ${verbs.is} ${deed.participle}`)
        : deed.participle;
    return verbs[name] ?? "";
  });
  return open || saysAgain(lead, text) ? null : text;
}

/** `weak`: whether the kind of act tells too little, so that what was done may ask. */
function deedOf(facts: readonly Fact[], weak: boolean): Deed | null {
  for (const [at, fact] of facts.entries()) {
    const deed = fact.wanted
      ? leftOut(fact.wanted.replace(/ first$/, ""))
      : weak && !fact.goal && !LATE.test(fact.told)
        ? done(fact.told, at === 0)
        : null;
    if (deed) return { ...deed, at };
  }
  return null;
}

type Read = Omit<Deed, "at">;

/** "tell the tenants about the water" → what helps to tell somebody. */
function leftOut(wanted: string): Read | null {
  const [base, ...rest] = tokenise(wanted);
  return base ? read(base.low, rest, BY_OMISSION, wanted) : null;
}

function done(told: string, first: boolean): Read | null {
  const tokens = tokenise(told);
  const { finite, subject } = finiteOf(tokens);
  const phrase = finite > 0 ? verbPhrase(tokens, finite) : null;
  const who = tokens[subject]?.low ?? "";
  if (!phrase || phrase.negative || phrase.progressive || phrase.tense === "modal") return null;
  if (/^(?:i|we|nobody|no-one|there|it|that|this)$/.test(who)) return null;
  if (!phrase.passive) {
    // Who acts must be somebody: "the window broke" tells of no act.
    const last = tokens[finite - 1];
    const acts = /^(?:you|he|she|they)$/.test(who) || (first && last && (isPerson(last.low) || /^\p{Lu}\p{Ll}/u.test(last.text)));
    return acts ? ofThing(read(phrase.base, phrase.rest, BY_ACT, null)) : null;
  }
  const about = tokens.slice(subject, finite);
  const particle = PARTICLES.has(phrase.rest[0]?.low ?? "") ? phrase.rest.slice(0, 1) : [];
  return ofThing(read(phrase.base, [...particle, ...about], BY_ACT, null));
}

/** What is done to a person is no matter of checks and places. */
const ofThing = (deed: Read | null): Read | null =>
  deed && (deed.object || /choose together|the amount|look it up/.test(deed.frames[0] ?? "")) ? deed : null;

/** Then the hour was the fault, not what was done. */
const LATE = /\b(?:late|deadline|cut-?off|overdue|(?:days?|weeks?|hours?) after)\b/i;

/** Verb, particle and what follows, looked up in a table. */
function read(base: string, rest: readonly Token[], table: ReadonlyMap<string, readonly string[]>, wanted: string | null): Read | null {
  const early = PARTICLES.has(rest[0]?.low ?? "") && nounPhraseEnd(rest, 1) !== 0;
  const from = early ? 1 : 0;
  let end = nounPhraseEnd(rest, from);
  let start = from;
  // "gave TOMASZ the pack": the thing comes second.
  if (end > from && ofPerson(rest.slice(from, end))) {
    const next = nounPhraseEnd(rest, end);
    if (next > end) {
      start = end;
      end = next;
    }
  }
  const after = rest[end];
  const late = !early && after && PARTICLES.has(after.low) && nounPhraseEnd(rest, end + 1) === end + 1 ? after.low : "";
  const particle = early ? (rest[0]?.low ?? "") : late;
  const frames = table.get(particle ? `${base}_${particle}` : base) ?? (particle && SHIFTY.test(base) ? undefined : table.get(base));
  const forms = conjugate(base);
  if (!frames || !forms) return null;
  const object = rest.slice(start, end);
  const first = nounPhraseEnd(rest, from);
  const person = ofPerson(rest.slice(from, first)) ? textOf(rest.slice(from, first)) : toWhom(rest.slice(end));
  return {
    frames,
    object: definite(object),
    many: isPlural(object),
    participle: `${forms.participle} ${particle}`.trim(),
    wanted,
    who: person,
  };
}

const ofPerson = (noun: readonly Token[]): boolean => {
  const head = headOf(noun) ?? noun.at(-1);
  return (
    !!head &&
    (isPerson(head.low) || /^(?:me|us|him|them|her|anyone|anybody|everyone|nobody|people)$/.test(head.low) || noun.every((token) => /^\p{Lu}\p{Ll}/u.test(token.text)))
  );
};

/** "… to the recruits", "… with Farid" */
function toWhom(rest: readonly Token[]): string | null {
  const at = rest.findIndex((token) => /^(?:to|with|for)$/.test(token.low));
  const noun = at < 0 ? [] : rest.slice(at + 1, nounPhraseEnd(rest, at + 1));
  return noun.length > 0 && ofPerson(noun) ? textOf(noun) : null;
}

/** "22 boxes" → "the boxes", "a refund" → "the refund"; null for persons, pronouns and what names nothing. */
function definite(noun: readonly Token[]): string | null {
  const cut = noun.findIndex((token) => PREPOSITIONS.has(token.low) && token.low !== "of");
  const kept = (cut < 0 ? noun : noun.slice(0, cut)).filter((token) => !WHICH.test(token.low));
  const head = kept.at(-1);
  if (!head || kept.length > 6 || isNumber(head.low) || /^\p{Lu}/u.test(head.text) || ofPerson(kept) || VOID.test(head.low)) return null;
  const text = textOf(kept).replace(/^(?:the |an? |some |any |another |each |every |no |both |all |this |that |these |those |\d[\d.,]* |one |two |three |four |five |six |seven |eight |nine |ten |several |many |few )+/i, "the ");
  return /^(?:the|my|our|your|his|her|their) /i.test(text) || /'s /.test(text) || /^\p{Lu}/u.test(text) ? text.replace(/^(?:The|My|Our|Your|His|Her|Their)\b/, (word) => word.toLowerCase()) : `the ${text}`;
}
const WHICH = /^(?:wrong|old|outdated|whole|entire|same|only|extra|more|incorrect|first|last|new)$|^(?:year|month|week)'s$/;
const VOID = /^(?:it|them|this|that|one|ones|thing|things|lot|time|way|something|anything|everything|nothing|all|half|rest|part|place|most|mistake|error|mess|effort|point)$/;

/** What it should come to, from what came of it: "they couldn't sit" → "they can sit", "I had to redo it" → … */
function purposeOf(facts: readonly Fact[]): string | null {
  for (const fact of facts) {
    if (fact.goal && !/\byou\b/.test(fact.told)) return fact.goal;
  }
  return null;
}

/** Whom one can name in any place of a sentence. */
const namedOne = (who: string | null): string | null =>
  who && /^(?:me|us|him|them|her|it)$/.test(who) ? null : who;
