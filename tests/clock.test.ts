/** The clock's timers leave nothing behind. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { clock } from "@/lib/clock";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a timer that fired takes its listener off the signal", () => {
  const { signal } = new AbortController();
  const added = vi.spyOn(signal, "addEventListener");
  const removed = vi.spyOn(signal, "removeEventListener");
  const run = vi.fn();
  clock.after(100, run, signal);
  vi.advanceTimersByTime(99);
  expect([run.mock.calls.length, removed.mock.calls.length]).toEqual([0, 0]);
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledTimes(1);
  expect(removed.mock.calls).toEqual([["abort", added.mock.calls[0]?.[1]]]);
});

test("an aborted timer never fires", () => {
  const stop = new AbortController();
  const run = vi.fn();
  clock.after(100, run, stop.signal);
  stop.abort();
  clock.after(100, run, stop.signal);
  vi.advanceTimersByTime(1000);
  expect(run).not.toHaveBeenCalled();
});
