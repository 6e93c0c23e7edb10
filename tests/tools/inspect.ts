/**
 * npm run --silent inspect -- FILE.html --url URL
 *
 * Shows what the adapters see in a saved page: JSON on stdout, one sentence on stderr and exit code
 * 2 when there is nothing to see. The page is laid out by Chromium at its real address; its own
 * scripts do not run and nothing is fetched.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { roomOf as meetRoom } from "@/lib/sites/meet/room-of";
import { roomOf as zoomRoom } from "@/lib/sites/zoom/room-of";
import { bundle } from "../replicas/bundle";
import type { Inspected } from "../sites/inspect-page";
import { chromiumPath } from "../support/setup.mjs";

const USAGE = "Usage: npm run --silent inspect -- FILE.html --url URL";

/** A reason to stop that is said as it is. */
class Refusal extends Error {}

function askedFor(): { file: string; url: URL } {
  const { values, positionals } = parseArgs({
    options: { url: { type: "string" } },
    allowPositionals: true,
    strict: true,
  });
  const [file] = positionals;
  if (!file || !values.url || positionals.length > 1) throw new Refusal(USAGE);
  if (!URL.canParse(values.url)) throw new Refusal(`"${values.url}" is not an address.`);
  return { file, url: new URL(values.url) };
}

function siteOf(url: URL): "meet" | "zoom" {
  if (url.hostname === "meet.google.com" && meetRoom(url.pathname)) return "meet";
  if (/(^|\.)zoom\.us$/.test(url.hostname) && zoomRoom(url.pathname)) return "zoom";
  throw new Refusal(`${url.href} is not the address of a Google Meet or Zoom web call.`);
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    throw new Refusal(code === "ENOENT" ? `${file} does not exist.` : `${file} cannot be read.`);
  }
}

async function inspect(html: string, url: URL, site: "meet" | "zoom"): Promise<Inspected> {
  const executablePath = chromiumPath();
  const browser = await chromium.launch({
    args: ["--no-sandbox", "--disable-gpu"],
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    await page.route("**/*", (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({
            body: html,
            headers: {
              "content-type": "text/html; charset=utf-8",
              "content-security-policy": policy,
            },
          })
        : route.abort(),
    );
    await page.goto(url.href, { waitUntil: "domcontentloaded" });
    await page.evaluate(await bundle("tests/sites/inspect-page.ts", "inspectBundle"));
    return await page.evaluate((name) => window.inspectPage(name), site);
  } finally {
    await browser.close();
  }
}

try {
  const { file, url } = askedFor();
  const site = siteOf(url);
  const seen = await inspect(read(file), url, site);
  if (seen.state === "unknown" && seen.people.length === 0 && seen.captions.length === 0) {
    throw new Refusal(`${file} shows no call: no state, no people and no captions were found.`);
  }
  console.log(JSON.stringify(seen, null, 2));
} catch (error) {
  const isUsage = error instanceof TypeError && "code" in error;
  console.error(isUsage ? USAGE : error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
