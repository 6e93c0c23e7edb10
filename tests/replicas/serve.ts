/**
 * Serves a replica at the real address of its site, with headers as strict as the site's own. Only
 * for test browsers: nothing here listens on a port.
 *
 *   replicaFor(site, variant)          → {url, pages}: every path with its body and headers
 *   routeReplica(context, site, …)     → the same, as routes of a Playwright context or page
 *   MEET_URL, ZOOM_URL                 → where to go
 *
 * Routes later added win, so call it after a catch-all `route.abort()`. How to drive the page once
 * it is open is told in `replica.ts`; the named variants are in `variants.ts`.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { bundle } from "./bundle";
import type { ReplicaOptions } from "./replica";
import { type MeetVariant, optionsOf, type ZoomVariant } from "./variants";

export const MEET_URL = "https://meet.google.com/abc-defg-hij";
export const ZOOM_URL = "https://app.zoom.us/wc/81234567890/join";

export interface Served {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}
export interface ServedReplica {
  readonly url: string;
  /** By full address. `url` itself is the first. */
  readonly pages: ReadonlyMap<string, Served>;
}

const NONCE = "bmV4dC10aW1l";

/** As strict as the sites are: no markup from strings, no foreign frame, script or connection. */
const policy = [
  "default-src 'self'",
  `script-src 'nonce-${NONCE}'`,
  "style-src 'unsafe-inline'",
  "img-src data:",
  "frame-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const headersOf = (site: "meet" | "zoom") => ({
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": policy,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": site === "meet" ? "require-corp" : "credentialless",
  "cross-origin-resource-policy": "same-origin",
});

function pageOf(options: ReplicaOptions, title: string, code: string): Served {
  const style = readFileSync(path.join(import.meta.dirname, options.site, "style.css"), "utf8");
  // "<" inside a script element would end it early.
  const json = JSON.stringify(options).replaceAll("<", "\\u003c");
  const script = code.replaceAll("</script", "<\\/script");
  return {
    headers: headersOf(options.site),
    body: `<!doctype html>
<html lang="${options.language}" dir="ltr">
<head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head>
<body${options.site === "meet" ? ' class="EIlDfe"' : ""}>
<script type="application/json" id="replica-options">${json}</script>
<script nonce="${NONCE}">${script}</script>
</body>
</html>`,
  };
}

/** Everything to be served for `variant`, by address. `changes` overrules the variant's options. */
export async function replicaFor(
  site: "meet" | "zoom",
  variant: MeetVariant | ZoomVariant = "plain",
  changes: Partial<ReplicaOptions> = {},
): Promise<ServedReplica> {
  const options = { ...optionsOf(site, variant), ...changes };
  const code = await bundle(`tests/replicas/${site}/page.ts`, "replicaPage");
  if (site === "meet") {
    return { url: MEET_URL, pages: new Map([[MEET_URL, pageOf(options, "Meet", code)]]) };
  }
  const page = pageOf(options, "Weekly sync", code);
  return {
    url: ZOOM_URL,
    pages: new Map([
      [ZOOM_URL, page],
      ["https://app.zoom.us/wc-client.html", page],
      ["https://app.zoom.us/wc/", { ...page, body: "<!doctype html><title>Zoom</title><p>Home" }],
    ]),
  };
}

/** Routes the replica in `target`. Returns the address to open. */
export async function routeReplica(
  target: BrowserContext | Page,
  site: "meet" | "zoom",
  variant: MeetVariant | ZoomVariant = "plain",
  changes: Partial<ReplicaOptions> = {},
): Promise<string> {
  const { url, pages } = await replicaFor(site, variant, changes);
  for (const [address, served] of pages) {
    await target.route(
      (asked) => asked.origin + asked.pathname === address,
      (route) => route.fulfill({ body: served.body, headers: { ...served.headers } }),
    );
  }
  return url;
}
