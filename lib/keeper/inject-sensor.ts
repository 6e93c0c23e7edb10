/**
 * Brings the sensor into calls that are open already: after an install, an update, or when the
 * owner gives a site back. The script is idempotent; a tab that refuses it is left alone.
 */
import browser from "webextension-polyfill";

/** One script per site (each carries only its own adapter), as the manifest names them. */
interface SiteScript {
  readonly matches: string[];
  readonly js: string[];
}

async function injectOne({ matches, js }: SiteScript): Promise<number> {
  const tabs = await browser.tabs.query({ url: matches });
  const done = await Promise.allSettled(
    tabs.map(({ id }) =>
      browser.scripting.executeScript({
        target: { tabId: id ?? browser.tabs.TAB_ID_NONE, allFrames: true },
        files: js.map((file) => `/${file}`),
      }),
    ),
  );
  return done.filter(({ status }) => status === "fulfilled").length;
}

/** Returns in how many tabs the sensor runs now. */
export async function injectSensor(): Promise<number> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const counts = await Promise.all(
    scripts.map(({ matches, js }) => injectOne({ matches, js: js ?? [] })),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
