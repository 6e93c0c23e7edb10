/**
 * Tells a quoted verdict as a remark: who made it, to whom, about what. "You said 'that's a stupid
 * question'" → "You made a remark about the question". The verdict itself is not said again.
 */
import { LABEL_NOUNS, PRAISE_WORDS, SOFT_LABELS, STRONG_LABELS } from "./cues/traits";
import { marksOf } from "./marks";
import { type Token, tokenise } from "./tokens";
import { looksNoun } from "./word-class";

/** Verbs that bring somebody's words. */
export const SAY =
  "said|says?|saying|wrote|writes?|writing|shout(?:ed|ing|s)?|yell(?:ed|ing|s)?|repl(?:ied|y|ies|ying)|comment(?:ed|ing|s)?|answer(?:ed|ing|s)?|add(?:ed|ing|s)?|mutter(?:ed|ing|s)?|whisper(?:ed|ing|s)?|typed|typing|post(?:ed|ing|s)?|text(?:ed|ing|s)?|put|snapp(?:ed|ing)|shot back|joked|joking|responded|remarked|asked";
/** More quoted words than this leave the question too small a share of the whole. */
const MAX_QUOTED_WORDS = 12;
/** A person or a place between the verb and what was said: "to the intern", "back", "in capitals". */
const TO = "((?: (?:to|at|in|on|about|back|out)\\b)?(?: (?!and\\b|but\\b)[\\p{L}'’-]+){0,4}?)";
const HOLDERS =
  "note|email|e-mail|message|comment|review|text|reply|letter|post|feedback|memo|chat";

/** The draft with each quoted verdict, and each quote too long to repeat, as a remark. */
export function asRemarks(draft: string, quote: RegExp): string {
  return draft
    .replace(quote, (all, ...found) => {
      const said = String(found[0] ?? found[1] ?? "");
      return judges(said) ? `§${aboutOf(said)}§` : all;
    })
    .replace(
      new RegExp(
        `\\b(${HOLDERS})s?((?: (?:to|about|on|for|from) [^§.,]{2,30}?)?) (?:said|says|read|reads)[,:]?\\s*§([^§]*)§`,
        "giu",
      ),
      (_, holder: string, to: string, about: string) => `${holder}${to} held a remark${about}`,
    )
    .replace(
      /\b(call(?:ed|ing|s)?) ((?:[\p{L}'’-]+ ){1,5})§[^§]*§/giu,
      (_, verb: string, whom: string) => `${made(verb)} a remark about ${whom.trim()}`,
    )
    .replace(
      /\b(told|tell|tells|telling) ((?:[\p{L}'’-]+ ?){1,5}?)[,:]?\s*§([^§]*)§/giu,
      (_, verb: string, whom: string, about: string) =>
        `${made(verb)} a remark to ${whom.trim()}${about}`,
    )
    .replace(
      new RegExp(`\\b(${SAY})${TO}[,:]?\\s*§([^§]*)§`, "giu"),
      (_, verb: string, to: string, about: string) =>
        `${made(verb)} a remark${to.replace(/^ back$/, "")}${about}`,
    )
    .replace(/§[^§]*§/g, "a remark");
}

/** Whether what was said holds a verdict, an absolute or a guess that a rewrite must not repeat. */
function judges(said: string): boolean {
  const tokens = tokenise(said);
  return (
    tokens.filter((token) => token.word).length > MAX_QUOTED_WORDS ||
    tokens.some(({ low }) => labelled(low)) ||
    marksOf(said, tokens).some((mark) => !/^(?:vague|directive|past|sarcasm)$/.test(mark.kind))
  );
}

const labelled = (low: string): boolean =>
  STRONG_LABELS.has(low) ||
  (SOFT_LABELS.has(low) && !PRAISE_WORDS.has(low)) ||
  LABEL_NOUNS.has(low);

/** What a verdict was about, where its own words name a thing: "a stupid question" → " about the question". */
function aboutOf(said: string): string {
  const tokens = tokenise(said);
  const at = tokens.findIndex(({ low }) => labelled(low));
  const next = tokens[at + 1];
  const ends = !tokens[at + 2]?.word;
  if (at >= 0 && ends && next?.word && isThing(next)) return ` about the ${next.low}`;
  const subject = /^(?:your|this|that|the|his|her) (\w+) (?:is|was|are|were|looks?|sucks?)\b/i.exec(
    said,
  )?.[1];
  return subject && isThing(tokenise(subject)[0]) ? ` about the ${subject.toLowerCase()}` : "";
}

const isThing = (token: Token | undefined): boolean =>
  !!token &&
  looksNoun(token) &&
  /^[a-z]{3,}$/.test(token.low) &&
  !/^(?:person|man|woman|guy|girl|boy)$/.test(token.low);

/** "made" in the form that the verb of saying had. */
export function made(verb: string): string {
  if (/^(?:wr(?:ote|ites?|iting)|typed|typing|put)$/i.test(verb))
    return /ing$/i.test(verb) ? "writing" : "wrote";
  if (/^(?:post|comment|text)/i.test(verb)) return /ing$/i.test(verb) ? "leaving" : "left";
  if (/ing$/i.test(verb)) return "making";
  if (/^(?:say|shout|yell|reply|answer|add|tell|call)$/i.test(verb)) return "make";
  return /^(?:says|shouts|yells|replies|answers|adds|tells|calls)$/i.test(verb) ? "makes" : "made";
}
