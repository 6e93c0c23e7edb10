/** The coach's page: hears the sensor before React starts, then draws the running session. */
import "@/components/ui/look.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ulid } from "ulid";
import { keepFocusInCall } from "@/components/overlay/keep-focus";
import { Overlay } from "@/components/overlay/Overlay";
import { SessionContext } from "@/components/overlay/session-context";
import { clock } from "@/lib/clock";
import { send } from "@/lib/messaging/send";
import { isTrusted, listenForHello } from "@/lib/session/hello";
import { connectKeeper, isCurrent } from "@/lib/session/keeper-port";
import { sensorPort } from "@/lib/session/sensor-port";
import { startSession } from "@/lib/session/session";

// At module top level: the sensor posts its port as soon as this document has loaded.
const hello = listenForHello(window);
const { signal } = new AbortController();
const session = startSession(
  { clock, ask: send, connect: connectKeeper, isCurrent, makeId: (at) => ulid(at) },
  signal,
);
const wait = (ms: number) => new Promise<void>((resolve) => clock.after(ms, resolve, signal));
hello.take(async ({ token, port }) => {
  if (await isTrusted(token, () => send("token.ask", {}), wait)) session.attach(sensorPort(port));
  else port.close();
});
window.addEventListener("pagehide", session.flush);
keepFocusInCall(document, signal);

const root = document.getElementById("root");
if (!root) throw new Error("The page has no #root.");
createRoot(root).render(
  <StrictMode>
    <SessionContext value={session}>
      <Overlay />
    </SessionContext>
  </StrictMode>,
);
