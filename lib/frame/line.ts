/**
 * The line between sensor and coach: one MessageChannel per loaded frame. The port goes only to the
 * extension's own origin, with a token the keeper has heard first, so nobody else can pose as us.
 */
import type { Clock } from "@/lib/clock";
import type { FromCoach, FromSensor, Hello } from "@/lib/messaging/channel";
import type { Ask } from "./ask";
import { randomHex } from "./chance";

/** A keeper that does not answer is asked again after this long, twice as long each time. */
const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 8000;
const TOKEN_BYTES = 16;

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
    port.onmessage = ({ data }) => {
      if (typeof data?.type === "string") ends.heard(data as FromCoach);
    };
    const hello: Hello = { type: "next-time.hello", token };
    ends.frame.contentWindow?.postMessage(hello, ends.origin, [channel.port2]);
    ends.opened();
  };
  let loads = 0;
  const announce = async (token: string, load: number, retryMs: number) => {
    const answer = await ends.ask("frame.announce", { token });
    if (load !== loads || ends.signal.aborted) return;
    if (answer.ok) return call(token);
    ends.clock.after(
      retryMs,
      () => void announce(token, load, Math.min(retryMs * 2, LAST_RETRY_MS)),
      ends.signal,
    );
  };
  ends.frame.addEventListener("load", () => {
    if (ends.signal.aborted) return;
    if (port) {
      hangUp();
      ends.lost();
    }
    void announce(randomHex(TOKEN_BYTES), ++loads, FIRST_RETRY_MS);
  });
  ends.signal.addEventListener("abort", hangUp);
  return {
    send(message) {
      port?.postMessage(message);
      return port !== null;
    },
  };
}
