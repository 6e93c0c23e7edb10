/**
 * Reads whether captions are shown. Before anybody has spoken nothing on the page may tell; then it
 * says so, because a press on the switch could turn captions off.
 */
import type { CaptionSwitch } from "../page-reader";

/** English only, and only a help: "Show Captions", "Hide Captions" (2026-08 to 2026-10, zoom-06). */
const SHOW = /^show/i;
const HIDE = /^hide/i;

export type ReadSwitch = (button: Element | null, isShown: boolean) => CaptionSwitch;

/** Remembers what the switch is called, in whatever language, while captions are shown. */
export function makeSwitch(): ReadSwitch {
  let whenOn: string | null = null;
  return (button, isShown) => {
    const label = button?.getAttribute("aria-label") ?? "";
    if (isShown) {
      whenOn = label || whenOn;
      return "on";
    }
    if (!button) return "absent";
    const pressed = button.getAttribute("aria-pressed");
    if (pressed) return pressed === "true" ? "on" : "off";
    if (HIDE.test(label) || label === whenOn) return "on";
    return SHOW.test(label) || whenOn !== null ? "off" : "unknown";
  };
}
