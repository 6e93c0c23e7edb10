/**
 * Canary: what was said and who said it, looked for as bytes in everything the browser wrote to the
 * profile, after a call through the real overlay and after the browser has closed.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
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

/** Files whose bytes hold `word`, as one byte a letter or two. */
function filesWith(word: string, files: ReadonlyMap<string, Buffer>): string[] {
  const forms = [Buffer.from(word, "latin1"), Buffer.from(word, "utf16le")];
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
    await close();

    const files = readAll(profile);
    // The search can find what is there: the behaviour's id is stored in clear.
    const known = filesWith("letFinish", files).filter((name) => name.includes("IndexedDB"));
    expect(known.length).toBeGreaterThan(0);
    const found = [...SAID, ...WRITTEN, ...NAMES].flatMap((word) =>
      filesWith(word, files).map((file) => `${word} in ${file}`),
    );
    expect(found).toEqual([]);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
