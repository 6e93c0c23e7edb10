/** 104 × 32: decoration for the verdict beside it, so hidden from screen readers. */
import { scaleLinear } from "@visx/scale";
import { type Series, type SeriesPoint, valueIn } from "@/lib/core/patterns/series";
import { MIN_BASELINE } from "@/lib/core/patterns/verdict";

const WIDTH = 104;
const HEIGHT = 32;
const PAD = 5;
/** More would be a smear at this width. */
const NEWEST = 14;
/** In the first meetings: a place each, near enough to read as one row. */
const PLACE = 17;

function Dots({
  points,
  xOf,
  isFirst,
}: {
  points: readonly SeriesPoint[];
  xOf: (i: number) => number;
  isFirst: boolean;
}) {
  return points.map((point, i) => {
    const x = xOf(i);
    if (point.mark === "did") {
      return <circle key={point.meetingId} cx={x} cy={16} r={3} fill="var(--ink-2)" />;
    }
    if (point.mark === "did-not") {
      const look = { fill: "none", stroke: "var(--ink-3)", strokeWidth: 1.2 };
      return <circle key={point.meetingId} cx={x} cy={16} r={2.4} {...look} />;
    }
    if (isFirst && point.leftOut) return null;
    return <path key={point.meetingId} d={`M${x - 2} 16h4`} stroke="var(--ink-3)" />;
  });
}

function Line({
  points,
  xOf,
  target,
}: {
  points: readonly SeriesPoint[];
  xOf: (i: number) => number;
  target: number | null;
}) {
  const values = points.map((point) => valueIn(point, "per-meeting"));
  const y = scaleLinear<number>({
    domain: [0, Math.max(1, target ?? 0, ...values.map((value) => value ?? 0))],
    range: [HEIGHT - PAD, PAD],
  });
  let path = "";
  values.forEach((value, i) => {
    if (value === null) return;
    const before = points[i - 1];
    const joins = before && values[i - 1] !== null && before.phase === points[i]?.phase;
    path += `${joins ? "L" : "M"}${xOf(i)} ${y(value)}`;
  });
  const last = values.findLastIndex((value) => value !== null);
  const lastValue = values[last];
  return (
    <>
      {target !== null ? (
        <path
          d={`M0 ${y(target)}H${WIDTH}`}
          stroke="var(--mark)"
          strokeDasharray="4 3"
          opacity={0.8}
        />
      ) : null}
      <path d={path} fill="none" stroke="var(--ink-3)" strokeWidth={1.5} strokeLinejoin="round" />
      {typeof lastValue === "number" ? (
        <circle cx={xOf(last)} cy={y(lastValue)} r={3.5} fill="var(--mark)" />
      ) : null}
    </>
  );
}

/** Dashed places for the baseline meetings to come, and for those that are left out so far. */
function OpenPlaces({ series, xOf }: { series: Series; xOf: (i: number) => number }) {
  const look = { fill: "none", stroke: "var(--ink-3)", strokeWidth: 1.2, strokeDasharray: "2 2" };
  const isOpen = (i: number) => {
    const point = series.points[i];
    return !point || (point.value === null && point.leftOut !== null);
  };
  return Array.from({ length: MIN_BASELINE }, (_, i) => i)
    .filter(isOpen)
    .map((i) => <circle key={i} cx={xOf(i)} cy={16} r={3.5} {...look} />);
}

export function Sparkline({ series }: { series: Series }) {
  const points = series.points.slice(-NEWEST);
  const isCoached = series.points.some((point) => point.phase === "coaching");
  const isFirst = !isCoached && points.length <= MIN_BASELINE;
  const step = isFirst ? PLACE : (WIDTH - 2 * PAD) / Math.max(1, points.length - 1);
  const start = isFirst ? WIDTH - PAD - 3 - (MIN_BASELINE - 1) * PLACE : PAD;
  const xOf = (i: number) => start + i * step;
  const baseline = points.filter((point) => point.phase === "baseline").length;
  const isAll = baseline === points.length;
  const bandFrom = isFirst ? start - PLACE / 2 : 0;
  const bandTo = isAll ? WIDTH : xOf(baseline - 1) + step / 2;
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {baseline > 0 || isFirst ? (
        <rect x={bandFrom} width={bandTo - bandFrom} height={HEIGHT} rx={3} fill="var(--phase)" />
      ) : null}
      {series.behaviour.recording === "occurrence" ? (
        <Dots points={points} xOf={xOf} isFirst={isFirst} />
      ) : (
        <Line points={points} xOf={xOf} target={isCoached ? series.behaviour.target : null} />
      )}
      {isFirst ? <OpenPlaces series={series} xOf={xOf} /> : null}
    </svg>
  );
}
