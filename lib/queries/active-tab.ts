/**
 * What kind of tab the popup was opened on. The browser tells an address only for our two sites;
 * every other tab stays unknown to us, and nothing is kept.
 */
import type { UseQueryOptions } from "@tanstack/react-query";
import { browser } from "wxt/browser";

/** "call-site": a page of Meet or Zoom (it may still be the lobby). */
export type TabKind = "call-site" | "other";

export function activeTab(): UseQueryOptions<TabKind> {
  return {
    queryKey: ["active-tab"],
    queryFn: async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      const host = tab?.url ? new URL(tab.url).hostname : "";
      const isOurs = host === "meet.google.com" || host === "zoom.us" || host.endsWith(".zoom.us");
      return isOurs ? "call-site" : "other";
    },
  };
}
