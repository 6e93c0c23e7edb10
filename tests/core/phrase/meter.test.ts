/** The future/past meter counts what was kept, in its span, with the owner's word over the engine's. */
import { expect, test } from "vitest";
import { type LogEntry, meterOf } from "@/lib/core/phrase/meter";
import type { Focus } from "@/lib/core/phrase/rephrasing";

const entry = (id: string, at: number, focus: Focus): LogEntry => ({ id, at, focus });
const LOG = [
  entry("a", 10, "future"),
  entry("b", 20, "past"),
  entry("c", 30, "mixed"),
  entry("d", 40, "neutral"),
];

test("neutral entries are left out, mixed ones are not future", () => {
  expect(meterOf(LOG)).toEqual({ future: 1, total: 3 });
});
test("the span holds its start and not its end", () => {
  expect(meterOf(LOG, { from: 10, to: 20 })).toEqual({ future: 1, total: 1 });
  expect(meterOf(LOG, { from: 11, to: 21 })).toEqual({ future: 0, total: 1 });
});
test("a correction by the owner holds", () => {
  expect(meterOf(LOG, undefined, { b: "future", a: "neutral" })).toEqual({ future: 1, total: 2 });
});
test("an empty log is 0 of 0", () => {
  expect(meterOf([])).toEqual({ future: 0, total: 0 });
});
