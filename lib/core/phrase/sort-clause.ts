/** Sorts a clause: fact, verdict, guess, vague word, order, forward talk, preamble or plain logistics. */
import { actFamily } from "./ask-family";
import type { Clause } from "./clause";
import { PAST_TIME } from "./cues/times";
import { LOGISTIC_VERBS, TROUBLE_WORDS } from "./cues/trouble";
import { isImperative } from "./directives";
import { looksAhead } from "./facts";
import { AUXILIARIES, MODALS, STATE_VERBS } from "./grammar-words";
import type { Mark } from "./rephrasing";
import { type Token, textOf } from "./tokens";
import { verbPhrase } from "./verb-phrase";
import { isForm } from "./verbs";
import { isAdverb } from "./word-class";

export type Kind =
  | "fact"
  | "verdict"
  | "guess"
  | "vague"
  | "order"
  | "ahead"
  | "ahead-question"
  | "comparison"
  | "preamble"
  | "logistics"
  | "praise";

export function kindOf(
  clause: Clause,
  words: string,
  marks: readonly Mark[],
  fromQuestion: boolean,
): Kind {
  const has = (kind: Mark["kind"]) => marks.some((mark) => mark.kind === kind);
  const low = words.toLowerCase();
  const phrase = clause.finite >= 0 ? verbPhrase(clause.tokens, clause.finite) : null;
  const subject = clause.tokens[clause.subject]?.low ?? "";
  if (
    /^(?:i know|i understand|i get|i see|i realise|i realize|to be honest|honestly|frankly|look|listen|i have to say|still i have to say|i must say|i think you should know|no offence|as you know|i'm sorry|sorry|don't get me wrong|with all due respect|hi|hello|hey|dear|thanks|thank you|ok|okay|please|anyway|fyi|by the way|i appreciate (?:that|the)|i (?:just )?wanted to (?:say|tell|let))\b/.test(
      low,
    ) &&
    !/\bthe way you\b|\bthat you\b.*\b(?:not|late|wrong)\b/.test(low) &&
    !/^(?:thanks|thank you) (?:for|to)\b/.test(low)
  ) {
    if (
      clause.tokens.length < 4 ||
      /^(?:i know|i understand|i get|i realise|i realize|i appreciate)/.test(low)
    )
      return "preamble";
  }
  if (
    has("directive") &&
    (isImperative(clause.tokens) ||
      /\b(?:must|need to|have to|should|ought to|(?:supposed|required|expected|meant) to|please|make sure|better|can't just|cannot just|can't keep|(?:not allowed|not supposed) to|(?:like|prefer|ask|urge) (?:you|him|her|them) to|(?:want|expect|need) (?:you|the|my|our|your|all|every)|got to)\b/.test(
        low,
      ))
  ) {
    return has("vague") || (has("judgement-label") && /\b(?:be|being|acting|getting)\b/.test(low))
      ? "vague"
      : "order";
  }
  if (
    /^(?:when|if) (?:you|he|she|they)\b.*\bagain\b.*\b(?:will|won't|'ll)\b/.test(low) &&
    clause.tokens.some((token) => token.low !== "again" && TROUBLE_WORDS.has(token.low))
  )
    return "vague";
  if (
    /^let's\b/.test(low) ||
    (looksAhead(clause) && !PAST_TIME.test(low) && phrase?.tense !== "past")
  )
    return "ahead";
  if (/^i (?:can|could) (?:tell|see)(?: it)?$/.test(low)) return "preamble";
  // The speaker's own trust or liking tells nothing that was seen.
  if (
    /^(?:i|we) (?:really |just )?(?:don't|can't|cannot|no longer|do not|couldn't) (?:trust|rely on|count on|depend on|respect|believe) (?:you|him|her|them|your)\b/.test(
      low,
    )
  )
    return "vague";
  if (has("vague") || NO_MOMENT.test(words) || actFamily(words) === "language") return "vague";
  if (has("mind-reading") && mindIsMain(words, marks)) return "guess";
  if (
    /\b(?:was|is|were|are|wasn't|isn't|'s) (?:not |really |just |so )*(?:okay|ok|acceptable|fair|appropriate|right|good)$|^(?:and |but )?(?:that|this|it)(?:'s| is| was) (?:just |really |so )*not on$/i.test(
      low,
    ) &&
    /n't|\bnot\b/.test(low)
  )
    return "verdict";
  if (
    /^(?:nobody|no-one|no)$/.test(subject) &&
    /^(?:listen|talk|speak)$/.test(phrase?.base ?? "") &&
    phrase?.tense === "present"
  )
    return "guess";
  if (
    /^(?:nobody|no-one|no|none|people|everyone|everybody)$/.test(subject) &&
    /^(?:trust|like|respect|believe|want|care|love|hate|appreciate|admire)$/.test(
      phrase?.base ?? "",
    )
  )
    return "guess";
  if (isThin(clause)) return "vague";
  if (/^(?:you|he|she|they)$/.test(subject) && MANNER.test(words)) return "verdict";
  if (has("mind-reading") && /^(?:this|that|it)$/.test(phrase?.rest[0]?.low ?? "")) return "guess";
  if (/^(?:seem|appear)$/.test(phrase?.base ?? "") && /^(?:you|he|she|they)$/.test(subject))
    return "guess";
  if (isReading(phrase?.base ?? "", subject)) return "verdict";
  if (has("judgement-label") && verdictIsMain(clause, words, marks)) return "verdict";
  if (has("comparison") && comparisonIsMain(clause, words, marks)) return "comparison";
  if (fromQuestion) return "fact";
  return isLogistics(clause, low, subject, phrase?.base ?? "", phrase?.tense ?? "")
    ? "logistics"
    : "fact";
}

