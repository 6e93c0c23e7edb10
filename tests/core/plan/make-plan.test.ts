/** From behaviours to a plan: versions, and the limits of three and five. */
import { describe, expect, test } from "vitest";
import { mayAdd, planOf, refusalOf } from "@/lib/core/plan/make-plan";
import { packPlan } from "../../support/pack-plan";

const AT = Date.UTC(2026, 9, 15, 12);
const named = (...names: string[]) => names.map((name) => ({ name }));

describe("making a plan", () => {
  test("a changed plan keeps its id, outcome and partner, and counts its versions", async () => {
    const first = {
      ...(await packPlan("interruptLess", AT)),
      outcome: "Earlier news",
      partner: "Ana",
    };
    const second = planOf(first.behaviours.slice(0, 3), null, {
      at: AT + 1,
      id: "other",
      previous: first,
    });
    expect(second).toMatchObject({
      id: "plan-1",
      version: 2,
      startedAt: AT + 1,
      outcome: "Earlier news",
      partner: "Ana",
      packId: null,
    });
  });

  test.each([
    [named("a", "b", "c"), null],
    [named("a", "b", "c", "d", "e"), null],
    [named("a", "b"), "too-few"],
    [named("a", "b", "c", "d", "e", "f"), "too-many"],
    [named("a", " ", "c"), "nameless"],
    [named("a", "b", "A "), "same-name"],
  ])("%j: %s", (behaviours, refusal) => {
    expect(refusalOf(behaviours)).toBe(refusal);
  });

  test("a fifth may be added, a sixth may not", () => {
    expect(mayAdd(named("a", "b", "c", "d"))).toBe(true);
    expect(mayAdd(named("a", "b", "c", "d", "e"))).toBe(false);
  });
});
