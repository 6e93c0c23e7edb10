/** The sensor's requests to the keeper. Types only of the protocol: no parser comes into the page. */
import { browser } from "wxt/browser";
import type { Answer, Payload, RequestType } from "@/lib/messaging/protocol";

/** All the sensor wants to know is whether it was heard. */
export type Ask = <T extends RequestType>(
  type: T,
  payload: Payload<T>,
) => Promise<Pick<Answer<T>, "ok">>;

const unreachable = { ok: false };

/** Answers `ok: false` when the keeper cannot be reached (an update, or the extension was removed). */
export const ask: Ask = async (type, payload) => {
  try {
    return (await browser.runtime.sendMessage({ type, payload })) ?? unreachable;
  } catch {
    // Only an extension that is gone, or a worker just starting: every caller asks again.
    return unreachable;
  }
};

/** False once the extension was updated, switched off or removed under this script. */
export const isAlive = () => Boolean(browser.runtime?.id);
