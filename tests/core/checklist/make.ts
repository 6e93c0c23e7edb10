/** Makes records for tests: ids count up, times are given in seconds of the meeting. */
import { type MeetingRecord, RECORD_VERSION, type RecordOf } from "@/lib/core/events/record";

export const MEETING = "01JD0000000000000000000000";
export const START = 1_764_000_000_000;

/** A well-formed ULID that ends in `n`. */
export function idOf(n: number): string {
  return `01JE${String(n).padStart(22, "0")}`;
}

export function maker() {
  let n = 0;
  const common = (seconds: number) => ({
    v: RECORD_VERSION as 1,
    id: idOf(++n),
    meetingId: MEETING,
    at: START + Math.round(seconds * 1000),
    elapsedMs: Math.round(seconds * 1000),
  });
  return {
    tap: (seconds: number, behaviourId = "cut-in"): RecordOf<"tap"> => ({
      ...common(seconds),
      type: "tap",
      behaviourId,
      via: "panel",
    }),
    sighting: (
      seconds: number,
      behaviourId: string | null = "cut-in",
      kind: RecordOf<"sighting">["kind"] = null,
    ): RecordOf<"sighting"> => ({
      ...common(seconds),
      type: "sighting",
      behaviourId,
      detector: "interruption",
      who: "p1",
      whom: "p2",
      score: 0.6,
      kind,
    }),
    verdict: (
      seconds: number,
      of: string,
      verdict: "confirmed" | "rejected",
      kind: RecordOf<"verdict">["kind"] = null,
    ): RecordOf<"verdict"> => ({ ...common(seconds), type: "verdict", of, verdict, kind }),
    undo: (seconds: number, of: string): RecordOf<"undo"> => ({
      ...common(seconds),
      type: "undo",
      of,
    }),
    mark: (
      seconds: number,
      behaviourId: string,
      value: RecordOf<"mark">["value"],
    ): RecordOf<"mark"> => ({ ...common(seconds), type: "mark", behaviourId, value }),
    note: (seconds: number, text: string): RecordOf<"note"> => ({
      ...common(seconds),
      type: "note",
      text,
    }),
    span: (
      seconds: number,
      length: number,
      on: Partial<Pick<RecordOf<"span">, "state" | "captions" | "speaking" | "names">> = {},
    ): RecordOf<"span"> => ({
      ...common(seconds),
      type: "span",
      ms: length * 1000,
      state: "in-call",
      captions: true,
      speaking: true,
      names: true,
      ...on,
    }),
    phrase: (
      seconds: number,
      text: string,
      focusAfter: RecordOf<"phrase">["focusAfter"],
    ): RecordOf<"phrase"> => ({
      ...common(seconds),
      type: "phrase",
      text,
      focusBefore: "past",
      focusAfter,
    }),
  } satisfies Record<string, (...args: never[]) => MeetingRecord>;
}
