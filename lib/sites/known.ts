/**
 * Somebody in the call as we know them, and the list of all of them. Holds what tells one person from
 * another in the page; none of it is handed on.
 */
import type { Person } from "@/lib/core/events/page-event";
import type { PeopleLook } from "./page-reader";

/** `key` and `face` never leave this folder. */
export interface Known {
  readonly id: string;
  key: string | null;
  name: string | null;
  face: string | null;
  isSelf: boolean;
  muted: boolean | null;
  kind: Person["kind"];
  isSeen: boolean;
  /** Known only from captions, until a look at the page shows them. */
  isOnlyHeard: boolean;
}

/** Somebody new, at the end of `all`. */
export function add(all: Known[], from: Partial<Known>): Known {
  const person: Known = {
    id: `p${all.length + 1}`,
    key: null,
    name: null,
    face: null,
    isSelf: false,
    muted: null,
    kind: "person",
    isSeen: false,
    isOnlyHeard: true,
    ...from,
  };
  all.push(person);
  return person;
}

/** Does the page show as many people as it says are there? */
export function isComplete({ count, sights }: PeopleLook): boolean {
  return count !== null && sights.filter(({ kind }) => kind === "person").length === count;
}
