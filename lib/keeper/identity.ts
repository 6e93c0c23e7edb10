/**
 * Who this install is: a random device id, a salt for call addresses, and the schema it writes.
 * Refuses every write to a database that a newer edition has made (promises R6).
 */
import { Refusal } from "@/lib/messaging/refusal";
import { SCHEMA_VERSION } from "@/lib/storage/rows";
import { isNewer } from "@/lib/storage/schema-guard";
import type { Keeper } from "./keeper";

export interface Identity {
  /** Random per install; no part of it says who or where. */
  readonly device: string;
  /** Mixed into hashes of call addresses, so that they cannot be tried out elsewhere. */
  readonly salt: string;
}

const ready = new WeakMap<Keeper, Promise<Identity>>();

async function metaText(keeper: Keeper, key: string, make: () => string): Promise<string> {
  const row = await keeper.db.meta.get(key);
  if (typeof row?.value === "string") return row.value;
  const value = make();
  await keeper.db.meta.put({ key, value });
  return value;
}

async function prepare(keeper: Keeper): Promise<Identity> {
  if (await isNewer(keeper.db)) {
    throw new Refusal("newer-database", "A newer edition of Next Time has written this database.");
  }
  return keeper.db.transaction("rw", keeper.db.meta, async () => {
    const schema = await keeper.db.meta.get("schema");
    if (!schema) await keeper.db.meta.put({ key: "schema", value: SCHEMA_VERSION });
    const device = await metaText(keeper, "device", () => keeper.newId().slice(-10));
    const salt = await metaText(keeper, "salt", () => keeper.newId() + keeper.newId());
    return { device, salt };
  });
}

/** The identity, made at first use. Throws "newer-database" each time there is a newer one. */
export function identity(keeper: Keeper): Promise<Identity> {
  const known = ready.get(keeper);
  if (known) return known;
  const made = prepare(keeper);
  ready.set(keeper, made);
  // A full disk or a newer database may be gone the next time: only success is remembered.
  made.catch(() => ready.delete(keeper));
  return made;
}

/** After everything was deleted, the next write makes a new identity. */
export function forgetIdentity(keeper: Keeper): void {
  ready.delete(keeper);
}

/** Hash of a call's address: recognises a rejoin on this install, cannot be read back. */
export async function hashRoom(salt: string, site: string, room: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt}\n${site}\n${room}`);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
