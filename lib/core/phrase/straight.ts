/**
 * Puts a sentence straight before its clauses are read: what the speaker feels about an act, what was
 * meant to happen, what would have happened and how often, said as what did happen. Adds no fact.
 * Source: the frames are those of Quirk et al. (1985): emotive verbs with that- and wh-clauses (§16.39),
 * hypothetical conditions (§15.36), quasi-modals (§4.66) and clauses of frequency (§15.28).
 */

import { CALLED_OUT_RULES } from "./called-out";
import { LABEL_NOUNS, SOFT_LABELS, STRONG_LABELS } from "./cues/traits";
import { made } from "./remarks";
import { withVerb } from "./verb-again";
import { baseOf, conjugate, isForm } from "./verbs";

export type Rule = readonly [RegExp, string | ((...found: string[]) => string)];

const WHO = "(you|he|she|they)";
/** "I hate it when …", "It annoys me that …", "I was upset because …": the act stands after it. */
const FEELING = new RegExp(
  `^(?:and |but |so |honestly,? |look,? )*(?:i (?:really |just )*(?:(?:don't|didn't|do not|did not|can't|cannot|couldn't) (?:like|appreciate|love|enjoy|stand|bear|understand|get)|hate[d]?|dislike[d]?|resent(?:ed)?)|(?:it|this|that)(?: \\w+ly| just)? (?:annoy|bother|upset|frustrate|worrie|worry|irritate|bug|hurt|anger|disappoint|distract|stresse?)(?:s|ed)? (?:me|us)(?: \\w+ly| a lot| so much)?|(?:it|this|that) (?:drives|drove) (?:me|us) (?:mad|crazy|nuts|insane|up the wall)|it makes me (?:mad|sad|angry|furious)|(?:i(?:'m| am| was)|we(?:'re| are| were)) (?:\\w+ )?(?:annoyed|upset|disappointed|frustrated|angry|furious|shocked|unhappy|appalled|embarrassed|fed up|not happy|concerned|worried))(?: it)?(?: about)?(?: (?:that|when|how|because|with how|by how|with the way|by the way|the way|why|the fact that))? ${WHO} (?=\\w)`,
  "i",
);
const TIRED =
  /^(?:and |but |so |honestly,? )*(?:i(?:'m| am)|we(?:'re| are)) (?:\w+ )*?(?:sick|tired|fed up|weary|bored)(?: and tired)? (?:of|with) /i;

