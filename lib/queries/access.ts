/**
 * Which of our two sites the browser lets us read right now, followed live. Asking again needs a
 * press of a button, so it is a request of its own. Nothing else is ever asked for.
 */
import { mutationOptions, type QueryClient, type UseQueryOptions } from "@tanstack/react-query";
import { browser } from "wxt/browser";

export type AccessSite = "meet" | "zoom";

/** As in the manifest. */
const ORIGINS: Record<AccessSite, string> = {
  meet: "https://meet.google.com/*",
  zoom: "https://*.zoom.us/*",
};
export type Access = Readonly<Record<AccessSite, boolean>>;

const KEY = ["access"];

export function access(): UseQueryOptions<Access> {
  return {
    queryKey: KEY,
    queryFn: async () => {
      const [meet, zoom] = await Promise.all([
        browser.permissions.contains({ origins: [ORIGINS.meet] }),
        browser.permissions.contains({ origins: [ORIGINS.zoom] }),
      ]);
      return { meet, zoom };
    },
  };
}

/** The sites that were withdrawn, in a fixed order. */
export function withdrawn(found: Access): AccessSite[] {
  return (["meet", "zoom"] as const).filter((site) => !found[site]);
}

/** Asks the browser's own question. Resolves with the owner's answer. Only from a press. */
export function askAccess(client: QueryClient) {
  return mutationOptions({
    mutationFn: (sites: readonly AccessSite[]) =>
      browser.permissions.request({ origins: sites.map((site) => ORIGINS[site]) }),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

/** Reads again whenever the browser gives or takes access, until `signal` aborts. */
export function followAccess(client: QueryClient, signal: AbortSignal): void {
  const again = () => void client.invalidateQueries({ queryKey: KEY });
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  signal.addEventListener("abort", () => {
    browser.permissions.onAdded.removeListener(again);
    browser.permissions.onRemoved.removeListener(again);
  });
}
