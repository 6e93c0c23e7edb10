/** The chart of one behaviour, as a picture with a legend or as a table of the same data. */
import { useState } from "react";
import { i18n } from "#i18n";
import type { Series, Unit } from "@/lib/core/patterns/series";
import { Glyph } from "../ui/Glyph";
import { Icon } from "../ui/Icon";
import { ChartTable } from "./ChartTable";
import { CountChart, frameOf } from "./CountChart";
import { fitting } from "./chart-layout";
import { DotChart } from "./DotChart";
import { leftOutWords } from "./point-words";
import { useWidth } from "./use-width";

function Legend({ series }: { series: Series }) {
  const out = series.points.findLast((point) => point.leftOut !== null)?.leftOut;
  const ways = new Set(series.points.map((point) => point.instrument).filter(Boolean));
  const isCount = series.behaviour.recording === "count";
  return (
    <>
      {ways.has("automatic") ? (
        <span className="row legend">
          <Glyph shape="solid" />
          {i18n.t("dashboard.chart.counted")}
        </span>
      ) : null}
      {isCount && ways.has("by-hand") ? (
        <span className="row legend">
          <svg className="g" viewBox="0 0 12 12" aria-hidden="true">
            <rect x="1.5" y="1.5" width="9" height="9" rx="1" fill="currentColor" />
          </svg>
          {ways.has("automatic")
            ? i18n.t("dashboard.chart.byHand")
            : i18n.t("dashboard.chart.allByHand")}
        </span>
      ) : null}
      {series.points.some(({ mark }) => mark === "no-chance") ? (
        <span className="row legend">
          <svg className="g" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 6h8" stroke="currentColor" strokeWidth="1.5" />
          </svg>
          {i18n.t("dashboard.chart.noChance")}
        </span>
      ) : null}
      {out ? (
        <span className="row legend">
          <Glyph shape="dashed" />
          {i18n.t("dashboard.chart.leftOut")}: {leftOutWords(out)}
        </span>
      ) : null}
    </>
  );
}

interface TurningProps {
  /** How many of the newest points are not shown. */
  end: number;
  fits: number;
  all: number;
  onEnd: (end: number) => void;
}

/** To earlier meetings and back, where not all fit. */
function Turning({ end, fits, all, onEnd }: TurningProps) {
  return (
    <>
      <button
        type="button"
        className="btn btn-bare btn-s"
        disabled={end + fits >= all}
        onClick={() => onEnd(Math.min(end + fits, all - fits))}
      >
        <Icon name="back" small />
        {i18n.t("dashboard.chart.earlier")}
      </button>
      <button
        type="button"
        className="btn btn-bare btn-s"
        disabled={end === 0}
        onClick={() => onEnd(Math.max(0, end - fits))}
      >
        {i18n.t("dashboard.chart.later")}
        <Icon name="forward" small />
      </button>
    </>
  );
}

interface ChartProps {
  series: Series;
  unit: Unit;
  isLarge?: boolean;
  practicedAt: readonly number[];
}

export function Chart({ series, unit, isLarge = false, practicedAt }: ChartProps) {
  const [isTable, setIsTable] = useState(false);
  const [end, setEnd] = useState(0);
  const { ref, width } = useWidth(isLarge ? 1044 : 484);
  const fits = fitting(frameOf(width, isLarge));
  const upTo = series.points.length - end;
  const shown = series.points.slice(Math.max(0, upTo - fits), upTo);
  const shared = { series, width, isLarge, shown, practicedAt };
  const isOccurrence = series.behaviour.recording === "occurrence";
  if (series.points.length === 0) {
    return <figcaption className="small quiet">{i18n.t("dashboard.noPoint")}</figcaption>;
  }
  return (
    <>
      <div ref={ref}>
        {isTable ? (
          <ChartTable series={series} />
        ) : isOccurrence ? (
          <DotChart {...shared} />
        ) : (
          <CountChart {...shared} unit={unit} />
        )}
      </div>
      <figcaption className="row wrap tiny faint chart-caption">
        {isTable ? null : <Legend series={series} />}
        {isLarge && !isTable ? <span>{i18n.t("dashboard.chart.opens")}</span> : null}
        <span className="row push">
          {!isTable && series.points.length > fits ? (
            <Turning end={end} fits={fits} all={series.points.length} onEnd={setEnd} />
          ) : null}
          <button type="button" className="link tiny" onClick={() => setIsTable(!isTable)}>
            {isTable ? i18n.t("dashboard.chart.showChart") : i18n.t("dashboard.chart.showTable")}
          </button>
        </span>
      </figcaption>
    </>
  );
}
