/** What stands beside a thing stays with it; counts of others go; bare anger and guesses ask what was seen. */
import { describe, expect, test } from "vitest";
import { rephrase } from "@/lib/core/phrase/index";

const saidOf = (draft: string) => rephrase(draft).rewrites[0]?.observation;

describe("next to", () => {
  test.each([
    ["You hit the desk next to Sam", "The desk next to Sam was hit."],
    ["You left the crate next to the exit", "I noticed you left the crate next to the exit."],
  ])("a place is no comparison: %s", (draft, observation) => {
    expect(rephrase(draft).issues).toEqual([]);
    expect(saidOf(draft)).toBe(observation);
  });

  test("beside a verdict it is one", () => {
    expect(rephrase("Your report looks thin next to Maria's").issues).toContain("comparison");
  });
});

describe("two counts", () => {
  test.each([
    ["you closed 12 tickets and Maria closed 40", "12 tickets were closed."],
    ["You sold three cars while Ben sold nine in the same week", "Three cars were sold."],
  ])("the other person's goes: %s", (draft, observation) => {
    expect(rephrase(draft).issues).toContain("comparison");
    expect(saidOf(draft)).toBe(observation);
  });

  test("two different acts are no comparison", () => {
    expect(rephrase("You ordered 12 boxes and Sam paid for 10").issues).toEqual([]);
  });
});

describe("no moment in it: asks", () => {
  test.each([
    "You make me want to quit",
    "You made me feel small",
    "I can't believe you did this again",
    "You did it again",
    "You seem to think my time is worthless",
  ])("%s", (draft) => {
    expect(rephrase(draft).expect).toBe("ask");
  });

  test.each([
    "You make me angry when you shout at the interns",
    "I can't believe you left the freezer open again",
    "You did it again without asking the nurse",
  ])("one moment is enough: %s", (draft) => {
    expect(rephrase(draft).expect).toBe("rewrite");
  });

  test("a thought that is guessed asks nobody to practise", () => {
    expect(rephrase("You seem to think my time is worthless").rewrites[0]?.question).not.toMatch(
      /practi|support/,
    );
  });
});

test.each([
  "I felt ignored when you skipped my agenda item",
  "You skipped Tom's question in the review",
])("what was passed over gets time, no check: %s", (draft) => {
  const questions = rephrase(draft).rewrites.map((rewrite) => rewrite.question);
  expect(questions.length).toBeGreaterThan(0);
  for (const question of questions) expect(question).toMatch(/\bsuch (?:a )?points?\b/);
});
