/** The query client of every page. It never waits for a network: all there is lies in this browser. */
import { QueryClient } from "@tanstack/react-query";

/** How long an unused query stays (and stays followed) after its last reader left. */
const UNUSED_MS = 60_000;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The browser's "offline" says nothing about IndexedDB (toolchain.md, 2026).
        networkMode: "always",
        // Live queries say themselves when something changed.
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: UNUSED_MS,
        retry: false,
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
}
