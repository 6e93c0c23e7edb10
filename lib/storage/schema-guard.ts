/**
 * Notices a database that a newer edition has written. Dexie (since 4.0.1) opens one without a word
 * (promises.md R6), so the version is compared here; writing to it is refused by the keeper.
 */
import type { NextTimeDb } from "./db";
import { SCHEMA_VERSION } from "./rows";

/** Dexie multiplies a schema's version by ten for IndexedDB. */
const DEXIE_FACTOR = 10;

/** Is the database newer than this code? True also when only our own number says so. */
export async function isNewer(db: NextTimeDb): Promise<boolean> {
  await db.open();
  if (db.backendDB().version > SCHEMA_VERSION * DEXIE_FACTOR) return true;
  const row = await db.meta.get("schema");
  return typeof row?.value === "number" && row.value > SCHEMA_VERSION;
}
