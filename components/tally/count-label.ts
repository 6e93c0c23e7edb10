/** What a counter is called for people who hear it: what it counts, and what it shows now. */
import { i18n } from "#i18n";
import { wordKey } from "@/components/overlay/word-key";
import { type CountView, DASH } from "./count-view";

export function countLabel({ behaviour, tally, candidates, number }: CountView): string {
  if (behaviour.recording === "occurrence") {
    const now = i18n.t(`overlay.mark.${wordKey(tally.mark ?? "none")}`);
    return i18n.t("overlay.count.did", { behaviour: behaviour.name, now });
  }
  const now = number === DASH ? i18n.t("overlay.count.none") : number;
  const maybe = candidates.length;
  if (maybe === 0) return i18n.t("overlay.count.one", { behaviour: behaviour.name, now });
  return i18n.t("overlay.count.beside", { behaviour: behaviour.name, now, maybe });
}
