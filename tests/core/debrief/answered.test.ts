/** Was the invited person heard? Only as far as it was measured. */
import { describe, expect, test } from "vitest";
import { answeredBy } from "@/lib/core/debrief/answered";
import { type MeetingRecord, RECORD_VERSION, type RecordOf } from "@/lib/core/events/record";

let n = 0;
function record(at: number, body: object): MeetingRecord {
  n += 1;
  const id = `01JK${String(n).padStart(22, "0")}`;
  return { v: RECORD_VERSION, id, meetingId: id, at, elapsedMs: at, ...body } as MeetingRecord;
}
const sighting = (at: number, detector: string, who: string, whom: string | null) =>
  record(at, { type: "sighting", behaviourId: "b", detector, who, whom, score: 0.9, kind: null });
const invite = (at: number, whom: string | null = "t.p2") =>
  sighting(at, "invitation", "self", whom) as RecordOf<"sighting">;
const reply = (at: number, who = "t.p2") => sighting(at, "answer", who, "self");
const span = (at: number, ms: number, captions = true, names = true) =>
  record(at, { type: "span", ms, state: "in-call", captions, speaking: true, names });
const whole = span(600_000, 600_000);

describe("answeredBy", () => {
  test.each([
    [-500, "answered"],
    [-501, "none"],
    [15_000, "answered"],
    [15_001, "none"],
  ])("an answer %d ms after the question: %s", (after, state) => {
    expect(answeredBy(invite(100_000), [whole, reply(100_000 + after)]).state).toBe(state);
  });

  test("somebody else's words are no answer of the invited one", () => {
    expect(answeredBy(invite(100_000), [whole, reply(102_000, "t.p3")]).state).toBe("none");
  });

  test("asked again, the answer belongs to the later question", () => {
    const [first, second] = [invite(100_000), invite(106_000)];
    const records = [whole, first, second, reply(108_000)];
    expect(answeredBy(first, records).state).toBe("none");
    expect(answeredBy(second, records)).toEqual({ state: "answered", who: "t.p2" });
  });

  test("two people of one name: whoever answered, else nobody can say", () => {
    const both = invite(100_000, null);
    expect(answeredBy(both, [whole, reply(103_000, "t.p3")])).toMatchObject({ who: "t.p3" });
    expect(answeredBy(both, [whole]).state).toBe("unknown");
  });

  test.each([
    ["no span at all", []],
    ["captions off in it", [span(105_000, 105_000), span(120_000, 15_000, false)]],
    ["names not read in it", [span(105_000, 105_000), span(120_000, 15_000, true, false)]],
    ["a hole in it", [span(105_000, 105_000), span(120_000, 14_000)]],
    ["the call ended before", [span(114_000, 114_000)]],
  ])("not known where it was not measured: %s", (_, spans) => {
    expect(answeredBy(invite(100_000), spans).state).toBe("unknown");
  });

  test("minutes that follow each other are one measured while", () => {
    const spans = [span(60_000, 60_000), span(110_000, 50_000), span(170_000, 60_000)];
    expect(answeredBy(invite(100_000), spans).state).toBe("none");
  });
});
