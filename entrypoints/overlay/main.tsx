/** The coach's page: hears the sensor before React starts, then draws the running session. */
import "@/components/ui/look.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ulid } from "ulid";
import { browser } from "wxt/browser";
import { keepFocusInCall } from "@/components/overlay/keep-focus";
import { Overlay } from "@/components/overlay/Overlay";
import { quietWords } from "@/components/overlay/quiet-words";
import { SessionContext } from "@/components/overlay/session-context";
import { clock } from "@/lib/clock";
import { send } from "@/lib/messaging/send";
import { listenForHello } from "@/lib/session/hello";
import { connectKeeper, isCurrent } from "@/lib/session/keeper-port";
import { keepWords } from "@/lib/session/lasting-words";
import { startSession } from "@/lib/session/session";
import { takePorts } from "@/lib/session/take-ports";
import { openShelf, shelfStorage } from "@/lib/storage/shelf";

// At module top level: the sensor posts its port as soon as this document has loaded.
const hello = listenForHello(window);
const { signal } = new AbortController();
const shelf = openShelf(shelfStorage());
const deps = { clock, ask: send, connect: connectKeeper, isCurrent, makeId: ulid, shelf };
const session = startSession(deps, signal);
takePorts(hello, session, deps, signal);
window.addEventListener("pagehide", session.flush);
keepFocusInCall(document, signal);
keepWords(browser.i18n);
quietWords("updated", null); // after an update it is too late to ask for these words

const root = document.getElementById("root");
if (!root) throw new Error("The page has no #root.");
createRoot(root).render(
  <StrictMode>
    <SessionContext value={session}>
      <Overlay />
    </SessionContext>
  </StrictMode>,
);
