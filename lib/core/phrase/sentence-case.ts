/** Capitals: sentence starts, weekdays and months, and drafts typed all in capitals or all in small letters. */
import { MONTH, WEEKDAY } from "./cues/times";

export const sentenceStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A draft typed in capitals comes down; days and months get their capital; "i" becomes "I". */
export function cased(draft: string): string {
  const letters = draft.replace(/[^\p{L}]/gu, "");
  const shouted = letters.length > 8 && letters === letters.toUpperCase();
  const text = shouted
    ? draft
        .toLowerCase()
        .replace(
          /(^|[.!?]\s+)(\p{L})/gu,
          (_, lead: string, first: string) => lead + first.toUpperCase(),
        )
    : draft;
  return text.replace(/[\p{L}]+/gu, (word, at: number) => {
    if (word === "i") return "I";
    if (
      /^(?:may|march)$/.test(word) &&
      /\b(?:since|in|until|by|from|of|last|next) $/.test(text.slice(0, at))
    )
      return sentenceStart(word);
    if (/^(?:may|march|mon|sun|sat|mar|jan)$/.test(word)) return word;
    return WEEKDAY.test(word) || (MONTH.test(word) && word.length > 3) ? sentenceStart(word) : word;
  });
}
