/** What a debrief shows of each behaviour, and when agreement means something. */
import { expect, test } from "vitest";
import { agreementOf, rowsOf } from "@/lib/core/debrief/rows";
import { type MeetingRecord, RECORD_VERSION } from "@/lib/core/events/record";
import { packPlan } from "../../support/pack-plan";

let n = 0;
function record(at: number, body: object): MeetingRecord {
  n += 1;
  const id = `01JK${String(n).padStart(22, "0")}`;
  const stamp = { v: RECORD_VERSION, id, meetingId: id, at, elapsedMs: at };
  return { ...stamp, ...body } as MeetingRecord;
}
const tap = (at: number, behaviourId = "letFinish") =>
  record(at, { type: "tap", behaviourId, via: "panel" });
const seen = (at: number) =>
  record(at, {
    type: "sighting",
    behaviourId: "letFinish",
    detector: "interruption",
    who: "p1",
    whom: "p2",
    score: 0.5,
    kind: null,
  });
const span = (ms: number, captions: boolean) =>
  record(ms, { type: "span", ms, state: "in-call", captions, speaking: true, names: captions });

test("every behaviour of the plan has a row, with its count and the moments behind it", async () => {
  const { behaviours } = await packPlan("interruptLess", 0);
  const records = [tap(100_000), seen(103_000), tap(400_000), seen(900_000), span(1e6, true)];
  const [finish, invite, pause] = rowsOf(behaviours, records, null);
  expect(finish).toMatchObject({ count: 2 });
  expect(finish?.moments.map(({ type, at }) => [type, at])).toEqual([
    ["sighting", 103_000],
    ["tap", 400_000],
  ]);
  expect(finish?.tally.unconfirmed).toHaveLength(1);
  // Measured and nothing noticed: a zero. By hand and nothing tapped: a dash.
  expect(invite?.count).toBe(0);
  expect(pause?.count).toBeNull();
});

test("nothing measured is a dash until the owner says that count was kept", async () => {
  const { behaviours } = await packPlan("interruptLess", 0);
  const counts = (kept: "yes" | "no" | null) =>
    rowsOf(behaviours, [span(1e6, false)], kept).map(({ count }) => count);
  expect(counts(null)).toEqual([null, null, null]);
  expect(counts("no")).toEqual([null, null, null]);
  expect(counts("yes")).toEqual([0, 0, 0]);
});

test("agreement needs two observers: no tap, no number", async () => {
  const { behaviours } = await packPlan("interruptLess", 0);
  const agreed = (records: readonly MeetingRecord[]) =>
    agreementOf(rowsOf(behaviours, records, null));
  expect(agreed([])).toBeNull();
  expect(agreed([seen(1), seen(2), span(1e6, true)])).toBeNull();
  // A behaviour without detector has one observer only.
  expect(agreed([tap(1, "pauseFirst"), span(1e6, true)])).toBeNull();
  const moments = [tap(100_000), seen(103_000), tap(400_000), seen(900_000)];
  expect(agreed([...moments, span(1e6, true)])).toEqual({ both: 1, all: 3 });
  // What it could not see for most of the call is no disagreement: 80 % is enough, less is not.
  expect(agreed(moments)).toBeNull();
  expect(agreed([tap(1), span(1e6, false)])).toBeNull();
  expect(agreed([...moments, span(800_000, true), span(200_000, false)])).not.toBeNull();
  expect(agreed([...moments, span(799_000, true), span(201_000, false)])).toBeNull();
});
