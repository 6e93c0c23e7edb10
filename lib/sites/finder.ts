/**
 * Ranked finders: for every thing on a page an ordered, dated list of ways to recognise it. It says
 * which entry matched; it never guesses beyond the list.
 */

/** How far an entry can be trusted to survive a redesign, best first. */
export type Kind = "structure" | "role" | "data" | "icon" | "aria" | "class";

/** One way to find a thing. Dates are the first and last capture that showed it (meeting-pages). */
export interface Entry {
  readonly kind: Kind;
  /** A selector, or a function for what no selector can say. */
  readonly test: string | ((root: ParentNode) => readonly Element[]);
  readonly since: string;
  readonly lastSeen: string;
  readonly source: string;
}

/** Remembers which entry matched for each thing: `matched.tiles = "data 2025-07: [data-…]"`. */
export type Matched = Record<string, string>;

/** All elements of the first entry that finds any. Notes the entry under `thing` in `matched`. */
export function findAll(
  list: readonly Entry[],
  root: ParentNode,
  thing = "",
  matched?: Matched,
): readonly Element[] {
  for (const entry of list) {
    const { test } = entry;
    const found = typeof test === "string" ? [...root.querySelectorAll(test)] : test(root);
    if (found.length === 0) continue;
    if (matched) matched[thing] = describe(entry);
    return found;
  }
  if (matched) delete matched[thing];
  return [];
}

/** The first element of the first entry that finds any, or null. */
export function findOne(
  list: readonly Entry[],
  root: ParentNode,
  thing = "",
  matched?: Matched,
): Element | null {
  return findAll(list, root, thing, matched)[0] ?? null;
}

function describe({ kind, test, since, lastSeen, source }: Entry): string {
  const how = typeof test === "string" ? test : test.name;
  return `${kind}: ${how} (${since} to ${lastSeen}, ${source})`;
}
