import { describe, expect, test } from "vitest";
import type { MeetingFacts } from "@/lib/core/patterns/series";
import { didOf, trendOf } from "@/lib/core/patterns/trend";
import type { Behaviour } from "@/lib/core/plan/behaviour";

const behaviour: Behaviour = {
  id: "letFinish",
  name: "Let people finish",
  counts: "you cut in",
  definition: "",
  example: "",
  nonExample: "",
  recording: "count",
  direction: "fewer",
  target: 1,
  detector: "interruption-made",
  isFocus: true,
  cue: null,
};
const HOUR = 3_600_000;

/** Meetings a day apart; a string is a mark, "x" a count by hand. */
function meetings(phase: "baseline" | "coaching", from: number, tallies: (number | string)[]) {
  return tallies.map((tally, i): MeetingFacts => {
    const isByHand = typeof tally === "string" && tally.startsWith("hand");
    const mark = tally === "did" || tally === "did-not" || tally === "no-chance" ? tally : null;
    return {
      meetingId: `m${from + i}`,
      startedAt: (from + i) * 24 * HOUR,
      endedAt: (from + i) * 24 * HOUR + HOUR,
      phase,
      planVersion: 1,
      inCallMs: HOUR,
      keptCount: isByHand ? "yes" : null,
      behaviours: {
        letFinish: {
          tally: typeof tally === "number" ? tally : Number(tally.slice(4)) || 0,
          unconfirmed: 0,
          mark,
          measuredMs: isByHand ? 0 : HOUR,
        },
      },
    };
  });
}

describe("trend", () => {
  test("points down when coached meetings lie lower, whatever the aim", () => {
    const all = [
      ...meetings("baseline", 1, [4, 5, 3]),
      ...meetings("coaching", 4, [3, 3, 2, 2, 1, 2, 2, 1, 1]),
    ];
    const found = trendOf(behaviour, all);
    expect(found).toMatchObject({ direction: -1, instrumentChanged: false, noChance: 0 });
    expect(found.verdict).toMatchObject({ kind: "clear", before: 4, now: 2 });
    expect(trendOf({ ...behaviour, direction: "more" }, all).verdict.kind).toBe("clear");
  });
  test("per 10 minutes the numbers are rates", () => {
    const all = [...meetings("baseline", 1, [6, 6, 6]), ...meetings("coaching", 4, [3, 3, 3])];
    expect(trendOf(behaviour, all, "per-10-min").verdict).toMatchObject({ before: 1, now: 0.5 });
  });
  test("says when the way of counting changed with the phase, not when it merely varied", () => {
    const baseline = meetings("baseline", 1, [4, 5, 3]);
    const byHand = meetings("coaching", 4, ["hand1", "hand2", 2]);
    const mostly = meetings("coaching", 4, ["hand1", 2, 2]);
    expect(trendOf(behaviour, [...baseline, ...byHand]).instrumentChanged).toBe(true);
    expect(trendOf(behaviour, [...baseline, ...mostly]).instrumentChanged).toBe(false);
    expect(trendOf(behaviour, baseline).instrumentChanged).toBe(false);
  });
  test("did 2 of 3, and no chance is neither did nor did not", () => {
    const occurrence: Behaviour = { ...behaviour, recording: "occurrence", target: null };
    const all = meetings("coaching", 1, ["did", "no-chance", "did-not", "did"]);
    const found = trendOf(occurrence, all);
    expect(didOf(found.series, "coaching")).toEqual({ did: 2, of: 3 });
    expect(found.noChance).toBe(1);
    expect(found.direction).toBe(0);
  });
});
