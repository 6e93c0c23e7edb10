/** Looks at the whole database, and makes one of its writes fail as a full disk does. */
import type { NextTimeDb } from "@/lib/storage/db";

const plain = (_: string, value: unknown) => {
  if (value instanceof ArrayBuffer) return Buffer.from(value).toString("latin1");
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer).toString("latin1");
  return value;
};

/** Every row of every table, bytes as text, so that a canary in clear is found. */
export async function dump(db: NextTimeDb, except: readonly string[] = []): Promise<string> {
  const tables = db.tables.filter(({ name }) => !except.includes(name));
  const rows = await Promise.all(tables.map(async (table) => [table.name, await table.toArray()]));
  return JSON.stringify(rows, plain);
}

const WRITES = ["add", "put", "delete", "clear"] as const;

/** From now on the `site`-th write throws QuotaExceededError. `sites()`: how many there were. */
export function failWrite(site: number): { sites: () => number; restore: () => void } {
  let count = 0;
  const store = IDBObjectStore.prototype;
  const whole = WRITES.map((name) => [name, store[name]] as const);
  for (const [name, write] of whole) {
    Object.assign(store, {
      [name](this: IDBObjectStore, ...args: unknown[]) {
        count++;
        if (count === site) throw new DOMException("The disk is full.", "QuotaExceededError");
        return Reflect.apply(write, this, args);
      },
    });
  }
  const restore = () => {
    for (const [name, write] of whole) Object.assign(store, { [name]: write });
  };
  return { sites: () => count, restore };
}
