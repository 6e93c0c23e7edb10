/**
 * A double click is one press: its second click reaches only what the first one pressed. Without this
 * it would press whatever a fast screen has meanwhile put under the pointer. Pressing one thing quickly
 * many times stays as many presses.
 */
import { useEffect } from "react";

const PRESSABLE = "button, a, label, summary, input, select, textarea, [role]";

/** Watches all of `page` until `signal` aborts. */
export function guardSecondClick(page: Document, signal: AbortSignal): void {
  let pressed: Element | null = null;
  const guard = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target.closest(PRESSABLE) : null;
    // 0: the keyboard; 1: a first press.
    if (event.detail <= 1 || target === pressed) {
      pressed = target;
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener("click", guard, { capture: true, signal });
}

export function useSecondClickGuard() {
  useEffect(() => {
    const ending = new AbortController();
    guardSecondClick(document, ending.signal);
    return () => ending.abort();
  }, []);
}
