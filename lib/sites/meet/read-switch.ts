/** Reads whether captions are on. A region in the page proves nothing: it is there while off. */
import type { CaptionSwitch } from "../page-reader";
import { iconsOf } from "./icons-of";

/** What the switch says; the words of both states were in the button in 2024-08 (meet-13). */
export function readSwitch(button: Element | null, region: Element | null): CaptionSwitch {
  const words = button ? iconsOf(button) : [];
  const isOn = words.includes("closed_caption");
  const isOff = words.includes("closed_caption_off");
  if (isOn !== isOff) return isOn ? "on" : "off";
  const pressed = button?.getAttribute("aria-pressed");
  if (pressed) return pressed === "true" ? "on" : "off";
  if (region) return region.getClientRects().length > 0 ? "on" : "off";
  return button ? "off" : "absent";
}
