// @vitest-environment node
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SAME_MOMENT_MS } from "@/lib/core/checklist/match-taps";
import { emptyTally, tally } from "@/lib/core/checklist/tally";
import type { MeetingRecord } from "@/lib/core/events/record";
import { maker } from "./make";

/** Counts of one behaviour as "tally (taps, confirmed, to look at, rejected)". */
function counts(records: readonly MeetingRecord[], behaviourId = "cut-in") {
  const found = tally(records).get(behaviourId) ?? emptyTally(behaviourId);
  return {
    tally: found.tally,
    taps: found.taps,
    confirmed: found.confirmed,
    toLookAt: found.unconfirmed.length,
    rejected: found.rejected,
  };
}

describe("tally", () => {
  test("nothing recorded is an empty tally", () => {
    expect(counts([])).toEqual({ tally: 0, taps: 0, confirmed: 0, toLookAt: 0, rejected: 0 });
    expect(tally([]).size).toBe(0);
  });

  test("each tap counts one, for its own behaviour only", () => {
    const { tap } = maker();
    const records = [tap(1), tap(2), tap(3, "invite")];
    expect(counts(records).tally).toBe(2);
    expect(counts(records, "invite").tally).toBe(1);
  });

  test("an unconfirmed candidate stands beside the tally, never inside it", () => {
    const { tap, sighting } = maker();
    const seen = sighting(60);
    const found = tally([tap(1), seen]).get("cut-in");
    expect(found?.tally).toBe(1);
    expect(found?.unconfirmed).toEqual([seen]);
  });

  test.each([
    ["exactly 10 s after the candidate: the same moment", 70, 1, 0],
    ["1 ms more: a count of its own", 70.001, 1, 1],
    ["exactly 10 s before: matched to it", 50, 1, 0],
    ["1 ms earlier: a count of its own", 49.999, 1, 1],
    ["at the very time", 60, 1, 0],
  ])("a tap %s", (_, seconds, expected, toLookAt) => {
    const { tap, sighting } = maker();
    const found = counts([sighting(60), tap(seconds)]);
    expect(found).toMatchObject({ tally: expected, toLookAt, confirmed: 1 - toLookAt });
    expect(SAME_MOMENT_MS).toBe(10_000);
  });

  test("a tap of another behaviour confirms nothing", () => {
    const { tap, sighting } = maker();
    expect(counts([sighting(60), tap(61, "invite")])).toMatchObject({ tally: 0, toLookAt: 1 });
  });

  test("one tap confirms one candidate, the nearest", () => {
    const { tap, sighting } = maker();
    const far = sighting(60);
    const near = sighting(66);
    const found = tally([far, near, tap(67)]).get("cut-in");
    expect(found?.tally).toBe(1);
    expect(found?.unconfirmed.map((one) => one.id)).toEqual([far.id]);
  });

  test("two taps beside one candidate are two counts", () => {
    const { tap, sighting } = maker();
    expect(counts([sighting(60), tap(61), tap(62)])).toMatchObject({ tally: 2, toLookAt: 0 });
  });

  test("yes counts it, no lets it vanish", () => {
    const { sighting, verdict } = maker();
    const one = sighting(60);
    expect(counts([one, verdict(65, one.id, "confirmed")])).toMatchObject({
      tally: 1,
      toLookAt: 0,
    });
    expect(counts([one, verdict(65, one.id, "rejected")])).toMatchObject({
      tally: 0,
      toLookAt: 0,
      rejected: 1,
    });
  });

  test("yes and a tap for the same moment count once", () => {
    const { tap, sighting, verdict } = maker();
    const one = sighting(60);
    expect(counts([one, tap(62), verdict(65, one.id, "confirmed")]).tally).toBe(1);
  });

  test("a tap after the answer is a moment of its own, even within the 10 s", () => {
    const { tap, sighting, verdict, undo } = maker();
    const one = sighting(60);
    const yes = verdict(61, one.id, "confirmed");
    const late = tap(62);
    expect(counts([one, yes, late])).toMatchObject({ tally: 2, taps: 1, confirmed: 1 });
    // A later correction of the kind does not reopen what was settled before the tap.
    const again = verdict(65, one.id, "confirmed", "clarifying");
    expect(counts([again, late, yes, one]).tally).toBe(2);
    expect(counts([one, verdict(61, one.id, "rejected"), tap(62)]).tally).toBe(1);
    // The answer taken back: the sighting is open again, and the tap is its moment.
    expect(counts([one, yes, late, undo(70, yes.id)])).toMatchObject({ tally: 1, toLookAt: 0 });
  });

  test("a tap beside a rejected sighting stands on its own", () => {
    const { tap, sighting, verdict } = maker();
    const one = sighting(60);
    expect(counts([one, tap(62), verdict(65, one.id, "rejected")])).toMatchObject({
      tally: 1,
      taps: 1,
      confirmed: 0,
      rejected: 1,
    });
  });

  test.each([
    ["supportive", 0],
    ["took-floor", 1],
    ["clarifying", 1],
    ["gave-back", 1],
  ] as const)("confirmed as %s counts %i and is settled", (kind, expected) => {
    const { sighting, verdict } = maker();
    const one = sighting(60, "cut-in", "took-floor");
    const found = tally([one, verdict(65, one.id, "confirmed", kind)]).get("cut-in");
    expect(found?.tally).toBe(expected);
    expect(found?.unconfirmed).toEqual([]);
    expect(found?.supportive).toBe(1 - expected);
    const moment = found?.moments[0];
    expect(moment?.type === "sighting" && moment.kind).toBe(kind);
  });

  test("the last verdict holds; undone, the one before it; all undone, a candidate again", () => {
    const { sighting, verdict, undo } = maker();
    const one = sighting(60);
    const yes = verdict(65, one.id, "confirmed");
    const no = verdict(70, one.id, "rejected");
    expect(counts([one, yes, no])).toMatchObject({ tally: 0, rejected: 1 });
    expect(counts([one, yes, no, undo(71, no.id)])).toMatchObject({ tally: 1, rejected: 0 });
    expect(counts([one, yes, no, undo(71, no.id), undo(72, yes.id)])).toMatchObject({
      tally: 0,
      toLookAt: 1,
    });
  });

  test("an undone tap is gone, and what it had confirmed is a candidate again", () => {
    const { tap, sighting, undo } = maker();
    const one = tap(61);
    expect(counts([sighting(60), one, undo(63, one.id)])).toMatchObject({ tally: 0, toLookAt: 1 });
  });

  test("an undo is final: undoing it changes nothing", () => {
    const { tap, undo } = maker();
    const one = tap(1);
    const back = undo(2, one.id);
    expect(counts([one, back, undo(3, back.id)]).tally).toBe(0);
  });

  test("a sighting cannot be undone, only judged", () => {
    const { sighting, undo } = maker();
    const one = sighting(60);
    expect(counts([one, undo(61, one.id)]).toLookAt).toBe(1);
  });

  test("the last mark that is not undone holds", () => {
    const { mark, undo } = maker();
    const did = mark(1, "sum-up", "did");
    const not = mark(2, "sum-up", "did-not");
    expect(tally([did, not]).get("sum-up")?.mark).toBe("did-not");
    expect(tally([did, not, undo(3, not.id)]).get("sum-up")?.mark).toBe("did");
    expect(tally([did, undo(3, did.id)]).has("sum-up")).toBe(false);
  });

  test("sightings that belong to no behaviour of the plan count nowhere", () => {
    const { sighting } = maker();
    expect(tally([sighting(1, null)]).size).toBe(0);
  });

  test("a tap added in the debrief is its own moment, also beside a candidate", () => {
    const make = maker();
    const sighting = make.sighting(10);
    const live = make.tap(10);
    expect(tally([sighting, live]).get("cut-in")).toMatchObject({ tally: 1, confirmed: 1 });
    const added = { ...live, via: "debrief" as const };
    expect(tally([sighting, added]).get("cut-in")).toMatchObject({ tally: 1, confirmed: 0 });
    expect(tally([sighting, added]).get("cut-in")?.unconfirmed).toEqual([sighting]);
  });

  test("agreement is both ÷ all, 2a/(2a+b+c); null when nobody saw anything", () => {
    const { tap, sighting } = maker();
    const found = tally([sighting(60), tap(62), tap(100), sighting(200), sighting(300)]);
    expect(found.get("cut-in")?.agreement).toEqual({
      both: 1,
      tapsOnly: 1,
      detectorOnly: 2,
      positive: 2 / 5,
    });
    expect(emptyTally("x").agreement.positive).toBeNull();
  });

  test("moments are in order and say which of them count", () => {
    const { tap, sighting, mark } = maker();
    const found = tally([tap(62), mark(5, "cut-in", "did"), sighting(60), tap(100)]).get("cut-in");
    expect(found?.moments.map((moment) => [moment.type, moment.counts])).toEqual([
      ["mark", false],
      ["sighting", true],
      ["tap", false],
      ["tap", true],
    ]);
  });
});

