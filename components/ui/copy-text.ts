/** Puts text on the clipboard from a page of ours; answers whether it worked. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused (page not focused, or the browser's own policy): the caller says so in words.
    return false;
  }
}
