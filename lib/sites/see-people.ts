/**
 * Links what tiles and roster show to one person each: by the page's id, else by name, else by being
 * the owner or by the picture. Judges no caption.
 */
import { isInitials } from "./initials";
import { add, isComplete, type Known } from "./known";
import type { PeopleLook, Sight } from "./page-reader";

/** One has no name yet and the pictures are the same; initials are no picture. */
function isSameOne({ name, face }: Known, sight: Sight): boolean {
  return face !== null && face === sight.face && !isInitials(face) && !(name && sight.name);
}

/** The one we know behind a sight. `likely` is looked at first: people mostly stay in their order. */
function match(
  all: Known[],
  sight: Sight,
  taken: ReadonlySet<Known>,
  likely: Known | undefined,
): Known {
  const isIt = (p: Known) => sight.key !== null && p.key === sight.key && !taken.has(p);
  const same = likely && isIt(likely) ? likely : all.find(isIt);
  if (same) return same;
  const open = all.filter((p) => p.kind === sight.kind && !taken.has(p) && !(p.key && sight.key));
  return (
    open.find((person) => sight.name !== null && person.name === sight.name) ??
    // Came back with a new device: the name is the same and nobody else shows it now.
    all.find((p) => sight.name && p.name === sight.name && !p.isSeen && !taken.has(p)) ??
    open.find((person) => sight.isSelf && person.isSelf) ??
    open.find((person) => isSameOne(person, sight)) ??
    add(all, { kind: sight.kind })
  );
}

/** Takes a look into `all`; returns the meters with the id of the person they belong to. */
export function seePeople(all: Known[], look: PeopleLook): Map<Element, string> {
  const meters = new Map<Element, string>();
  const taken = new Set<Known>();
  let next = 0;
  for (const sight of look.sights) {
    const person = match(all, sight, taken, all[next]);
    next = all.indexOf(person) + 1;
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
  const complete = isComplete(look);
  for (const person of all) {
    if (taken.has(person)) person.isOnlyHeard = false;
    const isKept = person.isOnlyHeard && !(complete && person.name && person.kind === "person");
    // Not on the stage is not gone: big calls show only some people.
    person.isSeen = taken.has(person) || isKept || (!complete && person.isSeen);
  }
  return meters;
}
