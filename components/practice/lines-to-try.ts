/** What the owner may try in the practice call, from their own plan. */
import { i18n } from "#i18n";
import type { Behaviour, DetectorLink } from "@/lib/core/plan/behaviour";

/** What this call has a moment for (lib/core/practice/harbour-report.ts). */
const HAPPENS: readonly (DetectorLink | null)[] = [
  "interruption-made",
  "interruption-received",
  "solicitation",
  "invitation",
];

/** What of it the coach may offer while the call runs; the rest waits for a debrief, which this call has not. */
const OFFERED: readonly (DetectorLink | null)[] = ["solicitation", "invitation"];

/** Sentences in the order they can be tried. It names nothing that this call will not show. */
export function linesToTry(behaviours: readonly Behaviour[], isByHand: boolean): string[] {
  const focus = behaviours.find(({ isFocus }) => isFocus) ?? behaviours[0];
  const others = behaviours.filter((one) => one !== focus && one.recording === "count");
  const happening = others.filter(({ detector }) => HAPPENS.includes(detector));
  const isOffered = behaviours.some(({ detector }) => OFFERED.includes(detector));
  const inPanel = happening[0] ?? others[0];
  return [
    i18n.t("practice.trySam"),
    ...(focus?.recording === "count"
      ? [i18n.t("practice.tryCount", { counts: focus.counts || focus.name })]
      : []),
    ...(inPanel
      ? [i18n.t("practice.tryPanel", { counts: inPanel.counts || inPanel.name })]
      : [i18n.t("practice.tryOpen")]),
    ...(isByHand ? [i18n.t("practice.tryByHand")] : []),
    ...(!isByHand && isOffered ? [i18n.t("practice.tryConfirm")] : []),
    i18n.t("practice.tryMove"),
  ];
}
