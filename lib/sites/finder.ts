/**
 * Ranked finders: for every thing on a page an ordered, dated list of ways to recognise it. It says
 * which entry matched; it never guesses beyond the list.
 */

/** How far an entry can be trusted to survive a redesign, best first. */
export type Kind = "structure" | "role" | "data" | "icon" | "aria" | "class";

/**
 * Is this a build that says which entry matched (`inspect`, tests)? The sensor in a call carries
 * neither dates nor sources: they would be a tenth of its size.
 */
export const DATED: boolean = import.meta.env.DEV;

/** One way to find a thing. */
export interface Entry {
  readonly kind: Kind;
  /** A selector, or a function for what no selector can say. */
  readonly test: string | ((root: ParentNode) => readonly Element[]);
  /** First and last capture that showed it and where that is told: `DATED && "2025-07 to …"`. */
  readonly seen: string | false;
}

/** The entry of each list that found something last; kept only where `DATED`. */
export const lastMatch = new Map<readonly Entry[], Entry>();

/** All elements of the first entry that finds any. */
export function findAll(list: readonly Entry[], root: ParentNode): readonly Element[] {
  return (
    search(list, (test) => {
      const found = typeof test === "string" ? [...root.querySelectorAll(test)] : test(root);
      return found.length > 0 ? found : null;
    }) ?? []
  );
}

/** The first element of the first entry that finds any, or null. Looks no further than that element. */
export function findOne(list: readonly Entry[], root: ParentNode): Element | null {
  return search(list, (test) =>
    typeof test === "string" ? root.querySelector(test) : (test(root)[0] ?? null),
  );
}

function search<T>(list: readonly Entry[], find: (test: Entry["test"]) => T | null): T | null {
  for (const entry of list) {
    const found = find(entry.test);
    if (found === null) continue;
    if (DATED) lastMatch.set(list, entry);
    return found;
  }
  return null;
}
