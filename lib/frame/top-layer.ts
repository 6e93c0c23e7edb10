/** Shows the host above a page in full screen. Where the browser cannot, the lamp speaks afterwards. */

/** Their content is not ours to add to. */
const REPLACED = ["iframe", "video", "canvas", "img", "object", "embed"];

type Movable = Element & { moveBefore?(node: Node, before: Node | null): void };

/**
 * Moves `host` into the browser's top layer while something of the page is in full screen
 * (popover="manual": shown above, takes no focus, nothing dismisses it). All that is not inside the
 * full-screen element is inert in Chromium (measured 2026-11-21: shown, but no press arrives), so the
 * host moves into it; `moveBefore` does so without loading the frame anew. In a replaced element, or
 * without `moveBefore`, it is only seen: `isInSight` then says no and the shortcuts still count.
 */
export function followFullScreen(page: Document, host: HTMLElement, signal: AbortSignal): void {
  const follow = () => {
    if (!host.isConnected || typeof host.showPopover !== "function") return;
    const full = page.fullscreenElement;
    if (host.matches(":popover-open")) host.hidePopover();
    moveInto(full ?? page.documentElement, host);
    if (!full) {
      host.removeAttribute("popover");
      return;
    }
    host.popover = "manual";
    // Shown anew each time: the top layer is a stack, and the page's element has just come on top.
    host.showPopover();
  };
  page.addEventListener("fullscreenchange", follow, { signal });
  follow();
}

function moveInto(place: Movable, host: HTMLElement): void {
  const isRoot = place === place.ownerDocument.documentElement;
  const isThere = isRoot ? host.parentElement === place : place.contains(host);
  if (isThere || REPLACED.includes(place.localName)) return;
  place.moveBefore?.(host, null);
}
