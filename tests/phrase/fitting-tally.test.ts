/** The owner's own counts are offered where a draft is of the owner and of that kind of act, else nowhere. */
import { describe, expect, test } from "vitest";
import { fittingTally } from "@/components/phrase/fitting-tally";
import { inFirstPerson } from "@/components/phrase/in-first-person";

const CUT = "In the last 3 meetings I cut in 1.3 times on average.";
const INVITED = "I invited someone by name at 14:02";
const PAUSED = "I paused for three seconds at 14:05";
const ALL = [CUT, INVITED, PAUSED];

describe("fittingTally", () => {
  test.each([
    ["I always interrupt people.", [CUT]],
    ["In the review, I was rude.", [CUT]],
    ["I never include the quiet ones.", [INVITED]],
    ["I sent the wrong file.", []],
    ["You interrupted me twice, Tom.", []],
    ["I noticed you cut Ana off.", []],
    ["Tom is dismissive.", []],
    ["I was rude. So were you.", []],
    ["He never invites anyone.", []],
    ["", []],
  ])("%s", (draft, fitting) => {
    expect(fittingTally(ALL, draft, false)).toEqual(fitting);
  });

  test.each([
    ["You were dismissive in the review.", [CUT]],
    ["Your way of listening is poor.", [CUT]],
    ["I was rude in the review.", [CUT]],
    ["Tom, you were so rude.", [CUT]],
    ["You are lazy.", []],
    ["I was rude. So were you.", []],
    ["You and he were rude.", []],
    ["Tom is dismissive.", []],
  ])("a verdict alone: %s", (draft, fitting) => {
    expect(fittingTally(ALL, draft, true)).toEqual(fitting);
  });
});

test.each([
  ["you cut in", "I cut in"],
  ["you were late with your part", "I was late with my part"],
  ["young people spoke", "young people spoke"],
])("%s, as the owner says it", (counts, own) => {
  expect(inFirstPerson(counts)).toBe(own);
});
