/** Reads who is who in one meeting, from the one sealed place names are in. Writes nothing. */
import { z } from "zod";
import { database, type NextTimeDb } from "./db";
import type { KnownPerson } from "./rows";
import { openSeal, place } from "./seal";

const Known = z.record(
  z.string(),
  z.object({ name: z.string().nullable(), letter: z.string() }),
) satisfies z.ZodType<Record<string, KnownPerson>>;

/**
 * Person id → name and letter, for the people in this meeting's sightings. `name` is null once the
 * debrief closed: show "Person {letter}" then. Somebody who is not in it was never named.
 */
export async function readNames(
  meetingId: string,
  db: NextTimeDb = database(),
): Promise<Record<string, KnownPerson>> {
  const row = await db.names.get(meetingId);
  if (!row) return {};
  const seal = await openSeal(db);
  return Known.parse(await seal.open(place.names(meetingId), row.sealed));
}
