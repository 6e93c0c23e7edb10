/**
 * Who is in the call, under ids of our own ("p1") that stay while the page lives. It links tiles,
 * roster rows and caption labels to one person each and never hands the page's own ids on.
 */
import type { Person } from "@/lib/core/events/page-event";
import { bearerOf, byFace, learn } from "./hear-people";
import type { Known } from "./known";
import type { PeopleLook } from "./page-reader";
import { seePeople } from "./see-people";

export interface People {
  /** Takes what tiles and roster show; returns the meters with the person they belong to. */
  see(look: PeopleLook): Map<Element, string>;
  /** The person a caption row belongs to; learns them when new. */
  whoSays(name: string | null, face: string | null, isOn: (id: string) => boolean): string;
  isSelf(id: string): boolean;
  /** Another call began in this page: nobody is there until seen again. Ids go on counting. */
  leave(): void;
  list(): Person[];
  readonly count: number | null;
  /** Grows whenever `list` may have changed. */
  readonly changes: number;
  /** Tiles or roster rows were seen at the last look. */
  readonly hasSights: boolean;
}

/** What leaves the sensor of a person: never the page's own ids. */
const asTold = ({ id, name, isSelf, muted, kind }: Known): Person => ({
  id,
  name,
  isSelf,
  muted,
  kind,
});

export function makePeople(): People {
  const known: Known[] = [];
  /** What we learned a label stands for ("Ja sam" is the owner). */
  const labels = new Map<string, Known>();
  let last: PeopleLook = { sights: [], count: null };
  let changes = 0;
  return {
    see(look) {
      changes++;
      last = look;
      return seePeople(known, look);
    },
    whoSays(name, face, isOn) {
      changes++;
      if (name === null) return byFace(known, last, face).id;
      const bearer = bearerOf(known, name, face, isOn);
      if (bearer) return bearer.id;
      const label = labels.get(name) ?? learn(known, last, name, face);
      labels.set(name, label);
      label.isSeen = true;
      return label.id;
    },
    leave() {
      changes++;
      for (const person of known) person.isSeen = false;
    },
    isSelf: (id) => known.some((person) => person.id === id && person.isSelf),
    list: () => known.filter((person) => person.isSeen).map(asTold),
    get count() {
      return last.count;
    },
    get changes() {
      return changes;
    },
    get hasSights() {
      return last.sights.length > 0;
    },
  };
}
