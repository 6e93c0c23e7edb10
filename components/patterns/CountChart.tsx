/** A count over many meetings: values, baseline median and aim. Joins nothing that was not measured. */
import { i18n } from "#i18n";
import { median } from "@/lib/core/patterns/median";
import { type Series, type SeriesPoint, type Unit, valuesOf } from "@/lib/core/patterns/series";
import { number } from "../ui/format";
import { ChartFrame } from "./ChartFrame";
import { type ChartLayout, type Frame, layOut } from "./chart-layout";
import { hasMarkers, markersOf } from "./chart-markers";

/** Under this width the names of the lines stand on them instead of beside. */
const NARROW_PX = 620;
/** Two names closer than this are moved apart. */
const NAME_GAP_PX = 16;

export function frameOf(width: number, isLarge: boolean, hasMarkers = false): Frame {
  const top = hasMarkers ? 34 : 8;
  const height = (isLarge ? 282 : 172) + top;
  const isNarrow = width < (isLarge ? NARROW_PX : 400);
  const right = isNarrow ? 8 : isLarge ? 132 : 104;
  return { width, height, left: 30, right, top, bottom: 34 };
}

interface Line {
  readonly kind: "base" | "aim";
  readonly y: number;
  readonly name: string;
}

/** A name on its line goes under it where the latest point and its number stand on the line. */
function isUnder(line: Line, others: Line[], { frame, points }: ChartLayout): boolean {
  if (line.kind === "aim") return true;
  const latest = points.findLast(({ value }) => value !== null);
  const hasRoom =
    line.y + 20 < frame.height - frame.bottom &&
    others.every(({ y }) => Math.abs(y - line.y) >= 20);
  return latest !== undefined && latest.y <= line.y && hasRoom;
}

function LineName({ line, others, layout }: { line: Line; others: Line[]; layout: ChartLayout }) {
  const { width, right } = layout.frame;
  const isBeside = right > 20;
  const near = others.find((other) => Math.abs(other.y - line.y) < NAME_GAP_PX);
  const moved = near
    ? line.y < near.y || (line.y === near.y && line.kind === "base")
      ? -8
      : 8
    : 0;
  const place = isBeside
    ? { x: width - right + 10, y: line.y + 4 + moved }
    : {
        x: width - right - 6,
        y: line.y + (isUnder(line, others, layout) ? 15 : -6),
        textAnchor: "end" as const,
      };
  return (
    <text className={line.kind === "aim" ? "aim-name" : ""} {...place}>
      {line.name}
    </text>
  );
}

/** The aim's line begins where coaching began. */
function Lines({ lines, layout }: { lines: Line[]; layout: ChartLayout }) {
  const { left, right, width } = layout.frame;
  const coachedFrom = layout.bands.find((band) => band.phase === "coaching")?.from ?? left;
  return lines.map((line) => (
    <g key={line.kind}>
      <path
        className={line.kind}
        d={`M${line.kind === "aim" ? coachedFrom : left + 6} ${line.y}H${width - right}`}
      />
      <LineName line={line} others={lines.filter((other) => other !== line)} layout={layout} />
    </g>
  ));
}

function linesOf(series: Series, unit: Unit, isLarge: boolean) {
  const base = median(valuesOf(series, "baseline", unit));
  const { target, direction } = series.behaviour;
  const isCoached = series.points.some((point) => point.phase === "coaching");
  const aim = unit === "per-meeting" && isCoached ? target : null;
  const was = base === null ? "" : number(base);
  return {
    base,
    aim,
    baseName: isLarge
      ? i18n.t("dashboard.chart.baselineMedian", { value: was })
      : i18n.t("dashboard.chart.was", { value: was }),
    aimName:
      direction === "fewer"
        ? i18n.t("dashboard.chart.aimFewer", { n: target ?? 0 })
        : i18n.t("dashboard.chart.aimMore", { n: target ?? 0 }),
  };
}

function Axis({ layout }: { layout: ChartLayout }) {
  const { left, right, width, height, bottom } = layout.frame;
  return (
    <>
      {layout.ticks.map(({ at, value }) => (
        <text key={value} className="num" x={left - 10} y={at + 4} textAnchor="end">
          {number(value)}
        </text>
      ))}
      <path className="axis" d={`M${left} ${height - bottom}H${width - right}`} />
    </>
  );
}

/** Numbers at the points of the large chart, and the words "left out". */
function Values({ layout, unit }: { layout: ChartLayout; unit: Unit }) {
  // Room for a number of two digits, and for the words.
  const isRoomy = layout.step >= (unit === "per-meeting" ? 20 : 28);
  if (!isRoomy) return null;
  // In a narrow chart the aim's name stands there; the legend says it anyway.
  const hasWords = layout.step >= 46 && layout.frame.width >= NARROW_PX;
  const edge = layout.frame.width - layout.frame.right;
  return layout.points.map(({ point, x, y, value }) =>
    value !== null ? (
      <text key={point.meetingId} className="val" x={x} y={y - 12} textAnchor="middle">
        {number(value)}
      </text>
    ) : hasWords ? (
      <text
        key={point.meetingId}
        x={Math.max(layout.frame.left + 30, Math.min(x, edge - 30))}
        y={y - 14}
        textAnchor="middle"
      >
        {point.mark === "no-chance"
          ? i18n.t("dashboard.chart.noChance")
          : i18n.t("dashboard.chart.leftOut")}
      </text>
    ) : null,
  );
}

interface CountChartProps {
  series: Series;
  unit: Unit;
  width: number;
  isLarge: boolean;
  /** The meetings drawn: as many as fit. */
  shown: readonly SeriesPoint[];
  practicedAt: readonly number[];
}

export function CountChart({ series, unit, width, isLarge, shown, practicedAt }: CountChartProps) {
  const frame = frameOf(width, isLarge, isLarge && hasMarkers(shown, practicedAt));
  const { base, aim, baseName, aimName } = linesOf(series, unit, isLarge);
  const values = [base, aim].filter((value) => value !== null);
  const layout = layOut(shown, unit, values, frame);
  const lines: Line[] = [];
  if (base !== null) lines.push({ kind: "base", y: layout.yOf(base), name: baseName });
  if (aim !== null) lines.push({ kind: "aim", y: layout.yOf(aim), name: aimName });
  const named = { name: series.behaviour.name, n: series.points.length };
  const name =
    unit === "per-meeting"
      ? i18n.t("dashboard.chart.name", series.points.length, named)
      : i18n.t("dashboard.chart.nameTen", series.points.length, named);
  return (
    <ChartFrame
      layout={layout}
      unit={unit}
      name={name}
      markers={isLarge ? markersOf(layout.points, practicedAt) : []}
    >
      <Axis layout={layout} />
      <Lines lines={lines} layout={layout} />
      {layout.segments.map((path) => (
        <path key={path} className="path" d={path} />
      ))}
      {isLarge ? <Values layout={layout} unit={unit} /> : null}
    </ChartFrame>
  );
}
