/** What changed between two meetings (plan version, practice), as thin lines in a chart. */
import { i18n } from "#i18n";
import type { Placed } from "./chart-layout";

export interface Marker {
  readonly x: number;
  readonly label: string;
}

/**
 * `practicedAt`: ms since 1970 of practice meetings. Two things between the same meetings share a line.
 */
export function markersOf(points: readonly Placed[], practicedAt: readonly number[]): Marker[] {
  const markers: Marker[] = [];
  points.forEach((here, i) => {
    const before = points[i - 1];
    if (!before) return;
    const labels: string[] = [];
    const version = here.point.planVersion;
    if (version !== null && before.point.planVersion !== null) {
      if (version !== before.point.planVersion)
        labels.push(i18n.t("dashboard.chart.plan", { version }));
    }
    if (practicedAt.some((at) => at > before.point.at && at <= here.point.at)) {
      labels.push(i18n.t("dashboard.chart.practice"));
    }
    if (labels.length > 0) markers.push({ x: (before.x + here.x) / 2, label: labels.join(", ") });
  });
  return markers;
}
