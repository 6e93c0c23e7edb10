/**
 * Turns questions of blame, irony and verbs of blame into plain statements about what happened, so
 * that one writer serves them all: "Why did you miss it?" → "You missed it". Says nothing new.
 */

import { nounPhraseEnd } from "./noun-phrase";
import { passiveOf, passiveStatement } from "./statement";
import { textOf, tokenise } from "./tokens";
import { baseOf, conjugate, isForm } from "./verbs";

const WHO = "(you|he|she|they|we|i|[A-Z][a-z]+)";
const ADVERB =
  "(?:(?:even|just|ever|still|always|constantly|keep|suddenly|really|simply|not|so|never|again)\\s+)*";

/** "miss the deadline" → "missed the deadline"; null when no verb is known there. */
export function inPast(phrase: string): string | null {
  const [first = "", ...rest] = phrase.trim().split(" ");
  const base = baseOf(first.toLowerCase(), "base") ?? participleBase(phrase);
  const forms = base ? conjugate(base) : null;
  if (!forms) return null;
  const words = first.toLowerCase() === "have" && participleBase(phrase) ? rest.slice(1) : rest;
  return [forms.past, ...words].join(" ");
}

/** "everyone has" → "people have". */
function plural(verb: string): string {
  const forms: Record<string, string> = {
    has: "have",
    is: "are",
    was: "were",
    does: "do",
    "doesn't": "don't",
    "isn't": "aren't",
    "wasn't": "weren't",
    "hasn't": "haven't",
  };
  return forms[verb.toLowerCase()] ?? baseOf(verb.toLowerCase(), "third") ?? verb;
}

