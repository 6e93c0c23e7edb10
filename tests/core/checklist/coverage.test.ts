// @vitest-environment node
import { describe, expect, test } from "vitest";
import {
  coverage,
  detectorMs,
  isCovered,
  isCoveredByHand,
  measuredTime,
} from "@/lib/core/checklist/coverage";
import { summarise } from "@/lib/core/checklist/summary";
import { maker } from "./make";

describe("coverage", () => {
  test("adds up what each instrument measured; paused minutes are in the call, gaps are not", () => {
    const { span } = maker();
    const records = [
      span(600, 600),
      span(900, 300, { captions: false }),
      span(1000, 100, { state: "paused" }),
      span(2000, 1000, { state: "gap" }),
    ];
    expect(measuredTime(records)).toEqual({
      inCallMs: 1_000_000,
      captionsMs: 600_000,
      speakingMs: 900_000,
      namesMs: 900_000,
    });
  });

  test("the same span twice is one span", () => {
    const { span } = maker();
    const one = span(600, 600);
    expect(measuredTime([one, one]).inCallMs).toBe(600_000);
  });

  test.each([
    ["interruption-made", 60],
    ["interruption-received", 60],
    ["solicitation", 60],
    ["invitation", 40],
    ["long-turn", 70],
  ] as const)("%s is measured only while it has all it needs", (link, seconds) => {
    const { span } = maker();
    const records = [
      span(40, 40),
      span(60, 20, { names: false }),
      span(70, 10, { captions: false }),
      span(75, 5, { captions: false, speaking: false }),
      span(80, 5, { state: "paused" }),
    ];
    expect(detectorMs(records, link)).toBe(seconds * 1000);
  });

  test("80 % is enough, a hair under is not, unknown is not", () => {
    expect(isCovered(coverage(80, 100))).toBe(true);
    expect(isCovered(coverage(79.999, 100))).toBe(false);
    expect(coverage(0, 0)).toBeNull();
    expect(isCovered(null)).toBe(false);
    expect(coverage(101, 100)).toBe(1);
  });

  test("by hand only yes is covered", () => {
    expect([null, "yes", "mostly", "no"].map((kept) => isCoveredByHand(kept as "yes"))).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});

describe("summary", () => {
  test("holds every behaviour of the plan, counted or not, and those no longer in it", () => {
    const { tap, sighting, span, note, phrase } = maker();
    const records = [
      tap(1, "old"),
      tap(2, "cut-in"),
      sighting(60, "cut-in"),
      span(600, 600, { names: false }),
      note(3, "words"),
      phrase(4, "words", "future"),
      phrase(5, "words", "mixed"),
      phrase(6, "words", "past"),
      phrase(7, "words", "neutral"),
    ];
    const links = { "cut-in": "interruption-made", invite: "invitation", hand: null } as const;
    const summary = summarise(records, links);
    expect(summary.behaviours).toEqual({
      "cut-in": {
        tally: 1,
        taps: 1,
        confirmed: 0,
        unconfirmed: 1,
        rejected: 0,
        mark: null,
        detector: "interruption-made",
        measuredMs: 600_000,
      },
      invite: {
        tally: 0,
        taps: 0,
        confirmed: 0,
        unconfirmed: 0,
        rejected: 0,
        mark: null,
        detector: "invitation",
        measuredMs: 0,
      },
      hand: expect.objectContaining({ tally: 0, detector: null, measuredMs: null }),
      old: expect.objectContaining({ tally: 1, detector: null, measuredMs: null }),
    });
    expect(summary).toMatchObject({
      notes: 1,
      highlights: 0,
      phrasesPast: 2,
      phrasesFuture: 1,
      phrasesNeutral: 1,
    });
    expect(JSON.stringify(summary)).not.toContain("words");
  });
});
