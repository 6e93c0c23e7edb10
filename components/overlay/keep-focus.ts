/**
 * Leaves the keyboard with the call: a press on anything but a text field takes no focus. Measured in
 * architecture.md: with the default prevented the click still works and the page keeps its keys.
 */
import { isTextField } from "../ui/is-text-field";

export function keepFocusInCall(page: Document, signal: AbortSignal): void {
  const keep = (event: Event) => {
    if (!isTextField(event.target)) event.preventDefault();
  };
  page.addEventListener("pointerdown", keep, { capture: true, signal });
  page.addEventListener("mousedown", keep, { capture: true, signal });
}
