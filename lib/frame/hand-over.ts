/**
 * An update in mid-call: the new sensor takes over what the old one could not save. Over the page's
 * tree go only what the mirror holds (ids, times, behaviour ids: no text, no name); the keeper
 * validates it again, because a page can read and forge it.
 */
import { browser } from "wxt/browser";

/** Heard by the old sensor on its own host. Never rename: old and new version must both know it. */
const ASKED = "next-time-hand-over";
const ANSWER = "data-kept";

/**
 * Lets a newer sensor take over: each time it asks it gets the mirror. The first time we fall silent
 * and leave the frame to it (`leave`); what the coach sent before that may reach us until the second.
 */
export function offerHandOver(
  host: HTMLElement,
  mirrored: () => readonly unknown[],
  isAlive: () => boolean,
  leave: () => void,
): void {
  host.addEventListener(ASKED, () => {
    // Only after an update: a page that sends this event to a living sensor learns nothing.
    if (isAlive()) return;
    leave();
    host.setAttribute(ANSWER, JSON.stringify(mirrored()));
  });
}

type WithRoot = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
type Dom = { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

/** Our overlay's host among the page's elements; both browsers let extensions look into closed roots. */
function isOurs(element: Element): boolean {
  if (!element.localName.includes("-")) return false;
  const root =
    (element as WithRoot).openOrClosedShadowRoot ??
    (browser as unknown as Dom).dom?.openOrClosedShadowRoot(element);
  const source = root?.querySelector("iframe")?.src ?? "";
  return /^(chrome|moz)-extension:.*\/overlay\.html$/.test(source);
}

/** The overlays that an older version left in the page. */
export const findOld = (page: Document): Element[] =>
  [...page.documentElement.children].filter(isOurs);

/** Asks each for its unsaved records. */
export function askOld(hosts: readonly Element[]): unknown[] {
  return hosts.flatMap((host) => {
    host.dispatchEvent(new Event(ASKED));
    const answer = host.getAttribute(ANSWER);
    host.removeAttribute(ANSWER);
    try {
      const parsed: unknown = JSON.parse(answer ?? "[]");
      return Array.isArray(parsed) ? parsed : [];
    } catch {
      return []; // not our old sensor's answer: somebody else wrote the attribute
    }
  });
}
