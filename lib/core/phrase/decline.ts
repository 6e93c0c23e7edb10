/** Decides whether to write at all: nothing for empty text, other languages, harm, or formal matters. */
import { FORMAL_MATTER, HARM_TO_PERSON } from "./cues/conduct";
import { HR_PATTERNS, UNSAFE_PATTERNS } from "./cues/danger";
import { speechOf } from "./language";
import { masked } from "./masked";
import type { Notice } from "./rephrasing";
import type { Token } from "./tokens";
import type { Ways } from "./ways";

/** The reason to decline, or null. @param typed before slips were put right: they are English ones. */
export function declineReason(
  text: string,
  tokens: readonly Token[],
  typed: readonly Token[] = tokens,
): Extract<Notice, "empty" | "language" | "unsafe" | "hr"> | null {
  // First: a word of another language may look like an English insult ("retard").
  if (speechOf(typed) === "foreign") return "language";
  const speech = speechOf(tokens);
  const people = masked(text).toLowerCase();
  const holds = (patterns: ReadonlyArray<Ways | RegExp>, said: string) =>
    patterns.some((pattern) => pattern.test(said));
  if (holds(UNSAFE_PATTERNS, text) || holds(HARM_TO_PERSON, people)) return "unsafe";
  if (holds(HR_PATTERNS, withoutTrade(text)) || holds(FORMAL_MATTER, people)) return "hr";
  if (speech === "none") return "empty";
  return speech === "foreign" ? "language" : null;
}

/** Idioms, and the patients' health where it is the work itself: nobody's own condition. */
function withoutTrade(text: string): string {
  return text
    .replace(/\bpull(?:ing|ed|s)? (?:your|his|her|their) (?:own )?weight\b/gi, "help")
    .replace(
      /\b(left|gave|give|forgot|missed|mixed up|swapped|brought|put|checked|charted|changed|stopped|doubled|prepared) (?:his|her|their) (?:medication|meds|therapy|chemo)\b/gi,
      "$1 the work",
    )
    .replace(
      /\b(about|after|before|during|for) the (?:surgery|therapy|medication|stroke|tumou?r|illness|disease)\b/gi,
      "$1 the work",
    );
}
