/** When there is only a label, a guess or a verdict: which question to the owner fits, and a draft with a gap. */

import { withActor } from "./actor";
import { actFamily } from "./ask-family";
import { ASK_FAMILIES } from "./ask-frames";
import { checkOf } from "./check";
import { HOLLOW } from "./cues/irony";
import { EVENTS, PEOPLE, THINGS } from "./cues/nouns";
import { LABEL_FAMILY, PRAISE_WORDS } from "./cues/traits";
import { AREA_NOUNS } from "./cues/vague";
import { deniesTrouble } from "./denied";
import { isPerson } from "./people";
import { fill, hashOf } from "./question";
import { verdictNoun } from "./recovered";
import type { Ask, Context, Issue, Mark, Rewrite } from "./rephrasing";
import { type Scene, sceneOf } from "./scene";
import { tokenise } from "./tokens";
import { isForm } from "./verbs";
import { phrasePattern } from "./word-set";

const AREA = new RegExp(`\\b(?:your|his|her|their|the) (?:${phrasePattern(AREA_NOUNS)})\\b`, "i");

export function askFor(
  text: string,
  marks: readonly Mark[],
  issues: readonly Issue[],
  context: Context,
): { ask: Ask; rewrites: Rewrite[] } {
  const scene = withActor(sceneOf(text, context.nextMeeting ?? null), text);
  const family = familyOf(text, marks, issues);
  const place =
    family === "language" ||
    HOLLOW.some((irony) => irony.test(text)) ||
    /\bto a (?:brick )?wall\b/.test(text) ||
    (family === "comparison" && !/\b(?:your|my|our) /i.test(text))
      ? ""
      : placeIn(text, scene);
  const opener = place
    ? `${capital(place)} I noticed`
    : SITUATED.has(family)
      ? "In [which meeting or moment], I noticed"
      : "I noticed";
  const { slot = "", ask: asked = "", frames = [] } = ASK_FAMILIES[family] ?? {};
  const ask = { question: asked.replace("{where}", whereIn(place)), placeholder: slot };
  const area = AREA.exec(text)?.[0].replace(/^\p{Lu}/u, (first) => first.toLowerCase()) ?? "";
  const start = hashOf(text);
  const rewrites: Rewrite[] = [];
  const allowed = context.nextMeeting ?? "";
  const passes = checkOf({ draft: text, allowed, asks: true, hadIssues: false });
  for (let turn = 0; turn < frames.length && rewrites.length === 0; turn += 1) {
    const frame = frames[(start + turn) % frames.length] ?? "";
    const question = fill(
      frame
        .replace("{matter}", matterOf(text))
        .replace("{area}", area)
        .replace("{area.bare}", area.replace(/^\w+ /, "")),
      scene,
    );
    if (!question) continue;
    const observation =
      family === "praise"
        ? `${place ? `${capital(place.replace(/,$/, ""))}, ` : ""}I appreciated [${ask.placeholder}].`
        : `${opener} [${ask.placeholder}].`;
    if (passes(observation, question)) rewrites.push({ observation, question, approach: "ideas" });
  }
  return { ask, rewrites };
}

/** Families whose verdict names an act but no moment. */
const SITUATED: ReadonlySet<string> = new Set(["listen", "tell", "lend", "language"]);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A guess that somebody was meant to be harmed, and one that something does not matter. */
const AGAINST =
  /\b(?:look (?:bad|stupid|foolish|small|silly|incompetent|weak)|jealous|envious|envy|spite|undermin\w+|embarrass\w*|humiliat\w+|out to get|have it in for|had it in for|has it in for|against (?:me|us|him|her)|hates? (?:me|us|him|her|them)|get back at|score points)\b/;
const BORED =
  /\b(?:bored|boring|(?:lost|losing) (?:all )?interest|g(?:a|i)ve(?:n|s)? up|(?:un|de|dis)?(?:motivated|engaged)|disengaged|(?:want|wants|wanted) to be (?:here|there|in|on|at)|tired|fed up|miserable|checked out|unhappy)\b/;
/** "the deadline": what somebody is said not to care about. */
const matterOf = (text: string): string =>
  /\b(?:about|in|with|for|help) ((?:(?:the|our|my|this|these|those) )?[\p{L}'-]+(?: (?!at\b|any|so\b|when\b|and\b)[\p{L}'-]+){0,2})/iu.exec(
    text,
  )?.[1] ?? "";
