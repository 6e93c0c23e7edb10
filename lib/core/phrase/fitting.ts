/** Chooses the questions that fit a draft: around the order, the hoped-for act or state, the kind of act. */
import { type Act, actOf } from "./acts";
import { around } from "./around";
import { PEOPLE } from "./cues/nouns";
import { ofSpeakers, type Weak } from "./deed";
import { deedQuestions } from "./deed-questions";
import type { Reading } from "./draft";
import type { Fact } from "./facts";
import { faultFrames } from "./faults";
import { nounPhraseEnd } from "./noun-phrase";
import { type Occasion, occasionOf } from "./occasion";
import { orderOf } from "./order";
import {
  AGAIN_FRAMES,
  CHANGE_FRAMES,
  GOAL_FRAMES,
  PENDING_FRAMES,
  WANTED_FRAMES,
} from "./order-frames";
import { orderQuestions } from "./order-questions";
import { PARTICULAR_ACTS } from "./particular-acts";
import { byTrade } from "./people";
import { isPraise } from "./praise";
import { type Question, questionsFor } from "./question";
import type { Issue } from "./rephrasing";
import type { Scene } from "./scene";
import { tokenise } from "./tokens";

/** Questions that fit: around the order or the act left out, from the bank of this act, then general. */
export function questionsOf(
  text: string,
  told: string,
  reading: Reading,
  issues: readonly Issue[],
  place: Scene,
): Question[] {
  const read = reading.orders[0] ? orderOf(reading.orders[0]) : null;
  const order = read?.negative && /^be\b/.test(read.act) ? null : read;
  const found = isPraise(reading, issues, text) ? "praise" : mainAct(reading.facts, told || text);
  const act = reading.facts[0] ? ofSubject(found, reading.facts, told) : found;
  const next = act === "praise" ? null : nextOf(reading.facts, place);
  const scene = {
    ...place,
    people: /^unin(?:formed|volved)$/.test(act) ? whoIsToHear(text, place) : place.people,
    occasion: next?.lead ?? null,
    again: next?.again ?? false,
    subject: aboutThing(reading.facts[0], place.thing),
  };
  const plain = { ...scene, occasion: null };
  const questions: Question[] = [];
  if (order && (reading.facts.length === 0 || !order.negative)) {
    questions.push(...orderQuestions(order, scene, text));
  }
  if (reading.facts.length > 0 || read?.negative) {
    const bank = [
      ...(scene.occasion ? questionsFor(act, scene, text) : []),
      ...questionsFor(act, plain, text),
    ];
    const own = order || act === "praise" ? [] : ownQuestions(reading.facts, act, scene, text);
    questions.push(...own, ...bank);
  }
  // What went well is not to be done otherwise.
  if (act === "praise" && questions.length > 0) return questions;
  return [
    ...questions,
    ...(scene.occasion ? questionsFor("other", scene, text) : []),
    ...questionsFor("other", plain, text),
  ];
}

/** "You didn't tell me", "I found out from the porter": the speaker is the one to be told. */
const FOUND_OUT =
  /\b(I|we) (?:\w+ )?(?:(?:had|have) to )?(?:find out|found out|heard|hear|learn(?:ed|t)?|read)\b/i;
