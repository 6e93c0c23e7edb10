/** The picture of a person as a key: the same person, the same key, whatever size was asked for. */

/** The address of the last picture in `element` without its size suffix, or null. */
export function faceOf(element: ParentNode): string | null {
  // A tile shows the picture twice, blurred behind and sharp in front; the address is the same.
  const address = [...element.querySelectorAll("img")].at(-1)?.getAttribute("src");
  return address ? address.replace(/=[a-z]\d+[\w-]*$/i, "") : null;
}
