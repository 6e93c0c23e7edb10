/** The settings, followed live. Changing them is `change-settings.ts`. */
import type { UseQueryOptions } from "@tanstack/react-query";
import type { Settings } from "@/lib/messaging/protocol";
import { database } from "@/lib/storage/db";
import { readSettings, SETTINGS_DOC } from "@/lib/storage/settings";
import { live } from "./live";

export function settings(): UseQueryOptions<Settings> {
  return live({
    key: ["settings"],
    rows: () => database().documents.get(SETTINGS_DOC),
    open: () => readSettings(),
  });
}
