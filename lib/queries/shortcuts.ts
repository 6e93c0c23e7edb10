/** The shortcuts as the browser has them now. They are changed only in the browser's own page. */
import { mutationOptions, type UseQueryOptions } from "@tanstack/react-query";
import { browser } from "wxt/browser";
import { send } from "@/lib/messaging/send";

export interface Shortcut {
  readonly description: string;
  /** Empty: none is set. */
  readonly keys: string;
}

export function shortcuts(): UseQueryOptions<readonly Shortcut[]> {
  return {
    queryKey: ["shortcuts"],
    // Changed in another tab: read again when the owner comes back.
    refetchOnWindowFocus: "always",
    queryFn: async () => {
      const commands = await browser.commands.getAll();
      return commands
        .filter(({ description }) => description)
        .map(({ description, shortcut }) => ({
          description: description ?? "",
          keys: shortcut ?? "",
        }));
    },
  };
}

export function openShortcuts() {
  return mutationOptions({
    mutationFn: () => send("page.open", { page: "shortcuts", meetingId: null }),
  });
}