/** "have missed the deadline" → "miss". */
function participleBase(phrase: string): string | null {
  const words = phrase.trim().toLowerCase().split(" ");
  return words[0] === "have" && words[1] ? baseOf(words[1], "participle") : null;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A question that looks back, as a statement; null when it is no such question. */
export function questionAsStatement(sentence: string): string | null {
  const text = sentence
    .replace(/[?!.]+$/, "")
    .replace(/^(?:so|and|but|well|ok|okay|seriously|honestly|oh)[, ]+/i, "")
    .replace(/^why is it that\b/i, "why")
    .trim();
  const asked =
    /^how (?:many times|often) (?:do|must|will|did|have|should) (i|we) (?:still )?(?:have to |need to |had to )?(ask|tell|remind|say|explain|repeat|beg|warn)(?:ed)? (?!it\b)(.+)$/i.exec(
      text,
    );
  if (asked?.[1] && asked[2]) {
    const whom = /^((?:you|him|her|them|people) )?(.*)$/i.exec(asked[3] ?? "");
    const told = conjugate(asked[2].toLowerCase())?.participle ?? asked[2];
    return `${capital(asked[1])} have ${told} ${whom?.[1] ?? ""}several times ${whom?.[2] ?? ""}`;
  }
  let found = new RegExp(
    `^(?:why(?: on earth| the hell)?|how come|how on earth|how(?=\\s+(?:could|couldn't)\\s+(?:you|he|she|they)\\b)|what made you think that)\\s+(did|didn't|do|don't|does|doesn't|can't|couldn't|could|can|would|wouldn't|won't|must|should)\\s+${WHO}\\s+(not\\s+)?(.+)$`,
    "i",
  ).exec(text);
  if (found) return fromAuxiliary(found[1] ?? "", found[2] ?? "", !!found[3], found[4] ?? "");
  found =
    /^(?:who|what)\s+(?:on earth\s+)?(?:told|made|asked|possessed|allowed|let|authori[sz]ed|gave|said|led|prompted|persuaded|brought)\s+(?:you|him|her|them)\s+(?:the right\s+|the idea\s+|permission\s+|could\s+)?(?:to\s+)?(.+)$/i.exec(
      text,
    );
  if (found?.[1]) {
    const past = inPast(found[1]);
    return past ? `You ${past}` : null;
  }
  found = /^what were you (?:thinking|doing)(?: of)?,?\s*(?:when you|when|by)?\s*(.*)$/i.exec(text);
  if (found) {
    const rest = found[1] ?? "";
    const gerund = baseOf(rest.split(" ")[0]?.toLowerCase() ?? "", "gerund");
    if (gerund) return `You ${inPast([gerund, ...rest.split(" ").slice(1)].join(" "))}`;
    return rest ? `You ${rest}` : null;
  }
  found =
    /^(?:why|how come)\s+(is|are|was|were|has|have|had|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|'s)\s+(.+)$/i.exec(
      text,
    );
  if (found) return fromBe(found[1] ?? "", found[2] ?? "");
  found = /^who ([a-z]+) ((?:the|my|our|your|all) .+)$/i.exec(text);
  const left = baseOf(found?.[1]?.toLowerCase() ?? "", "past");
  const passive = left && passiveOf({ base: left, rest: tokenise(found?.[2] ?? "") });
  if (passive) return capital(passiveStatement(passive, "past", false));
  found = /^(?:how come|why)\s+((?:i|you|he|she|they|we|nobody|no one|the|my|our|your)\s.+)$/i.exec(
    text,
  );
  if (found?.[1]) return capital(found[1]);
  found =
    /^(?:can|could|would) (?:you|someone|anyone|somebody|anybody) (?:please )?(?:explain|tell)(?: to)?(?: me| us)? (?:why|how come) (.+)$/i.exec(
      text,
    );
  if (found?.[1]) return capital(found[1]);
  found =
    /^(?:how (?:hard|difficult) (?:can|is|could) it(?: be)?|is it (?:really |honestly )?(?:so|that|too) (?:hard|difficult|much)(?: to ask)?)(?: for (?:you|him|her|them))? (?:to (?:ask (?:you )?to )?|(?:to ask )?that you |to ask that you )(.+)$/i.exec(
      text,
    );
  if (found?.[1]) return `You didn't ${found[1]}`;
  found = /^are you (?:even|actually|ever) (\w+ing) (.+)$/i.exec(text);
  const ever = baseOf(found?.[1]?.toLowerCase() ?? "", "gerund");
  if (ever && found?.[2]) return `You don't ${ever} ${found[2]}`;
  found =
    /^(?:don't|can't|do|didn't|won't)\s+you\s+(?:ever|even|just|actually|really)\s+(.+)$/i.exec(
      text,
    );
  if (found?.[1]) return `You ${/^didn't/i.test(text) ? "didn't" : "don't"} ${found[1]}`;
  found = /^did(n't)?\s+you\s+(?:(?:really|even|actually|just|seriously)\s+)+(.+)$/i.exec(text);
  if (found?.[2]) {
    const past = inPast(found[2]);
    return /even/.test(text) ? `You didn't ${found[2]}` : past ? `You ${past}` : null;
  }
  found = /^(?:have|haven't)\s+you\s+(?:even|still not|not)\s+(.+)$/i.exec(text);
  if (found?.[1]) return `You haven't ${found[1]}`;
  return null;
}

function fromAuxiliary(auxiliary: string, who: string, not: boolean, rest: string): string | null {
  const low = auxiliary.toLowerCase();
  const subject = capital(who);
  const body = rest.replace(new RegExp(`^(${ADVERB})`, "i"), (lead) =>
    lead.replace(/\b(?:even|just|ever|suddenly|really|simply)\s+/gi, ""),
  );
  const never = not || /n't$/.test(low) || low === "can't";
  if (/^(?:do|does|don't|doesn't)$/.test(low)) {
    return never
      ? `${subject} ${low === "does" || low === "doesn't" ? "doesn't" : "don't"} ${body}`
      : `${subject} ${body}`;
  }
  if (never) return `${subject} didn't ${body}`;
  const adverb = /^(?:always|constantly|keep)\s/i.exec(body)?.[0] ?? "";
  const past = inPast(body.slice(adverb.length));
  return past ? `${subject} ${adverb}${past}` : null;
}

/** "was that message sent …" → "that message was sent …". */
function fromBe(be: string, rest: string): string | null {
  const tokens = tokenise(rest);
  const first = tokens[0]?.low ?? "";
  const end =
    /^(?:you|he|she|they|we|i|it|there|this|that|nobody|everyone)$/.test(first) &&
    !(first === "that" && tokens[1] && !isForm(tokens[1].low, "participle", "gerund"))
      ? 1
      : nounPhraseEnd(tokens, 0) ||
        // "was the last reagent used up": the noun ends where the participle begins.
        Math.max(
          tokens.findIndex((token, at) => at > 1 && isForm(token.low, "participle")),
          1,
        );
  const subject = textOf(tokens.slice(0, end));
  const predicate = textOf(tokens.slice(end));
  return predicate
    ? `${capital(subject)} ${be === "'s" ? "is" : be.toLowerCase()} ${predicate}`
    : null;
}

/** Verbs of blame and guesses about the will, said as what did or did not happen. */
export function withoutBlame(text: string): string {
  return text
    .replace(
      /,? (?:thanks|no thanks) to you\b|,? and it (?:really )?show(?:s|ed)\b|,? (?:shame on you|for heaven's sake|for god's sake)\b/gi,
      "",
    )
    .replace(
      /\b(?<=(?:^|[,;:.] |\b(?:and|but|so|because|when|where) )(?:you|he|she|they|somebody|someone) )(?:really )?(?:should|could|might|ought to) (?:at least |really |just )*have ([a-z]+)\b/gi,
      (all, verb: string) => {
        const base = baseOf(verb.toLowerCase(), "participle");
        return base && base !== "be" ? `didn't ${base}` : all;
      },
    )
    .replace(
      /\b(?<=\b(?:you|he|she|they) )(?:really )?(?:shouldn't|should not|should never) have ([a-z]+)\b/gi,
      (all, verb: string) => {
        const forms = conjugate(baseOf(verb.toLowerCase(), "participle") ?? "");
        return forms ? forms.past : all;
      },
    )
    .replace(
      /^(every(?:one|body)(?: (?:on|in|at) the \w+)?) (?:else )?(?:has to|needs to|must|is forced to) (\w+)/i,
      (all, _, verb: string) => {
        const forms = conjugate(verb.toLowerCase());
        return forms ? `Others have been ${forms.gerund}` : all;
      },
    )
    .replace(
      /\b(nobody|no one|no-one) (?:even )?(?:bothered|cared|thought|remembered|offered|took the trouble) to (?:even )?(\w+)/gi,
      (_, who: string, verb: string) => `${who} ${inPast(verb) ?? verb}`,
    )
    .replace(/\bevery(?:one|body) (?!else\b)(\w+)/gi, (_, verb: string) => `people ${plural(verb)}`)
    .replace(
      /\b(?:forgot|forget|forgotten|failed|neglected|refused|omitted|declined) to (?=\w)/gi,
      "didn't ",
    )
    .replace(/\b(?:have|has|'ve|had) didn't\b/gi, "didn't")
    .replace(
      /,? (?:and|but) (?:it|they|that|this) (?:was|were|is|are)(?:n't| not)$/i,
      ", which wasn't the case",
    )
    .replace(
      /\b(?:keep|keeps|kept) (?:on )?(?:forgetting|failing|refusing|neglecting) to\b/gi,
      "often didn't",
    )
    .replace(
      /\b(?:can't|couldn't|cannot|could not) (?:even )?be (?:bothered|arsed) to\b/gi,
      "didn't",
    )
    .replace(
      /\bdid(?:n't| not) (?:even |ever )?(?:bother|care|think|want|see fit|manage|take the time|have the decency|have the courtesy) (?:to|about)\b/gi,
      "didn't",
    )
    .replace(
      /\bdid(?:n't| not) (?:even |ever )?bother (\w+)ing\b/gi,
      (_, stem: string) => `didn't ${baseOf(`${stem}ing`.toLowerCase(), "gerund") ?? stem}`,
    )
    .replace(
      /\b(?:(?:managed|decided|chose|opted)(?= (?:not )?to\b)|took it upon yourself|saw fit|had the nerve|had the cheek|dared|were allowed|went ahead and|thought it (?:was )?(?:ok|okay|fine|funny|clever|acceptable) to)(?: not)? (?:to )?(?=\w)/gi,
      (all) => (/ not /.test(all) ? "didn't " : "§"),
    )
    .replace(/§(\w+)/g, (_, verb: string) => inPast(verb) ?? verb)
    .replace(/\bdidn't (?:even |just |simply |ever )/gi, "didn't ")
    .replace(/\bdid not\b/gi, "didn't")
    .replace(
      /\bdidn't ([a-z]+ed|went|sent|took|made|gave)\b/gi,
      (_, verb: string) => `didn't ${baseOf(verb.toLowerCase(), "past") ?? verb}`,
    );
}
