/** A behaviour's aim in words: "aim 1 or fewer". */
import { i18n } from "#i18n";
import type { Behaviour } from "@/lib/core/plan/behaviour";

/** null where there is no number to aim at. */
export function aimWords({ target, direction, recording }: Behaviour): string | null {
  if (target === null || recording !== "count") return null;
  return direction === "fewer"
    ? i18n.t("debrief.aimFewer", { n: target })
    : i18n.t("debrief.aimMore", { n: target });
}
