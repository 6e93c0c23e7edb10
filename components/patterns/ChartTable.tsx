/** A chart's data as a table: newest first, with what is left out and why. */
import { i18n } from "#i18n";
import type { Series, SeriesPoint } from "@/lib/core/patterns/series";
import { longDay } from "../ui/format";
import { ScrollBox } from "../ui/ScrollBox";
import { leftOutWords, valueWords } from "./point-words";

function how(point: SeriesPoint): string {
  if (point.leftOut) return i18n.t("dashboard.table.leftOut", { why: leftOutWords(point.leftOut) });
  if (point.mark === "no-chance") return i18n.t("dashboard.table.noChance");
  return point.instrument === "by-hand"
    ? i18n.t("dashboard.table.byHand")
    : i18n.t("dashboard.table.automatic");
}

export function ChartTable({ series }: { series: Series }) {
  const isCount = series.behaviour.recording === "count";
  return (
    <ScrollBox className="chart-table" name={series.behaviour.name}>
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t("dashboard.table.meeting")}</th>
            <th scope="col">{i18n.t("dashboard.table.phase")}</th>
            <th scope="col">{i18n.t("dashboard.table.count")}</th>
            {isCount ? <th scope="col">{i18n.t("dashboard.table.rate")}</th> : null}
            <th scope="col">{i18n.t("dashboard.table.how")}</th>
          </tr>
        </thead>
        <tbody className="num">
          {series.points.toReversed().map((point) => (
            <tr key={point.meetingId}>
              <td>
                <a href={`#/meetings/${point.meetingId}`}>{longDay(point.at)}</a>
              </td>
              <td>
                {point.phase === "coaching"
                  ? i18n.t("common.phase.coaching")
                  : i18n.t("common.phase.baseline")}
              </td>
              <td>{valueWords(point, "per-meeting") ?? "–"}</td>
              {isCount ? <td>{valueWords(point, "per-10-min") ?? "–"}</td> : null}
              <td className="quiet">{how(point)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
