/**
 * Seals free text at rest: AES-GCM with a key the browser keeps and never hands out. Each seal is
 * bound to its place, so a row cannot be passed off as another. Refuses to open what was changed.
 */
import type { NextTimeDb } from "./db";
import type { Sealed } from "./rows";

/** 96 bits, as NIST SP 800-38D asks for GCM (2007). */
const IV_BYTES = 12;

export interface Seal {
  /** Seals a JSON value for one place ("records/ID"). */
  close(place: string, value: unknown): Promise<Sealed>;
  /** The value again; throws when the bytes, the key or the place are not those of `close`. */
  open(place: string, sealed: Sealed): Promise<unknown>;
}

async function keyOf(db: NextTimeDb): Promise<CryptoKey> {
  const row = await db.keys.get("text");
  if (row) return row.key;
  const algorithm = { name: "AES-GCM", length: 256 };
  const key = await crypto.subtle.generateKey(algorithm, false, ["encrypt", "decrypt"]);
  // Two contexts may start at once: the first key stays, the other is thrown away unused.
  return db.transaction("rw", db.keys, async () => {
    const first = await db.keys.get("text");
    if (first) return first.key;
    await db.keys.add({ name: "text", key });
    return key;
  });
}

/** Opens the seal of this database; the first time, makes its key. */
export async function openSeal(db: NextTimeDb): Promise<Seal> {
  const key = await keyOf(db);
  const bound = (place: string, iv: Uint8Array<ArrayBuffer>) => ({
    name: "AES-GCM",
    iv,
    additionalData: new TextEncoder().encode(place),
  });
  return {
    async close(place, value) {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
      const plain = new TextEncoder().encode(JSON.stringify(value) ?? "null");
      return { iv, data: await crypto.subtle.encrypt(bound(place, iv), key, plain) };
    },
    async open(place, sealed) {
      const iv = new Uint8Array(sealed.iv);
      const plain = await crypto.subtle.decrypt(bound(place, iv), key, sealed.data);
      return JSON.parse(new TextDecoder().decode(plain));
    },
  };
}

/** The places a seal is bound to, one per kind of row. */
export const place = {
  record: (id: string) => `records/${id}`,
  title: (meetingId: string) => `meetings/${meetingId}`,
  names: (meetingId: string) => `names/${meetingId}`,
  operation: (id: string) => `operations/${id}`,
  document: (doc: string) => `documents/${doc}`,
  draft: (doc: string, field: string) => `drafts/${doc}/${field}`,
};
