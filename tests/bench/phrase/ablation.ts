/**
 * Runs the engine without the listed words that occur in some texts, so that over-fitting shows. Word
 * lists are ablated (verdicts, praise, trouble, logistics, events, things, people); patterns of several
 * words and closed classes of English stay.
 */
import { EVENTS, PEOPLE, THINGS, WEAK_EVENTS } from "../../../lib/core/phrase/cues/nouns";
import {
  LABEL_FAMILY,
  LABEL_NOUNS,
  PRAISE_WORDS,
  SOFT_LABELS,
  STRONG_LABELS,
} from "../../../lib/core/phrase/cues/traits";
import { LOGISTIC_VERBS, TROUBLE_WORDS } from "../../../lib/core/phrase/cues/trouble";
import { forgetMarks } from "../../../lib/core/phrase/marks";
import { tokenise } from "../../../lib/core/phrase/tokens";

const SETS = [
  PEOPLE,
  THINGS,
  WEAK_EVENTS,
  LABEL_NOUNS,
  PRAISE_WORDS,
  SOFT_LABELS,
  STRONG_LABELS,
  LOGISTIC_VERBS,
  TROUBLE_WORDS,
  ...LABEL_FAMILY.map(([, words]) => words),
].map((set) => set as Set<string>);

export function withoutCuesOf<T>(texts: readonly string[], run: () => T): T {
  const words = new Set(
    texts.flatMap((text) =>
      tokenise(text).flatMap(({ low }) => [low, low.replace(/s$/, ""), low.replace(/ly$/, "")]),
    ),
  );
  const taken = SETS.map((set) => [...words].filter((word) => set.delete(word)));
  const events = EVENTS as Map<string, "at" | "in" | "on" | "during">;
  const lost = [...words].flatMap((word) => {
    const kind = events.get(word);
    return kind && events.delete(word) ? [[word, kind] as const] : [];
  });
  forgetMarks();
  try {
    return run();
  } finally {
    forgetMarks();
    taken.forEach((list, at) => {
      for (const word of list) SETS[at]?.add(word);
    });
    for (const [word, kind] of lost) events.set(word, kind);
  }
}
