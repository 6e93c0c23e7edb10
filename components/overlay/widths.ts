/** How wide each shape is in the room the call leaves, and which shape is shown. */
import type { FrameMode } from "@/lib/messaging/channel";
import type { SessionView, Surroundings } from "@/lib/session/view";
import { quietStatus } from "./quiet-words";

/** The pill folds to lamp and numbers in a window narrower than this (look/README, "Pill"). */
export const FOLD_PX = 480;
const PANEL_PX = 360;
const LEAST_PANEL_PX = 320;
const CARD_PX = 400;
/** Our own margin for the shadow, left and right together (overlay.css). */
const MARGIN_PX = 20;
/** The same and the host's distance from the window's edges. */
const AROUND_PX = 44;

const widthIn = (wanted: number, { width }: Surroundings, least: number) =>
  Math.max(Math.min(wanted, width - AROUND_PX), Math.min(least, width - MARGIN_PX));

export const panelWidth = (around: Surroundings) => widthIn(PANEL_PX, around, LEAST_PANEL_PX);
export const cardWidth = (around: Surroundings) => widthIn(CARD_PX, around, LEAST_PANEL_PX);

export function modeOf(view: SessionView): FrameMode {
  if (view.status === "ended") return view.isAsking ? "card" : "hidden";
  const isShown =
    view.status === "counting" || view.status === "paused" || quietStatus(view.status);
  return isShown ? view.shape : "hidden";
}
