/** Whether the call's page is light or dark, by the colour it paints behind itself. */

/** Relative luminance under which white text is the readable one (WCAG 2.2: both contrasts equal at .18). */
const DARK_BELOW = 0.18;

function luminance(colour: string): number | null {
  const parts = colour.match(/[\d.]+/g)?.map(Number);
  if (!colour.startsWith("rgb") || !parts || parts[3] === 0) return null;
  const [r = 0, g = 0, b = 0] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function themeOf(page: Document): "light" | "dark" {
  for (const element of [page.body, page.documentElement]) {
    const found = element && luminance(getComputedStyle(element).backgroundColor);
    if (found != null) return found < DARK_BELOW ? "dark" : "light";
  }
  return page.defaultView?.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
