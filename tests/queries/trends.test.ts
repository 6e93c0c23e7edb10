import { describe, expect, test } from "vitest";
import { keptInCalls, meterSince, type PhraseEntry } from "@/lib/queries/phrase-log";
import { trendsOf } from "@/lib/queries/trends";
import type { SummaryRow } from "@/lib/storage/rows";

const row = (
  meetingId: string,
  startedAt: number,
  change: Partial<SummaryRow> = {},
): SummaryRow => ({
  meetingId,
  site: "meet",
  startedAt,
  endedAt: startedAt + 1000,
  phase: "coaching",
  planId: "p",
  planVersion: 1,
  keptCount: null,
  behaviours: {},
  inCallMs: 1000,
  captionsMs: 1000,
  speakingMs: 0,
  namesMs: 0,
  notes: 0,
  highlights: 0,
  phrasesPast: 0,
  phrasesFuture: 0,
  ...change,
});

describe("trends", () => {
  test("a practice call is a line in the chart, never a point and never in the meter", () => {
    const found = trendsOf([
      row("a", 1),
      row("b", 2, { site: "practice", phrasesFuture: 3 }),
      row("c", 3, { site: "zoom", phrasesPast: 2, phrasesNeutral: 1 }),
    ]);
    expect(found.meetings.map((meeting) => meeting.meetingId)).toEqual(["a", "c"]);
    expect(found.practicedAt).toEqual([2]);
    expect(found.phrases).toEqual([
      { at: 1, past: 0, future: 0, neutral: 0 },
      { at: 3, past: 2, future: 0, neutral: 1 },
    ]);
  });
});

describe("a meeting whose debrief is before the guess", () => {
  const facts = {
    tally: 3,
    taps: 3,
    confirmed: 0,
    unconfirmed: 0,
    rejected: 0,
    mark: null,
    detector: null,
    measuredMs: null,
  };
  const guesses = (debrief: "open" | "done", fields: string[]) => ({
    meetings: [{ id: "a", endedAt: 1001, debrief }],
    fields: new Map([["debrief:a", fields]]),
  });
  const found = (debrief: "open" | "done", fields: string[]) => {
    const [meeting] = trendsOf(
      [row("a", 1, { behaviours: { x: facts, y: facts } })],
      guesses(debrief, fields),
      2000,
    ).meetings;
    return Object.entries(meeting?.behaviours ?? {}).map(([id, { isUnguessed }]) => [
      id,
      isUnguessed ?? false,
    ]);
  };

  test("is marked count by count, and no more once it is done", () => {
    expect(found("open", [])).toEqual([
      ["x", true],
      ["y", true],
    ]);
    expect(found("open", ["shown.x"])).toEqual([
      ["x", false],
      ["y", true],
    ]);
    expect(found("done", [])).toEqual([
      ["x", false],
      ["y", false],
    ]);
  });
});

describe("meter", () => {
  const entry = (at: number, focusAfter: PhraseEntry["focusAfter"]): PhraseEntry => ({
    id: `e${at}`,
    at,
    text: "",
    focusBefore: "past",
    focusAfter,
  });
  test("adds what was kept on the page and in calls, from the given moment on", () => {
    const log = [entry(99, "future"), entry(100, "future"), entry(101, "past")];
    const calls = [
      { at: 99, past: 5, future: 5, neutral: 1 },
      { at: 100, past: 1, future: 2, neutral: 4 },
    ];
    expect(meterSince(100, log, calls)).toEqual({ future: 3, total: 5 });
    // All that was kept in calls, and what the meter leaves out: neither way, or from before.
    expect(keptInCalls(100, calls)).toEqual({ all: 18, outside: 15 });
  });
});
