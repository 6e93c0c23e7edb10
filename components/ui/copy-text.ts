/**
 * Puts text on the clipboard, from the overlay's frame as from a page of ours; answers whether it
 * worked. Never throws: who asked shows the text to be copied by hand.
 */
export async function copyText(text: string, page: Document = document): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused (the page's permissions policy, no focus) or no API here: the old way is a selection.
    return copyBySelection(text, page);
  }
}

function copyBySelection(text: string, page: Document): boolean {
  const before = page.activeElement;
  const field = page.createElement("textarea");
  field.value = text;
  field.className = "sr";
  page.body.append(field);
  field.select();
  try {
    return page.execCommand("copy");
  } catch {
    // A browser without this old command: nothing was copied.
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
