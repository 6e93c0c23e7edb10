// @vitest-environment node
import { beforeEach, describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "@/lib/messaging/protocol";
import { NextTimeDb } from "@/lib/storage/db";
import { readDocument } from "@/lib/storage/documents";
import { isNewer } from "@/lib/storage/schema-guard";
import { openSeal, place } from "@/lib/storage/seal";
import { readPlan, readSettings } from "@/lib/storage/settings";

let db: NextTimeDb;
let n = 0;
beforeEach(() => {
  db = new NextTimeDb(`storage-test-${++n}`);
});

describe("seal", () => {
  test("gives back what was sealed, and nothing of it lies in clear", async () => {
    const seal = await openSeal(db);
    const sealed = await seal.close("here", { text: "canary Priya" });
    expect(Buffer.from(sealed.data).includes("Priya")).toBe(false);
    expect(await seal.open("here", sealed)).toEqual({ text: "canary Priya" });
  });

  test("the key stays the same, is not extractable, and two contexts share one", async () => {
    const [one, two] = await Promise.all([openSeal(db), openSeal(db)]);
    expect(await two.open("here", await one.close("here", 1))).toBe(1);
    const row = await db.keys.get("text");
    expect(row?.key.extractable).toBe(false);
    if (!row) throw new Error("no key");
    await expect(crypto.subtle.exportKey("raw", row.key)).rejects.toThrow();
  });

  test("refuses another place and any changed byte", async () => {
    const seal = await openSeal(db);
    const sealed = await seal.close("here", "words");
    await expect(seal.open("there", sealed)).rejects.toThrow();
    for (let i = 0; i < sealed.data.byteLength; i++) {
      const bytes = new Uint8Array(sealed.data.slice(0));
      bytes[i] = (bytes[i] ?? 0) ^ 1;
      await expect(seal.open("here", { ...sealed, data: bytes.buffer })).rejects.toThrow();
    }
  });

  test("every seal has its own nonce", async () => {
    const seal = await openSeal(db);
    const ivs = await Promise.all(Array.from({ length: 500 }, () => seal.close("here", "same")));
    expect(new Set(ivs.map(({ iv }) => Buffer.from(iv).toString("hex"))).size).toBe(500);
  });
});

describe("reading", () => {
  test("an empty database has default settings, no plan and empty documents", async () => {
    expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
    expect(await readPlan(db)).toBeNull();
    expect(await readDocument("debrief:x", db)).toEqual({ fields: {}, drafts: {} });
    expect(await db.keys.count()).toBe(0);
  });

  test("a field that does not parse falls back alone", async () => {
    const seal = await openSeal(db);
    const fields = { captions: "read", theme: "pink" };
    await db.documents.put({
      doc: "settings",
      sealed: await seal.close(place.document("settings"), fields),
      clocks: {},
    });
    expect(await readSettings(db)).toEqual({ ...DEFAULT_SETTINGS, captions: "read" });
  });
});

describe("schema guard", () => {
  test("our own version is not newer", async () => {
    expect(await isNewer(db)).toBe(false);
    await db.meta.put({ key: "schema", value: 1 });
    expect(await isNewer(db)).toBe(false);
  });

  test("a newer number in meta is newer", async () => {
    await db.open();
    await db.meta.put({ key: "schema", value: 2 });
    expect(await isNewer(db)).toBe(true);
  });

  test("a newer IndexedDB version is newer, though Dexie opens it without a word", async () => {
    await db.open();
    const { name } = db;
    db.close();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(name, 20);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => reject(request.error);
    });
    expect(await isNewer(new NextTimeDb(name))).toBe(true);
  });
});