export const STRAIGHT_RULES: readonly Rule[] = [
  ...CALLED_OUT_RULES,
  [
    /^it (?:would have been|would've been|would be) (?:\w+ )?(?:nice|good|great|helpful|useful|polite|fair|lovely)(?: of you)? to be (\w+)/i,
    "I wasn't $1",
  ],
  [
    /^i (?:really |just |do )*wish (?:that )?(you|he|she|they)(?:'d| would| could) (?:\w+ly |just |please )?(listen|help|communicate|contribute|participate|try|cooperate|prepare)(?: (?:more|to (?:me|us)|for once|once))*$/i,
    (_, who = "", act = "") => `${who} ${/^(?:he|she)$/i.test(who) ? "doesn't" : "don't"} ${act}`,
  ],
  [
    /^i (?:really |just |do )*wish (?:that )?(you|he|she|they)(?:'d| had) (?:just |actually )?(\w+) (?=\w)/i,
    (all, who = "", verb = "") => {
      const base = isForm(verb, "base") ? null : baseOf(verb, "participle");
      return base && base !== "be" ? `${who} didn't ${base} ` : all;
    },
  ],
  [
    /^i (?:really |just |do )*wish (?:that )?(you|he|she|they)(?:'d| would) (?:just |please )?stop (\w+ing)\b/i,
    (_, who = "", act = "") => `${who} ${/^(?:he|she)$/i.test(who) ? "keeps" : "keep"} ${act}`,
  ],
  [/,? the (?:whole|entire) time (?=(?:[A-Z]\w+|the|he|she|they|we|i|my|our) \w)/g, " while "],
  [
    // "called the trainee slow": a name somebody was called is a remark about them.
    /\b(call(?:ed|ing|s)?) ((?:the|my|our|your|his|her|an?) [\w-]+|[A-Z]\w+|me|us|him|her|them) (?:an? )?(?:\w+ly )?([\w-]+)(?= |$)/g,
    (all, verb = "", whom = "", label = "") =>
      STRONG_LABELS.has(label) || SOFT_LABELS.has(label) || LABEL_NOUNS.has(label)
        ? `${made(verb)} a remark about ${whom}`
        : all,
  ],
  [
    /^(?:nobody|no one) ([a-z]+s) (?=(?:the|your|his|her|their|any|a) )/i,
    (all, verb = "") => {
      const base = baseOf(verb.toLowerCase(), "third");
      return base && base !== "be" ? `People often don't ${base} ` : all;
    },
  ],
  // "Every estimate you give is off": said of each, it is said of all.
  [
    /^every (?:single )?([a-z]+[^s]) (you \w+|of yours) (is|was|has|\w+s) (?=\w)/i,
    (all, noun = "", who = "", verb = "") => {
      const base = baseOf(verb, "third") ?? "";
      const many =
        { is: "are often", was: "were often", has: "often have" }[verb] ?? `often ${base}`;
      return base || verb === "was" ? `The ${noun}s ${who} ${many} ` : all;
    },
  ],
  [/^(?:only |just )?took (?=(?:you|him|her|them) )/i, "It took "],
  [
    /^unlike (?!you\b)[\w' ]{2,28}?,? (?=(?:you|he|she|they) (?:don't|doesn't|didn't|never|have|haven't)\b)/i,
    "",
  ],
  [
    /^(?:and |but |so )*(?:the (?:thing|problem|point|fact|trouble|issue) is|my point is|fact is|that(?:'s| is| was) (?:the reason )?why|what (?:bothers|annoys|worries) me is)(?: that)?,? /i,
    "",
  ],
  [
    /^(?:it (?:would have been|would've been|would be)|it'd have been) (?:\w+ )?(?:nice|good|great|helpful|useful|polite|fair|lovely) to (?:hear|know|learn)(?: about| of)? (.+?) before (the \w+|[A-Z]\w+|everyone else|the others|people) (?:did|heard|knew|were)\b/i,
    (_, what = "", who = "") => `${capital(who)} heard about ${what} before I did`,
  ],
  [
    /^(?:maybe |perhaps |well,? )*if (you|he|she|they)(?:'d| had)? (?:actually|ever|only|just|even|bothered to) (\w+) (.+?),? (?:then )?(?:you|he|she|they|we|i)(?:'d| would| might|'ll) .+$/i,
    (all, who = "", verb = "", rest = "") => {
      const base = baseOf(verb.toLowerCase(), "base", "past", "participle");
      return base ? `${capital(who)} didn't ${base} ${rest}` : all;
    },
  ],
  [
    /\b(is|are|was|were) (?:\w+ly )?(?:impossible to (read|hear|find|follow)|(unreadable|illegible)|(inaudible))\b/gi,
    (_, be = "", act = "", script = "") => `${be} hard to ${act || (script ? "read" : "hear")}`,
  ],
  [
    /,? (?:and|but) (?:(?:you|he|she|they) (?:didn't|did not|never did|haven't|hasn't)(?: do it)?|(?:it|that) (?:didn't|never)(?: happen(?:ed)?)?)$/i,
    " but that didn't happen",
  ],
  [
    /\b(every|each) (?:single )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/gi,
    (_, __ = "", day = "") => `on ${capital(day)}s`,
  ],
  [
    /^(?:who would have (?:thought|guessed)|go figure|as if|whatever|typical|unbelievable|incredible|seriously|honestly|really|ridiculous|how nice|lovely|classic|unreal|wow|shame|end of(?: story)?|no excuses|come on(?: now)?|full stop|simple as that|not good enough|give me a break)\W*$/i,
    "",
  ],
  [
    /^the way (you|he|she|they) (.+?) (?:was|is) (?:\w+ )*(?:wonderful|great|brilliant|lovely|perfect|excellent|impressive|fantastic|amazing|exemplary|superb|outstanding|beautiful|helpful)(?=$|, )/i,
    "I appreciated how $1 $2",
  ],
  [
    /^(?:it|this|that)(?:'s| is| was) (?:now |already )?the (\w+) time(?: (?:now|already|(?:this|in a) (?:week|month|year|row)))?(?: that)?,? (?=\w+ \w+ \w)(.+)$/i,
    (_, time = "", rest = "") => `${rest} for the ${time} time`,
  ],
  [
    /^(i|we) (?:still )?(?:don't have|do not have|haven't (?:got|had|received|seen)) ((?:the|my|our|your|a|any) .+?) (?:that |which )?you (?:said|promised|told me|swore|assured me)(?: me| us)?(?: that)?(?: it)? (?:would|'d) be (.+)$/i,
    (_, who = "", what = "", rest = "") =>
      `${who} still don't have ${what}; the plan was for it to be ${rest}`,
  ],
  [
    /^(?:and |but |so )*(?:i|we) (?:really |just |still |honestly )*(?:can't|cannot|can not|couldn't|don't) believe (?:that )?(?=(?:you|he|she|they|your|the|my|our) \w)/i,
    "",
  ],
  [
    /^((?:you|he|she|they) (?:said|told (?:me|us)|claimed|reported|wrote|insisted|assured (?:me|us)) .+?),? (?:and |but |when )?(?:they|it|he|she|that) (?:weren't|wasn't|isn't|aren't|hadn't|hasn't|haven't|didn't|doesn't|don't)$/i,
    "$1, but that wasn't the case",
  ],
  [
    /^i (?:really |just )?(didn't|don't|did not|do not) (?:appreciate|like|enjoy|love) being (?=\w+(?:ed|en|t|ng|ht)\b)/i,
    (_, did = "") => (/^di/i.test(did) ? "I was " : "I am often "),
  ],
  [
    /\b(take|takes|took|taking) (?:forever|ages|an age|an eternity|weeks and weeks|all day) to\b/gi,
    "$1 a long time to",
  ],
  [/ n (?=\w+ \w)/g, " and "],
  [
    /^(?:i (?:really |just )*(?:liked?|loved?|appreciated?|enjoy(?:ed)?|admired?) (?:it )?(how|that|when|the way)|(?:great|nice|glad) that) (you|he|she|they) (?=\w)(?!.*\bbut\b)/i,
    (_, link = "that", who = "") => `I appreciated ${link === "the way" ? "how" : link} ${who} `,
  ],
  [/\bhardly ever\b/gi, "rarely"],
  [
    /\bi(?:'ve| have)? (told|asked|reminded|begged) (you|him|her|them) (?:a (?:hundred|thousand|million) times|so many times|so often|over and over(?: again)?|again and again|time and again|repeatedly) (not )?to\b/gi,
    "I have $1 $2 several times $3to",
  ],
  [/\b(you|we|they) was\b/gi, "$1 were"],
  [/^(?:me|him|her) and ([A-Z]\w+)(?= (?!who|that)\w+)/gi, "$1 and I"],
  [
    /,? like (?:an? )?(?:normal|decent|proper|grown(?:-| )?up|professional|sane|civili[sz]ed|reasonable|responsible|any other|every other|adult)(?: (?:person|human|human being|people|adult|colleague|professional|one))?\b/gi,
    "",
  ],
  [
    /,? (?:and )?(?:unlike|compared (?:to|with)|in comparison (?:to|with)) (?!you\b)[^,.;]+$|,? (?:the way|like|as) (?:[A-Z]\w+|the others?|others|everyone(?: else)?|he|she|they) (?:do|does|did|can|could|has|have)$/g,
    "",
  ],
  [
    /\b(?:nobody|no one|no-one|none of (?:us|them)) (knows?|knew) ((?:what|where|who|when|how|which|whether|if)\b.+)$/i,
    (_, verb = "", what = "") => `it ${/^knew/i.test(verb) ? "wasn't" : "isn't"} clear ${what}`,
  ],
  [FEELING, (_, who = "") => `${capital(who)} `],
  [
    new RegExp(
      `${TIRED.source}(?:how |the way )?(you|your|him|his|her|them|their) (\\w+ing)\\b`,
      "i",
    ),
    (_, who = "", act = "") =>
      `${subjectOf(who)} keep${/^(?:you|the)/i.test(who) ? "" : "s"} ${act}`,
  ],
  [
    new RegExp(`${TIRED.source}(?:always |constantly |having to )*(\\w+)\\b`, "i"),
    (all, verb = "") => {
      const base = baseOf(verb.toLowerCase(), "gerund") ?? baseOf(verb.toLowerCase(), "base");
      const forms = base && /ing$|to \w+$/i.test(all) ? conjugate(base) : null;
      return forms ? `${/^\W*we/i.test(all) ? "We" : "I"} have been ${forms.gerund}` : all;
    },
  ],
  [
    /\b(you|he|she|they) (?:really |just )?(?:can't|cannot|can not|mustn't|must not|shouldn't|should not|need to stop|have to stop|has to stop|must stop|should stop) (?:just |simply )?(?:(?:keep|go on|continue|carry on) (?:on )?)?(\w+ing)\b/gi,
    (_, who = "", act = "") => `${who} ${/^(?:he|she)$/i.test(who) ? "keeps" : "keep"} ${act}`,
  ],
  [
    /^(?:it's|it is|it was|this is|that's|that is)(?: all| entirely| completely| only)? (?:your|his|her) (?:own )?fault (?:that |if )?(?=\w+ \w+)/i,
    "",
  ],
  [
    /^(?:because of|thanks to|due to) (?:you|him|her|them),? (?=\w+ \w+)|,? (?:all )?because of (?:you|him|her|them)\b/gi,
    "",
  ],
  [
    /\b(you|he|she|they) (?:was|were) (?:supposed|meant|expected) to (?!be (?:here|helping)\b)/gi,
    (_, who = "") => `the plan was for ${objectOf(who)} to `,
  ],
  [
    /\b(?:you|he|she|they) (?:said|promised|claimed|guaranteed|swore|(?:told|assured|promised) (?:me|us|the \w+))(?: that)? ((?:the|a|an|my|our|your|it|this|these|those|all|everything)\b(?: (?!would\b|will\b|was\b|is\b|that\b)[\w'-]+){0,5})(?: would|'d| will|'ll) (?=\w)/gi,
    (_, what = "") => `the plan was for ${what} to `,
  ],
  [
    /,? (?:and|but) (?:you|he|she|they|it|that) still (?:haven't|hasn't|didn't|don't|doesn't|isn't)$/i,
    " and it is still open",
  ],
  [
    /\b(didn't|don't|doesn't|did not|do not|does not|couldn't|can't|won't|to) (\w+)\b/gi,
    (all, aux = "", verb = "") => {
      const low = verb.toLowerCase();
      if (/^to$/i.test(aux) || isForm(low, "base")) return all;
      const base = baseOf(low, "past", "participle", "third");
      return base ? `${aux} ${base}` : all;
    },
  ],
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const subjectOf = (who: string): string =>
  ({
    you: "You",
    your: "You",
    him: "He",
    his: "He",
    her: "She",
    them: "They",
    their: "They",
  })[who.toLowerCase()] ?? who;
const objectOf = (who: string): string =>
  ({ he: "him", she: "her", they: "them" })[who.toLowerCase()] ?? who.toLowerCase();

export function straight(sentence: string): string {
  const ended = sentence.replace(/[.!\s]+$/, "");
  const said = STRAIGHT_RULES.reduce(
    (text, [pattern, to]) =>
      typeof to === "string" ? text.replace(pattern, to) : text.replace(pattern, to),
    fromCondition(withTime(withVerb(ended))),
  );
  return capital(said);
}

/** "Every time I ask you roll your eyes" → "When I ask, you always roll your eyes": the habit stays one. */
function withTime(text: string): string {
  const found =
    /^(?:every (?:single )?time(?: that)?|each time|whenever|any ?time|when ?ever) ((?:i|we|someone|somebody|anyone|people|the \w+|[A-Z]\w+|my \w+|our \w+) .+?),? (you|he|she|they) (.+)$/i.exec(
      text,
    );
  if (!found?.[1] || !found[2] || !found[3]) return withState(text);
  const [next = "", after = ""] = found[3].toLowerCase().split(" ");
  const acts = isForm(next, "base", "third", "past") || isForm(after, "base", "third");
  return acts && !/^(?:to|for|with|at|a|the)$/.test(next)
    ? `${capital(found[2])} always ${found[3].replace(/^(?:always|just|simply|immediately) /i, "")} when ${found[1]}`
    : text;
}

/** "Every single time I open it there's a new folder" → "When I open it, there's a new folder". */
const withState = (text: string): string =>
  text.replace(
    /^(?:every (?:single )?time(?: that)?|each time|whenever|any ?time) ((?:i|we|someone|somebody|people|the \w+) .+?),? (?=(?:there(?:'s| is| are| was| were)|it(?:'s| is)|nobody|no one|something|half|one of) \w)/i,
    "When $1, ",
  );

/** "If you'd listened, we wouldn't have lost it" → "You didn't listen, so we lost it". */
function fromCondition(text: string): string {
  const found =
    /^(?:if|had) (you|he|she|they)(?:'d| had)?( not)? (?:only |just |actually |bothered to |been bothered to )*(\w+)(.*?)(?:, | (?=(?:nobody|no one|we|i|it|this|they|he|she|the \w+|[A-Z]\w+) (?:would|wouldn't|could|might) ))(.+)$/i.exec(
      text,
    );
  const base = baseOf(found?.[3]?.toLowerCase() ?? "", "participle", "base", "past");
  if (!found?.[1] || !base || base === "be" || !/ have /.test(found[5] ?? "")) return text;
  const forms = conjugate(base);
  const did = found[2] ? `${forms?.past ?? base}` : `didn't ${base}`;
  const then = consequence(found[5] ?? "");
  return `${capital(found[1])} ${did}${found[4]}${then ? `, so ${then}` : ""}`;
}

function consequence(text: string): string {
  const spared = /^(?:then )?(?:nobody|no one) would have (\w+)(.*)$/i.exec(text);
  const hit = conjugate(baseOf(spared?.[1]?.toLowerCase() ?? "", "participle") ?? "")?.past;
  if (hit) return `somebody ${hit}${spared?.[2] ?? ""}`;
  const found =
    /^(?:then )?(.+?)(?: would not| wouldn't|'d not)(?: have| 've) (\w+)(.*)$/i.exec(text) ?? null;
  if (!found?.[1] || !found[2]) return "";
  const base = baseOf(found[2].toLowerCase(), "participle");
  if (base === "be") return "";
  const past = base ? conjugate(base)?.past : null;
  return past ? `${found[1]} ${past}${found[3]}` : "";
}
