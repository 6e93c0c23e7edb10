/** Which stretches are told as gaps: both sides of the threshold, and nothing else. */
import { expect, test } from "vitest";
import { gapTimes, LEAST_GAP_MS } from "@/lib/core/checklist/gaps";
import type { MeetingRecord } from "@/lib/core/events/record";

const AT = Date.UTC(2026, 10, 22, 10, 0, 0);
const span = (id: string, state: "gap" | "paused" | "in-call", at: number, ms: number) =>
  ({ id, type: "span", state, at, ms }) as MeetingRecord;

test("gaps of a minute and more, oldest first; a pause is none", () => {
  const found = gapTimes([
    span("C", "gap", AT + 900_000, 300_000),
    span("A", "gap", AT + LEAST_GAP_MS, LEAST_GAP_MS),
    span("B", "gap", AT + 200_000, LEAST_GAP_MS - 1),
    span("D", "paused", AT + 990_000, 80_000),
    span("E", "in-call", AT + 999_000, 80_000),
  ]);
  expect(found).toEqual([
    { from: AT, to: AT + LEAST_GAP_MS },
    { from: AT + 600_000, to: AT + 900_000 },
  ]);
});