/** The whole of what is said is how it was done, in the speaker's eyes: "like servants", "badly". */
const MANNER =
  /\b(?:you|he|she|they)(?: have| has|'ve| are|'re)? (?:\w+ly )?(?:lied?|lying)\b(?! (?:in|on|at|down|next|there)\b)|\b(?:have|has|had) no (?:idea|clue|sense of|respect|shame|business|interest)\b|\b(?:treat|treats|treated|treating|speak|spoke|speaks|talk|talks|talked|act|acts|acted|behave|behaves|behaved|shout|shouted)\b.{0,40}\blike (?:an? |some )?(?!(?:this|that|it|me|us)\b)[\w-]+(?: [\w-]+){0,3}$|\btalk\w* down to\b|\blook\w* down on\b|\bmak(?:e|es|ing) (?:everything|it all|it|things) about (?:your|him|her|them)sel|\bin (?:such )?(?:an? )?(?:most |very |rather |really )?(?!(?:loud|low|quiet|normal|written)\b)[\w-]+ (?:tone|manner|fashion)$/i;

/** "You undermined me": the verb is the speaker's reading of an act that a camera would show otherwise. */
const READINGS =
  /^(?:cheat|bully|whine|whinge|moan|nag|sulk|sabotage|undermine|manipulate|humiliate|belittle|patroni[sz]e|betray|intimidate|insult|disrespect|demean|overreact|underperform|slack|boast|brag|gloat|grumble|pester|mistreat|mishandle|mismanage|alienate|antagoni[sz]e|provoke|offend|sneer|swan|laze|dawdle|faff|bluff|exaggerate|discriminate|exploit|micromanage|nitpick|grandstand|stonewall|gaslight|freeload|overpromise|backstab)$/;
const isReading = (base: string, subject: string): boolean =>
  /^(?:you|he|she|they)$/.test(subject) && (READINGS.test(base) || READINGS.test(`${base}e`));

