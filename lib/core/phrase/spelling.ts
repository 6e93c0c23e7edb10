/**
 * Repairs slips of the keyboard before anything is read: words typed with two letters swapped, a
 * doubled letter dropped, or one wrong letter in a long word. Only towards words this engine knows,
 * only from words it does not, and never a name; what it is unsure of stays as typed.
 */
import { EVENTS, PEOPLE, THINGS } from "./cues/nouns";
import { LABEL_NOUNS, PRAISE_WORDS, SOFT_LABELS, STRONG_LABELS } from "./cues/traits";
import { TROUBLE_WORDS } from "./cues/trouble";
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  isNumber,
  OBJECT_PRONOUNS,
  OTHER_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "./grammar-words";
import { isForm, isListed } from "./verbs";
import { wordSet } from "./word-set";

/** Nouns and adjectives of the workplace that are no cue elsewhere; the commonest of the New General Service List. */
const COMMON =
  wordSet(`annual monday tuesday wednesday thursday friday saturday sunday january february march april june
july august september october november december customer missing appendix signature document delivery quarter
quarterly weekly monthly yesterday tomorrow morning afternoon evening because before again about always never
product number figure total result problem question answer address company department colleague meeting
presentation deadline schedule calendar project process important different wrong address information attention
unlocked trolley equipment instrument temperature kitchen restaurant hospital warehouse laboratory office school
receive received believe separate necessary occurred accommodate their there which while without although through
beginning desert diary dairy trail trial angle quiet quite worse united scarce weigh height weight strength length breadth breath health wealth definitely immediately business minutes people really quite either neither together tonight whole`);

const SHORT: Readonly<Record<string, string>> = {
  teh: "the",
  sned: "sent",
  agian: "again",
  msised: "missed",
  form: "form",
  hte: "the",
  adn: "and",
  nad: "and",
  taht: "that",
  yuo: "you",
  ure: "you're",
  u: "you",
  ur: "your",
  r: "are",
  wiht: "with",
  waht: "what",
  tiem: "time",
  thier: "their",
  recieve: "receive",
  recieved: "received",
  alot: "a lot",
  becuase: "because",
  cuz: "because",
  didnt: "didn't",
  dont: "don't",
  doesnt: "doesn't",
  wasnt: "wasn't",
  werent: "weren't",
  isnt: "isn't",
  arent: "aren't",
  cant: "can't",
  couldnt: "couldn't",
  wouldnt: "wouldn't",
  wont: "won't",
  havent: "haven't",
  hasnt: "hasn't",
  hadnt: "hadn't",
  youre: "you're",
  youve: "you've",
  ive: "I've",
  im: "I'm",
  thats: "that's",
  theres: "there's",
  cos: "because",
  yesterdays: "yesterday's",
  todays: "today's",
  tomorrows: "tomorrow's",
  pls: "please",
  plz: "please",
  thx: "thanks",
  b4: "before",
  mtg: "meeting",
  ppl: "people",
  nothin: "nothing",
  dint: "didn't",
  waitin: "waiting",
  gettin: "getting",
  doin: "doing",
  forgt: "forgot",
  forgott: "forgot",
  til: "till",
  jsut: "just",
  "w/": "with",
  grp: "group",
  tho: "though",
  thru: "through",
  msg: "message",
  msgs: "messages",
  mins: "minutes",
  tmrw: "tomorrow",
  bc: "because",
  i: "I",
};

const known = (low: string): boolean =>
  isListed(low) ||
  COMMON.has(low) ||
  THINGS.has(low) ||
  PEOPLE.has(low) ||
  EVENTS.has(low) ||
  PREPOSITIONS.has(low) ||
  ADVERBS.has(low) ||
  AUXILIARIES.has(low) ||
  DETERMINERS.has(low) ||
  SUBORDINATORS.has(low) ||
  STRONG_LABELS.has(low) ||
  SOFT_LABELS.has(low) ||
  PRAISE_WORDS.has(low) ||
  LABEL_NOUNS.has(low) ||
  TROUBLE_WORDS.has(low) ||
  isNumber(low) ||
  SUBJECT_PRONOUNS.has(low) ||
  OBJECT_PRONOUNS.has(low) ||
  OTHER_PRONOUNS.has(low) ||
  POSSESSIVES.has(low) ||
  COORDINATORS.has(low);
