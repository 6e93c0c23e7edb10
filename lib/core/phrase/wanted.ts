/** The act that was left out or went wrong, as a verb phrase to wish for: "without checking X" → "check X first". */
import { EVENTS } from "./cues/nouns";
import { PARTICLES } from "./grammar-words";
import { isPlural, nounPhraseEnd } from "./noun-phrase";
import { type Token, textOf, tokenise } from "./tokens";
import { baseOf, conjugate, isForm } from "./verbs";
import { looksNoun } from "./word-class";

/** Where the wish ends: at times gone by, at clauses that tell when or why. */
const ENDS =
  /^(?:until|because|while|when|since|although|though|even|and|but|so|which|who|that|yesterday|last|this|today|again|anymore|yet|before|after|once|[,.;])$/;
/** These end it too, save as the last word: "put the brakes ON". */
const ENDS_INSIDE = /^(?:on|over|for|all)$/;
const TIME =
  /^(?:time|morning|afternoon|evening|night|week|weekend|month|quarter|year|term|season|summer|winter|spring|autumn|\w+day)$/;
/** Not acts one can set out to do or would wish for, or too bare to ask for. */
const NOT_ACTS =
  /^(?:be|have|get|know|hear|want|like|seem|care|do|need|come|think|feel|happen|see|mean|work|help|notice|let|allow|make|keep|stop|realise|realize|miss|forget|interrupt|lose|ignore|shout|yell|fail|lie|steal|cheat|swear|argue|complain|hit|kick|punch|slap|bully|insult|mock|damage|destroy|ruin|break|spill|burn|hurt|leak|sabotage)$/;

