/**
 * Tells an adjective that judges by its place and its ending, where no list knows it: "you were grumpy",
 * "that was sloppy". Never a state a camera would see ("you were late"). Sources: predicative adjectives
 * and their suffixes in Quirk et al. (1985, §7.2, §I.36–38), negative prefixes (§I.21).
 */
import { EVENTS, PEOPLE, THINGS } from "./cues/nouns";
import {
  AUXILIARIES,
  isNumber,
  OBJECT_PRONOUNS,
  OTHER_PRONOUNS,
  PREPOSITIONS,
} from "./grammar-words";
import type { Token } from "./tokens";
import { isForm } from "./verbs";
import { isAdverb, opensNoun } from "./word-class";
import { wordSet } from "./word-set";

/** States and roles, not verdicts. */
const STATES =
  wordSet(`able absent abroad afraid ahead alive alone asleep available aware awake away back barefoot bound busy certain
clear close correct covered dead due early eligible empty entitled familiar fine first free full gone home idle invited
involved junior late last left likely live local main married mid missing near necessary neutral new next offline okay
online only open other own part positive present quick ready related responsible right safe same senior short sick nowhere silent
single sorry such sure surplus there third tied together unable unavailable unaware upset unwell upstairs downstairs visible
wanted welcome well wrong young tall male female second wet inside outside overdue here okay what why when where how like
mine yours ours blank identical double handwritten just still already never always really worth unlike hungry thirsty cold warm hot dressed lost pregnant`);
const ENDING =
  /(?:less|ful|ish|ous|ive|some|y|ate|ant|ent|ic)$|^(?:un|in|im|ir|dis)[a-z]{5,}(?:able|ible|ed|ant|ent|ive|al|ate|ful|ic|ly|ish|ous|y)$/;
const NEUTRAL_ENDING =
  /^(?:wireless|stainless|seamless|cordless|contactless|paperless|homeless|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|empty|ready|early|busy|party|likely|only|any|every|many|they|supply|library|history|city|present|different|recent|urgent|frequent|patient|client|current|silent|absent|important|significant|constant|relevant|distant|previous|various|obvious|serious|electric|public|specific|basic|automatic|active|inactive|native|expensive|live|five|private|separate|late|date|update|rate|state|plate|dirty|sticky|dusty|rusty|heavy|tiny|rainy|windy|sunny|foggy|cloudy|icy|salty|watery|oily|greasy|hungry|sorry|contrary|february|january|july|friday|monday|tuesday|wednesday|thursday|saturday|sunday|today|yesterday|day|way|away|okay|delay|play|pay|full|useful|successful|topic|traffic|fabric|music|plastic|metric|clinic|toxic|acidic|elastic|agent|event|payment|accident|incident|student|content|percent|restaurant|assistant|plant|invisible|incomplete|unfinished|unsigned|unpaid|unused|unopened|unread|unlocked|unanswered|unchecked|untested|unavailable|unattended)$/;

const isWordOfState = (low: string): boolean =>
  low.length < 4 ||
  STATES.has(low) ||
  isNumber(low) ||
  isAdverb(low) ||
  AUXILIARIES.has(low) ||
  PREPOSITIONS.has(low) ||
  OTHER_PRONOUNS.has(low) ||
  OBJECT_PRONOUNS.has(low) ||
  opensNoun(low) ||
  isForm(low, "participle", "past", "gerund") ||
  [THINGS, PEOPLE, EVENTS].some((nouns) => nouns.has(low) || nouns.has(low.replace(/s$/, ""))) ||
  /[^a-z-]|s's$|[^su]s$/.test(low);

/** Whether the adjective ends its phrase: nothing it could describe comes after it. */
const endsPhrase = (next: Token | undefined): boolean =>
  !next?.word ||
  (PREPOSITIONS.has(next.low) && next.low !== "than") ||
  /^(?:and|but|or|so|when|while|because|all|again|today|yesterday|this|last|lately|towards?|enough)$/.test(
    next.low,
  );

/** "cold with the family", "short with me": a state of things is a manner towards people. */
const isTowards = (tokens: readonly Token[], at: number): boolean =>
  /^(?:cold|short|sharp|distant)$/.test(tokens[at]?.low ?? "") &&
  tokens[at + 1]?.low === "with" &&
  tokens
    .slice(at + 2, at + 5)
    .some(
      (token) =>
        OBJECT_PRONOUNS.has(token.low) ||
        PEOPLE.has(token.low.replace(/s$/, "")) ||
        PEOPLE.has(token.low) ||
        /^\p{Lu}\p{Ll}/u.test(token.text),
    );

/** A predicate that judges: any unlisted adjective of "you", one with a telling ending of "that" or a thing. */
export function judges(tokens: readonly Token[], at: number, linking: RegExp): boolean {
  const token = tokens[at];
  const towards = isTowards(tokens, at);
  if (!token?.word || /^\p{Lu}/u.test(token.text) || (!towards && isWordOfState(token.low)))
    return false;
  if (!endsPhrase(tokens[at + 1])) return false;
  // "you were texting while …": what one was doing, where no table knows the verb.
  if (/ing$/.test(token.low) && tokens[at + 1]?.word) return false;
  const telling = ENDING.test(token.low) && !NEUTRAL_ENDING.test(token.low);
  let back = at - 1;
  let be = false;
  while (back >= 0 && linking.test(tokens[back]?.low ?? "")) {
    const low = tokens[back]?.low ?? "";
    if (/^(?:you|he|she)$/.test(low)) break;
    if (/^(?:a|an|how|far|of|kind|sort|call|called|find|found|get|got|getting)$/.test(low))
      return false;
    be ||=
      /^(?:is|are|was|were|be|been|being|'re|isn't|aren't|wasn't|weren't|seems?|seemed|sounds?|sounded)$/.test(
        low,
      );
    back -= 1;
  }
  // "You've BEEN …"
  if (be && /^(?:'ve|have|has|'d|had)$/.test(tokens[back]?.low ?? "")) back -= 1;
  const subject = tokens[back]?.low ?? "";
  if (!be) return false;
  if (/^(?:you|he|she)$/.test(subject)) return true;
  const before = tokens.slice(Math.max(0, back - 6), back + 1);
  if (
    before.some(
      (each, place) =>
        MANNERS.test(each.low) &&
        (/^(?:your|his|her)$/.test(before[place - 1]?.low ?? "") ||
          (/^(?:your|his|her)$/.test(before[place - 2]?.low ?? "") && each.low !== "work") ||
          (before[place + 1]?.low === "of" &&
            /^(?:your|his|her)$/.test(before[place + 2]?.low ?? ""))),
    )
  )
    return true;
  if (telling && /(?:less|ish)$/.test(token.low) && opensNoun(before[0]?.low ?? "")) return true;
  return telling && /^(?:that|this|it|they)$/.test(subject);
}

/** What a verdict is passed on instead of the person. */
const MANNERS =
  /^(?:attitude|tone|comments|remarks|answers|language|manner|manners|behaviour|behavior|conduct|style|work|performances?|communication|approach|effort|reaction|handwriting|feedback|judgement|judgment|teamwork|leadership|temper|mood)$/;