/** English words that lie one slip away from a listed one; they were meant as they stand. */
const MEANT =
  wordSet(`acres angel angels arced arcing balmed baring barley beast blots boast brunt busyness calender careers carte
clams clasp coast coasts compliant copse crepe crepes crises deportment diners farmed farming field fiend fillings finning
flied formated fried fries garbs gilded gilding griped griping heaped hooping hoovered hoovering hoovers hopping ironed ironing
kerned massing maters minuet minuted misting moping moping mooning nuclear pining planed planer planing plied plies plater plating
poling polling polos precess prefect prefects preform prowess quartet raping rarest ratling rattling ratting receiver receivers
refiled refiling regraded regrading retried retries roost rooster roosters sacred satin satins scarred scarring scrapped scrapping
sidestepped sidestepping singed siting sparse sparred sparring starred starring striped tarps taxiing tilted tilting timeliness
tires trolled troller tyring undercutting undocked sue sued suing waist wining winning twits toady minuses liens loess mashed mooring`);

const knownNoun = (low: string): boolean =>
  known(low) ||
  (low.endsWith("s") &&
    (THINGS.has(low.slice(0, -1)) ||
      PEOPLE.has(low.slice(0, -1)) ||
      COMMON.has(low.slice(0, -1)) ||
      EVENTS.has(low.slice(0, -1))));

/** Letters and digits that are typed for words: only where another one is no word at all. */
const TEXTED = /\b(?:u|ur|pls|plz|thx|b4|ppl|gonna|wanna)\b/i;

/** "forgot 2 invite me 2 the kickoff": a digit typed for "to". */
const withoutDigits = (draft: string): string =>
  TEXTED.test(draft)
    ? draft.replace(
        /(?<=\b(?:me|us|him|her|them|come|came|go|went|listen|reply|late|up|back) )2 (?=(?:the|an?|my|our|your|his|her|their)\b)|(?<=[a-z] )2 (?=(?:me|us|him|them)\b|([a-z]+)\b)/gi,
        (all, verb?: string) =>
          verb === undefined || isForm(verb.toLowerCase(), "base") ? "to " : all,
      )
    : draft;

/** "R & D", "U-turn": a letter that is a name is no word typed short. */
const isLetter = (word: string, draft: string, at: number): boolean =>
  /^[A-Z]$/.test(word) &&
  (/^ ?[&-]/.test(draft.slice(at + 1)) || /& ?$/.test(draft.slice(Math.max(0, at - 2), at)));

export function repaired(typed: string): string {
  const draft = withoutDigits(typed);
  return draft.replace(/[\p{L}\p{N}'’]+/gu, (word, at: number) => {
    const low = word.toLowerCase().replace("’", "'");
    const short = Object.hasOwn(SHORT, low) ? SHORT[low] : undefined;
    if (short && isLetter(word, draft, at)) return word;
    if (short) return word === "I" ? word : like(word, short);
    if (low.length < 5 || !/^[a-z]+$/.test(low) || knownNoun(low) || MEANT.has(low)) return word;
    // "priorities", "trainees": plurals and persons, not verbs misspelt.
    if (/(?:[^e]ees?|ies)$/.test(low)) return word;
    const begins = at === 0 || /[.!?]\s*$/.test(draft.slice(0, at));
    if (/^\p{Lu}/u.test(word) && !begins && word !== word.toUpperCase()) return word;
    const better = nearest(low);
    return better ? like(word, better) : word;
  });
}

function like(word: string, better: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return better.toUpperCase();
  return /^\p{Lu}/u.test(word) ? better.charAt(0).toUpperCase() + better.slice(1) : better;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

function nearest(low: string): string | null {
  for (let at = 0; at + 1 < low.length; at += 1) {
    const swapped = low.slice(0, at) + low.charAt(at + 1) + low.charAt(at) + low.slice(at + 2);
    if (swapped !== low && knownNoun(swapped)) return swapped;
  }
  for (let at = 1; at < low.length; at += 1) {
    const doubled = low.slice(0, at) + low.charAt(at - 1) + low.slice(at);
    if (low.length >= 6 && /[bcdfglmnprst]/.test(low.charAt(at - 1)) && knownNoun(doubled))
      return doubled;
  }
  if (low.length < 7) return null;
  for (let at = 0; at <= low.length; at += 1) {
    const without = low.slice(0, at) + low.slice(at + 1);
    if (at < low.length && low.charAt(at) === low.charAt(at - 1) && knownNoun(without))
      return without;
    for (const letter of LETTERS) {
      const inserted = low.slice(0, at) + letter + low.slice(at);
      if (COMMON.has(inserted)) return inserted;
      const replaced = low.slice(0, at) + letter + low.slice(at + 1);
      if (at > 0 && at < low.length && COMMON.has(replaced)) return replaced;
    }
  }
  return null;
}
