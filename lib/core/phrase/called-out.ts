/**
 * What is called out around a fact and adds none: "and you know it", "that really bugs me", the verdict
 * alone in front. Put aside before the clauses are read; a sentence that is nothing else stays as it is.
 */
import { LABEL_NOUNS, SOFT_LABELS, STRONG_LABELS } from "./cues/traits";
import type { Rule } from "./straight";
import { baseOf, conjugate, isForm } from "./verbs";

/** What is called out after the fact, and adds none. */
const CALLED_OUT =
  /[,;–-]? *(?:and you know it|come on(?: now)?|look at it|look at that|end of(?: story)?|no excuses|simple as(?: that)?|full stop|for (?:god|goodness|heaven|pete|christ)'?s sakes?|i mean|no sense at all|you know|give me a break|what the hell|not (?:on|cool|good enough|acceptable|ok|okay)|just what (?:i|we|the \w+|every(?:one|body)) needed)[.!]*$/i;
/** "…, and that really bugs me", "…, that was mortifying": what it did to the speaker, not what was seen. */
const FELT =
  /,? (?:and |which |so )?(?:(?:that|this|it)(?:'s| is| was| has| had)?|which(?: is| was)?) (?:(?:really|just|so|very|quite|pretty|absolutely|completely) )*(?:(?:annoy|bug|upset|anger|hurt|irritat|frustrat|bother|embarrass|mortif|infuriat|disappoint|hack|piss|tick|stress|worr)\w*(?: (?:me|us|him|her|them|everyone|people))?(?: off| out)?|mortifying|galling|maddening|gutting|humiliating|nerve-wracking)[.!]*$/i;

/** Verbs that judge while they tell, and those that only tell: Roget's Thesaurus (public domain). */
const LOADED: Readonly<Record<string, string>> = {
  stroll: "come",
  waltz: "come",
  saunter: "come",
  swan: "come",
  breeze: "come",
  barge: "come",
  storm: "walk",
  grab: "take",
  nick: "take",
  pinch: "take",
  snatch: "take",
  swipe: "take",
  hog: "take",
  lob: "throw",
  chuck: "throw",
  shove: "put",
};

/** "You nicked my pen" → "You took my pen"; "pinched" of a finger stays. */
const toldOnly = (all: string, who = "", verb = "", next = ""): string => {
  for (const form of ["past", "gerund", "third", "base"] as const) {
    const base = baseOf(verb.toLowerCase(), form);
    const plain = base ? LOADED[base] : undefined;
    const forms = plain ? conjugate(plain) : null;
    const moves = plain === "come" || plain === "walk";
    if (forms && moves === /^(?:in|into|out|off|up|through|past)$/i.test(next))
      return `${who} ${forms[form]} ${next}`;
  }
  return all;
};

export const CALLED_OUT_RULES: readonly Rule[] = [
  [CALLED_OUT, ""],
  [/\b(you|he|she|they|and|keeps?|always|constantly|just) ([a-z]+) ([a-z\d]+)(?= |$)/gi, toldOnly],
  [FELT, ""],
  [/^still (?=(?:haven't|didn't|don't|can't) )/i, "I still "],
  [/^don't you (?:dare|ever|even think (?:about|of)) (?=\w)/i, "Don't "],
  [/^it's (?:every|each) (?:single )?time,? (?=(?:you|he|she|they) )/i, "Every time "],
  [
    /^(?:apparently |it seems )?(\w+ing) (.+?) (?:slipped your mind|was forgotten|got forgotten)\b/i,
    (all, act = "", rest = "") => {
      const base = baseOf(act.toLowerCase(), "gerund");
      return base ? `You forgot to ${base} ${rest}` : all;
    },
  ],
  [
    /\b(nobody|no one|no-one|you|he|she|they)( didn't| never)? (?:even )?bother(?:ed)? (\w+ing) (?=\w)/i,
    (all, who = "", _ = "", act = "") => {
      const base = baseOf(act.toLowerCase(), "gerund");
      const past = base ? conjugate(base)?.past : null;
      return base && past ? (/^no/i.test(who) ? `${who} ${past} ` : `${who} didn't ${base} `) : all;
    },
  ],
  [/\bdouble booked\b/gi, "double-booked"],
  [/^(?:really |so )?(loved|liked|appreciated|enjoyed) (?=(?:that|how|the way) )/i, "I $1 "],
  // "Absolutely careless, you shredded …": the verdict alone, before what happened.
  [
    /^((?:[\w-]+ ){0,3}?)([\w-]+),? (?=(?:you|he|she|they) \w)/i,
    (all, before = "", word = "") => {
      const low = word.toLowerCase();
      const label = STRONG_LABELS.has(low) || SOFT_LABELS.has(low) || LABEL_NOUNS.has(low);
      return label &&
        /,/.test(all) &&
        /^(?:\w+ly |so |very |pretty |such |really |just |what an? |that was |how |an? |typical )*$/i.test(
          before,
        )
        ? ""
        : all;
    },
  ],
  // "The microscope got left on": a passive in all but its auxiliary.
  [
    /(?<!\b(?:I|we|you|he|she|they|has|have|had|'ve|'s))\b(\w+) got (?=(\w+)\b)/gi,
    (all, noun = "", verb = "") =>
      isForm(verb.toLowerCase(), "participle") && !isForm(verb.toLowerCase(), "base")
        ? `${noun} ${/[^s]s$/.test(noun) ? "were" : "was"} `
        : all,
  ],
];
