/** One of the smaller charts: name, verdict, sentence, chart. Same rules as the large one. */
import type { Unit } from "@/lib/core/patterns/series";
import type { Trend } from "@/lib/core/patterns/trend";
import { Verdict } from "../ui/Verdict";
import { Chart } from "./Chart";
import { caveats, chanceLine, leadLines, moreLine } from "./lead-words";

export function SmallBehaviour({
  trend,
  unit,
  practicedAt,
}: {
  trend: Trend;
  unit: Unit;
  practicedAt: readonly number[];
}) {
  const more = moreLine(trend);
  const below = [chanceLine(trend.verdict), ...caveats(trend)].filter((line) => line !== null);
  return (
    <section className="card small-card">
      <div className="row">
        <h2 className="card-title">{trend.series.behaviour.name}</h2>
        <span className="push">
          <Verdict kind={trend.verdict.kind} />
        </span>
      </div>
      <p className="voice small-lead">
        {[...leadLines(trend, unit), more].filter((line) => line !== null).join(" ")}
      </p>
      <figure>
        <Chart series={trend.series} unit={unit} practicedAt={practicedAt} />
      </figure>
      {below.length > 0 ? <p className="tiny faint">{below.join(" ")}</p> : null}
    </section>
  );
}
