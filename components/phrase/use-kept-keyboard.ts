/**
 * When a step takes away what had the keyboard, the keyboard goes on from the new step, or back to the
 * call where one waits for it. It never takes the keyboard from anywhere else.
 */
import { type FocusEvent, useEffect, useRef } from "react";
import { isTextField } from "../ui/is-text-field";

/** `onFieldLost`: a text field went away under the keyboard; without it the new step gets it. */
export function useKeptKeyboard(onFieldLost?: () => void) {
  const root = useRef<HTMLDivElement>(null);
  const had = useRef<Element | null>(null);
  useEffect(() => {
    const lost = had.current;
    if (!lost || lost.isConnected) return;
    had.current = null;
    if (document.activeElement && document.activeElement !== document.body) return;
    if (onFieldLost && isTextField(lost)) onFieldLost();
    else root.current?.querySelector<HTMLElement>("textarea, button, select")?.focus();
  });
  return {
    ref: root,
    onFocus: (event: FocusEvent) => {
      had.current = event.target;
    },
    onBlur: (event: FocusEvent) => {
      // Some browsers tell of a blur when the element is taken away; that is no leaving.
      if (event.target.isConnected) had.current = null;
    },
  };
}
