/** Three open places: what will be here once the first meetings are in. */
import { i18n } from "#i18n";

export function EmptyChart() {
  return (
    <svg
      className="chart"
      viewBox="16 0 300 112"
      width="300"
      height="112"
      role="img"
      aria-label={i18n.t("popup.emptyChart")}
    >
      <path className="axis" d="M16 92H316" strokeWidth="1.5" />
      <rect className="zone" x="16" y="8" width="132" height="84" rx="6" />
      <text className="ph" x="28" y="28">
        {i18n.t("common.phase.baseline")}
      </text>
      <circle className="pt-out" cx="38" cy="58" r="7" />
      <circle className="pt-out" cx="82" cy="48" r="7" />
      <circle className="pt-out" cx="126" cy="66" r="7" />
      <text className="voice-t" x="168" y="62">
        {i18n.t("popup.emptyFill")}
      </text>
    </svg>
  );
}
