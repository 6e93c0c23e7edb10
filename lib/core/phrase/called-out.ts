/**
 * What is called out around a fact and adds none: "and you know it", "that really bugs me", the verdict
 * alone in front. Put aside before the clauses are read; what was done, felt in the body or said of a
 * state is never touched.
 */
import { LABEL_NOUNS, PRAISE_WORDS, SOFT_LABELS, STRONG_LABELS } from "./cues/traits";
import { isPlural } from "./noun-phrase";
import type { Rule } from "./straight";
import { tokenise } from "./tokens";
import { baseOf, conjugate, isForm } from "./verbs";

/** Tags behind a comma or dash, and comment clauses: Quirk et al. (1985), §15.53–56. */
const CALLED_OUT =
  /(?:[,;–] *(?:and you know it|come on(?: now)?|look at (?:it|that)|end of(?: story)?|no excuses|simple as(?: that)?|full stop|for (?:god|goodness|heaven|pete|christ)'?s sakes?|i mean|no sense at all|you know|give me a break|what the hell|(?:that's |and that's )?not (?:on|cool|good enough|acceptable|ok|okay)|just what (?:i|we|the \w+|every(?:one|body)) needed)| and you know it)[.!]*$/i;
/** "…, and that really bugs me", "…, that was mortifying": what it did to the speaker's mood. */
const FELT =
  /,? (?:and |which |so )?(?:(?:that|this|it)(?:'s| is| was| has| had)?|which(?: is| was)?) (?:(?:really|just|so|very|quite|pretty|absolutely|completely) )*(?:(?:annoy|bug|upset|anger|irritat|frustrat|bother|embarrass|mortif|infuriat|disappoint)\w*(?: (?:me|us|him|her|them|everyone|people))?|(?:hack|piss|tick)\w* (?:me|us) off|mortifying|galling|maddening|gutting|humiliating|nerve-wracking)[.!]*$/i;

/** Verbs that judge while they tell, and those that only tell: Roget's Thesaurus (public domain). */
const COMES: Readonly<Record<string, string>> = {
  stroll: "come",
  waltz: "come",
  saunter: "come",
  swan: "come",
  breeze: "come",
  barge: "come",
  storm: "walk",
};
const TAKES = /^(?:grab|nick|pinch|snatch|swipe)$/;
const BODY =
  /^(?:arms?|hands?|fingers?|skin|thumbs?|toes?|foot|feet|cheeks?|nose|ears?|wrists?|shoulders?|hair|legs?|chin|lip)$/i;

/** "You nicked my pen" → "You took my pen"; a pinched finger and a grabbed railing stay. */
const toldOnly = (all: string, who = "", verb = "", next = "", then = ""): string => {
  for (const form of ["past", "gerund", "third", "base"] as const) {
    const base = baseOf(verb.toLowerCase(), form) ?? "";
    const comes = /^(?:in|into|up|through)$/i.test(next) ? COMES[base] : undefined;
    const leaves = base === "storm" && /^(?:out|off)$/i.test(next) ? "walk" : undefined;
    const takes =
      TAKES.test(base) && /^(?:my|our|all|both|three|four|five)$/i.test(next) && !BODY.test(then)
        ? "take"
        : undefined;
    const throws =
      /^(?:chuck|lob)$/.test(base) && /^(?:out|away)$/i.test(next) ? "throw" : undefined;
    const plain = conjugate(comes ?? leaves ?? takes ?? throws ?? "");
    if (plain) return `${who} ${plain[form]} ${next}${then && ` ${then}`}`;
  }
  return all;
};

/** "Nobody bothered refilling it" → "Nobody refilled it"; "he bothered asking" → "he asked". */
const notBothered = (all: string, who = "", denied = "", act = ""): string => {
  const base = baseOf(act.toLowerCase(), "gerund");
  const past = base ? conjugate(base)?.past : null;
  if (!base || !past) return all;
  return denied ? `${who} didn't ${base} ` : `${who} ${past} `;
};

/** "The microscope got left on": a passive in all but its auxiliary; "have got", "never got told" stay. */
const gotDone = (all: string, noun = "", verb = ""): string =>
  isForm(verb.toLowerCase(), "participle") &&
  !isForm(verb.toLowerCase(), "base") &&
  !/^(?:I|we|you|he|she|they|it|has|have|had|who|that|which|never|not|also|both|all|just|only|almost|nearly|finally)$|'/i.test(
    noun,
  )
    ? `${noun} ${isPlural(tokenise(noun)) || /^(?:children|people|mice|staff|women|men)$/i.test(noun) ? "were" : "was"} `
    : all;

/** "Absolutely careless, you shredded …": the verdict alone, before what happened. */
const verdictFirst = (all: string, before = "", word = ""): string => {
  const low = word.toLowerCase();
  const label = STRONG_LABELS.has(low) || SOFT_LABELS.has(low) || LABEL_NOUNS.has(low);
  const bare =
    /^(?:\w+ly |so |very |pretty |such |really |just |what an? |that was |how |an? |typical )*$/i;
  return label && /,/.test(all) && bare.test(before) ? "" : all;
};

const KIND =
  /^(?:kind|good|nice|thoughtful|generous|decent|brave|sweet|lovely|helpful|considerate|patient|big|great|gracious)$/i;

/** "Really unprofessional of you to vape in the van" → "you vaped in the van"; kindness stays praise. */
const ofYouTo = (all: string, word = "", who = "", not = "", verb = "", rest = ""): string => {
  const past = conjugate(verb.toLowerCase())?.past;
  const subject = { you: "You", him: "He", her: "She", them: "They" }[who.toLowerCase()];
  if (
    !past ||
    !isForm(verb.toLowerCase(), "base") ||
    KIND.test(word) ||
    PRAISE_WORDS.has(word.toLowerCase())
  )
    return all;
  return /not/i.test(not) ? `${subject} didn't ${verb}${rest}` : `${subject} ${past}${rest}`;
};

export const CALLED_OUT_RULES: readonly Rule[] = [
  [CALLED_OUT, ""],
  [
    /\b((?:you|he|she|they|and|\p{Lu}\p{Ll}+)(?: keeps?| always| constantly| just)*) ([a-z]+) ([a-z]+)(?: ([a-z]+))?(?= |$)/giu,
    toldOnly,
  ],
  [FELT, ""],
  [
    /^(?:(?:it was|that was|that's|really|very|so|pretty|quite|rather|just|a bit|how) )*([\w-]+) of (you|him|her|them) ((?:not to|to not|to) )([a-z]+)( .*)?$/i,
    ofYouTo,
  ],
  [/^not (done|fixed|sent|finished|ready|delivered|signed|paid|answered)$/i, "It wasn't $1"],
  [
    /^(asked|told|reminded|warned|begged) (?=(?:you|him|her|them) )/i,
    (_, verb = "") => `I ${verb.toLowerCase()} `,
  ],
  [/^(?:but|yet),? (?=(?:you|he|she|they|the|your|we|i)\b)/i, ""],
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
    notBothered,
  ],
  [/\bdouble booked\b/gi, "double-booked"],
  [/^(?:really |so )?(loved|liked|appreciated|enjoyed) (?=(?:that|how|the way) )/i, "I $1 "],
  [/^((?:[\w-]+ ){0,3}?)([\w-]+),? (?=(?:you|he|she|they) \w)/i, verdictFirst],
  [/(?<![\w'])([\w']+) got (?=(\w+)\b)/gi, gotDone],
];