function whoIsToHear(text: string, place: Scene): string | null {
  const found = FOUND_OUT.exec(text)?.[1];
  // "We" are not to tell "me".
  if (place.actor === "us") return found ? null : place.people;
  if (found) return /^we$/i.test(found) ? "us" : "me";
  if (place.people) return place.people;
  const asked =
    /\b(?:tell|told|telling|inform\w*|warn\w*|let|letting|ask\w*|invit\w*|includ\w*|involv\w*|consult\w*) (me|us)\b/i;
  return asked.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** The thing that the first statement is about, as the next of its kind: "the next report". */
function aboutThing(fact: Fact | undefined, thing: string | null): string | null {
  const head = thing
    ?.split(" ")
    .at(-1)
    ?.replace(/[^\w-]/g, ".");
  const about =
    head &&
    new RegExp(`^(?:the|your|his|her|my|our|an?|this|that) (?:[\\w'-]+ ){0,4}?${head}s?\\b`, "i");
  return about && fact && about.test(fact.told) ? thing : null;
}

/** The next comparable moment, from what was done first, else from what was going on beside it. */
function nextOf(facts: readonly Fact[], scene: Scene): Occasion | null {
  const own = facts.filter((fact) => /\byou\b/i.test(fact.told));
  const told = own.length > 0 ? own : facts.slice(0, 1);
  const found = told.flatMap((fact) => occasionOf(bare(fact.told), scene.people) ?? [])[0];
  return found ?? null;
}
const bare = (told: string): string => told.replace(/^(?:still|then|so|again|now),? /i, "");

/** "Nobody came", "the list was empty": what no listener did or left is a mishap, or nothing to ask a reminder for. */
function ofSubject(found: Act, facts: readonly Fact[], told: string): Act {
  const bare =
    found === "left-undone" &&
    !/(?:\b(?:[Yy]ou|[Hh]e|[Ss]he|[Tt]hey)(?:'\w+)?|[A-Z]\w+) (?:[\w']+ ){0,6}?(?:\w+n't|not|never|no)\b/.test(
      told,
    ) &&
    !facts.some((fact) => fact.wanted)
      ? "other"
      : found;
  const mishap = bare === "other" || (bare === "leave-early" && !/\byou\b/i.test(told));
  return mishap && facts[0] && ofThing(facts[0]) && !/\byou\b/i.test(`${told} ${facts[0].told}`)
    ? "mishap"
    : bare;
}

/** Whether a statement is about a thing that went wrong, not about what somebody did. */
function ofThing(fact: Fact): boolean {
  if (fact.shape !== "statement") return false;
  const tokens = tokenise(fact.text);
  const about = tokens.slice(0, nounPhraseEnd(tokens, 0));
  return (
    /^(?:the|your|my|our|an?|\w+'s) /i.test(fact.text) &&
    !about.some((token) => PEOPLE.has(token.low) || byTrade(token.low))
  );
}

/** "When Li asked about the budget, you …": what stood by, and when, is not what was done. */
const besideIt = (text: string | undefined): string | undefined =>
  text?.replace(
    /^(?:when|while|as soon as|as|once|after|before|the moment) [^,]*, (?=\w+ \w)/i,
    "",
  );

/** Kinds of act that a bare clause tells for sure; others may depend on what stands behind it. */
const OWN_ACTS: ReadonlySet<Act> = new Set<Act>(
  `interrupt pocket-device silent-reply leave-early arrive-late absent credit blame noise removal away
short-notice off-hours talk-down brushed-off off-topic took-over safety`.split(/\s+/) as Act[],
);
const PARTICULAR: ReadonlySet<Act> = new Set<Act>(PARTICULAR_ACTS.map(([act]) => act));
/** The clause without what stood by and what came of it. */
const bareOf = (told: string): string =>
  (besideIt(told) ?? "").replace(/,? (?:because|so that|(?<!even )though) .*$/i, "");
/** "We agreed no meetings on Fridays. You put one in …" */
const AGREED =
  /^(?:(?:last \w+|on \w+day|in [\w ]+),? )?(?:we (?:had |all |both )*agreed|our (?:rule|agreement|deal) (?:is|was)|the (?:rule|agreement|deal) (?:is|was)|you (?:had )?agreed (?:to|that|not))\b/i;

const CUT_OFF =
  /^[Yy]ou cut (?:[A-Z]\w+(?: and [A-Z]\w+)?|me|us|him|her|them|the (?:client|customer|speaker|trainee|chair)s?) (?:off|short)\b/;

/** The act of the main clause; what came of it and who suffered decide only where that tells nothing. */
function mainAct(facts: readonly Fact[], told: string): Act {
  const cause = /\bbecause ((?:you|he|she|they|the|your|my|our|no|there) .+)$/i.exec(
    facts[0]?.text ?? "",
  )?.[1];
  const [first, second] = facts.map((fact) => fact.text);
  if ((second || /\b(?:and|but) (?:then|later)\b/.test(first ?? "")) && AGREED.test(first ?? ""))
    return "agreement";
  // "You dropped the feature, I read about it in the changelog."
  if (
    /^(?:i|we) /i.test(second ?? "") &&
    actOf(second ?? "") === "uninformed" &&
    /^(?:other|damage|removal|change-mind|left-undone)$/.test(actOf(first ?? ""))
  )
    return "uninformed";
  if (/^(?:i|we) asked for\b/i.test(first ?? "")) return "expectations";
  if (/\btold\b/.test(first ?? "") && /^(?:it|there|he|she|they)\b/.test(second ?? ""))
    return "wrong";
  // "I was explaining the budget and you started …", "the children were running and you looked away".
  if (
    /^(?:i|we|the [\w' ]+?) (?:was|were|am|are) \w+ing\b/i.test(first ?? "") &&
    /^you\b/.test(second ?? "")
  ) {
    const beside = actOf(second ?? "");
    if (!OPEN.has(beside)) return beside;
  }
  const typed = facts
    .map((fact) => bareOf(fact.told))
    .find((told, at) => PARTICULAR.has(actOf(told)) && (at === 0 || actOf(told) !== "load"));
  if (typed && !cause) return actOf(typed);
  // "cut Priya and Tom off": the passive tells no more that it was their talk.
  if (CUT_OFF.test(facts[0]?.told ?? "") && !cause) return "interrupt";
  const main = besideIt(first)?.replace(
    /,? (?:because|although|though|and(?= (?:\w+ly )?(?:went|came|arrived|left|got|had|was|were)\b)) .*$/i,
    "",
  );
  const alone = main?.replace(/ (when|while) (?!you\b).*$/i, " $1");
  // Where the bare act tells too little ("took a break while the truck stood open"), so does what was going on.
  const open = (text: string) => OPEN.has(actOf(text));
  // What the clause itself says tells more than what stands behind "and", "so" or "before".
  const core = main?.replace(
    /,? (?:and|but|so|before|although|though|who|which|until|about) .*$/i,
    "",
  );
  const texts = [
    cause,
    core && core !== main && OWN_ACTS.has(actOf(core)) ? core : undefined,
    main && alone && open(alone) && !open(main) ? main : alone,
  ];
  for (const text of texts) {
    const act = text ? actOf(text) : "other";
    if (act !== "other" && (act !== "left-undone" || facts.length < 2)) return act;
  }
  const rest = facts
    .slice(1)
    .filter((fact) => !/^(?:we|i) (?!still\b|haven't\b|don't have\b)/i.test(fact.text));
  const then = facts.length > 0 ? actOf(rest.map((fact) => fact.text).join(". ")) : actOf(told);
  // "… and the guest had to send it back": what others had to do is no question of who does how much.
  return then === "load" && !/\byou\b/.test(second ?? "") ? "other" : then;
}

/** Kinds of act whose bank asks better than the state that was hoped for. */
const KEEP_BANK: ReadonlySet<Act> = new Set<Act>(
  `interrupt dominate pocket-device away finished silent-reply stood-by mocking outburst exposed credit leave-early
reschedule arrive-late overrun no-reply promise uninformed uninvolved  praise
pointless-meeting pick-up left-aside unheard slow belittle remark written-remark terms  silent unprepared`.split(
    /\s+/,
  ) as Act[],
);
/** Kinds of act between people: what was done is the kind, whatever verb it came in. */
const PEOPLE_ACTS: ReadonlySet<Act> = new Set<Act>(
  `praise agreement interrupt dominate silent-reply mocking outburst exposed credit belittle remark
written-remark terms pointless-meeting arrive-late absent hang-up blame talk-down brushed-off noise snack
off-hours read-off`.split(/\s+/) as Act[],
);
/** What was not done yet can still be done. */
const PENDING =
  /^(?:(?:you|he|she|they|\p{Lu}\p{Ll}+) (?:still )?(?:haven't|hasn't|have not|has not|'ve not)\b(?! been\b).*(?:\byet\b|\bsince\b)|(?:you|he|she|they|\p{Lu}\p{Ll}+) (?:still (?:haven't|hasn't)|(?:haven't|hasn't) still))/iu;
/** Kinds of act that tell too little to ask about. */
const OPEN: ReadonlySet<Act> = new Set<Act>(["other", "mishap", "left-undone", "load"]);

/** Around what the draft itself hopes for: the listener's act, else the state of things, else what to settle first. */
function ownQuestions(facts: readonly Fact[], act: Act, scene: Scene, seed: string): Question[] {
  // After a remark it is not for the listeners to have spoken up.
  const wanted = /^(?:belittle|(?:written-)?remark)$/.test(act)
    ? undefined
    : (
        facts.find((fact) => fact.wanted && /\byou\b/i.test(fact.told)) ??
        facts.find((fact) => fact.wanted && !facts.some((each) => /^you\b/i.test(each.told)))
      )?.wanted;
  const told = facts.map((fact) => fact.told);
  const fault =
    act === "clean-up" || KEEP_BANK.has(act) ? [] : faultFrames(told, ofSpeakers(facts));
  const own = fault.length > 0 ? around(fault, "", "", scene, seed) : [];
  const open = wanted && facts.some((fact) => fact.wanted === wanted && PENDING.test(fact.told));
  const pending = open ? around(PENDING_FRAMES, "{do}", wanted, scene, seed) : [];
  const rest = wanted
    ? around(WANTED_FRAMES, "{do}", wanted, scene, seed)
    : KEEP_BANK.has(act)
      ? []
      : stateQuestions(facts, act, scene, seed);
  const deed = PEOPLE_ACTS.has(act)
    ? []
    : deedQuestions(facts, tellsLittle(act, facts), scene, seed);
  return [...pending, ...own, ...deed, ...rest];
}

/** Around the state that was hoped for, else around the act itself when it comes round again. */
function stateQuestions(facts: readonly Fact[], act: Act, scene: Scene, seed: string): Question[] {
  const goal = facts.find((fact) => fact.goal)?.goal;
  if (goal) return around(GOAL_FRAMES, "{goal}", goal, scene, seed);
  // Changed again and again: what stays fixed is the question, not who hears of it.
  const oft =
    act === "change-mind" && /\b(?:times|twice|again|constantly|always|keep)\b/.test(seed);
  if (!scene.occasion || !scene.again || oft || !WEAK.has(act)) return [];
  return around(CHANGES.test(scene.occasion) ? CHANGE_FRAMES : AGAIN_FRAMES, "", "", scene, seed);
}

/** Acts that others feel in what they built on it. */
const CHANGES =
  /^(?!.*\b(?:dressing|bed|nappy|tyre|oil|bulb|battery|sheet|filter)\b).*\b(?:changes?|renames?|moves?|swaps?|switch(?:es|ed)?|removals?|migration|replacement|cut|merge|edit|archive|closed?|rewrite|rewritten) ?(?:off|out|away)?\b/;
/** Whether the kind says less than the act's own words: of itself, or as only what came of the act told it. */
function tellsLittle(act: Act, facts: readonly Fact[]): Weak {
  const first = facts[0]?.told ?? "";
  const oft = /\b(?:times|twice|again|constantly|always|keeps?|forever)\b/i.test(first);
  if (act === "load" || (act === "change-mind" && oft)) return "no";
  if (WEAK.has(act) || (/^you\b/i.test(first) && WEAK.has(actOf(bareOf(first))))) return "yes";
  return STRAY.has(act) ? "stray" : "no";
}
/** Kinds of act that a stray noun may have told: "to charge your PHONE". */
const STRAY: ReadonlySet<Act> = new Set<Act>(["pocket-device", "safety", "clean-up", "no-check"]);
/** Kinds of act whose bank says less than the act's own words. */
const WEAK: ReadonlySet<Act> = new Set<Act>(
  `other mishap left-undone load process wrong damage missing change-mind removal no-check rework`.split(
    /\s+/,
  ) as Act[],
);
