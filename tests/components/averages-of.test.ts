/** Evidence from the log: averages over measured meetings only, and how a next meeting is named. */
import { describe, expect, test } from "vitest";
import { averagesOf } from "@/components/dashboard/averages-of";
import { nextLike } from "@/components/phrase/next-like";
import type { MeetingFacts } from "@/lib/core/patterns/series";
import type { Behaviour } from "@/lib/core/plan/behaviour";

const CUT: Behaviour = {
  id: "cut",
  name: "Let people finish",
  counts: "you cut in",
  definition: "",
  example: "",
  nonExample: "",
  recording: "count",
  direction: "fewer",
  target: null,
  detector: null,
  isFocus: true,
  cue: null,
};

function meeting(at: number, tally: number, keptCount: MeetingFacts["keptCount"] = "yes") {
  return {
    meetingId: `m${at}`,
    startedAt: at,
    endedAt: at + 1,
    phase: "coaching",
    planVersion: 1,
    inCallMs: 10 * 60_000,
    keptCount,
    behaviours: { cut: { tally, unconfirmed: 0, mark: null, measuredMs: null } },
  } satisfies MeetingFacts;
}

describe("averagesOf", () => {
  test("says the average of the last three measured meetings", () => {
    const facts = [meeting(1, 90), meeting(2, 3), meeting(3, 4), meeting(4, 4)];
    expect(averagesOf([CUT], facts)).toEqual([
      "In the last 3 meetings I cut in 3.7 times on average.",
    ]);
  });

  test("an average of one is once", () => {
    const facts = [meeting(1, 1), meeting(2, 1), meeting(3, 1)];
    expect(averagesOf([CUT], facts)).toEqual(["In the last 3 meetings I cut in once on average."]);
  });

  test("two measured meetings say nothing yet, and one left out does not count as the third", () => {
    const two = [meeting(1, 3), meeting(2, 4)];
    expect(averagesOf([CUT], two)).toEqual([]);
    expect(averagesOf([CUT], [...two, meeting(3, 5, "no")])).toEqual([]);
    expect(averagesOf([CUT], [...two, meeting(3, 5)])).toHaveLength(1);
  });

  test("what did not happen is no evidence, nor is what has no words for it", () => {
    const none = [meeting(1, 0), meeting(2, 0), meeting(3, 0)];
    expect(averagesOf([CUT], none)).toEqual([]);
    const some = [meeting(1, 1), meeting(2, 0), meeting(3, 0)];
    expect(averagesOf([CUT], some)).toHaveLength(1);
    expect(averagesOf([{ ...CUT, counts: "" }], some)).toEqual([]);
  });
});

describe("nextLike", () => {
  test("names the next meeting of a kind", () => {
    expect(nextLike("Design review ")).toBe("the next Design review");
  });

  test.each([null, "", "abc-defg-hij 2", "<b>Review</b>", "Review: Q3 / Q4", "A".repeat(41)])(
    "says nothing for %s",
    (title) => {
      expect(nextLike(title)).toBeNull();
    },
  );

  test("forty letters are still a name", () => {
    expect(nextLike("A".repeat(40))).toBe(`the next ${"A".repeat(40)}`);
  });
});
