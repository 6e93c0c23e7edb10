// @vitest-environment node
/** Where a finished wording looks, as the log keeps it. */
import { expect, test } from "vitest";
import { focusOf } from "@/lib/core/phrase/focus-of";
import { rephrase } from "@/lib/core/phrase/index";

const AHEAD = "What would help you check it next time?"; // 8 words
const LOOK_BACK = (count: number) =>
  `${["You sent the wrong key to the tenant", ..."on Monday at ten past nine when the office".split(" ")].join(" ")}`
    .split(" ")
    .slice(0, count)
    .join(" ");

test.each([
  ["no observation", "", AHEAD, "future"],
  ["a brief observation", "You sent the wrong key.", AHEAD, "future"],
  ["exactly a third looks ahead", `${LOOK_BACK(16)}.`, AHEAD, "future"],
  ["one word more looks back", `${LOOK_BACK(16)} closed.`, AHEAD, "mixed"],
  ["no question about next time", "You sent the wrong key.", "", "past"],
  ["a question that looks back", "", "Why did you send the wrong key?", "past"],
] as const)("%s: %s %s is %s", (_, observation, question, focus) => {
  expect(focusOf({ observation, question })).toBe(focus);
});

test("what the engine offers for a plain fact is future", () => {
  const { rewrites } = rephrase("You sent the wrong key to the tenant on Monday.");
  expect(rewrites.length).toBeGreaterThan(0);
  expect(rewrites.map(focusOf)).toEqual(rewrites.map(() => "future"));
});
