/** The keys of our four commands as the browser has them now; the owner changes them there. */
import { useEffect, useState } from "react";
import browser from "webextension-polyfill";

export interface Shortcut {
  readonly what: string;
  /** null: the browser gave it no key (another extension has it). */
  readonly keys: string | null;
}

export function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const take = (commands: Awaited<ReturnType<typeof browser.commands.getAll>>) =>
      setShortcuts(
        commands
          .filter(({ description }) => description)
          .map(({ description = "", shortcut }) => ({ what: description, keys: shortcut || null })),
      );
    // Without an answer the list stays away; the page says where keys are set anyway.
    browser.commands.getAll().then(take, () => setShortcuts([]));
  }, []);
  return shortcuts;
}
