/** What a test asks of the call's own page: where our frame stands, which keys it hears, what is said. */
import { expect, type Locator, type Page } from "@playwright/test";

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where our host stands, in px of the viewport. */
export function hostRect(page: Page): Promise<Rect> {
  return page.evaluate(() => {
    const host = [...document.querySelectorAll("html > *")].find(({ localName }) =>
      /^x[0-9a-f]{8}-/.test(localName),
    );
    if (!host) throw new Error("no overlay in the page");
    const { left, top, right, bottom } = host.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/** Starts listening; returns what the page has heard since. */
export async function hearKeys(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heardKeys: heard });
    window.addEventListener("keydown", ({ key }) => heard.push(key), true);
  });
  return () => page.evaluate(() => (window as unknown as { heardKeys: string[] }).heardKeys);
}

type Line = readonly [who: string, text: string];

/**
 * Has `lines` said, and then lets the call go on until `seen` is there: the detectors have no clock of
 * their own, so only what is said later settles what was said.
 */
export async function sayUntil(page: Page, seen: Locator, lines: readonly Line[]): Promise<void> {
  let row = 0;
  const say = async ([who, text]: Line) => {
    row += 1;
    await page.evaluate(([b, k, t]) => window.replica.say(b, k, t), [`${row}`, who, text] as const);
  };
  for (const line of lines) await say(line);
  const speakers = [...new Set(lines.map(([who]) => who))];
  await expect(async () => {
    // Looked at first: a person has one caption row on Zoom, and these lines must be read before the next.
    if (await appears(seen.first())) return;
    await say([
      speakers[row % speakers.length] ?? "bo",
      `And then we decide on part ${row} of it.`,
    ]);
    throw new Error("not seen yet");
  }).toPass({ timeout: 45_000, intervals: [0] });
  await expect(seen.first()).toBeVisible();
}

/** Within a second? */
async function appears(seen: Locator): Promise<boolean> {
  const wait = seen.waitFor({ state: "visible", timeout: 1000 });
  return wait.then(
    () => true,
    () => false,
  );
}
