/** What a meeting is called, everywhere: its own title, else the site's word for a call. */
import { i18n } from "#i18n";
import type { Site } from "@/lib/messaging/protocol";
import { isolate } from "./isolate";

export function meetingName({ title, site }: { title: string | null; site: Site }): string {
  if (title) return isolate(title);
  return {
    meet: i18n.t("common.site.meet"),
    zoom: i18n.t("common.site.zoom"),
    practice: i18n.t("common.site.practice"),
  }[site];
}
