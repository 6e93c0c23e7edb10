/** What changed between two meetings (plan version, practice), as thin lines in a chart. */
import { i18n } from "#i18n";
import type { SeriesPoint } from "@/lib/core/patterns/series";
import type { Placed } from "./chart-layout";

export interface Marker {
  readonly x: number;
  readonly label: string;
}

/** What changed just before this meeting, in words; empty for nothing. */
function changesAt(
  here: SeriesPoint,
  before: SeriesPoint,
  practicedAt: readonly number[],
): string[] {
  const labels: string[] = [];
  const version = here.planVersion;
  if (version !== null && before.planVersion !== null && version !== before.planVersion) {
    labels.push(i18n.t("dashboard.chart.plan", { version }));
  }
  if (practicedAt.some((at) => at > before.at && at <= here.at)) {
    labels.push(i18n.t("dashboard.chart.practice"));
  }
  return labels;
}

/** Whether there is any, so that a chart without them needs no room above. */
export function hasMarkers(
  points: readonly SeriesPoint[],
  practicedAt: readonly number[],
): boolean {
  return points.some((here, i) => {
    const before = points[i - 1];
    return before !== undefined && changesAt(here, before, practicedAt).length > 0;
  });
}

/**
 * `practicedAt`: ms since 1970 of practice meetings. Two things between the same meetings share a line.
 */
export function markersOf(points: readonly Placed[], practicedAt: readonly number[]): Marker[] {
  const markers: Marker[] = [];
  points.forEach((here, i) => {
    const before = points[i - 1];
    if (!before) return;
    const labels = changesAt(here.point, before.point, practicedAt);
    if (labels.length > 0) markers.push({ x: (before.x + here.x) / 2, label: labels.join(", ") });
  });
  return markers;
}
