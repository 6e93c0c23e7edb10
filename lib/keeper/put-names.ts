/**
 * Keeps the names of people in a meeting's sightings, sealed and apart from everything else, and
 * lets them go: the name becomes null and its letter ("Person A") stays. The title goes with them.
 */
import { readNames } from "@/lib/storage/names";
import { type KnownPerson, NEVER } from "@/lib/storage/rows";
import { openSeal, place } from "@/lib/storage/seal";
import { identity } from "./identity";
import type { Keeper } from "./keeper";
import { NAMES_MS } from "./sitting";

type People = Record<string, KnownPerson>;

const A = "A".charCodeAt(0);

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letterOf(rest - 1) : "") + String.fromCharCode(A + (index % 26));
}

async function write(keeper: Keeper, meetingId: string, people: People, dropAt: number) {
  const seal = await openSeal(keeper.db);
  const sealed = await seal.close(place.names(meetingId), people);
  await keeper.db.names.put({ meetingId, sealed, dropAt });
}

/** Adds names; people known already keep their letter. After the debrief only letters are kept. */
export async function putNames(
  keeper: Keeper,
  meetingId: string,
  names: Readonly<Record<string, string>>,
): Promise<void> {
  await identity(keeper);
  await keeper.inOrder(async () => {
    const meeting = await keeper.db.meetings.get(meetingId);
    if (!meeting) return;
    const isClosed = meeting.debrief === "done";
    const before = await readNames(meetingId, keeper.db);
    const people = new Map(Object.entries(before));
    for (const [id, name] of Object.entries(names)) {
      const letter = people.get(id)?.letter ?? letterOf(people.size);
      people.set(id, { name: isClosed ? null : name, letter });
    }
    const dropAt = isClosed ? NEVER : meeting.startedAt + NAMES_MS;
    await write(keeper, meetingId, Object.fromEntries(people), dropAt);
  });
}

/**
 * Lets the names of one meeting go, and its title with them. The title is the page's own text, never
 * the owner's, and may name people that no caption named; nobody could tell which words of it are
 * names. So it goes as a whole (decided 2026-11-21). Call in order with other writes.
 */
export async function dropNames(keeper: Keeper, meetingId: string): Promise<void> {
  await keeper.db.meetings.update(meetingId, { title: null });
  const people = await readNames(meetingId, keeper.db);
  if (Object.keys(people).length === 0) return;
  const letters = Object.entries(people).map(([id, { letter }]) => [id, { name: null, letter }]);
  await write(keeper, meetingId, Object.fromEntries(letters), NEVER);
}

/** Drops every name and title whose time has come, also the title of a meeting without any name. */
export async function dropOldNames(keeper: Keeper): Promise<void> {
  const { db } = keeper;
  const named = await db.names.where("dropAt").belowOrEqual(keeper.now()).primaryKeys();
  const titled = await db.meetings
    .where("startedAt")
    .belowOrEqual(keeper.now() - NAMES_MS)
    .filter(({ title }) => title !== null)
    .primaryKeys();
  for (const meetingId of new Set([...named, ...titled])) {
    await keeper.inOrder(() => dropNames(keeper, meetingId));
  }
}
