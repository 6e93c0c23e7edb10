/** Compares two lists of sightings: which of either side have a partner in time, kind and people. */
import type { Sighting } from "../../../lib/core/detectors/detector";
import type { PageEvent, Person } from "../../../lib/core/events/page-event";

/** A sighting in seconds of meeting time, people by the stream's own ids. */
export interface Seen {
  readonly t: number;
  readonly kind: string;
  readonly who: string;
  readonly whom: string | null;
}

/** The limit: a partner lies within 2 s of meeting time. */
export const NEAR_S = 2;

export interface Comparison {
  readonly paired: number;
  readonly onlyLeft: readonly Seen[];
  readonly onlyRight: readonly Seen[];
  /** The smaller of both sides' shares. */
  readonly share: number;
}

/** Greedy, nearest first; each sighting has at most one partner. */
export function compare(left: readonly Seen[], right: readonly Seen[]): Comparison {
  const pairs = left
    .flatMap((a, i) =>
      right.flatMap((b, j) => {
        const apart = Math.abs(a.t - b.t);
        const same = a.kind === b.kind && a.who === b.who && a.whom === b.whom;
        return same && apart <= NEAR_S ? [{ i, j, apart }] : [];
      }),
    )
    .sort((a, b) => a.apart - b.apart);
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  for (const { i, j } of pairs) {
    if (lefts.has(i) || rights.has(j)) continue;
    lefts.add(i);
    rights.add(j);
  }
  const paired = lefts.size;
  const most = Math.max(left.length, right.length);
  return {
    paired,
    onlyLeft: left.filter((_, i) => !lefts.has(i)),
    onlyRight: right.filter((_, j) => !rights.has(j)),
    share: most === 0 ? 1 : paired / most,
  };
}

export const seenOf = (
  sightings: readonly Sighting[],
  idOf: (person: string) => string,
  secondsOf: (at: number) => number,
): Seen[] =>
  sightings.map(({ at, detector, who, whom }) => ({
    t: secondsOf(at),
    kind: detector,
    who: idOf(who),
    whom: whom === null ? null : idOf(whom),
  }));

/** The page's people by the stream's ids: the owner by being the owner, all others by name. */
export function peopleOf(
  events: readonly PageEvent[],
  names: Readonly<Record<string, string>>,
  self: string,
): (person: string) => string {
  const people = new Map<string, Person>();
  for (const event of events) {
    if (event.type !== "people.changed") continue;
    for (const person of event.people) people.set(person.id, person);
  }
  const byName = new Map(Object.entries(names).map(([id, name]) => [name, id]));
  return (id) => {
    const person = people.get(id);
    return person?.isSelf ? self : (byName.get(person?.name ?? "") ?? `unknown ${id}`);
  };
}

/**
 * ms from a caption's time in the stream to its time on the page, over all captions that were read
 * word for word. The median is taken for the difference of the two clocks.
 */
export function delaysOf(
  recorded: readonly PageEvent[],
  original: readonly PageEvent[],
  idOf: (person: string) => string,
): { at(share: number): number } {
  const shownAt = new Map<string, number>();
  for (const event of original) {
    if (event.type === "caption.changed") shownAt.set(`${event.who} ${event.text}`, event.at);
  }
  const delays = recorded
    .flatMap((event) => {
      if (event.type !== "caption.changed" || event.text.length < 12) return [];
      const at = shownAt.get(`${idOf(event.who)} ${event.text}`);
      return at === undefined ? [] : [event.at - at];
    })
    .sort((a, b) => a - b);
  if (delays.length === 0) throw new Error("no caption of the stream was read on the page");
  return { at: (share) => delays[Math.floor(share * (delays.length - 1))] ?? 0 };
}
