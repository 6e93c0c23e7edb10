/** Which starts are candidates, and when they are judged: both sides of every limit. */
import { describe, expect, test } from "vitest";
import { startReading } from "@/lib/core/detectors/wording/reading";
import { START_NUMBERS } from "@/lib/core/detectors/wording/start-numbers";
import {
  dueMs,
  dueStarts,
  LATE_MS,
  newStarts,
  voicesOf,
} from "@/lib/core/detectors/wording/starts";
import type { PageEvent } from "@/lib/core/events/page-event";
import { startTable, type Table } from "@/lib/core/turns/table";
import { newVoice, type Spurt } from "@/lib/core/turns/voice";

const AT = 60_000;
const on: PageEvent = { type: "speaking.changed", at: AT, who: "bo", on: true };

/** Bo's voice goes on at AT; Ana's as given. */
function table(ana: Spurt): Table {
  const voices = {
    ana: { ...newVoice("ana"), spurts: [ana] },
    bo: { ...newVoice("bo"), spurts: [{ from: AT, to: null }] },
  };
  return { ...startTable, now: AT, voices };
}

function begun(ana: Spurt) {
  return newStarts(on, voicesOf(table(ana)), {}).starts;
}

describe("a start is a candidate", () => {
  test("while the other's voice is on", () => {
    expect(begun({ from: AT - 1, to: null })).toEqual([{ at: AT, who: "bo", whom: "ana" }]);
    expect(begun({ from: AT, to: null })).toEqual([]);
  });

  test("up to a second after the other's voice went off, not later", () => {
    expect(begun({ from: 1000, to: AT - LATE_MS + 1 })).toHaveLength(1);
    expect(begun({ from: 1000, to: AT - LATE_MS })).toEqual([]);
  });

  test("not when the voice goes off, or had been on before", () => {
    const seen = voicesOf(table({ from: 1000, to: null }));
    expect(newStarts({ ...on, on: false }, seen, {}).starts).toEqual([]);
    expect(newStarts({ ...on, at: AT + 1 }, seen, {}).starts).toEqual([]);
  });
});

describe("without indicators", () => {
  const word = (at: number) => ({
    ...{ text: "so", mark: "" as const, isCapital: false, block: "1" },
    at,
    seenAt: at + 1250,
  });
  /** Ana talks all the time; Bo says one word at `first` and one at `second`. */
  function byWords(first: number, second: number) {
    const ana = { ...newVoice("ana"), words: [...Array(40).keys()].map((n) => word(n * 300)) };
    const said = (times: number[]) => ({ ...newVoice("bo"), words: times.map(word) });
    const at = (now: number, times: number[]): Table => ({
      ...startTable,
      now,
      voices: { ana, bo: said(times) },
    });
    const caption = (now: number): PageEvent => ({
      ...{ type: "caption.changed", at: now, block: "2", who: "bo", text: "so" },
    });
    const one = newStarts(caption(first + 1250), voicesOf(at(first + 1250, [first])), {});
    const now = second + 1250;
    const two = newStarts(caption(now), voicesOf(at(now, [first, second])), one.begun);
    return [one.starts.length, two.starts.length];
  }

  test("a gap between words makes a new start, a shorter one does not", () => {
    // A word is taken to begin 300 ms before its end; 1.2 s of silence end a stretch.
    expect(byWords(3000, 3000 + 1499)).toEqual([1, 0]);
    expect(byWords(3000, 3000 + 1501)).toEqual([1, 1]);
  });
});

describe("a start is judged", () => {
  const start = { at: AT, who: "bo", whom: "ana" };
  const due = (now: number, isOver = false) =>
    dueStarts([start], { ...table({ from: 1000, to: null }), now, isOver }, startReading);

  test("when both sides' words have arrived, not before", () => {
    const when = AT + dueMs(startTable);
    expect(due(when - 1)).toMatchObject({ waiting: [start], due: [] });
    expect(due(when).due).toHaveLength(1);
    expect(due(when).waiting).toEqual([]);
  });

  test("at once when the call is over, by as many numbers as the judge was taught", () => {
    const [found] = due(AT + 1, true).due;
    expect(found?.numbers).toHaveLength(START_NUMBERS);
    expect(found?.numbers.every(Number.isFinite)).toBe(true);
  });

  test("of too many waiting ones the newest are kept", () => {
    const many = [...Array(60).keys()].map((n) => ({ ...start, at: AT + n }));
    const left = dueStarts(many, { ...startTable, now: AT + 100 }, startReading).waiting;
    expect(left).toHaveLength(48);
    expect(left.at(-1)?.at).toBe(AT + 59);
  });
});