/** "reply to ANA and BO": both of them are meant. */
const isName = (token: Token | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(token?.text ?? "");

/** What is worn for safety or hygiene. */
const WORN =
  /\bwithout (?:any |the |your |his |her )?((?:a |an )?(?:[\w-]+ )?(?:gloves|mask|goggles|helmet|hat|apron|harness|hairnet|hi-?vis|vest|glasses|seat ?belt|boots|coat|ear protection))\b/;

export function wantedWithout(text: string): string | null {
  const worn = WORN.exec(text)?.[1];
  if (worn) return /\b(?:let|left|had|sent|made) /.test(text) ? null : `wear ${worn}`;
  const found = /\b(?:without|instead of) (\w+ing)\b([^.;,]*)/.exec(
    text.replace(/\banyone (?:else )?(?:in|on|from|at) (?=(?:the|our|my) )/, ""),
  );
  const base = found?.[1] ? baseOf(found[1].toLowerCase(), "gerund") : null;
  // "closed the till without counting IT": the thing stands right before.
  const thing = /\b((?:the|my|our|your|his|her|their) [\w-]+) without \w+ing (?:it|them)\b/.exec(
    text,
  )?.[1];
  if (base && thing && !NOT_ACTS.test(base)) return `${base} ${thing} first`;
  const act = base ? wantedAct(base, tokenise(found?.[2] ?? ""), true) : null;
  return act ? (/ in time$/.test(act) ? act : `${act.replace(/ first$/, "")} first`) : null;
}

/** `whole`: nothing else can follow the act, so "on", "for" and "over" belong to it. */
export function wantedAct(base: string, rest: readonly Token[], whole = false): string | null {
  if (base === "come" && /^back to /.test(textOf(rest)))
    return `get ${textOf(rest).replace(/ (?:about|on|with|until|yet|last|yesterday) .*$/, "")}`;
  if (base === "know" && /^(?:the|our|my|your)$/.test(rest[0]?.low ?? ""))
    return `learn ${textOf(rest.slice(0, nounPhraseEnd(rest, 0)))}`;
  const ready = base === "have" && /^(?:(?:your|the|my) [\w ]+? ready)\b/.exec(textOf(rest))?.[0];
  if (ready) return `have ${ready}`;
  if (NOT_ACTS.test(base)) return null;
  const end = rest.findIndex(
    (token, at) =>
      (ENDS.test(token.low) &&
        !(/^(?:and|,)$/.test(token.low) && isName(rest[at - 1]) && isName(rest[at + 1])) &&
        !(
          /^(?:this|that)$/.test(token.low) &&
          looksNoun(rest[at + 1]) &&
          !TIME.test(rest[at + 1]?.low ?? "")
        )) ||
      (ENDS_INSIDE.test(token.low) &&
        !(/^(?:put|turn|switch)$/.test(base) && !TIME.test(rest[at + 1]?.low ?? "")) &&
        // "hand OVER the keys": the particle is the verb's own.
        !(at === 0 && token.low === "over" && /^(?:hand|pass|take|sign|bring)$/.test(base)) &&
        !(whole && !TIME.test(rest[at + 1]?.low ?? "time")) &&
        !/^(?:first)?$/.test(rest[at + 1]?.low ?? "")),
  );
  // "write down WHO CALLED": what is asked or noted belongs to the act.
  const asks = /^(?:who|what|which|where|when|how|whether|if)$/.test(rest[end]?.low ?? "");
  const bare = end >= 0 && end < 2 && rest.slice(0, end).every((token) => PARTICLES.has(token.low));
  const kept =
    end < 0 ||
    (asks &&
      bare &&
      /^(?:write|note|ask|check|say|explain|find|show|log|record|look|tell)$/.test(base))
      ? rest
      : rest.slice(0, end);
  if (
    kept.length === 0 &&
    (/^(?:who|which|that|so)$/.test(rest[0]?.low ?? "") ||
      (rest[0] && /^(?:this|that)$/.test(rest[0].low)))
  )
    return null;
  // "tell me (that) the supplier had gone": whom is enough, in time is what was hoped for.
  if (base === "say" && /\bword\b/.test(textOf(kept))) return null;
  const whom = /^(?:tell|inform|warn)$/.test(base) ? nounPhraseEnd(rest, 0) : 0;
  if (whom > 0 && /^(?:any|some|every)(?:one|body)$/.test(rest[0]?.low ?? ""))
    return `${base} the others in time`;
  if (whom > 0 && whom < rest.length && rest[whom]?.word)
    return `${base} ${textOf(rest.slice(0, whom))} in time`;
  if (kept.some((token) => /^(?:any|anything|anyone|it|them|either)$/.test(token.low))) return null;
  return `${base} ${textOf(kept).replace(/\ba single\b/g, "a")}`
    .trim()
    .replace(/ between (?!.* and ).*$| in (?:that|this) [\w-]+$/, "")
    .replace(/^mention to\b/, "mention it to")
    .replace(/\b(what|how) (they|I|we|you) thought\b/, "$1 $2 think")
    .replace(
      /^((?:reply|respond) to|answer|read|open|return) (?:any of )?(my|our|the \w+'s) (?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|last|many|several) )*(email|message|call|question|request|letter|ticket|note)s?\b.*$/,
      "$1 $2 next $3",
    );
}

/** What somebody was asked for in vain: "I asked you twice to sign the log" → "sign the log". */
export function wantedAsked(text: string): string | null {
  // "It took you 40 minutes to answer the call": sooner is what is hoped for.
  const slow =
    /\b(?:took (?:you|him|her|them|[A-Z]\w+) (?:[\w.,-]+ ){1,5}(?:minutes?|hours?|days?|weeks?|months?)|^you (?:(?:tak\w*|took)|need\w*) (?:a long time|(?:[\w.,-]+ ){1,5}(?:minutes?|hours?|days?|weeks?|months?))) to ([a-z]+)\b([^.;,]*)$/i.exec(
      text,
    );
  const act = slow?.[1] ? wantedAct(slow[1], tokenise(slow[2] ?? "")) : null;
  if (act) return `${act} sooner`;
  const found =
    /\b(?:(?:asked|told|reminded|begged) (?:you|him|her|them)|(?:you|he|she|they) (?:were|was|have been|had been|'ve been) (?:asked|told|reminded)) (?:(?:\w+ times|twice|again|before|already|now|by now) )*to ([a-z]+)\b(.*)$/i.exec(
      text,
    );
  return found?.[1] && isForm(found[1], "base")
    ? wantedAct(found[1].toLowerCase(), tokenise(found[2] ?? ""))
    : null;
}

/** An act that was done, but too soon, late or with the wrong thing: the same act as it was hoped for. */
export function wantedInstead(base: string, rest: readonly Token[]): string | null {
  const text = textOf(rest);
  const soon =
    /\bbefore ((?:[\w'-]+ ){1,4}?)?(had|has|have|could|can|was|were|is|are|'d)(?: even| fully)? ([^,.;]+)$/i.exec(
      text,
    );
  if (soon?.[1] && soon[2]) {
    const who = soon[1].trim().replace(/^any(?=body|one)/, "some");
    const many = isPlural(tokenise(who)) || /^(?:i|you|we|they)$/i.test(who);
    const be = /^i$/i.test(who) ? "am" : many ? "are" : "is";
    const aux = /^(?:ha|'d)/.test(soon[2])
      ? many
        ? "have"
        : "has"
      : /^c/.test(soon[2])
        ? "can"
        : be;
    return `wait until ${who} ${aux} ${soon[3]?.replace(/ (?:and|but|so) .*$/, "") ?? ""}`;
  }
  const then =
    /\bbefore (any(?:body|one)|I|we|they|he|she|\p{Lu}\p{Ll}+|(?:the|my|our) [\w-]+(?: [\w-]+)?) ([a-z]+)( [^,.;]+)?$/u.exec(
      text,
    );
  const verb = then?.[2] ? baseOf(then[2], "past") : null;
  const forms =
    verb && verb !== "be" && verb !== "have" && !isForm(then?.[2] ?? "", "base")
      ? conjugate(verb)
      : null;
  if (then?.[1] && forms) {
    const who = then[1].replace(/^any/, "some");
    const many = isPlural(tokenise(who)) || /^(?:I|we|they)$/.test(who);
    return `wait until ${who} ${many ? "have" : "has"} ${forms.participle}${then[3]?.replace(/ (?:and|but|so) .*$/, "") ?? ""}`;
  }
  const first = new RegExp(
    `^(.+?) before you (?:had )?(?:${conjugate(base)?.past}) ([A-Z]\\w+|the [\\w-]+|me|us|him|her|them)$`,
  ).exec(text);
  if (first?.[2]) return `${base} ${first[2]} first`;
  const skipped = base === "skip" ? nounPhraseEnd(rest, 0) : 0;
  if (
    skipped > 1 &&
    /^(?:the|your|our|my)$/.test(rest[0]?.low ?? "") &&
    ![skipped - 1, skipped].some((at) => EVENTS.has(rest[at]?.low ?? ""))
  )
    return `fit in ${textOf(rest.slice(0, skipped))}`;
  if (NOT_ACTS.test(base)) return null;
  if (/^(?:put|tell|say|give|call|use|take|start|begin|leave)$/.test(base)) return null;
  const late =
    /^((?:the|my|our|your|his|her) [\w' -]+?) (?:(?:[\w-]+ (?:an )?){0,3}(?:minutes?|hours?|days?|weeks?) )?(?:too )?late\b/.exec(
      text,
    );
  return late ? `${base} ${late[1]} on time` : null;
}