describe("tally, whatever happens", () => {
  /** Random meetings: taps and sightings close together, verdicts and undos of any of them. */
  const meeting = fc
    .array(
      fc.record({
        what: fc.constantFrom("tap", "tap", "sighting", "sighting", "yes", "no", "ok", "undo"),
        seconds: fc.integer({ min: 0, max: 60 }),
        of: fc.nat(),
        behaviour: fc.constantFrom("cut-in", "invite"),
      }),
      { maxLength: 40 },
    )
    .map((steps) => {
      const make = maker();
      const records: MeetingRecord[] = [];
      for (const { what, seconds, of, behaviour } of steps) {
        const target = records[of % Math.max(1, records.length)]?.id;
        if (what === "tap") records.push(make.tap(seconds, behaviour));
        else if (what === "sighting") records.push(make.sighting(seconds, behaviour));
        else if (!target) continue;
        else if (what === "undo") records.push(make.undo(seconds, target));
        else if (what === "ok") {
          records.push(make.verdict(seconds, target, "confirmed", "supportive"));
        } else
          records.push(make.verdict(seconds, target, what === "yes" ? "confirmed" : "rejected"));
      }
      return records;
    });

  test("any order and any repeats give the same counts", () => {
    fc.assert(
      fc.property(
        meeting.chain((records) =>
          fc.tuple(
            fc.constant(records),
            fc.shuffledSubarray(records, { minLength: records.length }),
            fc.subarray(records),
          ),
        ),
        ([records, shuffled, again]) => {
          expect(tally([...shuffled, ...again])).toEqual(tally(records));
        },
      ),
      { numRuns: 500 },
    );
  });

  test("every count is behind the tally exactly once, and no moment is lost", () => {
    fc.assert(
      fc.property(meeting, (records) => {
        for (const found of tally(records).values()) {
          const sightings = found.moments.filter((moment) => moment.type === "sighting");
          expect(found.tally).toBe(found.taps + found.confirmed - found.agreement.both);
          expect(sightings.length).toBe(
            found.confirmed + found.unconfirmed.length + found.rejected + found.supportive,
          );
          expect(found.tally).toBeGreaterThanOrEqual(found.taps - found.agreement.both);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("one more tap never lowers a tally, and raises it by at most one", () => {
    fc.assert(
      fc.property(meeting, fc.integer({ min: 0, max: 60 }), (records, seconds) => {
        const before = tally(records).get("cut-in")?.tally ?? 0;
        const more = { ...maker().tap(seconds), id: "01JF0000000000000000000000" };
        const after = tally([...records, more]).get("cut-in")?.tally ?? 0;
        expect([before, before + 1]).toContain(after);
      }),
      { numRuns: 500 },
    );
  });
});
