/** The stored fields of a debrief: read whole, and bad ones are as if never written. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { commitmentOf, startOf } from "@/lib/core/debrief/commitment";
import { debriefDoc, readDebrief } from "@/lib/core/debrief/debrief";
import { isDone, nextStep, previousStep, STEP_IDS, STEP_MS } from "@/lib/core/debrief/steps";
import { packPlan } from "../../support/pack-plan";

test("fields are read back as written", () => {
  const debrief = readDebrief({
    step: "learn",
    spentMs: 61_000,
    keptCount: "mostly",
    keepWhat: "Tom finished his point.",
    "guess.letFinish": 1,
    "guess.pauseFirst": "no-chance",
    "shown.letFinish": true,
  });
  expect(debrief).toMatchObject({
    step: "learn",
    spentMs: 61_000,
    keptCount: "mostly",
    keepWhat: "Tom finished his point.",
    guesses: { letFinish: 1, pauseFirst: "no-chance" },
    shown: ["letFinish"],
    learnWhat: null,
    closed: null,
  });
});

test("a field of another shape is as if it had not been written, and the others stay", () => {
  const debrief = readDebrief({
    step: "coffee",
    keepWhat: 7,
    keepHow: "I asked first.",
    "guess.letFinish": 7,
    "guess.other": 6,
    "shown.letFinish": "yes",
    closed: -1,
  });
  expect(debrief).toMatchObject({
    step: null,
    keepWhat: null,
    keepHow: "I asked first.",
    closed: null,
  });
  expect(debrief.guesses).toEqual({ other: 6 });
  expect(debrief.shown).toEqual([]);
});

test("no stored fields whatever make it throw", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (fields) => {
      const { keepWhat, shown, guesses } = readDebrief(fields);
      expect(keepWhat === null || typeof keepWhat === "string").toBe(true);
      expect(shown.every((id) => fields[`shown.${id}`] === true)).toBe(true);
      expect(Object.keys(guesses).every((id) => `guess.${id}` in fields)).toBe(true);
    }),
  );
});

test("the document is named for its meeting", () => {
  expect(debriefDoc("01ARZ3NDEKTSV4RRFFQ69G5FAV")).toBe("debrief:01ARZ3NDEKTSV4RRFFQ69G5FAV");
});

test("six steps make ten minutes, one after the other", () => {
  expect(STEP_IDS.reduce((sum, step) => sum + STEP_MS[step], 0)).toBe(600_000);
  expect(nextStep("guess")).toBe("see");
  expect(nextStep("close")).toBeNull();
  expect(previousStep("guess")).toBeNull();
  expect(previousStep("close")).toBe("next");
});

test("a step is done when it holds an answer", () => {
  const ids = ["a", "b"];
  const done = (fields: Record<string, unknown>) =>
    STEP_IDS.filter((step) => isDone(step, readDebrief(fields), ids));
  expect(done({})).toEqual([]);
  expect(done({ "guess.a": 0 })).toEqual(["guess"]);
  expect(done({ "guess.gone": 0 })).toEqual([]);
  expect(isDone("guess", readDebrief({}), ["toString"])).toBe(false);
  expect(done({ "shown.a": true })).toEqual(["guess"]);
  expect(done({ "shown.a": true, "shown.b": true })).toEqual(["guess", "see"]);
  expect(done({ keepWhat: " \n", keepHow: "" })).toEqual([]);
  expect(done({ keepHow: "x" })).toEqual(["keep"]);
  expect(done({ learnEffect: "x" })).toEqual(["learn"]);
  expect(done({ nextSituation: "x" })).toEqual([]);
  expect(done({ nextResponse: "x" })).toEqual(["next"]);
  expect(done({ closeKeep: "x" })).toEqual([]);
  expect(done({ closed: 1 })).toEqual(["close"]);
});

test("a commitment needs a behaviour and a then", () => {
  expect(commitmentOf(readDebrief({ nextBehaviour: "a" }))).toBeNull();
  expect(commitmentOf(readDebrief({ nextResponse: "I wait" }))).toBeNull();
  expect(commitmentOf(readDebrief({ nextBehaviour: "a", nextResponse: " I wait " }))).toEqual({
    behaviourId: "a",
    situation: "",
    response: "I wait",
    target: null,
    lookAt: null,
  });
});

test("the step Next starts from the chosen behaviour, else the focus", async () => {
  const { behaviours } = await packPlan("interruptLess", 0);
  expect(startOf(behaviours, "pauseFirst")?.id).toBe("pauseFirst");
  expect(startOf(behaviours, "gone")?.id).toBe("letFinish");
  expect(startOf(behaviours, null)?.cue?.response).toBe("I count to three before the first word");
  expect(startOf([], null)).toBeNull();
});
