/** Copies from the overlay and leaves the keyboard where it was: a selection made for it takes it away. */
import { copyText } from "@/components/ui/copy-text";

/** The page may hear of the focus we took only after our request to have it back: asked again this often. */
const TRIES = 5;
const AGAIN_MS = 100;

const isTyping = (): boolean =>
  document.activeElement !== null && document.activeElement !== document.body;

/** `returnFocus` asks for the call's keys back; not called when the keyboard was in here before. */
export async function copyInCall(text: string, returnFocus: () => void): Promise<boolean> {
  const isInHere = isTyping();
  const isCopied = await copyText(text);
  // What could not be copied is selected for the keyboard instead, which then belongs in here.
  if (isCopied && !isInHere) giveBack(returnFocus, TRIES);
  return isCopied;
}

function giveBack(returnFocus: () => void, tries: number): void {
  returnFocus();
  if (tries > 1)
    setTimeout(() => {
      if (document.hasFocus() && !isTyping()) giveBack(returnFocus, tries - 1);
    }, AGAIN_MS);
}
