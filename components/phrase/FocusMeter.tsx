/** The future/past meter with the guide's line at 70; words only while there are under 5 entries. */
import { i18n } from "#i18n";
import { BAR_FROM_ENTRIES, GUIDE_SHARE, type Meter } from "@/lib/core/phrase/meter";
import "./phrase.css";

/** What is said in place of a bar. */
function fewWords({ future, total }: Meter, days: number | null): string {
  if (days === null) {
    return total === 0
      ? i18n.t("phrase.meter.none")
      : i18n.t("phrase.meter.few", { future, total });
  }
  return total === 0
    ? i18n.t("phrase.meter.noneInDays", { days })
    : i18n.t("phrase.meter.fewInDays", { future, total, days });
}

/** `days`: the last days that `meter` counts; null: all there is. */
export function FocusMeter({ meter, days = null }: { meter: Meter; days?: number | null }) {
  const { future, total } = meter;
  const counts = { future: String(future), total: String(total) };
  const line = `${GUIDE_SHARE * 100}%`;
  if (total < BAR_FROM_ENTRIES) {
    return (
      <div className="phrase-meter-few">
        <p className="small strong">{i18n.t("phrase.meter.title")}</p>
        <p className="small quiet">{fewWords(meter, days)}</p>
      </div>
    );
  }
  const count = i18n.t("phrase.meter.count", counts);
  return (
    <div>
      <div className="row phrase-meter-head">
        <span className="small strong">{i18n.t("phrase.meter.title")}</span>
        <span className="small num push quiet">
          {days === null ? count : i18n.t("phrase.meter.inDays", { count, days })}
        </span>
      </div>
      <div className="meter" role="img" aria-label={i18n.t("phrase.meter.label", counts)}>
        <i className="fut" style={{ flex: future }} />
        <i className="past" style={{ flex: total - future }} />
        <span className="guide" style={{ left: line }} />
      </div>
      <p className="tiny faint phrase-guide">{i18n.t("phrase.meter.guide")}</p>
    </div>
  );
}