/** "everything I do", "anything we agree", with nothing after it. */
const ANYTHING_OF =
  /^(?:(?:to|about|at|with) )?(?:any|every)thing (?:I|we|you|he|she|they|people) (?:\w+n't )?\w+(?: (?:me|us|you|them|him|her|to|on|with|about|at))*$/i;
/** "Everything you touch breaks", "nobody can rely on you": no moment that somebody saw. */
const NO_MOMENT =
  /^(?:(?!.*\b(?:when|by|because|if|with|after)\b)(?:you|he|she|they)(?: \w+ly| always| just)? ma[dk]es? (?:me|us|everyone|people) (?:want to|wish|feel|think about (?:quitting|leaving)|sick|mad|angry|furious|crazy|cry)\b|(?:you|he|she|they)(?: \w+ly| always| just)? (?:made|makes?) (?:me|us|him|her|them|(?:the|my|our) \w+|[A-Z]\w+(?: and [A-Z]\w+)?) look (?:so |very |really |like )?(?:an? )?(?:complete |total )?(?:bad|stupid|foolish|small|silly|incompetent|weak|ridiculous|unprofessional|(?:idiot|fool|amateur|liar)s?)\b|(?:i )?(?:can't|cannot|couldn't) believe (?:that )?(?:you|he|she|they|it|this)(?: \w+){0,2} (?:this|that|it)(?: again| to me| to us)?$|(?:you|he|she|they)(?: always| never| constantly)? [a-z]+(?: about| at)? (?:every|any)thing (?:I|we|you) \w+$|(?:every|any|no)thing (?:you|he|she|they|that you) \w+|(?:nobody|no one|no-one) .*\b(?:rely|count|depend|knows? where (?:any|every)thing)\b)/i;

/** "You never tell anyone anything", "you ignore everyone": nothing in it names one moment. */
function ofAnybody(rest: readonly Token[]): boolean {
  const general = /^(?:any|every)(?:one|body|thing)$/;
  return (
    rest.some(({ low }) => general.test(low)) &&
    rest.every(
      ({ low }) =>
        general.test(low) ||
        /^(?:to|for|with|about|of|at|from|on|else|all|ever|but|me|us)$/.test(low),
    )
  );
}

/** "You never listen": a verb that names no act, with nothing after it. */
function isThin(clause: Clause): boolean {
  const phrase = clause.finite >= 0 ? verbPhrase(clause.tokens, clause.finite) : null;
  const subject = clause.tokens[clause.subject]?.low ?? "";
  if (!phrase || !/^(?:you|he|she|they)$/.test(subject) || phrase.passive) return false;
  const rest = phrase.rest.filter((token) => token.word && !isAdverb(token.low));
  if (ANYTHING_OF.test(textOf(phrase.rest))) return true;
  if (ofAnybody(rest)) return true;
  if (
    phrase.base === "do" &&
    /^(?:this|that|it|such)(?: again| to (?:me|us))?$/i.test(textOf(phrase.rest))
  )
    return true;
  return (
    rest.length === 0 &&
    /^(?:listen|help|communicate|contribute|participate|engage|focus|try|deliver|perform|improve|cooperate|collaborate|concentrate|prepare|plan|behave|learn|care|work|lead|manage|support|complain|argue|interfere|hesitate|procrastinate|disappear|gossip|misbehave)$/.test(
      phrase.base,
    )
  );
}

/** The guess is the clause, not a word in it: it holds the main verb. */
function mindIsMain(words: string, marks: readonly Mark[]): boolean {
  const first = marks.find((mark) => mark.kind === "mind-reading");
  if (!first) return false;
  const said = words.slice(first.start, first.end);
  if (
    /^(?:on purpose|deliberately|intentionally|wilfully|willfully|out of spite|for attention|to )/i.test(
      said,
    )
  )
    return false;
  return first.start < 30 || /^(?:you|he|she|they)\b/i.test(said);
}

function verdictIsMain(clause: Clause, words: string, marks: readonly Mark[]): boolean {
  const label = marks.find((mark) => mark.kind === "judgement-label");
  if (!label) return false;
  // "Pretty selfish move to take the only room": the act stands after the verdict.
  if (
    label.start < 20 &&
    /^(?: [\w-]+)? to \w/.test(words.slice(label.end)) &&
    !/\b(?:you|I|we)\b/.test(words.slice(0, label.start))
  )
    return true;
  if (clause.finite < 0) return clause.tokens.length <= 6;
  const finite = clause.tokens[clause.finite];
  const phrase = verbPhrase(clause.tokens, clause.finite);
  if (!finite || !phrase) return true;
  if (
    STATE_VERBS.has(phrase.base) ||
    phrase.passive ||
    /^(?:come|act|behave|find|call|get|become|have)$/.test(phrase.base)
  )
    return label.start > finite.start - 1 || label.end < finite.start;
  // "The way you spoke … was rude" has its label after the last auxiliary.
  return (
    /\b(?:was|were|is|are) (?:\w+ )*$/.test(words.slice(0, label.start)) &&
    !/\b(?:because|when|while)\b/.test(words.slice(0, label.start))
  );
}

function comparisonIsMain(clause: Clause, words: string, marks: readonly Mark[]): boolean {
  const mark = marks.find((each) => each.kind === "comparison");
  if (!mark) return false;
  if (/^unlike/i.test(words.slice(mark.start))) return false;
  if (/\b(?:except|apart from|but|besides) (?:for )?you\b/i.test(words)) return true;
  const phrase = clause.finite >= 0 ? verbPhrase(clause.tokens, clause.finite) : null;
  return (mark.start < 6 && !/^(?:you)\b/i.test(words)) || !phrase || STATE_VERBS.has(phrase.base);
}

/** Facts and plans without a complaint: nothing to rephrase. */
function isLogistics(
  clause: Clause,
  low: string,
  subject: string,
  base: string,
  tense: string,
): boolean {
  if (/^the plan was\b/.test(low)) return false;
  if (/\b(?:you|your|yours)\b/.test(low) && !/^(?:i|we|my|our|see|here|there)\b/.test(low))
    return /^(?:if you|in case you|for your|see you|as you)\b/.test(low);
  if (
    clause.tokens.some(
      (token) =>
        TROUBLE_WORDS.has(token.low) &&
        !/^(?:open|until|off|still|without|only|again|hour|minutes|minute|left|short|repeat|late)$/.test(
          token.low,
        ),
    )
  )
    return false;
  if (
    /\blast (?:year|month|week)'s\b|\b(?:late|again|still|without|left (?:on|open|off|out)|only|by one day|in the wrong|twice)\b/.test(
      low,
    ) &&
    tense !== "present"
  )
    return false;
  if (
    /\bkeeps? (?:on )?\w+ing\b|\b(?:asked|told|reminded|begged|warned) (?:you|him|her|them) (?:\w+ times|twice|again)\b|\b(?:old|outdated|previous) (?:logo|version|prices?|address|template|name|date|list|copy|label)\b/.test(
      low,
    )
  )
    return false;
  if (
    /\b(?:had|have|has) to (?:\w+ )?(?:hear|learn|find out|remind|chase|redo|clean|explain|apologi[sz]e|wait|cover|fix|ask|beg|repeat|search|look for|correct|rewrite|start over|throw)\b|\bleft (?:[\w']+ ){1,4}(?:on|open|ajar|off|out|behind|unlocked|running|unattended|dirty|empty)\b|\b(?:was|were|is|are) (?:too \w+|out of (?:date|stock)|outdated|overdue|expired|the last to (?:know|hear|find out|learn)|so \w+ that|uneven|crooked|loose|blunt|short (?:by|of)|cold|dry|wet|dirty|raw|soggy|salty|burnt|dark|unusable|illegible|blocked|broken|jammed|empty)\b|\b(?:ran|went) over (?:by|time)\b|\boverran\b|\bleft alone\b|\bblocking\b|\bthere (?:was|were) (?:\w+ ){0,2}(?:crumbs|stains?|puddles?|mould|dust|rust|glass|rubbish|smoke|gaps?|holes?|cracks?|hairs?)\b/.test(
      low,
    )
  )
    return false;
  // "The hem was 3 cm too short": a measure that was off.
  if (
    tense === "past" &&
    /\b(?:was|were|came out|turned out)\b[^,]*\btoo [a-z]+\b(?! (?:to|for) (?:say|tell))/.test(low)
  )
    return false;
  // Later than it was due; before all eyes; what is private, where all can read it.
  if (
    tense !== "present" &&
    /\b(?:days?|weeks?|hours?|minutes?|months?) (?:after|past|behind)\b|\bin front of (?:the (?:whole|entire)|every|all|the others)|\b(?:passwords?|keys?|salar(?:y|ies)|credentials|payslips?|diagnos[ei]s|contracts?)\b.*\b(?:public|whiteboard|corridor|lift|group chat)\b/.test(
      low,
    )
  )
    return false;
  if (/\byour\b.*\b(?:late|wrong|missing|without|empty|unsigned)\b/.test(low)) return false;
  if (tense === "present" || tense === "modal" || base === "") return true;
  if (subject === "i" || subject === "we")
    return tense !== "past" || LOGISTIC_VERBS.has(base) || /\b(?:my|our)\b/.test(low);
  const verbs = clause.tokens.filter(
    (token) =>
      isForm(token.low, "past", "participle") &&
      !AUXILIARIES.has(token.low) &&
      !MODALS.has(token.low),
  );
  return verbs.length <= 1 && (LOGISTIC_VERBS.has(base) || base === "be");
}
