/** Every entry that was kept in a call is counted once; the meter's own bounds say which it leaves out. */
import { expect, test } from "vitest";
import { callPhrasesOf, outsideMeter } from "@/lib/queries/call-phrases";

const row = (id: string, meetingId: string, focusAfter: string) => ({
  id,
  meetingId,
  type: "phrase",
  body: { id, meetingId, type: "phrase", focusAfter },
});
const calls = [
  { meetingId: "old", site: "meet", startedAt: 99 },
  { meetingId: "new", site: "zoom", startedAt: 100 },
  { meetingId: "tried", site: "practice", startedAt: 100 },
] as const;

test("all that stand, of real calls that are still stored", () => {
  const rows = [
    row("1", "old", "future"),
    row("2", "new", "mixed"),
    row("3", "new", "neutral"),
    row("4", "new", "past"),
    row("5", "tried", "future"),
    row("6", "deleted", "future"),
    { id: "7", meetingId: "new", type: "undo", body: { type: "undo", of: "4" } },
    // A version that is not known here.
    { id: "8", meetingId: "new", type: "phrase", body: {} },
  ];
  expect(callPhrasesOf(rows, calls)).toEqual([
    { at: 99, focus: "future" },
    { at: 100, focus: "mixed" },
    { at: 100, focus: "neutral" },
  ]);
});

test("outside the meter: neither way, or from before it begins", () => {
  const at = (ms: number, focus: "past" | "future" | "mixed" | "neutral") => ({ at: ms, focus });
  expect(outsideMeter([at(100, "past"), at(100, "future"), at(100, "mixed")], 100)).toBe(0);
  expect(outsideMeter([at(100, "neutral")], 100)).toBe(1);
  expect(outsideMeter([at(99, "future"), at(99, "neutral")], 100)).toBe(2);
});
