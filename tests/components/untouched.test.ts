/** When "Not this call" needs no question: both sides of the shortest call that enters a pattern. */
import { expect, test } from "vitest";
import { isUntouched } from "@/components/overlay/stored-words";
import { type MeetingRecord, RECORD_VERSION } from "@/lib/core/events/record";
import { SHORTEST_MS } from "@/lib/core/patterns/early";

const common = {
  v: RECORD_VERSION,
  id: "01JD7Q0000000000000000000A",
  meetingId: "01JD7Q0000000000000000000B",
  at: 1_795_269_600_000,
  elapsedMs: 0,
} as const;
const span = (ms: number, state: "in-call" | "paused" | "gap" = "in-call"): MeetingRecord => ({
  ...common,
  type: "span",
  ms,
  state,
  captions: true,
  speaking: true,
  names: true,
});
const tap: MeetingRecord = { ...common, type: "tap", behaviourId: "letFinish", via: "pill" };

test("a call too short for any pattern, in which nothing was pressed, loses nothing", () => {
  expect(isUntouched([])).toBe(true);
  expect(isUntouched([span(SHORTEST_MS / 2), span(SHORTEST_MS / 2 - 1)])).toBe(true);
});

test("from the shortest on a call without a count is one, and is asked about", () => {
  expect(isUntouched([span(SHORTEST_MS / 2), span(SHORTEST_MS / 2)])).toBe(false);
});

test("a pause and a sleep are no time in the call", () => {
  expect(isUntouched([span(SHORTEST_MS, "paused"), span(SHORTEST_MS, "gap")])).toBe(true);
});

test("one press is enough to be asked", () => {
  expect(isUntouched([tap])).toBe(false);
});
