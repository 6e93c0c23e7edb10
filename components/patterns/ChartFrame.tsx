/** The ground of every chart: phase bands, dates, markers, and a button on every point. */
import type { ReactNode } from "react";
import { i18n } from "#i18n";
import type { Unit } from "@/lib/core/patterns/series";
import { day } from "../ui/format";
import { ChartPoint } from "./ChartPoint";
import type { ChartLayout } from "./chart-layout";
import type { Marker } from "./chart-markers";
import { pointName } from "./point-words";

/** A band narrower than this carries no name. */
const NAME_PX = 72;

function Bands({ layout }: { layout: ChartLayout }) {
  const { top, bottom, height } = layout.frame;
  return layout.bands.map(({ phase, from, to }) => (
    <g key={`${phase}${from}`}>
      <rect
        className={phase === "coaching" ? "zone zone-2" : "zone"}
        x={from}
        y={top}
        width={Math.max(0, to - from)}
        height={height - bottom - top}
      />
      {to - from >= NAME_PX ? (
        <text className="ph" x={from + 10} y={top + 16}>
          {phase === "coaching" ? i18n.t("common.phase.coaching") : i18n.t("common.phase.baseline")}
        </text>
      ) : null}
    </g>
  ));
}

function Markers({ markers, layout }: { markers: readonly Marker[]; layout: ChartLayout }) {
  const { top, bottom, height, width, right } = layout.frame;
  return markers.map(({ x, label }, i) => {
    const room = (markers[i + 1]?.x ?? width - right) - x - 18;
    return (
      <g key={x}>
        <path className="evt" d={`M${x} ${top - 14}V${height - bottom}`} />
        <circle
          cx={x}
          cy={top - 18}
          r={4}
          fill="var(--surface)"
          stroke="var(--ink-2)"
          strokeWidth={1.5}
        />
        {/* About 6.5 px a letter at 12 px: a name that does not fit stays in the table. */}
        {label.length * 6.5 < room ? (
          <text className="evt-name" x={x + 10} y={top - 14}>
            {label}
          </text>
        ) : null}
      </g>
    );
  });
}

function Dates({ layout: { dated, frame } }: { layout: ChartLayout }) {
  const y = frame.height - frame.bottom + 22;
  return dated.map(({ point, x }) => (
    <text key={point.meetingId} className="num" x={x} y={y} textAnchor="middle">
      {day(point.at)}
    </text>
  ));
}

interface ChartFrameProps {
  layout: ChartLayout;
  unit: Unit;
  /** The sentence that stands for the picture. */
  name: string;
  markers: readonly Marker[];
  /** Axis, lines and values, between the bands and the points. */
  children: ReactNode;
}

export function ChartFrame({ layout, unit, name, markers, children }: ChartFrameProps) {
  const { width, height } = layout.frame;
  return (
    <div className="chart-box" style={{ height }}>
      <svg className="chart" width={width} height={height} role="img" aria-label={name}>
        <Bands layout={layout} />
        <Markers markers={markers} layout={layout} />
        {children}
        {layout.points.map((placed) => (
          <ChartPoint key={placed.point.meetingId} placed={placed} />
        ))}
        <Dates layout={layout} />
      </svg>
      <ul className="chart-points">
        {layout.points.map(({ point, x, y }) => (
          <li key={point.meetingId} style={{ left: x, top: y }}>
            <a href={`#/meetings/${point.meetingId}`} title={pointName(point, unit)}>
              <span className="sr">{pointName(point, unit)}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
