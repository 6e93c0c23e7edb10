import { expect, test } from "vitest";
import { earlyOf, SHORTEST_MS } from "@/lib/core/patterns/early";

const sat = (phase: "baseline" | "coaching", n: number, inCallMs = SHORTEST_MS) =>
  Array.from({ length: n }, () => ({ phase, inCallMs, endedAt: 1 }));

test.each([
  [0, "baseline", 0, 3],
  [2, "baseline", 2, 3],
  [3, "coaching", 0, 5],
] as const)("%d baseline meetings: %s, %d of %d", (n, phase, done, of) => {
  expect(earlyOf(sat("baseline", n))).toEqual({ phase, done, of });
});

test("coached meetings are counted up to five; then verdicts speak", () => {
  const early = (n: number) => earlyOf([...sat("baseline", 3), ...sat("coaching", n)]);
  expect(early(4)).toEqual({ phase: "coaching", done: 4, of: 5 });
  expect(early(5)).toBeNull();
});

test("a running meeting and one a moment too short are no baseline", () => {
  const [running] = sat("baseline", 1);
  expect(running && earlyOf([{ ...running, endedAt: null }])?.done).toBe(0);
  expect(earlyOf(sat("baseline", 1, SHORTEST_MS - 1))?.done).toBe(0);
});

test("nor is a coached one that short counted", () => {
  const early = (ms: number) => earlyOf([...sat("baseline", 3), ...sat("coaching", 1, ms)])?.done;
  expect([early(SHORTEST_MS - 1), early(SHORTEST_MS)]).toEqual([0, 1]);
});
