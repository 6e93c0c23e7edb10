/** Reads one caption row of Zoom: words and picture; there is no name in it (§3.2). */
import { faceOf } from "../face-of";
import { initialsFace } from "../initials";
import type { RowLook } from "../page-reader";

/** null: hidden, or without a picture (who speaks cannot be told, so nothing is attributed). */
export function readRow(row: Element): RowLook | null {
  if (row.getAttribute("style")?.replace(/\s/g, "").includes("display:none")) return null;
  const item = row.querySelector(
    '[class*="__item"]:not([class*="icon"]):not([class*="__yellowitem"])',
  );
  const avatar = row.querySelector('[class*="item__icon"]');
  if (!item || !avatar) return null;
  const letters = avatar.textContent?.trim() ?? "";
  const colour = /background(?:-color)?:\s*([^;]+)/.exec(avatar.getAttribute("style") ?? "")?.[1];
  const face = faceOf(row) ?? (letters ? initialsFace(letters, colour ?? null) : null);
  return face === null ? null : { name: null, face, text: item.textContent ?? "" };
}
