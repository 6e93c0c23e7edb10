import { describe, expect, test } from "vitest";
import {
  caveats,
  chanceLine,
  leadLines,
  moreLine,
  nowAndBefore,
} from "@/components/patterns/lead-words";
import { trendOf } from "@/lib/core/patterns/trend";
import { LET_FINISH, PAUSE, type Told, told } from "../support/trend-meetings";

const trend = (baseline: (number | Told)[], coached: (number | Told)[], behaviour = LET_FINISH) =>
  trendOf(behaviour, [
    ...told("baseline", 0, baseline),
    ...told("coaching", baseline.length, coached),
  ]);
const FEWER = [3, 3, 2, 2, 1, 2, 2, 1, 1];

describe("what a verdict says", () => {
  test("a clear change: now, before, and the chance", () => {
    const found = trend([4, 5, 3], FEWER);
    expect(leadLines(found, "per-meeting")).toEqual([
      "You cut in about 2 times a meeting now.",
      "Before coaching it was 4.",
    ]);
    expect(chanceLine(found.verdict)).toBe(
      "Shuffling the meetings at random gives a difference this large in 4 of 220 ways.",
    );
    expect(moreLine(found)).toBeNull();
    expect(nowAndBefore(found)).toBe("2, was 4");
  });
  test("one is one time, not one times", () => {
    expect(leadLines(trend([4, 5, 3], [1, 1, 1, 1, 1]), "per-meeting")[0]).toBe(
      "You cut in about 1 time a meeting now.",
    );
  });
  test("leaning says perhaps, in the direction it went, and how many more", () => {
    const found = trend([5, 8, 9], [1, 2, 3, 4, 6]);
    expect(leadLines(found, "per-meeting")).toEqual([
      "You cut in less often, perhaps: about 3 a meeting, before it was 8.",
    ]);
    expect(moreLine(found)).toMatch(/^About \d+ more meetings? until this could tell\.$/);
    const up = trend([1, 2, 4], [3, 5, 6, 7, 8]);
    expect(leadLines(up, "per-meeting")[0]).toContain("more often, perhaps");
  });
  test("can’t tell is said as plainly, with what there is", () => {
    const found = trend([2, 3, 2], [2, 3, 2, 3, 2]);
    expect(leadLines(found, "per-meeting")).toEqual([
      "Nothing to say yet in either direction.",
      "So far: about 2 a meeting, before coaching 2.",
    ]);
    expect(chanceLine(found.verdict)).toBe(
      "A difference this large comes up in more than half of the shuffles.",
    );
    expect(moreLine(found)).toBe("More than 40 further meetings until this could tell.");
  });
  test("first watched when coaching had begun: it says so, and promises no verdict", () => {
    const none = "There are not three meetings from before coaching to compare with.";
    for (const late of [trend([], [2, 3]), trend([4, 5], [2])]) {
      expect(leadLines(late, "per-meeting")[0]).toContain(none);
      expect(moreLine(late)).toBeNull();
    }
    // Nothing counted for it yet, but another behaviour has been coached already.
    const elsewhere = trendOf({ ...LET_FINISH, id: "other" }, told("coaching", 0, [1]));
    expect(leadLines(elsewhere, "per-meeting")[0]).toContain(none);
    expect(leadLines(trend([4, 5, 3], [2]), "per-meeting")[0]).not.toContain(none);
  });
  test("baseline: how many of three, then that it is there", () => {
    expect(leadLines(trend([4], []), "per-meeting")[0]).toContain("1 of 3 baseline meetings");
    expect(leadLines(trend([4, 5, 3], []), "per-meeting")[0]).toContain("The baseline is there.");
    expect(moreLine(trend([4], []))).toBe("About 7 more meetings until this could tell.");
    expect(nowAndBefore(trend([4], []))).toBe("4 so far");
    expect(nowAndBefore(trend([], []))).toBe("no meeting counted yet");
  });
  test("did 5 of 7; no chance is told and belongs to neither", () => {
    const marks = (list: string) =>
      [...list].map((each): Told => {
        return { mark: each === "y" ? "did" : each === "n" ? "did-not" : "no-chance" };
      });
    const found = trend(marks("yny"), marks("yn-yny-yy"), PAUSE);
    expect(nowAndBefore(found)).toBe("did 5 of 7");
    expect(caveats(found)).toEqual(["2 meetings had no chance for it."]);
  });
  test("another way of counting after the baseline is said", () => {
    const hand = (count: number): Told => ({ count, byHand: true });
    const found = trend([4, 5, 3], [hand(1), hand(1), hand(2), hand(1), hand(1)]);
    expect(caveats(found).join(" ")).toContain("counted by hand");
  });
  test("a baseline on the move is said only where it decides", () => {
    expect(caveats(trend([9, 8, 6, 5, 4], [4, 3, 3, 2, 2])).join(" ")).toContain("moving this way");
    expect(caveats(trend([4, 5, 3], FEWER))).toEqual([]);
  });
  test("many ways are told of 1,000", () => {
    const many = Array.from({ length: 60 }, (_, i) => i % 3);
    const told = chanceLine(trend([6, 5, 4], many).verdict);
    expect(told).toContain("fewer than 1 of 1,000 ways");
  });
  test("never a percentage, an exclamation mark, or a word of praise or blame", () => {
    const all = [trend([4, 5, 3], FEWER), trend([1, 2, 4], [3, 5, 6, 7, 8]), trend([2], [])];
    const said = all.flatMap((each) => [
      ...leadLines(each, "per-meeting"),
      ...leadLines(each, "per-10-min"),
      chanceLine(each.verdict),
      moreLine(each),
      nowAndBefore(each),
    ]);
    expect(said.join(" ")).not.toMatch(/%|!|better|worse|improve|good|bad|score|fail/i);
  });
});
