/** How one meeting is drawn: solid counted, square counted by hand, dashed left out, accent latest. */
import type { Placed } from "./chart-layout";

const R = 5.5;
/** Half the side of a square of the same area. */
const HALF = 4.9;

export function ChartPoint({ placed }: { placed: Placed }) {
  const { point, x, y, value, isLatest } = placed;
  if (point.mark === "no-chance") {
    return <path d={`M${x - 4} ${y}h8`} stroke="var(--ink-3)" strokeWidth={1.5} />;
  }
  if (value === null) return <circle className="pt-out" cx={x} cy={y} r={R} />;
  const look = {
    className: isLatest ? "pt-now" : "pt",
    stroke: "var(--surface)",
    strokeWidth: 2,
  };
  if (point.mark === "did-not") {
    const edge = isLatest ? "var(--mark)" : "var(--ink-2)";
    return <circle cx={x} cy={y} r={4.8} fill="var(--surface)" stroke={edge} strokeWidth={1.6} />;
  }
  if (point.mark === null && point.instrument === "by-hand") {
    return <rect {...look} x={x - HALF} y={y - HALF} width={2 * HALF} height={2 * HALF} rx={1} />;
  }
  return <circle {...look} cx={x} cy={y} r={R} />;
}
