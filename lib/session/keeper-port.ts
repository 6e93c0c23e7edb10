/** The real long-lived port to the keeper, and whether the extension is still ours. */
import browser from "webextension-polyfill";
import { CALL_PORT, type FromKeeper } from "@/lib/messaging/protocol";
import type { KeeperPort } from "./context";

/** Throws when the extension was replaced under this page. */
export function connectKeeper(): KeeperPort {
  const port = browser.runtime.connect({ name: CALL_PORT });
  return {
    post: (message) => port.postMessage(message),
    // Only our own keeper can reach this port (no `externally_connectable`): its words are trusted.
    onMessage: (run) => port.onMessage.addListener((message) => run(message as FromKeeper)),
    onDisconnect: (run) => port.onDisconnect.addListener(run),
    close: () => port.disconnect(),
  };
}

/** False once the extension was updated, switched off or removed under this page. */
export const isCurrent = () => Boolean(browser.runtime?.id);
