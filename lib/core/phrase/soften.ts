/** Takes force, absolutes and attributive verdicts out of a statement, and tells what still accuses. */
import { ABSOLUTE_PATTERNS } from "./cues/absolutes";
import { STRONG_LABELS } from "./cues/traits";
import { isBe } from "./statement";
import { type Token, textOf, tokenise } from "./tokens";
import { isForm } from "./verbs";
import { isAdverb, looksNoun, opensNoun } from "./word-class";

/** Words that give the clause force and no fact. */
const FORCE =
  /\b(?:always|constantly|continually|continuously|perpetually|invariably|forever|endlessly|completely|totally|utterly|absolutely|entirely|simply|just|even(?! (?:though|if|when|the|my|our|after|for)\b)|clearly|obviously|evidently|deliberately|intentionally|apparently|honestly|frankly|literally|really|actually|of course|once again|yet again|(?<!\bto \w+ )again(?! (?:on|at|in)\b)|as usual|as always|like always|all the time|every single time|every time|day after day|on purpose|anyway|ever|whole|so called|so-called|bloody|damn|stupid|for once|somehow|conveniently|consistently|repeatedly)\b/gi;

export function softened(text: string): string {
  const said = withoutForce(text);
  return ABSOLUTE_PATTERNS.some((pattern) => said.search(pattern) >= 0)
    ? said.replace(
        /\b(to|in|at|of|for|after|before|on|with|from|during) (?:every|each) (?:single )?(?=[a-z])/gi,
        "$1 the ",
      )
    : said;
}

function withoutForce(text: string): string {
  return text
    .replace(
      /\b(?:every|each) (?:single )?(?:day|night|morning|evening|week|shift|meeting|time(?: i \w+ in)?|lesson|class|call|monday|friday)\b(?=[,.]|$| (?:and|but|when|at|in|on))/gi,
      "",
    )
    .replace(/\bevery(?:one|body)'s\b/gi, "other people's")
    .replace(/\b(?:one|a) single (?:one )?of (?=(?:my|our|the|his|her|their) )/gi, "any of ")
    .replace(/\b(?:one|a) single\b/gi, "a")
    .replace(
      /(?<!\b(?:turn\w*|bear\w*|bore|keep|kept|veer\w*|go|went|swerv\w*) )\b(?:right|straight) (?=(?:back|through|outside|across|in front|on top|over|past|into|up|down|next to|off)\b)/gi,
      "",
    )
    .replace(/\bany of (?=(?:your|his|her|their|the|my|our) )/gi, "")
    .replace(/\b(in front of|before) every(?:one|body)(?: else)?\b/gi, "$1 the others")
    .replace(/\b(?:every|each) single \w+(?=[,.]|$)/gi, "")
    .replace(FORCE, (word) => (/^whole$/i.test(word) ? word : ""))
    .replace(/\s+([,.;])/g, "$1")
    .replace(/^[,;\s]+|[,;\s]+$/g, "")
    .replace(/\s{2,}/g, " ");
}

/** Verdict adjectives right before their noun go: "your sloppy wiring" → "your wiring". */
export function unlabelled(tokens: readonly Token[]): string {
  const kept = tokens.filter(
    (token, at) =>
      !(
        STRONG_LABELS.has(token.low) &&
        looksNoun(tokens[at + 1]) &&
        !isBe(tokens[at - 1]?.low ?? "") &&
        opensNoun(tokens[at - 1]?.low ?? "")
      ),
  );
  return textOf(kept).replace(/\b(a|an) (?=([a-z]))/gi, (all, article: string, first: string) =>
    kept.length === tokens.length
      ? all
      : `${/[aeiou]/i.test(first) ? `${article.charAt(0)}n` : article.charAt(0)} `,
  );
}

/** "you" and a past verb: what a listener hears as an accusation. */
export function accuses(text: string): boolean {
  const tokens = tokenise(text);
  return tokens.some((token, at) => {
    if (!/^(?:you|he|she)$/.test(token.low)) return false;
    let next = at + 1;
    while (isAdverb(tokens[next]?.low ?? "")) next += 1;
    const low = tokens[next]?.low ?? "";
    return (
      /^(?:was|were|had|did|'ve|'d|have|has)|^(?:wasn't|weren't|didn't|hadn't|haven't|hasn't|couldn't)$/.test(
        low,
      ) ||
      (isForm(low, "past") && !(isForm(low, "base") && isForm(tokens[at - 1]?.low ?? "", "base")))
    );
  });
}

export const lowerFirst = (text: string): string =>
  /^(?:I\b|[A-Z][A-Z]|\p{Lu}[\p{L}'-]*\b(?=.))/u.test(text) && !SENTENCE_START.test(text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
/** Words that are capital only because a sentence began with them. */
const SENTENCE_START =
  /^(?:The|A|An|My|Your|Our|His|Her|Their|Its|This|That|These|Those|There|It|You|We|He|She|They|In|On|At|During|After|Before|While|When|Because|As|Since|Until|By|For|From|With|Without|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Most|Some|All|Both|Each|Every|One|Several|Many|Few|No|Nobody|Nothing|Half|Last|Yesterday|Today|This|Next|Earlier|Once|Twice|If|Although|Though|To|Then|So|And|But|Or|Not|Even|Only|Still|Just|Another|Any|Everyone|Everybody|Someone|People|Things|What|How|Where|Who|Which|Why|Please|Now|Here|Over|Under|Between|Through|Around|About|Above|Against|Across|Along|Among)\b/;

export function tidy(text: string): string {
  return text
    .replace(/\s+([,.;:])/g, "$1")
    .replace(/\s{2,}/g, " ")
    .replace(/(\d), (\d{3})(?!\d)/g, "$1,$2")
    .replace(/[,;:\s]+$/, "")
    .trim();
}
