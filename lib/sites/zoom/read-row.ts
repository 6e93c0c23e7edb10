/** Reads one caption row of Zoom: words and picture; there is no name in it (§3.2). */
import { faceOf } from "../face-of";
import { initialsFace } from "../initials";
import { type RowLook, UNSIGNED } from "../page-reader";

const ITEM = '[class*="subtitle__item"]:not([class*="icon"]):not([class*="__yellowitem"])';

/** null: hidden or no row. Older accounts have one element with words only, whoever speaks (zoom-07). */
export function readRow(row: Element): RowLook | null {
  if (/display\s*:\s*none/.test(row.getAttribute("style") ?? "")) return null;
  const item = row.matches(ITEM) ? row : row.querySelector(ITEM);
  if (!item) return null;
  const avatar = row.querySelector('[class*="item__icon"]');
  const letters = avatar?.textContent?.trim() ?? "";
  const colour = /background(?:-color)?:\s*([^;]+)/.exec(avatar?.getAttribute("style") ?? "")?.[1];
  const drawn = faceOf(row) ?? (letters ? initialsFace(letters, colour ?? null) : null);
  const face = drawn ?? (row === item ? UNSIGNED : null);
  return { name: null, face, text: item.textContent ?? "" };
}
