/** The turn model as a whole: gaps are no silence, memory is bounded, text is forgotten. */
import { describe, expect, test } from "vitest";
import type { PageEvent } from "@/lib/core/events/page-event";
import { foldTable, GAP_MS, startTable } from "@/lib/core/turns/table";
import { MAX_WORDS, WORDS_MS } from "@/lib/core/turns/voice";
import { stateAt } from "../detectors/dialogue";

const fold = (events: readonly PageEvent[]) => events.reduce(foldTable, startTable);
const speaks = (who: string, on: boolean, at: number): PageEvent => ({
  type: "speaking.changed",
  at,
  who,
  on,
});
const says = (who: string, text: string, at: number): PageEvent => ({
  type: "caption.changed",
  at,
  block: `c-${who}`,
  who,
  text,
});

describe("foldTable", () => {
  test("nothing at all while somebody speaks is a gap, just before it is not", () => {
    const on = speaks("ana", true, 1000);
    expect(fold([on, speaks("bo", true, 1000 + GAP_MS)]).hasGap).toBe(false);
    const late = fold([on, speaks("bo", true, 1001 + GAP_MS)]);
    expect(late.hasGap).toBe(true);
    expect(late.voices.ana?.spurts).toEqual([]);
  });

  test("a quiet table without anybody speaking is no gap", () => {
    const events = [speaks("ana", true, 1000), speaks("ana", false, 2000)];
    expect(fold([...events, speaks("bo", true, 500_000)]).hasGap).toBe(false);
  });

  test("a lost speaking signal ends what it measured", () => {
    const lost: PageEvent = {
      type: "signal.changed",
      at: 3000,
      signal: "speaking",
      health: "blind",
      reason: "popped-out",
    };
    const table = fold([speaks("ana", true, 1000), lost]);
    expect(table.hasGap).toBe(true);
    expect(table.voices.ana?.spurts).toEqual([]);
  });

  test("words are forgotten after a minute, and at most so many are kept", () => {
    const long = Array.from({ length: 400 }, (_, i) => `word${i}`).join(" ");
    const table = fold([says("ana", long, 10_000)]);
    expect(table.voices.ana?.words).toHaveLength(MAX_WORDS);
    const later = fold([says("ana", "one two", 10_000), says("bo", "three", 10_000 + WORDS_MS)]);
    expect(later.voices.ana?.words).toHaveLength(2);
    const last = fold([says("ana", "one two", 10_000), says("bo", "three", 10_001 + WORDS_MS)]);
    expect(last.voices.ana?.words).toHaveLength(0);
  });

  test("every settled word is handed on exactly once", () => {
    const events = Array.from({ length: 40 }, (_, i) =>
      says("ana", Array.from({ length: i + 1 }, (__, k) => `w${k}`).join(" "), 5000 + i * 300),
    );
    const handed: number[] = [];
    let table = startTable;
    for (const event of [...events, stateAt(60_000, "ended")]) {
      table = foldTable(table, event);
      handed.push(...table.settled.map((word) => word.n));
    }
    expect(handed).toEqual(Array.from({ length: 40 }, (_, i) => i));
  });

  test("whether captions write marks is learned from what they show", () => {
    const plain = "we should wait until the numbers are there and then decide ".repeat(5);
    const marked = "We should wait, until the numbers are there. And then decide. ".repeat(5);
    expect(fold([says("ana", plain, 5000)]).marked).toBe(0);
    expect(fold([says("ana", marked, 5000)]).marked).toBeGreaterThan(0.08);
  });
});
