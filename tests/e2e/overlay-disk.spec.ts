/**
 * Canary: what was said and who said it, looked for in every row of every store as the browser reads
 * them back, and, once it has closed, as bytes in everything it wrote to the profile.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { launch } from "../support/launch";
import { sayUntil } from "./call-page";
import { rowsOf } from "./coach";
import { expect, openReplica, overlayFrame, test } from "./fixtures";

const PEOPLE = [
  { key: "me", name: "Qwindolyn Marrakesh", isSelf: true },
  { key: "bo", name: "Zephyrine Quuxworth" },
];
/** Said in the call, by either side. */
const SAID = ["flummoxberry", "quizzaciously", "xylotomic"];
/** Written by the owner: kept, but sealed. */
const WRITTEN = ["velvetgherkin"];
const NAMES = ["Qwindolyn", "Marrakesh", "Zephyrine", "Quuxworth"];

interface Areas {
  readonly local: { get(keys: null): Promise<object> };
  readonly session: { get(keys: null): Promise<object> };
}

/** Everything our pages can read back, as text: all stores of all databases, and the small storages. */
function storedText(ours: Page): Promise<string> {
  return ours.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
    const { storage } = (globalThis as unknown as { chrome: { storage: Areas } }).chrome;
    found.push(await storage.local.get(null), await storage.session.get(null));
    for (const { name = "" } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        const rows = db.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([done(rows.getAllKeys()), done(rows.getAll())]);
        found.push({ name, store, keys, values });
      }
      db.close();
    }
    const latin1 = new TextDecoder("latin1");
    return JSON.stringify(found, (_, value) =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? latin1.decode(value) : value,
    );
  });
}

/** Files whose bytes hold `word`: one byte a letter, or two in either order (keys are big-endian). */
function filesWith(word: string, files: ReadonlyMap<string, Buffer>): string[] {
  const wide = Buffer.from(word, "utf16le");
  const forms = [Buffer.from(word, "latin1"), wide, Buffer.from(wide).swap16()];
  const holds = (bytes: Buffer) => forms.some((form) => bytes.includes(form));
  return [...files].filter(([, bytes]) => holds(bytes)).map(([name]) => name);
}

function readAll(root: string): Map<string, Buffer> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(root, file), readFileSync(file)];
    }),
  );
}

test("no word that was said and no name is on the disk in clear", async () => {
  const profile = mkdtempSync(path.join(tmpdir(), "next-time-canary-"));
  try {
    const { context, extension, close } = await launch({ profile });
    await extension.agree();
    const page = await openReplica(context, "meet", "plain", { people: PEOPLE });
    await page.evaluate(() => window.replica.join());
    const overlay = await overlayFrame(page);
    await overlay.locator(".pill-open").click();
    await expect(overlay.getByRole("heading", { name: "Measuring", exact: true })).toBeVisible();
    const yes = overlay.getByRole("button", { name: /^Yes, count it: You may have invited Zeph/ });
    await sayUntil(page, yes, [
      ["me", "Zephyrine, what do you think of the flummoxberry?"],
      ["bo", "I think that we should quizzaciously wait for the xylotomic report."],
    ]);
    await yes.click();
    await overlay.locator(".counter-btn").first().click();
    await overlay.getByRole("button", { name: "Note", exact: true }).click();
    await overlay.getByRole("textbox", { name: "A note to yourself" }).fill(WRITTEN.join(" "));
    await overlay.getByRole("button", { name: "Keep" }).click();
    await page.evaluate(() => window.replica.leave());
    await expect(overlay.locator(".end")).toBeVisible();
    const ours = await context.newPage();
    await ours.goto(extension.url("popup.html"));
    const kinds = async () => (await rowsOf(ours, "records")).map(({ type }) => type);
    await expect
      .poll(kinds)
      .toEqual(expect.arrayContaining(["tap", "sighting", "verdict", "note"]));
    const ids = (await rowsOf(ours, "records")).map(({ id }) => String(id));
    const text = await storedText(ours);
    expect(ids.filter((id) => !text.includes(id))).toEqual([]);
    const words = [...SAID, ...WRITTEN, ...NAMES];
    expect(words.filter((word) => text.includes(word))).toEqual([]);
    await close();

    const files = readAll(profile);
    // The search can find what is there. LevelDB packs older blocks (snappy), and a word seen before
    // is then a reference to where it was: that every record's id is still there in clear, though
    // they all begin alike, shows that what the records hold was searched unpacked.
    const inOurs = (id: string) => filesWith(id, files).some((file) => file.includes("IndexedDB"));
    expect(ids.length).toBeGreaterThan(3);
    expect(ids.filter((id) => !inOurs(id))).toEqual([]);
    const found = words.flatMap((word) =>
      filesWith(word, files).map((file) => `${word} in ${file}`),
    );
    expect(found).toEqual([]);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
