/** The starter packs: whole, watchable, and within the schema. */
import { describe, expect, test } from "vitest";
import { behaviourWords, packName } from "@/components/welcome/pack-words";
import { Plan } from "@/lib/core/plan/behaviour";
import { makePlan } from "@/lib/core/plan/make-plan";
import { PACKS, packOf } from "@/lib/core/plan/packs";
import { packPlan } from "../../support/pack-plan";

const AT = Date.UTC(2026, 9, 15, 12);

describe("starter packs", () => {
  test("are the six of the product", () => {
    expect(PACKS.map(({ id }) => packName(id))).toEqual([
      "Interrupt less, invite more",
      "Run meetings where all are heard",
      "Clear updates",
      "Listen to clients",
      "Plain language across teams",
      "Future-focused manager",
    ]);
  });

  test.each(PACKS)("$id is a valid plan: three behaviours, one focus, every word there", (pack) => {
    const plan = makePlan(pack, behaviourWords, { at: AT, id: "plan-1" });
    expect(Plan.parse(plan)).toEqual(plan);
    expect(plan.behaviours).toHaveLength(3);
    expect(plan.behaviours.filter(({ isFocus }) => isFocus)).toEqual([plan.behaviours[0]]);
    for (const behaviour of plan.behaviours) {
      const words = [
        behaviour.name,
        behaviour.counts,
        behaviour.definition,
        behaviour.example,
        behaviour.nonExample,
        behaviour.cue?.situation,
        behaviour.cue?.response,
      ];
      expect(words.every((word) => (word ?? "").length > 2)).toBe(true);
      expect(behaviour.counts).toMatch(/^you /);
    }
  });

  test("a count has a target, an occurrence has none", () => {
    for (const behaviour of PACKS.flatMap((pack) => pack.behaviours)) {
      expect(behaviour.target === null).toBe(behaviour.recording === "occurrence");
    }
  });

  test("no behaviour is in two packs, for its id is what trends follow", () => {
    const ids = PACKS.flatMap((pack) => pack.behaviours).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("the words never judge a person and never shout", () => {
    const all = PACKS.flatMap((pack) => pack.behaviours)
      .flatMap(({ id }) => Object.values(behaviourWords(id)))
      .join(" ");
    expect(all).not.toMatch(/\b(rude|bad|failed|score|streak|great job)\b|!/i);
  });

  test("an unknown pack is none", () => {
    expect(packOf("toString")).toBeNull();
    expect(packOf(null)).toBeNull();
  });

  test("tests read the same words as the pages", async () => {
    const pack = PACKS[0];
    if (!pack) throw new Error("no pack");
    expect(await packPlan("interruptLess", AT)).toEqual(
      makePlan(pack, behaviourWords, { at: AT, id: "plan-1" }),
    );
  });
});
