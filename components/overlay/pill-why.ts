/** The two words beside the pill's name: what is not saved, missing, or that it is baseline; and their room. */
import { i18n } from "#i18n";
import type { Lamp } from "@/lib/session/lamp";
import type { SessionView } from "@/lib/session/view";
import { wordKey } from "./word-key";

export function pillWhy(view: SessionView, lamp: Lamp): string | null {
  if (view.isLate) return i18n.t("overlay.notSaved");
  if (lamp.reason) return i18n.t(`lamp.short.${wordKey(lamp.reason)}`);
  return view.phase === "baseline" ? i18n.t("overlay.baseline") : null;
}

/** What takes turns beside the name in the first seconds of a baseline call: the pill is as wide for all. */
export function whyRoom(view: SessionView): string | null {
  if (view.phase !== "baseline") return null;
  return [i18n.t("lamp.short.starting"), i18n.t("overlay.baseline")].join("\n");
}
