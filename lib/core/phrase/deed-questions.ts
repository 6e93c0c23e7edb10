/**
 * Asks for what helps with the act next time, in the draft's own words: what was acted upon stands in the
 * question or, where the front names it, as "it". An act of no known class gives no question.
 */
import { leadsOf, saysAgain, withoutEvent } from "./around";
import { type Deed, deedOf, type Weak } from "./deed";
import type { Fact } from "./facts";
import { fillAll, type Question, subjectForm } from "./question";
import { OF_MINE } from "./remedies-general";
import type { Scene } from "./scene";
import { conjugate } from "./verbs";

/** Questions around the first act of a known class; empty where there is none. */
export function deedQuestions(
  facts: readonly Fact[],
  weak: Weak,
  scene: Scene,
  seed: string,
): Question[] {
  const found = deedOf(facts, weak);
  if (!found) return [];
  const deed = { ...found, wanted: found.wanted && withoutEvent(found.wanted, scene) };
  const so = purposeOf(facts.filter((_, at) => at !== deed.at));
  const frames = deed.frames.flatMap((frame) =>
    frame.includes("{so}") && so
      ? [frame.replace("{so}", ` so that ${so}`), frame.replace("{so}", "")]
      : [frame.replace("{so}", "")],
  );
  const own = deed.again ? [beforeNext(deed, deed.again, scene)] : [];
  const others = leadsOf(deed.wanted ?? "", deed.wanted !== null, scene, seed);
  const occasion = deed.frames === OF_MINE ? [] : others.filter((lead) => lead === "{At}");
  return [...occasion, ...own, ...others.filter((lead) => lead !== "{At}")].flatMap((lead) => {
    const front = lead === "{At}" ? (scene.occasion ?? "") : lead;
    return fillAll(
      frames.flatMap((frame) => {
        const text = worded(own.includes(lead) ? ofThem(frame, scene) : frame, deed, front, scene);
        return text ? [text.replace("{When}", lead)] : [];
      }),
      scene,
      seed,
    );
  });
}

/** Who is named in front is not named again: "before Ravi next moves …, how could they …?" */
const ofThem = (frame: string, { actor }: Scene): string =>
  actor && !/^(?:me|him|her|them|us)$/.test(actor)
    ? frame
        .replace(
          /(\b(?:would|could|can|will|should) )\{you\}|\{you\}(?= (?:can|could|will)\b)/g,
          "$1they",
        )
        .replace(/\{you\}/g, "them")
    : frame;

/** What is gone afterwards does not come round again: the next of its kind does. */
const GONE_AFTER = /^(?:delete|remove|erase|throw|bin|scrap|discard|shred|archive)$/;
const CONSUMED = /^(?:eat|drink|finish)$/;
const TOLD_ON = /^(?:announce|reveal|disclose|leak)$/;
const ABOUT_ME =
  /\b(?:date|news|plans?|leave|promotion|resignation|birthday|age|salary|pay|results?|score|grade|diagnosis|illness|pregnancy|transfer|engagement|wedding|divorce|exam|move)$/;

/** "Before you next lend our projector,", "Before Jorge next …,". */
function beforeNext(deed: Deed, again: string, scene: Scene): string {
  const mine = deed.frames === OF_MINE;
  const whose = mine ? (/^our\b/.test(deed.object ?? "") ? " of ours" : " of mine") : "";
  if (GONE_AFTER.test(deed.base)) return `Before anything${whose} is next ${deed.participle},`;
  const who = subjectForm(scene.actor ?? "you");
  const does = (base: string) =>
    /^(?:I|you|they|we)$/.test(who) ? base : (conjugate(base)?.third ?? base);
  if (mine && CONSUMED.test(deed.base))
    return `Before ${who} next ${does("take")} something${whose},`;
  if (mine && TOLD_ON.test(deed.base) && ABOUT_ME.test(deed.object ?? ""))
    return `Before ${who} next ${does("share")} news about me,`;
  return `Before ${who} next ${does(deed.base)}${again.slice(deed.base.length)},`;
}

/** Verbs of the slots as they go with many: "the boxes {is} …" → "are". */
const WITH_MANY: Readonly<Record<string, string>> = {
  is: "are",
  has: "have",
  goes: "go",
  stays: "stay",
  counts: "count",
  belongs: "belong",
};
const VERB_SLOT = Object.keys(WITH_MANY).join("|");
const SLOT = new RegExp(
  `\\{(o|it|done|v|ving|who|hear|${VERB_SLOT})\\}(?: \\{(${VERB_SLOT})\\})?`,
  "g",
);

/** A frame in this deed's words, behind this lead; null where a slot stays empty or a word comes twice. */
function worded(frame: string, deed: Deed, lead: string, scene: Scene): string | null {
  const said = slotsOf(deed, lead, scene);
  const bare = /^before /i.test(lead)
    ? frame.replace(/ before \{(?:it|o)\} \{\w+\}(?: out| fixed)?/, "")
    : frame;
  let open = false;
  const text = bare.replace(SLOT, (_, name: string, verb?: string) => {
    const value = said(name, verb !== undefined);
    if (value === null) open = true;
    return `${value ?? ""}${verb ? ` ${said(verb, false)}` : ""}`;
  });
  return open || saysAgain(lead, text) ? null : text.replace(/\b((?:on|in) time) in time\b/, "$1");
}

/** What a slot stands for; `subject`: a verb of its own follows. Null where the draft tells none. */
function slotsOf(
  deed: Deed,
  lead: string,
  scene: Scene,
): (slot: string, subject: boolean) => string | null {
  const head = deed.object?.split(" ").at(-1)?.toLowerCase().replace(/s$/, "") ?? "";
  const named = head.length > 2 && lead.toLowerCase().includes(head);
  const gone = / anything( of \w+)? is next /.test(lead);
  // "Before the next column rename, … who builds on it": there it is one.
  const many = deed.many && !gone && !(named && !lead.toLowerCase().includes(`${head}s`));
  const it = (subject: boolean) => (many ? (subject ? "they" : "them") : "it");
  const wanted = deed.wanted?.includes(" ") ? deed.wanted : null;
  return (slot, subject) => {
    switch (slot) {
      case "o":
        return gone || (named && deed.object) ? it(subject) : deed.object;
      case "it":
        return deed.object && it(subject);
      case "v":
        return wanted;
      case "ving":
        return wanted?.replace(/^\S+/, (base) => conjugate(base)?.gerund ?? base) ?? null;
      case "who":
        return namedOne(deed.who ?? scene.people);
      case "hear":
        return deed.whoMany ? "hear" : "hears";
      case "done":
        return deed.wanted
          ? deed.object && `${deed.object} ${many ? "are" : "is"} ${deed.participle}`
          : deed.participle;
      default:
        return many ? (WITH_MANY[slot] ?? "") : slot;
    }
  };
}

/** What it should come to, from what came of it: "they couldn't sit" → "they can sit" */
function purposeOf(facts: readonly Fact[]): string | null {
  for (const fact of facts) {
    if (fact.goal && !/\byou\b/.test(fact.told)) return fact.goal;
  }
  return null;
}

/** Whom one can name in any place of a sentence. */
const namedOne = (who: string | null): string | null =>
  who && /^(?:me|us|him|them|her|it)$/.test(who) ? null : who;
