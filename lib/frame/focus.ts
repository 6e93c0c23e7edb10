/** Remembers what had the page's keyboard focus before our frame took it, and gives it back. */

/** Returns a function that gives the focus back; it does nothing when we do not have it. */
export function rememberFocus(
  page: Document,
  host: HTMLElement,
  frame: HTMLElement,
  signal: AbortSignal,
): () => void {
  let before: Element | null = null;
  const options = { capture: true, signal } as const;
  page.addEventListener(
    "focusout",
    ({ target }) => {
      before = target instanceof Element && target !== host ? target : before;
    },
    options,
  );
  const forget = ({ target }: Event) => {
    if (target !== host) before = null;
  };
  page.addEventListener("focusin", forget, options);
  // A press on the page that leaves nothing focused: then nothing is what we give back.
  page.addEventListener("pointerup", forget, options);
  return () => {
    if (page.activeElement !== host) return;
    frame.blur();
    window.focus();
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
}
