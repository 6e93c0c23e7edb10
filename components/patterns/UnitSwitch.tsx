/** Count per meeting or rate per 10 minutes: two pressed-or-not buttons. */
import { i18n } from "#i18n";
import type { Unit } from "@/lib/core/patterns/series";

export function UnitSwitch({ unit, onUnit }: { unit: Unit; onUnit: (unit: Unit) => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: two toggle buttons, no form field set
    <div className="seg push" role="group" aria-label={i18n.t("dashboard.unit.group")}>
      <button
        type="button"
        aria-pressed={unit === "per-meeting"}
        onClick={() => onUnit("per-meeting")}
      >
        {i18n.t("dashboard.unit.perMeeting")}
      </button>
      <button
        type="button"
        aria-pressed={unit === "per-10-min"}
        onClick={() => onUnit("per-10-min")}
      >
        {i18n.t("dashboard.unit.perTen")}
      </button>
    </div>
  );
}
