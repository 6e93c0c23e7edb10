/** The behaviour that leads the page: a sentence, the chance, one large chart. */
import { i18n } from "#i18n";
import type { Unit } from "@/lib/core/patterns/series";
import type { Trend } from "@/lib/core/patterns/trend";
import { Glyph } from "../ui/Glyph";
import { Verdict } from "../ui/Verdict";
import { Chart } from "./Chart";
import { caveats, chanceLine, leadLines, moreLine } from "./lead-words";
import { UnitSwitch } from "./UnitSwitch";

interface LeadBehaviourProps {
  trend: Trend;
  unit: Unit;
  onUnit: (unit: Unit) => void;
  practicedAt: readonly number[];
}

export function LeadBehaviour({ trend, unit, onUnit, practicedAt }: LeadBehaviourProps) {
  const { behaviour } = trend.series;
  const below = [
    chanceLine(trend.verdict),
    moreLine(trend),
    ...caveats(trend),
    trend.verdict.kind === "clear" ? i18n.t("dashboard.judge") : null,
  ].filter((line) => line !== null);
  return (
    <section aria-labelledby="lead">
      <div className="row wrap lead-head">
        <div className="lead-words">
          <OfWhat trend={trend} />
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

/** The verdict, and of which behaviour it is. */
function OfWhat({ trend }: { trend: Trend }) {
  const { name, isFocus } = trend.series.behaviour;
  return (
    <p className="row small quiet lead-verdict">
      <Verdict kind={trend.verdict.kind} />
      <span aria-hidden="true">·</span>
      <span>{name}</span>
      {isFocus ? (
        <span className="nextc">
          <Glyph shape="focus" label={i18n.t("common.focus")} />
        </span>
      ) : null}
    </p>
  );
}
