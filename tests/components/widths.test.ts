/** The overlay fits the window it is given, shadow and all. */
import { expect, test } from "vitest";
import { cardWidth, panelWidth } from "@/components/overlay/widths";
import { initialView } from "@/lib/session/view";

test.each([
  [1280, 360, 400],
  [404, 360, 360],
  [403, 359, 359],
  [340, 320, 320],
  [320, 300, 300],
])("in %i px: panel %i, card %i", (width, panel, card) => {
  const around = { ...initialView.surroundings, width };
  expect([panelWidth(around), cardWidth(around)]).toEqual([panel, card]);
});
