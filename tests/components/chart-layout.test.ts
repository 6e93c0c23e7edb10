import { describe, expect, test } from "vitest";
import { type Frame, fitting, layOut } from "@/components/patterns/chart-layout";
import { markersOf } from "@/components/patterns/chart-markers";
import { seriesOf } from "@/lib/core/patterns/series";
import { LET_FINISH, type Told, told } from "../support/trend-meetings";

const frame: Frame = { width: 1044, height: 316, left: 30, right: 132, top: 34, bottom: 34 };
const laid = (baseline: (number | Told)[], coached: (number | Told)[]) =>
  layOut(
    seriesOf(LET_FINISH, [
      ...told("baseline", 0, baseline),
      ...told("coaching", baseline.length, coached),
    ]).points,
    "per-meeting",
    [4, 1],
    frame,
  );
/** How many points each line goes through. */
const lengths = (segments: readonly string[]) =>
  segments.map((path) => path.split(/[ML]/).length - 1);

describe("chart", () => {
  test("lines stay inside a phase and never cross a meeting left out", () => {
    const layout = laid([4, 5, 3], [3, 2, { measured: 31 }, 2, 1]);
    expect(lengths(layout.segments)).toEqual([3, 2, 2]);
  });
  test("a meeting alone between two left out is a point without a line", () => {
    expect(lengths(laid([4], [{ measured: 0 }, 2, { measured: 0 }]).segments)).toEqual([]);
  });
  test("left out stands just above the axis, never at zero's height", () => {
    const layout = laid([0], [{ measured: 31 }]);
    const [zero, out] = layout.points;
    expect(zero?.y).toBe(316 - 34);
    expect(out?.y).toBeLessThan(316 - 34);
    expect(out?.value).toBeNull();
  });
  test("the latest point that counts is the one in the accent", () => {
    const layout = laid([4, 5], [3, { unconfirmed: 1 }]);
    expect(layout.points.map((point) => point.isLatest)).toEqual([false, false, true, false]);
  });
  test("bands cover the plot without gaps wider than a hairline", () => {
    const [first, second] = laid([4, 5, 3], [2, 1]).bands;
    expect(first).toMatchObject({ phase: "baseline", from: 30 });
    expect(second).toMatchObject({ phase: "coaching", to: 1044 - 132 });
    expect((second?.from ?? 0) - (first?.to ?? 0)).toBe(2);
  });
  test("points are never closer than a button is wide, and dates never touch", () => {
    const many = Array.from({ length: fitting(frame) }, () => 1);
    const layout = laid([], many);
    expect(layout.step).toBeGreaterThanOrEqual(24 * 0.95);
    const dates = layout.dated.map((placed) => placed.x);
    const gaps = dates.slice(1).map((x, i) => x - (dates[i] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(50);
    expect(layout.dated.at(-1)).toBe(layout.points.at(-1));
  });
  test("a new version of the plan and a practice call stand between their meetings", () => {
    const layout = laid(
      [4, 5],
      [
        { count: 2, planVersion: 2 },
        { count: 1, planVersion: 2 },
      ],
    );
    const [, second, third, fourth] = layout.points;
    const practised = (third?.point.at ?? 0) + 1000;
    const markers = markersOf(layout.points, [practised]);
    expect(markers.map((marker) => marker.label)).toEqual(["Plan 2", "Practice"]);
    expect(markers[0]?.x).toBe(((second?.x ?? 0) + (third?.x ?? 0)) / 2);
    expect(markers[1]?.x).toBe(((third?.x ?? 0) + (fourth?.x ?? 0)) / 2);
  });
});
