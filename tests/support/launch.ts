/**
 * Starts Chromium with the built extension in a fresh profile, as a stranger would have it: third
 * party cookies blocked (so the overlay's frame has no storage), nothing may leave the machine.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BrowserContext, chromium, type Worker } from "@playwright/test";
import type { Answer, Payload, Reply, RequestType } from "../../lib/messaging/protocol";
import { chromiumPath } from "./setup.mjs";
import { TEST_PLAN, TEST_SETTINGS } from "./test-plan";

export const PRODUCTION = path.resolve(import.meta.dirname, "../../.output/chrome-mv3");
export const BENCH = path.resolve(import.meta.dirname, "../../.output/chrome-mv3-bench");

/** In extension pages; the tests' own types do not know it. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

export interface Extension {
  readonly id: string;
  /** The service worker. Do not `evaluate` in a stopped one: it hangs; send a message first. */
  worker(): Promise<Worker>;
  /** `url("popup.html")`: a page of the extension. */
  url(page: string): string;
  /** Terminates the service worker, as Chromium itself does after 30 idle seconds. */
  stopWorker(): Promise<void>;
  /** A request to the keeper, sent from a page of the extension. Throws the keeper's refusal. */
  ask<T extends RequestType>(type: T, payload: Payload<T>): Promise<Reply<T>>;
  /** Stores what first run stores: captions "read" and a plan of three behaviours. */
  agree(settings?: Partial<typeof TEST_SETTINGS>, plan?: typeof TEST_PLAN | null): Promise<void>;
}

export interface Launched {
  readonly context: BrowserContext;
  readonly extension: Extension;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The build; default the production one. */
  readonly directory?: string;
  readonly headless?: boolean;
  readonly viewport?: { width: number; height: number };
  readonly colorScheme?: "light" | "dark";
  /** Kept when given (to start the same browser twice); else a fresh one that is removed. */
  readonly profile?: string;
}

/** Third-party cookies blocked: Debian's default, and many people's; here for every Chromium. */
const PREFERENCES = { profile: { cookie_controls_mode: 1, block_third_party_cookies: true } };

function makeProfile(): string {
  const profile = mkdtempSync(path.join(tmpdir(), "next-time-"));
  mkdirSync(path.join(profile, "Default"));
  writeFileSync(path.join(profile, "Default/Preferences"), JSON.stringify(PREFERENCES));
  return profile;
}

export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const directory = options.directory ?? PRODUCTION;
  const profile = options.profile ?? makeProfile();
  const executablePath = chromiumPath();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    headless: options.headless ?? process.env.HEADED !== "1",
    viewport: options.viewport ?? { width: 1280, height: 720 },
    colorScheme: options.colorScheme ?? "light",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      `--disable-extensions-except=${directory}`,
      `--load-extension=${directory}`,
    ],
  });
  // Only http(s): a catch-all would stop the extension's own files too. Later routes win.
  await context.route(/^https?:/, (route) => route.abort("addressunreachable"));
  const extension = await extensionOf(context);
  return {
    context,
    extension,
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function extensionOf(context: BrowserContext): Promise<Extension> {
  const worker = async () =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  const id = new URL((await worker()).url()).host;
  const url = (page: string) => `chrome-extension://${id}/${page}`;

  const ask: Extension["ask"] = async (type, payload) => {
    const page = await context.newPage();
    try {
      await page.goto(url("popup.html"));
      const message = { type, payload };
      const answer = await page.evaluate(
        async (asked) => (await chrome.runtime.sendMessage(asked)) as Answer<typeof type>,
        message,
      );
      if (!answer?.ok) throw new Error(`${type} refused: ${JSON.stringify(answer)}`);
      return answer.reply;
    } finally {
      await page.close();
    }
  };
  return {
    id,
    worker,
    url,
    ask,
    async stopWorker() {
      const browser = context.browser();
      if (!browser) throw new Error("no browser");
      const cdp = await browser.newBrowserCDPSession();
      // One that an earlier stop left asleep is woken by what the test did last: wait for it.
      const running = new Promise<string>((resolve) => {
        cdp.on("Target.targetCreated", ({ targetInfo: { type, url: address, targetId } }) => {
          if (type === "service_worker" && address.includes(id)) resolve(targetId);
        });
      });
      await cdp.send("Target.setDiscoverTargets", { discover: true });
      await cdp.send("Target.closeTarget", { targetId: await running });
      await cdp.detach();
    },
    async agree(settings = {}, plan = TEST_PLAN) {
      await ask("doc.commit", { doc: "settings", fields: { ...TEST_SETTINGS, ...settings } });
      if (plan) await ask("doc.commit", { doc: "plan", fields: { plan } });
    },
  };
}
