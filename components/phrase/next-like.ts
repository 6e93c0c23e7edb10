/**
 * How the next meeting of a kind is spoken of, from the title of the last one. Says nothing for a title
 * that would not stand in a sentence.
 */
import { i18n } from "#i18n";

/** Longer titles are agendas, not names. */
const LONGEST = 40;

/** "Design review" → "the next Design review"; null without a title of plain words. */
export function nextLike(title: string | null): string | null {
  const name = title?.trim() ?? "";
  if (name.length > LONGEST || !/^\p{L}[\p{L} ’'&-]*\p{L}$/u.test(name)) return null;
  return i18n.t("phrase.nextLike", { name });
}
