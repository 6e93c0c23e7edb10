// @vitest-environment node
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldOperations, NOTHING, type Operation } from "@/lib/storage/fold-operations";
import { nextStamp } from "@/lib/storage/hlc";

const wallClock = fc.integer({ min: 0, max: 8.64e15 });

describe("hybrid logical clock", () => {
  test("always goes up as text, whatever the wall clock does", () => {
    fc.assert(
      fc.property(fc.array(wallClock, { minLength: 2, maxLength: 50 }), (times) => {
        let last = "";
        for (const now of times) {
          const stamp = nextStamp(last, now, "device");
          expect(stamp > last).toBe(true);
          last = stamp;
        }
      }),
    );
  });

  test("stays at the latest wall clock it has seen", () => {
    const stamp = nextStamp(nextStamp("", 5000, "d"), 3000, "d");
    expect(stamp).toBe(`${(5000).toString(36).padStart(11, "0")}-0001-d`);
    expect(nextStamp(stamp, 6000, "d")).toBe(`${(6000).toString(36).padStart(11, "0")}-0000-d`);
  });

  test("a full counter moves on by a millisecond", () => {
    const full = `${(7).toString(36).padStart(11, "0")}-zzzz-d`;
    expect(nextStamp(full, 7, "d")).toBe(`${(8).toString(36).padStart(11, "0")}-0000-d`);
  });
});

describe("fold of operations", () => {
  const operations = fc.array(
    fc.record({
      field: fc.constantFrom("a", "b", "__proto__", "constructor"),
      value: fc.integer(),
      hlc: fc.integer({ min: 0, max: 1e6 }).map((at) => nextStamp("", at, "d")),
    }),
    { maxLength: 30 },
  );
  /** Two operations with one clock cannot exist: a stamp is given once. */
  const unique = operations.map((list) => [...new Map(list.map((op) => [op.hlc, op])).values()]);

  test("any order, any repeats, and any split give the same document", () => {
    fc.assert(
      fc.property(
        unique.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(list, { minLength: list.length }),
            fc.nat({ max: 30 }),
          ),
        ),
        ([list, shuffled, cut]) => {
          const whole = foldOperations(list);
          const first = foldOperations(shuffled.slice(0, cut));
          expect(foldOperations([...shuffled.slice(cut), ...list], first)).toEqual(whole);
        },
      ),
    );
  });

  test("the last writer wins, field by field", () => {
    const op = (field: string, value: unknown, at: number): Operation => ({
      field,
      value,
      hlc: nextStamp("", at, "d"),
    });
    const folded = foldOperations([op("a", "new", 20), op("a", "old", 10), op("b", 1, 5)]);
    expect({ ...folded.fields }).toEqual({ a: "new", b: 1 });
  });

  test("a field named __proto__ is a field and nothing else", () => {
    const hlc = nextStamp("", 1, "d");
    const folded = foldOperations([{ field: "__proto__", value: { polluted: 1 }, hlc }]);
    expect(Object.keys(folded.fields)).toEqual(["__proto__"]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(NOTHING.fields).toEqual({});
  });
});
