/** The icon words of Google Meet: its icon font makes drawings of words, the same in every language. */

/** All icon words in `element`, in document order. */
export function iconsOf(element: ParentNode): string[] {
  return [...element.querySelectorAll("i")].map((icon) => icon.textContent?.trim() ?? "");
}
