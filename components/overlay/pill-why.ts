/** The two words beside the pill's name: what is not saved, what is missing, or that it is baseline. */
import { i18n } from "#i18n";
import type { Lamp } from "@/lib/session/lamp";
import type { SessionView } from "@/lib/session/view";
import { wordKey } from "./word-key";

export function pillWhy(view: SessionView, lamp: Lamp): string | null {
  if (view.isLate) return i18n.t("overlay.notSaved");
  if (lamp.reason) return i18n.t(`lamp.short.${wordKey(lamp.reason)}`);
  return view.phase === "baseline" ? i18n.t("overlay.baseline") : null;
}
