/** Copies from the overlay and leaves the keyboard where it was: a selection made for it takes it away. */
import { copyText } from "@/components/ui/copy-text";

/** `returnFocus` asks for the call's keys back; not called when the keyboard was in here before. */
export async function copyInCall(text: string, returnFocus: () => void): Promise<boolean> {
  const { activeElement, body } = document;
  const isInHere = activeElement !== null && activeElement !== body;
  const isCopied = await copyText(text);
  // What could not be copied is selected for the keyboard instead, which then belongs in here.
  if (isCopied && !isInHere) returnFocus();
  return isCopied;
}
