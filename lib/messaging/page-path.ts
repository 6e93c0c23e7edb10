/** Where each page of ours lives inside the extension. Holds no state and opens nothing. */
import type { Payload } from "./protocol";

type PageName = Payload<"page.open">["page"];

/**
 * Path for `runtime.getURL`, or null for the browser's own shortcut settings, which have no page
 * of ours. A meeting is named behind the hash, so that it is in no request and no log.
 */
export function pagePath(page: PageName, meetingId: string | null = null): string | null {
  if (page === "shortcuts") return null;
  const name = `/${page}.html`;
  return meetingId === null ? name : `${name}#${meetingId}`;
}

/** The meeting that a page's hash names ("#01J…"), or null. */
export function meetingOf(hash: string): string | null {
  return /^#?\/?([0-9A-HJKMNP-TV-Z]{26})$/.exec(hash)?.[1] ?? null;
}
