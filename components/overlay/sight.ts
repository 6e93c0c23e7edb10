/**
 * Whether the browser itself says that our page is really painted: nothing on it, not faded, not bent
 * (IntersectionObserver v2; Chromium). It sees what no script of a page can hide, such as a cover
 * that lets presses through. Where the browser cannot say, it says nothing.
 */

/** The least the browser allows for `trackVisibility` (w3.org/TR IntersectionObserver v2, §2.2). */
const DELAY_MS = 100;

type Entry = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** Tells `tell` whenever it changes, at most every `DELAY_MS`. Never tells in Firefox. */
export function watchSight(
  element: Element,
  tell: (isInSight: boolean) => void,
  signal: AbortSignal,
): void {
  if (!("isVisible" in IntersectionObserverEntry.prototype)) return;
  const init = { trackVisibility: true, delay: DELAY_MS, threshold: [0, 0.5, 1] };
  const watcher = new IntersectionObserver((entries) => {
    const last: Entry | undefined = entries.at(-1);
    if (last) tell(last.isVisible === true);
  }, init);
  watcher.observe(element);
  signal.addEventListener("abort", () => watcher.disconnect(), { once: true });
}
