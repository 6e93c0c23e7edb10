/** Behaviours of an earlier plan that have counts: a quiet line each. They are not judged. */
import { useQuery } from "@tanstack/react-query";
import { i18n } from "#i18n";
import { type MeetingFacts, type Series, seriesOf } from "@/lib/core/patterns/series";
import { earlierBehaviours } from "@/lib/queries/earlier-behaviours";
import { day } from "../ui/format";
import { valueWords } from "./point-words";
import { Sparkline } from "./Sparkline";

function Earlier({ series }: { series: Series }) {
  const counted = series.points.filter(({ value }) => value !== null);
  const last = counted.at(-1);
  if (!last) return null;
  const n = counted.length;
  const told = { n, day: day(last.at), value: valueWords(last, "per-meeting") ?? "–" };
  return (
    <li className="row wrap earlier">
      <span>{series.behaviour.name}</span>
      <span className="small quiet num">{i18n.t("dashboard.earlier.until", n, told)}</span>
      <span className="push">
        <Sparkline series={series} />
      </span>
    </li>
  );
}

export function EarlierBehaviours({ meetings }: { meetings: readonly MeetingFacts[] }) {
  const { data } = useQuery(earlierBehaviours());
  const all = (data ?? [])
    .map((behaviour) => seriesOf(behaviour, meetings))
    .filter(({ points }) => points.some(({ value }) => value !== null));
  if (all.length === 0) return null;
  return (
    <section className="earlier-behaviours" aria-labelledby="earlier">
      <h2 id="earlier" className="label">
        {i18n.t("dashboard.earlier.title")}
      </h2>
      <p className="small quiet">{i18n.t("dashboard.earlier.why")}</p>
      <ul className="card">
        {all.map((series) => (
          <Earlier key={series.behaviour.id} series={series} />
        ))}
      </ul>
    </section>
  );
}
