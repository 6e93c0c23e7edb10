/** What to try in the practice call: it follows the owner's own plan and their answer about captions. */
import { useQuery } from "@tanstack/react-query";
import { i18n } from "#i18n";
import type { Behaviour, DetectorLink } from "@/lib/core/plan/behaviour";
import { plan } from "@/lib/queries/plan";
import { settings } from "@/lib/queries/settings";

/** What this call has a moment for (lib/core/practice/harbour-report.ts). */
const HAPPENS: readonly (DetectorLink | null)[] = [
  "interruption-made",
  "interruption-received",
  "solicitation",
  "invitation",
];

function lines(behaviours: readonly Behaviour[], isByHand: boolean): string[] {
  const focus = behaviours.find(({ isFocus }) => isFocus) ?? behaviours[0];
  const others = behaviours.filter((one) => one !== focus && one.recording === "count");
  const happening = others.filter(({ detector }) => HAPPENS.includes(detector));
  const inPanel = happening[0] ?? others[0];
  return [
    i18n.t("practice.trySam"),
    ...(focus?.recording === "count"
      ? [i18n.t("practice.tryCount", { counts: focus.counts || focus.name })]
      : []),
    ...(inPanel
      ? [i18n.t("practice.tryPanel", { counts: inPanel.counts || inPanel.name })]
      : [i18n.t("practice.tryOpen")]),
    isByHand ? i18n.t("practice.tryByHand") : i18n.t("practice.tryConfirm"),
    i18n.t("practice.tryMove"),
  ];
}

export function ToTry() {
  const current = useQuery(plan());
  const chosen = useQuery(settings());
  if (current.data === undefined || !chosen.data) return null;
  return (
    <section>
      <h2>{i18n.t("practice.tryTitle")}</h2>
      <ol className="practice-try">
        {lines(current.data?.behaviours ?? [], chosen.data.captions !== "read").map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  );
}
