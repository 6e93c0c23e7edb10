/**
 * Tells who sent a message, from what the browser vouches for (never from the message itself).
 * Other extensions, web pages, prerendered documents and unknown frames are nobody.
 */
import type { Runtime } from "webextension-polyfill";

/** What both browsers tell about a sender; the last two are Chromium's. */
export type Sender = Runtime.MessageSender & {
  readonly origin?: string;
  readonly documentLifecycle?: string;
};

export type Who = "sensor" | "overlay" | "page";

/** Our sites, as in the manifest (wxt.config.ts); the manifest test compares the two. */
export const SITES: readonly string[] = ["https://meet.google.com/*", "https://*.zoom.us/*"];
const SITE_ORIGIN = /^https:\/\/(meet\.google\.com|([a-z0-9-]+\.)*zoom\.us)$/;
const OVERLAY_PATH = "/overlay.html";

function parse(url: string | undefined): URL | null {
  return url !== undefined && URL.canParse(url) ? new URL(url) : null;
}

/** "chrome-extension://id" of an address; `URL.origin` is "null" for such schemes outside browsers. */
const originOf = (url: URL) => `${url.protocol}//${url.host}`;

/** Is this address one of the call sites? */
export function isSite(url: string | undefined): boolean {
  const parsed = parse(url);
  return parsed !== null && SITE_ORIGIN.test(originOf(parsed));
}

/**
 * Who sent it, or null. `own` is our extension: its id and origin ("chrome-extension://…").
 * - sensor: our content script in a page of a call site
 * - overlay: our overlay page in a frame of a tab that shows a call site or our practice call
 * - page: any other page of ours, not in a frame
 */
export function whoSent(sender: Sender, own: { id: string; origin: string }): Who | null {
  if (sender.id !== own.id) return null;
  if (sender.documentLifecycle === "prerender") return null;
  const url = parse(sender.url);
  if (!url) return null;
  const origin = originOf(url);
  // The address or the origin: a browser may leave the origin out, a frame may have another address.
  const isOurs = origin === own.origin || sender.origin === own.origin;
  if (!isOurs) {
    if (sender.origin !== undefined && sender.origin !== origin) return null;
    return SITE_ORIGIN.test(origin) && sender.tab?.id !== undefined ? "sensor" : null;
  }
  if (url.pathname === OVERLAY_PATH) {
    const top = sender.tab?.url;
    const isFramed = (sender.frameId ?? 0) > 0;
    const mayHold = isSite(top) || (top ?? "").startsWith(`${own.origin}/`);
    return isFramed && mayHold && sender.tab?.id !== undefined ? "overlay" : null;
  }
  return (sender.frameId ?? 0) === 0 ? "page" : null;
}
