/** Irony said plainly: the praise goes, what happened stays as a statement. Adds nothing. */
import { IRONIC_HEADS, IRONIC_TAILS, SWEET, TAUNT_ENDS } from "./cues/irony";
import { finiteOf } from "./finite";
import { nounPhraseEnd } from "./noun-phrase";
import { inPast } from "./plain";
import { textOf, tokenise } from "./tokens";
import { baseOf, isForm } from "./verbs";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Irony without its praise: what happened, as a statement. */
export function ironyAsStatement(sentence: string): string {
  const unsaid = unsaidNews(sentence.replace(/[.!]+$/, ""));
  if (unsaid) return unsaid;
  let text = TAUNT_ENDS.reduce((said, end) => said.replace(end, ""), sentence.trim())
    .replace(IRONIC_TAILS, "")
    .replace(/, (?:my|our) favou?rite[.!]*$/i, "")
    .replace(SWEET, "")
    .replace(/[.!?]+$/, "")
    .trim();
  const email = /\b(?:meeting|call)\b.*\b(?:could|should) have been an? (\w+)/i.exec(text);
  if (email) return `The topics of this meeting would fit in an ${email[1]}`;
  for (let turn = 0; turn < 3; turn += 1) {
    const found = IRONIC_HEADS.map((head) => head.exec(text)).find(
      (match) => match && match[0].length < text.length,
    );
    if (!found || /^another\b/i.test(text)) break;
    const ends = /another\s*$/i.test(found[0]) ? "another " : "";
    text = ends + text.slice(found[0].length).trim();
    text = text.replace(/^\p{L}+, (?=(?:the|you|my|our|we|i)\b)/iu, "");
  }
  text = text.replace(/\b(I|we)( all)? got to (\w+)/gi, (all, who: string, _, verb: string) => {
    const past = inPast(verb);
    return past ? `${who} ${past}` : all;
  });
  // "to FINALLY join us": what is mocked is the hour.
  text = text.replace(
    /\bfinally (join\w*|turn\w* up|show\w* up|arriv\w*|mak\w+ it|com(?:e|ing)|made it|came|joined)( [^.!?]*)?$/i,
    "$1$2 late",
  );
  text = text.replace(/^(?:for )?(?:the|your|all the) (.+ (?:notice|warning))$/i, "I was given $1");
  text = text
    .replace(/^(?:for|on|to|that|with|by|at|in)\s+(?=\w+ing\b)/i, "")
    .replace(/^(?:finally|just|even|simply|actually)\s+/i, "");
  text = text
    .replace(/^(?:to|for|that|how|when|it when|the way|because)\s+/i, "")
    .replace(
      /\b(?:could |you )?(?:finally|managed to|deigned to|bothered to|decided to|found time to)\s+/gi,
      (all) => (/^(?:could |you )/i.test(all) ? "you " : ""),
    );
  const habit = /^must be nice to (\w+ .+?) (?:every|each) \w+$/i.exec(
    sentence.replace(/[.!]+$/, ""),
  );
  if (habit?.[1]) return `You always ${habit[1]}`;
  const [first = "", second = ""] = text.split(" ");
  const gerund = baseOf(first.toLowerCase(), "gerund");
  if (gerund && !/^(?:during|nothing|something|morning|evening|meeting)$/i.test(first)) {
    return `You ${inPast([gerund, ...text.split(" ").slice(1)].join(" "))}`;
  }
  const lets =
    /^let's (?:all )?(?:just )?(\w+) (.+?)(?: (?:like|as) we (?:always )?do.*| again| as usual)?$/i.exec(
      text,
    );
  if (lets?.[1]) return `We ${inPast(`${lets[1]} ${lets[2]}`) ?? lets[1]}`;
  if (/^another$/i.test(first)) return another(text);
  if (
    isForm(first.toLowerCase(), "base") &&
    !/^(?:the|a|an|my|our|your|you|we|no|this|that|there|nobody)$/i.test(first) &&
    !/^(?:is|are|was|were|has|had|went|did)/.test(second)
  ) {
    const past = inPast(text);
    if (past) return `You ${past}`;
  }
  return thingAlone(capital(text.replace(/^so (?=\w+(?:'re)? \w)/i, "").replace(/ now$/i, "")));
}

/** "Thanks for the heads-up about the move, enjoyed finding my desk outside": nobody gave one. */
function unsaidNews(sentence: string): string | null {
  const [all, about = "", verb = "", rest = ""] =
    /^(?:thanks|thank you)\b[^,]* for the (?:heads[- ]up|warning|notice|invite|invitation|reminder)\b( [^,]+)?(?:, (?:really |so )?(?:enjoyed|loved) (\w+)(.*))?$/i.exec(
      sentence,
    ) ?? [];
  const then = inPast(baseOf(verb.toLowerCase(), "gerund") ?? "");
  return all
    ? `There was no word${about.replace(/^ (?:to|for) /, " about ")}${then ? `, and I ${then}${rest}` : ""}`
    : null;
}

/** "A survey with 62 questions" → "The survey had 62 questions"; "400 gloves" → "There were 400 gloves". */
function thingAlone(text: string): string {
  const late =
    /^(?:only |just )?((?:\d+|an?|one|two|three|five|ten|half an) (?:minutes?|hours?|days?|weeks?) late\b.*)$/i.exec(
      text,
    );
  if (late) return `You were ${late[1]}`;
  if (!/^(?:an?|\d[\d,]*) /i.test(text) || finiteOf(tokenise(text)).finite >= 0) return text;
  const [all, thing = "", what = ""] = /^an? ([\w -]+?) with (.+)$/i.exec(text) ?? [];
  if (all) return `The ${thing} had ${what}`;
  return `There ${/^an? /i.test(text) ? "was" : "were"} ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** "another dose signed off early" → "a dose was signed off early". */
function another(text: string): string {
  const tokens = tokenise(text.replace(/^another/i, "a"));
  const end = nounPhraseEnd(tokens, 0);
  const next = tokens[end];
  const subject = capital(textOf(tokens.slice(0, end)).replace(/^a (?=[aeiou])/i, "an "));
  const rest = textOf(tokens.slice(end));
  if (next && isForm(next.low, "participle") && !isForm(tokens[end + 1]?.low ?? "", "past"))
    return `${subject} was ${rest}`;
  if (/^where \w+ \w/.test(rest))
    return `In ${subject.charAt(0).toLowerCase()}${subject.slice(1)}, ${rest.slice(6).replace(/\b(?:all )?(?:got|get) to (\w+)/, (all, verb: string) => inPast(verb) ?? all)}`;
  if (/^with /.test(rest)) return thingAlone(`A${text.slice(7)}`);
  if (/^(?:without|from|about|for)\b/.test(rest))
    return `There was ${subject.charAt(0).toLowerCase()}${subject.slice(1)} ${rest}`;
  if (/^that /.test(rest)) return `${subject} ${rest.slice(5)}`;
  return rest ? `${subject} ${rest}` : `There was ${subject.toLowerCase()}`;
}
