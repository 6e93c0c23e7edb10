/** Shows the host above a page in full screen. Where the browser cannot, the lamp speaks afterwards. */

/**
 * Moves `host` into the browser's top layer while something of the page is in full screen
 * (popover="manual", HTML standard: shown above, takes no focus, nothing dismisses it).
 */
export function followFullScreen(page: Document, host: HTMLElement, signal: AbortSignal): void {
  const follow = () => {
    if (!host.isConnected || typeof host.showPopover !== "function") return;
    const wasShown = host.matches(":popover-open");
    if (!page.fullscreenElement) {
      if (wasShown) host.hidePopover();
      host.removeAttribute("popover");
      return;
    }
    host.popover = "manual";
    // Shown anew: the top layer is a stack, and the page's own element has just come on top.
    if (wasShown) host.hidePopover();
    host.showPopover();
  };
  page.addEventListener("fullscreenchange", follow, { signal });
  follow();
}
