/** What is said about one meeting in a chart or table. Words only; it decides nothing. */
import { i18n } from "#i18n";
import type { LeftOut } from "@/lib/core/patterns/left-out";
import { type SeriesPoint, type Unit, valueIn } from "@/lib/core/patterns/series";
import { longDay, minutes, number } from "../ui/format";

export function leftOutWords(leftOut: LeftOut): string {
  switch (leftOut.reason) {
    case "short":
      return i18n.t("dashboard.why.short");
    case "unreviewed":
      return i18n.t("dashboard.why.unreviewed", leftOut.candidates, { n: leftOut.candidates });
    case "coverage":
      return i18n.t("dashboard.why.coverage", {
        measured: minutes(leftOut.measuredMs),
        all: minutes(leftOut.inCallMs),
      });
    case "not-answered":
      return i18n.t("dashboard.why.notAnswered");
    case "not-kept":
      return i18n.t("dashboard.why.notKept");
    case "not-guessed":
      return i18n.t("dashboard.why.notGuessed");
    case "not-marked":
      return i18n.t("dashboard.why.notMarked");
  }
}

export function markWords(mark: NonNullable<SeriesPoint["mark"]>): string {
  return {
    did: i18n.t("common.mark.did"),
    "did-not": i18n.t("common.mark.didNot"),
    "no-chance": i18n.t("common.mark.noChance"),
  }[mark];
}

/** "3", "0.6", "did"; null where nothing was counted. */
export function valueWords(point: SeriesPoint, unit: Unit): string | null {
  if (point.mark) return markWords(point.mark);
  const value = valueIn(point, unit);
  return value === null ? null : number(value, unit === "per-meeting" ? 0 : 1);
}

/** Name of a point's button. */
export function pointName(point: SeriesPoint, unit: Unit): string {
  const day = longDay(point.at);
  if (point.leftOut) {
    return i18n.t("dashboard.chart.pointLeftOut", { day, why: leftOutWords(point.leftOut) });
  }
  const value = valueWords(point, unit);
  if (value === null || point.mark === "no-chance") {
    return i18n.t("dashboard.chart.pointNoChance", { day });
  }
  return point.instrument === "by-hand"
    ? i18n.t("dashboard.chart.pointByHand", { day, value })
    : i18n.t("dashboard.chart.pointAutomatic", { day, value });
}
