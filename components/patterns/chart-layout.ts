/**
 * Where everything in a chart stands: points, bands, lines, ticks, in px. Pure geometry over a
 * series; it draws nothing and knows no words.
 */
import { scaleLinear, scalePoint } from "@visx/scale";
import { type SeriesPoint, type Unit, valueIn } from "@/lib/core/patterns/series";

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
export interface Placed {
  readonly point: SeriesPoint;
  readonly x: number;
  readonly y: number;
  readonly value: number | null;
  readonly isLatest: boolean;
}
export interface Band {
  readonly phase: SeriesPoint["phase"];
  readonly from: number;
  readonly to: number;
}
export interface Tick {
  readonly at: number;
  readonly value: number;
}
export interface ChartLayout {
  readonly frame: Frame;
  readonly points: readonly Placed[];
  readonly bands: readonly Band[];
  /** Paths through neighbours of one phase, never across a meeting left out. */
  readonly segments: readonly string[];
  readonly ticks: readonly Tick[];
  /** Points that carry a date below, so that dates never touch. */
  readonly dated: readonly Placed[];
  /** The height of a value, for the median and the aim. */
  readonly yOf: (value: number) => number;
  /** px between two points. */
  readonly step: number;
}

/** A point is a 24 px button (WCAG 2.2, target size): closer than this they would overlap. */
export const MIN_STEP_PX = 24;
const DATE_PX = 52;
/** Left-out meetings stand just above the axis. */
const LEFT_OUT_PX = 12;
const BAND_GAP_PX = 2;
/** Room at the top for the band's name and, under it, the number of the highest point. */
const HEAD_PX = 44;

/** How many meetings fit side by side. */
export function fitting(frame: Frame): number {
  return Math.max(3, Math.floor((frame.width - frame.left - frame.right) / MIN_STEP_PX));
}

function bandsOf(points: readonly Placed[], frame: Frame): Band[] {
  const bands: Band[] = [];
  let from = frame.left;
  points.forEach((placed, i) => {
    const next = points[i + 1];
    if (next && next.point.phase === placed.point.phase) return;
    const to = next ? (placed.x + next.x) / 2 - BAND_GAP_PX / 2 : frame.width - frame.right;
    bands.push({ phase: placed.point.phase, from, to });
    from = to + BAND_GAP_PX;
  });
  return bands;
}

function segmentsOf(points: readonly Placed[]): string[] {
  const segments: string[] = [];
  let open: Placed[] = [];
  const close = () => {
    if (open.length > 1) segments.push(`M${open.map(({ x, y }) => `${x} ${y}`).join("L")}`);
    open = [];
  };
  for (const placed of points) {
    const last = open.at(-1);
    if (last && last.point.phase !== placed.point.phase) close();
    if (placed.value === null) close();
    else open.push(placed);
  }
  close();
  return segments;
}

/** Counted from the newest, whose date always stands. */
function datedOf(points: readonly Placed[], step: number): Placed[] {
  const every = Math.max(1, Math.ceil(DATE_PX / step));
  return points.filter((_, i) => (points.length - 1 - i) % every === 0);
}

/**
 * `points` in order of time, as many as `fitting` says; `marks` are the values of lines (median, aim)
 * that must be inside too.
 */
export function layOut(
  points: readonly SeriesPoint[],
  unit: Unit,
  marks: readonly number[],
  frame: Frame,
): ChartLayout {
  const values = points.map((point) => valueIn(point, unit));
  const least = unit === "per-meeting" ? 1 : 0.2;
  const top = Math.max(least, ...marks, ...values.map((value) => value ?? 0));
  const y = scaleLinear<number>({
    domain: [0, top],
    range: [frame.height - frame.bottom, frame.top + HEAD_PX],
  });
  const x = scalePoint<string>({
    domain: points.map((point) => point.meetingId),
    range: [frame.left + 22, frame.width - frame.right - 14],
  });
  const floor = frame.height - frame.bottom - LEFT_OUT_PX;
  const latest = values.findLastIndex((value) => value !== null);
  const placed = points.map((point, i): Placed => {
    const value = values[i] ?? null;
    const at = { x: x(point.meetingId) ?? 0, y: value === null ? floor : y(value) };
    return { point, ...at, value, isLatest: i === latest };
  });
  const step = points.length > 1 ? x.step() : frame.width;
  return {
    frame,
    points: placed,
    bands: bandsOf(placed, frame),
    segments: segmentsOf(placed),
    ticks: y
      .ticks(unit === "per-meeting" ? Math.min(6, Math.ceil(top)) : 4)
      .map((value) => ({ at: y(value), value })),
    dated: datedOf(placed, step),
    yOf: (value) => y(value),
    step,
  };
}
