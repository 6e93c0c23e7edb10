/**
 * An update of the extension in the middle of a call, in a real browser: the same unpacked build is
 * loaded again with a higher version, which Chromium treats as an update (CDP Extensions domain).
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BrowserContext, chromium, type Frame, type Page } from "@playwright/test";
import { routeReplica } from "../replicas/serve";
import { PRODUCTION } from "../support/launch";
import { chromiumPath } from "../support/setup.mjs";
import { TEST_PLAN, TEST_SETTINGS } from "../support/test-plan";
import { ask, rowsOf } from "./coach";
import { expect, overlayFrame, overlayFrames, test } from "./fixtures";

const counter = (overlay: Frame) => overlay.locator(".pill-add");
const number = async (overlay: Frame) =>
  Number(await overlay.locator(".pill-num").textContent({ timeout: 5000 }));

interface Loaded {
  readonly context: BrowserContext;
  readonly id: string;
  /** Replaces the running build by the same one under a higher version. */
  update(): Promise<void>;
  close(): Promise<void>;
}

async function load(): Promise<Loaded> {
  const folder = mkdtempSync(path.join(tmpdir(), "next-time-update-"));
  const build = path.join(folder, "build");
  cpSync(PRODUCTION, build, { recursive: true });
  const executablePath = chromiumPath();
  const context = await chromium.launchPersistentContext(path.join(folder, "profile"), {
    ...(executablePath ? { executablePath } : {}),
    headless: true,
    viewport: { width: 1280, height: 720 },
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--enable-unsafe-extension-debugging",
    ],
  });
  await context.route(/^https?:/, (route) => route.abort("addressunreachable"));
  const browser = context.browser();
  if (!browser) throw new Error("no browser");
  const cdp = await browser.newBrowserCDPSession();
  const { id } = await cdp.send("Extensions.loadUnpacked", { path: build });
  let version = 1;
  return {
    context,
    id,
    async update() {
      const file = path.join(build, "manifest.json");
      const manifest = JSON.parse(readFileSync(file, "utf8"));
      version++;
      writeFileSync(file, JSON.stringify({ ...manifest, version: `0.1.${version}` }));
      await cdp.send("Extensions.loadUnpacked", { path: build });
    },
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function agree(page: Page): Promise<void> {
  await ask(page, "doc.commit", { doc: "settings", fields: TEST_SETTINGS });
  await ask(page, "doc.commit", { doc: "plan", fields: { plan: TEST_PLAN } });
}

/**
 * Taps fifty times a second from now on, as long as the frame lives; says each in its console, and
 * whenever there is nothing to tap or no word on it.
 */
async function keepTapping(overlay: Frame): Promise<void> {
  await overlay.evaluate(
    ([tapped, blank]) => {
      setInterval(() => {
        const button = document.querySelector<HTMLElement>(".pill-add");
        if (!button?.getAttribute("aria-label")) console.log(blank);
        if (!button) return;
        button.click();
        console.log(tapped);
      }, 20);
    },
    [TAPPED, BLANK] as const,
  );
}
const TAPPED = "tapped";
const BLANK = "blank";
const UPDATES = 3;

const updating = test.extend<{ loaded: Loaded }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the destructuring
  loaded: async ({}, use) => {
    const loaded = await load();
    await use(loaded);
    await loaded.close();
  },
});

updating(
  "an update in mid-call: no tap lost, none doubled, one overlay, one meeting",
  async ({ loaded: { context, id, update } }) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/popup.html`);
    await agree(page);
    const call = await context.newPage();
    await call.goto(await routeReplica(context, "meet", "plain", {}));
    await call.waitForFunction(() => window.replica);
    await call.evaluate(() => window.replica.join());
    let taps = 0;
    let blanks = 0;
    call.on("console", (message) => {
      if (message.text() === TAPPED) taps++;
      if (message.text() === BLANK) blanks++;
    });
    let overlay = await overlayFrame(call);
    await expect(counter(overlay)).toBeVisible();
    for (let i = 0; i < UPDATES; i++) {
      const before = overlay;
      const from = taps;
      await keepTapping(before);
      await expect.poll(() => taps).toBeGreaterThan(from + 5);
      await update();
      await expect.poll(() => overlayFrames(call).includes(before)).toBe(false);
      overlay = await overlayFrame(call);
      await expect.poll(() => number(overlay)).toBe(taps);
    }
    // An update closes every page of the extension; this is a new one.
    const reader = await context.newPage();
    await reader.goto(`chrome-extension://${id}/popup.html`);
    await expect
      .poll(
        async () => (await rowsOf(reader, "records")).filter(({ type }) => type === "tap").length,
      )
      .toBe(taps);
    expect(await rowsOf(reader, "meetings")).toMatchObject([{ endedAt: null }]);
    expect(overlayFrames(call)).toHaveLength(1);
    expect(blanks, "the old overlay stays whole until it is replaced").toBe(0);
    console.log(`${UPDATES} updates, ${taps} taps: 0 lost, 0 double`);
  },
);
