/**
 * Where a tab is: host and path, without what only steers the page (query, hash). It sees our two
 * sites and our own pages; elsewhere the browser does not tell, and "" stands for that.
 */
import browser from "webextension-polyfill";

/** null: there is no such tab (any more). */
export async function placeOf(tabId: number): Promise<string | null> {
  try {
    const { url } = await browser.tabs.get(tabId);
    if (url === undefined || !URL.canParse(url)) return "";
    const { host, pathname } = new URL(url);
    return host + pathname;
  } catch {
    return null; // no such tab: that is the answer
  }
}
