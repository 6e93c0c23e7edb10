/** Whether the call's page is light or dark, by the colour it paints behind itself. */

/** Luma (ITU-R BT.601) under which white text is the readable one: that of mid grey, #757575. */
const DARK_BELOW = 117;

/** 0..255, or null when nothing is painted. */
function luma(colour: string): number | null {
  const [r = 0, g = 0, b = 0, alpha = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  return alpha === 0 ? null : 0.299 * r + 0.587 * g + 0.114 * b;
}

export function themeOf(page: Document): "light" | "dark" {
  for (const element of [page.body, page.documentElement]) {
    const found = element && luma(getComputedStyle(element).backgroundColor);
    if (found != null) return found < DARK_BELOW ? "dark" : "light";
  }
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
