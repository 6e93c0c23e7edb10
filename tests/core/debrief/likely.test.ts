/** The debrief's estimate, always with one tap: what it adds up, and when it says nothing. */
import { describe, expect, test } from "vitest";
import { tally } from "@/lib/core/checklist/tally";
import { likelyCount } from "@/lib/core/debrief/likely";
import { STRAY } from "@/lib/core/detectors/estimate";
import { type MeetingRecord, RECORD_VERSION } from "@/lib/core/events/record";
import type { DetectorLink } from "@/lib/core/plan/behaviour";

/** Share of true moments that become a candidate at all. */
const heard = 1 - STRAY.interruption.missed;

let n = 0;
function record(body: object): MeetingRecord {
  n += 1;
  const id = `01JK${String(n).padStart(22, "0")}`;
  return {
    v: RECORD_VERSION,
    id,
    meetingId: id,
    at: n * 60_000,
    elapsedMs: 0,
    ...body,
  } as MeetingRecord;
}
const seen = (score: number) =>
  record({
    type: "sighting",
    behaviourId: "b",
    detector: "interruption",
    who: "self",
    whom: "p2",
    score,
    kind: "took-floor",
  });
const verdict = (of: MeetingRecord, answer: "confirmed" | "rejected", kind: string | null = null) =>
  record({ type: "verdict", of: of.id, verdict: answer, kind });
const faint = (scores: number[], isWordingRead = true) =>
  record({ type: "faint", behaviourId: "b", detector: "interruption", scores, isWordingRead });
const tap = () => record({ type: "tap", behaviourId: "b", via: "pill" });

function likely(
  records: MeetingRecord[],
  detector: DetectorLink | null = "interruption-made",
  isCovered = true,
) {
  const all = [...records, tap()];
  const found = tally(all).get("b");
  if (!found) throw new Error("no tally");
  return likelyCount({ id: "b", detector, recording: "count" }, found, all, isCovered);
}
/** The numbers, where there are any. */
function estimated(...of: Parameters<typeof likely>) {
  const found = likely(...of);
  return found === "wording-not-read" ? null : found;
}
const some = () => [seen(0.6), seen(0.4), faint([0.2, 0.15, 0.1, 0.1])];

describe("likelyCount", () => {
  test("adds what is certain to what is unsure, and never goes below what is certain", () => {
    const found = estimated([...some(), tap(), tap()]);
    // 1.55 unsure, of which 18 % more were never candidates, and three taps.
    expect(found?.expected).toBeCloseTo(3 + 1.55 / heard, 5);
    expect(found?.low).toBeGreaterThanOrEqual(3);
    expect(found?.high).toBeGreaterThan(found?.about ?? 0);
  });

  test("a yes makes it certain, a no takes it away, supportive is no interruption", () => {
    const [first, ...rest] = some() as [MeetingRecord, ...MeetingRecord[]];
    const before = estimated([first, ...rest])?.expected ?? 0;
    const yes =
      estimated([first, ...rest, verdict(first, "confirmed", "took-floor")])?.expected ?? 0;
    const no = estimated([first, ...rest, verdict(first, "rejected")])?.expected ?? 0;
    const kind = estimated([first, ...rest, verdict(first, "confirmed", "supportive")])?.expected;
    expect(yes - before).toBeCloseTo(0.4 / heard, 5);
    expect(before - no).toBeCloseTo(0.6 / heard, 5);
    expect(kind).toBe(no);
  });

  test("a record that arrived twice counts once", () => {
    const records = some();
    const twice = estimated([...records, records.at(-1) as MeetingRecord]);
    expect(twice?.expected).toBe(estimated(records)?.expected);
    expect(twice?.expected).toBeGreaterThan(0);
  });

  test("nothing where nothing is unsure, nothing was measured, or no probability is calibrated", () => {
    expect(likely([tap()])).toBeNull();
    expect(likely(some(), "interruption-made", false)).toBeNull();
    expect(likely(some(), "invitation")).toBeNull();
    expect(likely(some(), null)).toBeNull();
    expect(likely(some(), "interruption-received")).not.toBeNull();
  });

  test("says why where captions were not English for a while", () => {
    expect(likely([...some(), faint([], false)])).toBe("wording-not-read");
  });
});
