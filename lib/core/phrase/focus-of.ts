/** Says where a finished wording looks, for the log and its meter. Judges the words, never the person. */
import { MIN_AHEAD_SHARE } from "./check";
import { rephrase } from "./index";
import type { Focus, Rewrite } from "./rephrasing";

const words = (text: string) => text.trim().split(/\s+/).filter(Boolean).length;

/**
 * A brief observation and a question about next time is "future", although the observation itself
 * looks back: the guide's future-focused feedback is that pair. Brief means that the question holds
 * at least a third of the words (label guide, the same share `check.ts` asks for). A longer look back
 * is "mixed"; without a question about next time the whole text is read as a draft is.
 * (Decided 2026-11-21; the owner may correct it.)
 */
export function focusOf({
  observation,
  question,
}: Pick<Rewrite, "observation" | "question">): Focus {
  const text = `${observation} ${question}`.trim();
  if (rephrase(question).focus !== "future") return rephrase(text).focus;
  return words(question) / words(text) >= MIN_AHEAD_SHARE ? "future" : "mixed";
}
