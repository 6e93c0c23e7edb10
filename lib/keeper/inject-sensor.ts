/**
 * Brings the sensor into calls that are open already: after an install, an update, or when the
 * owner gives a site back. The script is idempotent; a tab that refuses it is left alone.
 */
import browser from "webextension-polyfill";
import { SITES } from "@/lib/messaging/sender";

const SENSOR = "/content-scripts/sensor.js";

/** Returns in how many tabs the sensor runs now. */
export async function injectSensor(): Promise<number> {
  const tabs = await browser.tabs.query({ url: [...SITES] });
  const done = await Promise.allSettled(
    tabs.map(({ id }) =>
      browser.scripting.executeScript({
        target: { tabId: id ?? browser.tabs.TAB_ID_NONE, allFrames: true },
        files: [SENSOR],
      }),
    ),
  );
  return done.filter(({ status }) => status === "fulfilled").length;
}
