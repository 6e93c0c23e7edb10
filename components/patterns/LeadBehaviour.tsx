/** The behaviour that leads the page: a sentence, the chance, one large chart. */
import { i18n } from "#i18n";
import type { Unit } from "@/lib/core/patterns/series";
import type { Trend } from "@/lib/core/patterns/trend";
import { Glyph } from "../ui/Glyph";
import { Verdict } from "../ui/Verdict";
import { Chart } from "./Chart";
import { caveats, chanceLine, leadLines, moreLine } from "./lead-words";
import { UnitSwitch } from "./UnitSwitch";

export function LeadBehaviour({
  trend,
  unit,
  onUnit,
  practicedAt,
}: {
  trend: Trend;
  unit: Unit;
  onUnit: (unit: Unit) => void;
  practicedAt: readonly number[];
}) {
  const { behaviour } = trend.series;
  const { kind } = trend.verdict;
  const below = [
    chanceLine(trend.verdict),
    moreLine(trend),
    ...caveats(trend),
    kind === "clear" ? i18n.t("dashboard.judge") : null,
  ].filter((line) => line !== null);
  return (
    <section aria-labelledby="lead">
      <div className="row wrap lead-head">
        <div className="lead-words">
          <p className="row small quiet lead-verdict">
            <Verdict kind={kind} />
            <span aria-hidden="true">·</span>
            <span>{behaviour.name}</span>
            {behaviour.isFocus ? (
              <span className="nextc">
                <Glyph shape="focus" label={i18n.t("common.focus")} />
              </span>
            ) : null}
          </p>
          <h1 id="lead" className="lead">
            {leadLines(trend, unit).map((line) => (
              <span key={line}>{line}</span>
            ))}
          </h1>
          <p className="quiet lead-below">{below.join(" ")}</p>
        </div>
        {behaviour.recording === "count" ? <UnitSwitch unit={unit} onUnit={onUnit} /> : null}
      </div>
      <figure className="card chart-card">
        <Chart series={trend.series} unit={unit} isLarge practicedAt={practicedAt} />
      </figure>
    </section>
  );
}
