/** The soft timer: both sides of every edge. */
import { expect, test } from "vitest";
import { LIMIT_MS, MAX_TICK_MS, minutes, spend, timeLeft } from "@/lib/core/debrief/timer";

test.each([
  [0, 1_000, true, 1_000],
  [5_000, 1_000, false, 5_000],
  [5_000, -3_600_000, true, 5_000],
  [0, MAX_TICK_MS, true, MAX_TICK_MS],
  // Asleep for an hour: one tick at most.
  [0, 3_600_000, true, MAX_TICK_MS],
  [LIMIT_MS - 500, 1_000, true, LIMIT_MS],
  [LIMIT_MS, 1_000, true, LIMIT_MS],
])("%d ms spent, a tick of %d ms, looked at %s: %d", (spent, tick, isLookedAt, expected) => {
  expect(spend(spent, tick, isLookedAt)).toBe(expected);
});

test("what is left: it stops at 0:00 and not a second earlier", () => {
  expect(timeLeft(0)).toEqual({ text: "10:00", share: 1, isOver: false });
  expect(timeLeft(12_000)).toMatchObject({ text: "9:48", isOver: false });
  expect(timeLeft(LIMIT_MS / 2).share).toBe(0.5);
  expect(timeLeft(LIMIT_MS - 1)).toMatchObject({ text: "0:01", isOver: false });
  expect(timeLeft(LIMIT_MS)).toEqual({ text: "0:00", share: 0, isOver: true });
  expect(timeLeft(LIMIT_MS + 1)).toEqual({ text: "0:00", share: 0, isOver: true });
});

test("minutes and seconds", () => {
  expect([30_000, 120_000, 150_000].map(minutes)).toEqual(["0:30", "2:00", "2:30"]);
});
