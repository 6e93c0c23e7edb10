/**
 * Trouble that is denied is good news: "You never forget my birthday" is praise, so nobody is asked to
 * forget it. Knows only a draft that says nothing else; a "but" or a "when" leaves it alone.
 */

const WHO = String.raw`(?:you|he|she|they|nobody|no one|we|\p{Lu}\p{Ll}+)`;
const DID =
  "(?:did(?:n't| not)|do(?:n't| not)|does(?:n't| not)|never|ha(?:ve|s)(?:n't| not| never))";
const BE =
  "(?:(?:was|were|is|are)(?:n't| not| never)|(?:'re|'s) (?:not|never)|(?:ha(?:ve|s)|'ve)(?:n't| not| never) been)";
/** Acts nobody wishes for; "miss me" and "miss a chance to" say something else. */
const TROUBLE_ACTS =
  "(?:(?:lie|lied|steal|stole|cheat|cheated|swear|swore|shout|shouted|yell|yelled|argue|argued|complain|complained|hit|kick|kicked|bully|bullied|damage|damaged|spill|spilled|spilt|burn|burned|burnt)\\b|(?:break|broke) (?:a|any|anything|the|my|our)\\b|miss(?:ed)? (?!(?:me|us|him|her|them|you)\\b|(?:an?|any|the|your) (?:single )?(?:chance|opportunity|occasion|trick|point))\\w+|forg[eo]t(?:ten)?(?! to mention)\\b|interrupt(?:ed)?\\b|(?:make|made) (?:any |a single |a |one )?(?:\\w+ )?(?:mistakes?|errors?|typos?|slips?)\\b|(?:lose|lost) your (?:temper|cool|patience)|(?:raise|raised) your voice|(?:cut|talked|talk|spoke|speak) (?:(?!the\\b)\\w+ off|over \\w+)|(?:keep|kept) (?:me|us|him|her|them|any\\w+|the \\w+|[A-Z]\\w+) waiting|(?:let|lets) (?:me|us|him|her|them|the \\w+|[A-Z]\\w+) down|(?:drop|dropped) the ball|overr[au]n\\b|(?:broke|break|broken) (?:a|any|your|a single) promises?)";
const STATES = "(?:ever |at all |once |even )?(?:late|missing|broken|delayed|overdue|incomplete)";
/** A verdict denied tells nothing that was seen: it is left as it is. */
const DENIED_LABEL =
  "(?:ever |at all |really |being )?(?:rude|aggressive|unprofessional|unfriendly|impolite|careless|sloppy|lazy|mean|harsh|unfair|dismissive|cold|arrogant|stupid|selfish|disrespectful|hostile|condescending|impatient|unkind|negligent)\\b";
const ACT = new RegExp(`^${WHO} ${DID} (?:even |once |ever )*${TROUBLE_ACTS}`, "u");
const STATE = new RegExp(`^[\\p{L}' -]{2,40}?\\s?${BE} ${STATES}(?!,)\\b`, "u");
const LABEL = new RegExp(`^[\\p{L}' -]{2,40}?\\s?${BE} ${DENIED_LABEL}`, "u");
/** "Nobody missed a deadline", "No mistakes in the report", "None of your invoices were late". */
const NONE = new RegExp(
  `^(?:(?:[Nn]obody|[Nn]o one) (?:has |have )?(?:${TROUBLE_ACTS}|was ${STATES}\\b)|[Nn]one of (?:your|our|the|my|his|her) \\w+ (?:was|were|is|are) ${STATES}\\b|(?:[Tt]here (?:was|were) )?[Nn]o (?:mistakes?|errors?|typos?|complaints?|delays?) (?:in|on|at|during|with|from|this|today)\\b)`,
  "u",
);
/** A turn or a circumstance: then the denied trouble is not all that is meant. */
const TURNS =
  /\b(?:but|however|although|though|yet|when|while|until|because|if|even|just|only|enough|despite|instead|again|so|and|either|anymore|any more|for once|for a change)\b|[?;:"]|, (?!thanks|thank you|well done|great|nice)/i;
const THANKS = /,? (?:thanks|thank you|well done|great|nice)(?: a lot| so much)?$/i;

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!])\s+/)
    .map((part) =>
      part.replace(/[.!\s]+$/, "").replace(/^(?:thanks|thank you|great|nice)[,.! ]*/i, ""),
    )
    .filter(Boolean);

const allAre = (text: string, patterns: readonly RegExp[]): boolean => {
  const parts = sentencesOf(text);
  return (
    parts.length > 0 &&
    parts.every((part) => !TURNS.test(part) && patterns.some((pattern) => pattern.test(part)))
  );
};

/** The whole draft says that something bad was not so. */
export const deniesTrouble = (text: string): boolean => allAre(text, [ACT, STATE, NONE]);

/** The whole draft takes somebody out of a verdict: "You weren't rude to the customer." */
export const deniesVerdict = (text: string): boolean => allAre(text, [LABEL]);

/** One sentence of it, said as what it is: "I appreciated that you didn't miss a single deadline". */
export function asGoodNews(sentence: string): string {
  const [said] = sentencesOf(sentence);
  if (!said || /^(?:thanks|thank you)\b/i.test(said)) return "";
  const bare = said
    .replace(THANKS, "")
    .replace(/\bnever forget\b/, "remember")
    .replace(/\b(?:never forgot|did(?:n't| not) (?:once )?forget)(?= (?!to\b))/, "remembered")
    .replace(
      /(?<=^(?:You|They|We) )never (?=\w+ ?)(?!(?:missed|made|lost|raised|spoke|kept)\b)/,
      "don't ",
    )
    .replace(/(?:'re| are) (?:never|not) late\b/, " are on time")
    .replace(/'re not\b/, " are not")
    .replace(/^no (?=(?!one\b)[a-z]+s )/i, "there were no ")
    .replace(/^no (?=(?!one\b)[a-z]+ )/i, "there was no ")
    .replace(/\bdid not\b/, "didn't");
  const who =
    /^(?:\p{Lu}\p{Ll}+(?<!You|He|She|They|We|The|Your|My|Our|His|Her|Nobody|There|None|No))\b/u.test(
      bare,
    )
      ? bare
      : bare.charAt(0).toLowerCase() + bare.slice(1);
  return `I appreciated that ${who}`;
}
