/**
 * Waits for the sensor's port. Registered at module top level, before React: in Chromium an effect
 * is too late (architecture.md). Trusts no port before the keeper has named its token.
 */
import type { Hello } from "@/lib/messaging/channel";

/** The keeper hears of the token a moment before we do; a slow worker may need a second question. */
const ASK_AGAIN_MS = [0, 200, 1000, 3000] as const;
const TOKEN = /^.{16,64}$/;

export interface Offer {
  readonly token: string;
  readonly port: MessagePort;
}

/** Collects every port offered to `target` from now on; `take` gets those and the later ones. */
export function listenForHello(target: EventTarget): { take(run: (offer: Offer) => void): void } {
  const offers: Offer[] = [];
  let taker: ((offer: Offer) => void) | null = null;
  target.addEventListener("message", (event) => {
    const { data, ports } = event as MessageEvent<Partial<Hello> | null>;
    const port = ports[0];
    if (!port || data?.type !== "next-time.hello") return;
    if (typeof data.token !== "string" || !TOKEN.test(data.token)) return;
    const offer = { token: data.token, port };
    if (taker) taker(offer);
    else offers.push(offer);
  });
  return {
    take(run) {
      taker = run;
      for (const offer of offers.splice(0)) run(offer);
    },
  };
}

/** Asks the keeper whether `token` belongs to our tab. `wait` is the injected clock's. */
export async function isTrusted(
  token: string,
  ask: () => Promise<{ tokens: readonly string[] }>,
  wait: (ms: number) => Promise<void>,
): Promise<boolean> {
  for (const ms of ASK_AGAIN_MS) {
    if (ms) await wait(ms);
    try {
      if ((await ask()).tokens.includes(token)) return true;
    } catch {
      // A worker that is just starting answers the next time; after the last try the port is refused.
    }
  }
  return false;
}
