/**
 * Who is in the call, under ids of our own ("p1") that stay while the page lives. It links tiles,
 * roster rows and caption labels to one person each and never hands the page's own ids on.
 */
import type { Person } from "@/lib/core/events/page-event";
import { isInitials, isSameFace } from "./initials";
import type { PeopleLook, Sight } from "./page-reader";

/** Somebody we know of. `key` and `face` never leave this file's people. */
interface Known {
  readonly id: string;
  key: string | null;
  name: string | null;
  face: string | null;
  isSelf: boolean;
  muted: boolean | null;
  kind: Person["kind"];
  isSeen: boolean;
  /** Known only from captions so far. */
  isOnlyHeard: boolean;
}

/**
 * What captions call the owner, in the languages of the page (seen: You, Tú, Вы, Anda; the others
 * are dictionary words). Only a help: picture and roster tell the owner without any of them.
 */
const SELF_LABELS = /^(you|tú|vous|du|sie|ich|вы|я|anda|você|tu|あなた|自分|나|您|你)$/iu;
/** "Alpha Adams (Presentation)": a label in brackets after a name of the roster. */
const BRACKETS = /^(.+?)\s*[(（][^()（）]+[)）]$/u;
/** A label for the owner is short; a longer one is a name we have not seen yet. */
const LABEL_LENGTH = 14;

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

export function makePeople(): People {
  const known: Known[] = [];
  /** What we learned a label stands for ("Ja sam" is the owner). */
  const labels = new Map<string, Known>();
  let last: PeopleLook = { sights: [], count: null };
  let changes = 0;

  const add = (from: Partial<Known>): Known => {
    const person: Known = {
      id: `p${known.length + 1}`,
      key: null,
      name: null,
      face: null,
      isSelf: false,
      muted: null,
      kind: "person",
      isSeen: false,
      isOnlyHeard: false,
      ...from,
    };
    known.push(person);
    return person;
  };
  const free = (sight: Sight, taken: ReadonlySet<Known>) => (person: Known) =>
    person.kind === sight.kind && !taken.has(person) && !(person.key && sight.key);

  /** One has no name yet and the pictures are the same; initials are no picture. */
  const isSameOne = ({ name, face }: Known, sight: Sight): boolean =>
    face !== null && face === sight.face && !isInitials(face) && !(name && sight.name);

  /**
   * The one we know behind a sight: by the page's id, else by name, else by being the owner. `likely`
   * is looked at first: people mostly stay in their order, and a big call has many.
   */
  const match = (sight: Sight, taken: ReadonlySet<Known>, likely: Known | undefined): Known => {
    const isIt = (p: Known) => sight.key !== null && p.key === sight.key && !taken.has(p);
    const same = likely && isIt(likely) ? likely : known.find(isIt);
    if (same) return same;
    const open = known.filter(free(sight, taken));
    return (
      open.find((person) => sight.name !== null && person.name === sight.name) ??
      // Came back with a new device: the name is the same and nobody else shows it now.
      known.find((p) => sight.name && p.name === sight.name && !p.isSeen && !taken.has(p)) ??
      open.find((person) => sight.isSelf && person.isSelf) ??
      open.find((person) => isSameOne(person, sight)) ??
      add({ kind: sight.kind })
    );
  };

  const isComplete = (): boolean =>
    last.count !== null && last.sights.filter((s) => s.kind === "person").length === last.count;

  /** May this label, which nobody in the roster bears, be what the page calls the owner? */
  const isOwnerLabel = (name: string): boolean => {
    if (SELF_LABELS.test(name)) return true;
    if (!isComplete() || name.length > LABEL_LENGTH) return false;
    const words = new Set(name.toLowerCase().split(/\s+/));
    return last.sights.every(
      (sight) =>
        sight.kind === "person" &&
        sight.name !== null &&
        !sight.name
          .toLowerCase()
          .split(/\s+/)
          .some((word) => words.has(word)),
    );
  };

  const learn = (name: string, face: string | null): Known => {
    const self = known.find((person) => person.isSelf);
    const base = BRACKETS.exec(name)?.[1];
    if (base && known.some((person) => person.name === base)) {
      return add({ name, kind: "presentation", isOnlyHeard: true });
    }
    const faces = face ? known.filter((p) => p.face === face && p.kind === "person") : [];
    const [only] = faces;
    if (only && faces.length === 1 && (only.name === null || only.isSelf)) {
      only.name ??= name;
      return only;
    }
    // Somebody may really be called "Ty": another picture than the owner's is another person.
    const isOther = self?.face && face && !isInitials(face) && face !== self.face;
    if (!isOther && isOwnerLabel(name))
      return self ?? add({ name, isSelf: true, isOnlyHeard: true });
    return add({ name, face, isOnlyHeard: true });
  };

  /** The person behind a picture; somebody without a name where it is not one person's alone. */
  const byFace = (face: string | null): Known => {
    const same = known.filter((p) => face && p.face && isSameFace(p.face, face) && p.isSeen);
    const named = same.filter((person) => person.name !== null && person.kind === "person");
    // Initials prove something only while everybody is in sight.
    const isProof = face !== null && (!isInitials(face) || isComplete());
    const [only] = named;
    if (only && named.length === 1 && isProof) return only;
    const unnamed = known.find((person) => person.name === null && person.face === face);
    const person = unnamed ?? add({ face, isOnlyHeard: true });
    person.isSeen = true;
    return person;
  };

  return {
    see(look) {
      changes++;
      last = look;
      const meters = new Map<Element, string>();
      const taken = new Set<Known>();
      let next = 0;
      for (const sight of look.sights) {
        const person = match(sight, taken, known[next]);
        next = known.indexOf(person) + 1;
        taken.add(person);
        person.key ??= sight.key;
        person.name = sight.name ?? person.name;
        // A picture seen once tells more than initials, which is all a camera tile has.
        const isWeaker = sight.face !== null && isInitials(sight.face) && person.face !== null;
        person.face = isWeaker ? person.face : (sight.face ?? person.face);
        person.isSelf ||= sight.isSelf;
        person.muted = sight.muted;
        for (const meter of sight.meters) meters.set(meter, person.id);
      }
      const complete = isComplete();
      for (const person of known) {
        if (taken.has(person)) person.isOnlyHeard = false;
        const isKept = person.isOnlyHeard && !(complete && person.name && person.kind === "person");
        // Not on the stage is not gone: big calls show only some people.
        person.isSeen = taken.has(person) || isKept || (!complete && person.isSeen);
      }
      return meters;
    },
    whoSays(name, face, isOn) {
      changes++;
      if (name === null) return byFace(face).id;
      const named = known.filter((person) => person.name === name);
      const seen = named.filter((person) => person.isSeen);
      const some = seen.length > 0 ? seen : named;
      const pictured = some.filter((person) => face !== null && person.face === face);
      const best = pictured.length === 1 ? pictured : some;
      const person = best.find((p) => best.length === 1 || isOn(p.id)) ?? best[0];
      if (person) return person.id;
      const label = labels.get(name) ?? learn(name, face);
      labels.set(name, label);
      label.isSeen = true;
      return label.id;
    },
    leave() {
      changes++;
      for (const person of known) person.isSeen = false;
    },
    isSelf: (id) => known.some((person) => person.id === id && person.isSelf),
    list: () =>
      known
        .filter((person) => person.isSeen)
        .map(({ id, name, isSelf, muted, kind }) => ({ id, name, isSelf, muted, kind })),
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
