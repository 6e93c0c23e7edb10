/**
 * The line between sensor and coach: one MessageChannel per loaded frame. The port goes only to the
 * extension's own origin, with a token the keeper has heard first, so nobody else can pose as us.
 */
import type { Clock } from "@/lib/clock";
import type { FromCoach, FromSensor, Hello } from "@/lib/messaging/channel";
import type { Ask } from "./ask";
import { randomToken } from "./chance";
import { insist } from "./insist";

export interface Line {
  /** False: nobody listens yet (or any more); keep the message. */
  send(message: FromSensor): boolean;
}

export interface LineEnds {
  readonly frame: HTMLIFrameElement;
  /** Target origin: the extension's own, never "*". */
  readonly origin: string;
  readonly ask: Ask;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  opened(): void;
  heard(message: FromCoach): void;
  /** The frame was taken out or loaded anew: what was mirrored is all that is left of it. */
  lost(): void;
}

function hear(data: unknown, ends: LineEnds): void {
  const message = data as FromCoach | null;
  if (typeof message?.type === "string") ends.heard(message);
}

/** Opens a new channel each time the frame has loaded (it loads anew whenever it is re-mounted). */
export function openLine(ends: LineEnds): Line {
  let port: MessagePort | null = null;
  const hangUp = () => {
    port?.close();
    port = null;
  };
  const call = (token: string) => {
    hangUp();
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = ({ data }) => hear(data, ends);
    const hello: Hello = { type: "next-time.hello", token };
    ends.frame.contentWindow?.postMessage(hello, ends.origin, [channel.port2]);
    ends.opened();
  };
  let loads = 0;
  const announce = async (token: string, load: number) => {
    const isCurrent = () => load === loads && !ends.signal.aborted;
    const { ok } = isCurrent() ? await ends.ask("frame.announce", { token }) : { ok: true };
    if (ok && isCurrent()) call(token);
    return ok;
  };
  ends.frame.addEventListener("load", () => {
    if (ends.signal.aborted) return;
    if (port) {
      hangUp();
      ends.lost();
    }
    const token = randomToken();
    const load = ++loads;
    insist(() => announce(token, load), ends.clock, ends.signal);
  });
  ends.signal.addEventListener("abort", hangUp);
  return {
    send(message) {
      port?.postMessage(message);
      return port !== null;
    },
  };
}
