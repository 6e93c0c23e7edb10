/** Finds who at the table a sentence turns to by name. First honest rules. */
import type { Person } from "../events/page-event";
import type { Sentence } from "../turns/sentences";

export interface NamedCall {
  readonly whom: string;
  /** 0..1 */
  readonly score: number;
}

const HEAR_FROM = /\b(?:hear from|over to|anything from|go ahead|your turn|what about|how about)\b/;

/** Who is invited to speak, or null. `question`: probability that the sentence asks something. */
export function invited(
  sentence: Sentence,
  people: readonly Person[],
  question: number,
): NamedCall | null {
  const words = sentence.words.map((word) => word.text);
  const text = words.join(" ");
  const isAsking = question >= 0.4 || HEAR_FROM.test(text);
  if (!isAsking) return null;
  const meant = people.filter((person) => {
    if (person.kind !== "person" || person.id === sentence.who || !person.name) return false;
    const first = person.name.toLowerCase().split(/\s+/)[0] ?? "";
    const place = words.indexOf(first);
    if (first.length < 2 || place === -1) return false;
    const isAtEdge = place <= 1 || place >= words.length - 1;
    return isAtEdge || HEAR_FROM.test(words.slice(Math.max(0, place - 2), place + 1).join(" "));
  });
  const only = meant.length === 1 ? meant[0] : undefined;
  return only ? { whom: only.id, score: 0.8 } : null;
}
