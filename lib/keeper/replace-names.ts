/** Replaces the names of known people in a meeting's title. Knows no other names and guesses none. */
import type { KnownPerson } from "@/lib/storage/rows";

/** Shorter parts of a name ("de", "Al") also stand inside other words and titles. */
const SHORTEST_PART = 3;

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Full names first, then their parts: "1:1 Priya Shah" and "Priya's onboarding" both lose it. */
export function replaceNames(
  title: string,
  people: Readonly<Record<string, KnownPerson>>,
  wordFor: (letter: string) => string,
): string {
  const known = Object.values(people).flatMap(({ name, letter }) => {
    const full = name?.trim();
    if (!full) return [];
    const parts = full.split(/\s+/).filter((part) => part.length >= SHORTEST_PART);
    return [...new Set([full, ...parts])].map((text) => ({ text, letter }));
  });
  known.sort((a, b) => b.text.length - a.text.length);
  let said = title;
  for (const { text, letter } of known) {
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(text)}(?![\\p{L}\\p{N}])`, "giu");
    said = said.replaceAll(whole, () => wordFor(letter));
  }
  return said;
}
