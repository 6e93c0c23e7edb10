/** Did, did not, no chance: two rows of dots, never a line between yes and no. */
import { i18n } from "#i18n";
import type { Series, SeriesPoint } from "@/lib/core/patterns/series";
import { ChartFrame } from "./ChartFrame";
import { type Frame, layOut } from "./chart-layout";
import { hasMarkers, markersOf } from "./chart-markers";

/** Rows as shares of the plot's height. */
const ROWS = { did: 0.38, middle: 0.58, "did-not": 0.78 } as const;

interface DotChartProps {
  series: Series;
  width: number;
  isLarge: boolean;
  shown: readonly SeriesPoint[];
  practicedAt: readonly number[];
}

export function DotChart({ series, width, isLarge, shown, practicedAt }: DotChartProps) {
  const top = isLarge && hasMarkers(shown, practicedAt) ? 34 : 8;
  const height = (isLarge ? 186 : 156) + top;
  const frame: Frame = { width, height, left: 28, right: 64, top, bottom: 34 };
  const plain = layOut(shown, "per-meeting", [1], frame);
  const row = (share: number) => frame.top + share * (frame.height - frame.top - frame.bottom);
  const points = plain.points.map((placed) => {
    const { mark } = placed.point;
    return { ...placed, y: row(ROWS[mark === "did" || mark === "did-not" ? mark : "middle"]) };
  });
  const layout = { ...plain, points };
  return (
    <ChartFrame
      layout={layout}
      unit="per-meeting"
      name={i18n.t("dashboard.chart.name", series.points.length, {
        name: series.behaviour.name,
        n: series.points.length,
      })}
      markers={isLarge ? markersOf(points, practicedAt) : []}
    >
      <text x={width - frame.right + 10} y={row(ROWS.did) + 4}>
        {i18n.t("common.mark.did")}
      </text>
      <text x={width - frame.right + 10} y={row(ROWS["did-not"]) + 4}>
        {i18n.t("common.mark.didNot")}
      </text>
    </ChartFrame>
  );
}
