/** Reads one caption row of Zoom: words and picture; there is no name in it (§3.2). */
import { faceOf } from "../face-of";
import { initialsFace } from "../initials";
import type { RowLook } from "../page-reader";

const ITEM = '[class*="subtitle__item"]:not([class*="icon"]):not([class*="__yellowitem"])';

/** null: hidden or no row. Without a picture it cannot be told who speaks (legacy, zoom-07). */
export function readRow(row: Element): RowLook | null {
  if (/display\s*:\s*none/.test(row.getAttribute("style") ?? "")) return null;
  const item = row.matches(ITEM) ? row : row.querySelector(ITEM);
  if (!item) return null;
  const avatar = row.querySelector('[class*="item__icon"]');
  const letters = avatar?.textContent?.trim() ?? "";
  const colour = /background(?:-color)?:\s*([^;]+)/.exec(avatar?.getAttribute("style") ?? "")?.[1];
  const face = faceOf(row) ?? (letters ? initialsFace(letters, colour ?? null) : null);
  return { name: null, face, text: item.textContent ?? "" };
}
