/** What nobody did and what the speaker did or lacked; "never" becomes "didn't" or "often don't". */
import { type Said, specialCase } from "./special-acts";
import { passiveOf, passiveStatement } from "./statement";
import { type Token, textOf } from "./tokens";
import type { VerbPhrase } from "./verb-phrase";
import { baseOf, conjugate, isForm } from "./verbs";

/** "Nobody told the porter" → "the porter wasn't told". */
export function ofNobody(
  tokens: readonly Token[],
  read: { finite: number; subject: number },
  phrase: VerbPhrase,
): Said {
  const passive = passiveOf(phrase);
  const special = specialCase("nobody", { ...phrase, negative: true }, textOf(phrase.rest));
  if (special && /^(?:reply|respond|answer)$/.test(phrase.base)) return special;
  if (/^(?:could|couldn't)$/.test(tokens[read.finite]?.low ?? ""))
    return [`people couldn't ${phrase.base} ${textOf(phrase.rest)}`];
  if (phrase.tense === "present" || phrase.tense === "modal") {
    if (phrase.base === "find" || phrase.tense === "modal")
      return [
        `people struggle to ${phrase.base} ${textOf(phrase.rest)}`
          .replace(/\banything\b/, "things")
          .replace(/\bever /, ""),
      ];
    if (passive)
      return [`${passive.subject} often ${passive.plural ? "aren't" : "isn't"} ${passive.done}`];
    return [`people often don't ${phrase.base} ${textOf(phrase.rest)}`];
  }
  if (passive) return [passiveStatement(passive, phrase.tense, true)];
  const subject = textOf(tokens.slice(read.subject, read.finite)).toLowerCase();
  if (phrase.base === "be" && !phrase.progressive && subject === "nobody")
    return [`there was no one ${textOf(phrase.rest)}`];
  if (
    /^(?:come|turn|show|answer|call|arrive|join|volunteer|react|respond|reply|stay|care)$/.test(
      phrase.base,
    )
  )
    return [`${subject.replace(/^no-one/, "no one")} ${textOf(tokens.slice(read.finite))}`];
  const who = subject.startsWith("no ")
    ? subject
    : subject.replace(/^(?:nobody|no-one|none)/, "no one");
  return [`there was ${who} who ${textOf(tokens.slice(read.finite))}`];
}

/** "I never got the figures" → "I didn't get the figures". */
export function ofSpeaker(who: string, phrase: VerbPhrase, tokens: readonly Token[]): Said {
  const name = who === "i" ? "I" : "we";
  const special = /^(?:forget|ignore)$/.test(phrase.base)
    ? specialCase(who, phrase, textOf(phrase.rest))
    : null;
  if (special) return special;
  if (phrase.adverbs.some((adverb) => adverb.low === "never") && phrase.tense !== "modal") {
    return [
      `${name} ${phrase.tense === "present" ? "often don't" : phrase.tense === "perfect" ? "haven't" : "didn't"} ${phrase.tense === "perfect" ? (conjugate(phrase.base)?.participle ?? phrase.base) : phrase.base} ${textOf(phrase.rest)}`,
    ];
  }
  return [`${name}${tokens[1]?.glued ? "" : " "}${textOf(tokens.slice(1))}`];
}

export function neverPast(verb: string): string {
  const base = baseOf(verb.toLowerCase(), "past");
  return base
    ? `didn't ${base}`
    : baseOf(verb.toLowerCase(), "base", "third")
      ? `often didn't ${baseOf(verb.toLowerCase(), "base", "third")}`
      : `often not ${verb}`;
}

export function neverAsOften(text: string): string {
  const be = /\b(is|are|was|were) never (any )?/i;
  if (be.test(text))
    return text.replace(
      be,
      (_, verb: string, any?: string) => `${verb} often ${any ? "no" : "not"} `,
    );
  return text.replace(/\bnever (\w+)/i, (_, verb: string) => {
    const base = baseOf(verb.toLowerCase(), "third");
    if (isForm(verb.toLowerCase(), "base")) return `often don't ${verb.toLowerCase()}`;
    return base ? `often doesn't ${base}` : neverPast(verb);
  });
}
