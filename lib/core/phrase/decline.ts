/** Decides whether to write at all: nothing for empty text, other languages, harm, or formal matters. */
import { HR_PATTERNS, UNSAFE_PATTERNS } from "./cues/danger";
import { speechOf } from "./language";
import type { Notice } from "./rephrasing";
import type { Token } from "./tokens";

/** The reason to decline, or null. */
export function declineReason(
  text: string,
  tokens: readonly Token[],
): Extract<Notice, "empty" | "language" | "unsafe" | "hr"> | null {
  const speech = speechOf(tokens);
  if (UNSAFE_PATTERNS.some((pattern) => pattern.test(text))) return "unsafe";
  if (HR_PATTERNS.some((pattern) => pattern.test(withoutTrade(text)))) return "hr";
  if (speech === "none") return "empty";
  return speech === "foreign" ? "language" : null;
}

/** Idioms, and the patients' health where it is the work itself: nobody's own condition. */
function withoutTrade(text: string): string {
  return text
    .replace(/\bpull(?:ing|ed|s)? (?:your|his|her|their) (?:own )?weight\b/gi, "help")
    .replace(
      /\b(about|after|before|during|for) the (?:surgery|therapy|medication|stroke|tumou?r|illness|disease)\b/gi,
      "$1 the work",
    );
}