const CARES =
  /\b(?:don't|doesn't|didn't|do not|never|not|couldn't|can't|no) (?:\w+ )?(?:care|cared|interested?|interest|bothered|want to help)\b|\b(?:lost|losing) (?:all )?interest\b|\buninterested\b|\bindifferent\b/;

function familyOf(text: string, marks: readonly Mark[], issues: readonly Issue[]): string {
  const labels = marks
    .filter((mark) => mark.kind === "judgement-label")
    .flatMap((mark) => {
      const label = text.slice(mark.start, mark.end).toLowerCase().replaceAll(" ", "-");
      return [label, label.replace(/ly$/, "")];
    });
  if (deniesTrouble(text)) return "praise";
  const language = actFamily(text) === "language";
  if (language) return "language";
  if (/\b(?:work ethic|effort|motivation|energy|drive|initiative)\b/i.test(text)) return "drive";
  const low = text.toLowerCase().replace(/\b(?:kind|sort) of\b/g, "");
  if (/\blead(?:er|ership)\b.*\bmaterial\b|\bmanagement material\b/.test(low)) return "lead";
  if (labels.length > 0 && /\b(?:listener|listening)\b/.test(low)) return "listen";
  if (
    labels.length > 0 &&
    /\byour? (?:\w+ )?(?:tone|manners?|attitude|behaviou?r|voice|language)\b/.test(low)
  )
    return "harsh";
  const said =
    /^(?:\w+,? )??(?:your|the|that|this|his|her|my|our) (?:[\w-]+ )*?([\w-]+) (?:is|are|was|were|looked|looks)\b/.exec(
      low,
    )?.[1];
  const ofWork =
    !isPerson(said ?? "") &&
    /^(?:honestly,? |look,? )?(?:your|the|that|this|his|her) (?!(?:\w+ )?(?:attitude|tone|manner|manners|behaviour|behavior|voice|reaction|email|emails|message|reply|comment|comments|remark|remarks|joke|words|way|apology)\b)[\w' -]+? (?:was|were|is|are|looked|looks)\b|^(?:that|this|it|what) (?:was|is) (?:such )?an? /.test(
      low,
    );
  // A verdict that is only guessed to be in somebody's head: "you think my time is worthless".
  if (
    /\b(?:think|believe|feel|act)s? (?:that |as if |like )?(?:my|our|his|her|their) [\w ]+ (?:is|are)\b/.test(
      low,
    )
  )
    return "trust";
  for (const [family, words] of LABEL_FAMILY)
    if (labels.some((label) => words.has(label)))
      return ofWork && /^(?:harsh|skill|together)$/.test(family) ? "work" : family;
  if (issues.includes("sarcasm")) return "vague";
  const praised =
    tokenise(low).some((token) => PRAISE_WORDS.has(token.low)) ||
    /\b(?:well done|keep it up|(?:nailed|killed|crushed|smashed|aced) it|thank)/.test(low);
  if (praised && !/n't|\bnot\b|could be|needs?\b|must\b|should\b|more\b|better\b|improve/.test(low))
    return "praise";
  if (issues.includes("comparison")) return "comparison";
  if (issues.includes("mind-reading"))
    return BORED.test(low)
      ? "mood"
      : AGAINST.test(low)
        ? "against"
        : CARES.test(low) && matterOf(text)
          ? "care"
          : /\b(?:assum|presum|expect|decid|guess|suppos)\w* |\b(?:think|thought) (?:i|we|he|she|they|[a-z]+ (?:is|was|can't|couldn't))\b/.test(
                low,
              )
            ? "assume"
            : /\b(?:trust|respect|value|believe|like|hate|dislike|listen to|against|look down|rely)\w* (?:on |in |to )?(?:me|us|my|our|him|her|them|the|anyone|people|[a-z]+ing)\b|\bseriously\b/.test(
                  low,
                )
              ? "trust"
              : "guess";
  if (labels.length > 0) return ofWork ? "work" : "together";
  return actFamily(text) ?? (AREA.test(text) ? "area" : "vague");
}

/** "in leadership meetings", "with the family", "in your bedside manner": what the verdict was about. */
function placeIn(text: string, scene: Scene): string {
  const bare = text.replace(/(?: at all| again| anymore| any more| once more)*[.!?]*$/i, "");
  const owned =
    /^(?:honestly, |look, )?(?:the (?:tone|style|quality|wording|level) of) (.+?)(?= (?:was|is|were|are|looked|sounded|needs?|could)\b)/i.exec(
      bare,
    )?.[1];
  if (owned) return `in ${owned}`;
  if (/^the way you /i.test(bare)) return wayOf(bare);
  const when = /\b(when (?:we|i|you|he|she|they|the \w+|[A-Z]\w+) (\w+)(?: .+)?)$/i.exec(bare);
  if (when?.[1] && isForm(when[2]?.toLowerCase() ?? "", "past")) return `${when[1]},`;
  const done =
    /^((?:you|he|she|they) (?:spoke|talked|replied|responded|answered|reacted|wrote|treated|acted|behaved)\b.*?),? (?:like (?:an? )?[\w-]+|in (?:such )?(?:an? )?(?:[\w-]+ )+(?:tone|manner|way|fashion)|(?:so |very )?\w+ly)$/i.exec(
      bare,
    )?.[1];
  if (done) return `when ${done.charAt(0).toLowerCase()}${done.slice(1)},`;
  for (const found of bare.matchAll(
    /\b((?:in|on|at|during|with|about|to(?= (?:the|a|an|our|my|your|his|her|their)\b)|towards?|throughout|through|around) (?:(?:the|a|an|our|my|your|all|yesterday's|last|this|that|his|her|their|these|those)\s+)*(?:(?!is\b|are\b|was\b|were\b|isn't\b|could\b|needs?\b|and\b|but\b|today\b|although\b|because\b|when\b|while\b|again\b|at all\b)[\p{L}\p{N}'’-]+ ?){1,4})(?=$|,| (?:is|are|was|were|needs?|could|isn't|and|but|today)\b)/giu,
  )) {
    if (
      found[1] &&
      !/^(?:[a-z]+ (?:any|every|some)(?:one|body|thing)\b|at all|in general|to (?:be|do|me|say|see|look|make|work|step|show|have|get|take|know)|on (?:this|it|purpose|time)|with (?:you|it|this|that)|about (?:it|this|that|you|the deadline)|in (?:it|this|the experiment)|\w+ (?:your|my|him|her|them|our)sel(?:f|ves))\b/i.test(
        found[1],
      )
    ) {
      if (/\b(?:every|each|any)\b/i.test(found[1])) return "";
      if (
        /^in (?:\d+|an?|two|three|five|ten|\w+ty) (?:minutes?|hours?|days?|seconds)/i.test(found[1])
      )
        continue;
      return found[1]
        .trim()
        .replace(/^(?:on|at) (?=.*?([\p{L}'-]+)$)/iu, (all, head: string) =>
          PEOPLE.has(head.toLowerCase()) || PEOPLE.has(head.toLowerCase().replace(/s$/, ""))
            ? "with "
            : all,
        )
        .replace(/^(?:to|towards?) /i, "with ")
        .replace(/^about /i, "with ")
        .replace(/^(?:all )?(?:through|throughout|around) /i, "during ");
    }
  }
  const about =
    /^(?:that|this|the|your|his|her|my) (?:\w+ ){0,2}?(\w+)(?= (?:of|was|is|are|were|needs|looked|sounded|came|could|just|really|isn't|didn't)\b)/i.exec(
      bare,
    )?.[0];
  if (
    about &&
    !/^(?:that|this|the|your) (?:was|is|way|were|are)\b/i.test(about) &&
    !/^(?:that|this) (?:just|really)$/i.test(about)
  ) {
    const full =
      /^((?:that|this|the|your|his|her|my) .+?) (?:was|is|are|were|needs?|looked|sounded|came|could|just|really|isn't|didn't|could)\b/i.exec(
        bare,
      )?.[1] ?? about;
    if (AREA.test(full)) return `in ${full.charAt(0).toLowerCase()}${full.slice(1)}`;
    if (tokenise(full).some((token) => PEOPLE.has(token.low)))
      return `with ${full.charAt(0).toLowerCase()}${full.slice(1)}`;
    return `in ${full.charAt(0).toLowerCase()}${full.slice(1)}`;
  }
  const noun = /^(?:that|this|it|what) (?:was|is) /i.test(bare) ? verdictNoun(bare) : "";
  if (noun && [...EVENTS.keys(), ...THINGS].includes(noun.slice(4)))
    return `in ${noun.replace(/^the/, "that")}`;
  const object = /\b(?:about|for|on|with) ((?:the|this|your|our|my) \w+)/i.exec(bare)?.[1];
  if (object) return `with ${object.toLowerCase().startsWith("the ") ? object : object}`;
  const area = AREA.exec(bare)?.[0];
  if (area) return `in ${area.charAt(0).toLowerCase()}${area.slice(1)}`;
  return scene.theThing ? `with ${scene.theThing}` : "";
}

function wayOf(text: string): string {
  const found = /^the way (you \w+ .+?)(?= (?:was|is|were|are)\b|$)/i.exec(text);
  return found?.[1] ? `when ${found[1]},` : "";
}

/** Where it was, as the question to the owner says it. */
const whereIn = (place: string): string =>
  /^(?:in|on|at|during)\b/.test(place) && !/\b(?:your|his|her|their)\b/.test(place)
    ? ` ${place}`
    : "";
