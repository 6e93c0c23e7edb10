/** What counts as an answer, on both sides of every limit. */
import { describe, expect, test } from "vitest";
import { ANSWER_MS, answer } from "@/lib/core/detectors/answer";
import type { Look, Sighting } from "@/lib/core/detectors/detector";
import { startReading } from "@/lib/core/detectors/wording/reading";
import { startTable, type Table } from "@/lib/core/turns/table";
import { newVoice } from "@/lib/core/turns/voice";

const ASKED_AT = 100_000;

function asked(whom: string | null): Sighting {
  const detector = whom === null ? "solicitation" : "invitation";
  return { detector, at: ASKED_AT, who: "ana", whom, score: 0.9, kind: null };
}

/** A table at which `who` says `texts`, the first of them at `at`. */
function said(who: string, at: number, texts: readonly string[]): Table {
  const words = texts.map((text, i) => ({
    ...{ text, mark: "" as const, isCapital: false, block: "1" },
    at: at + i,
    seenAt: at + i,
  }));
  return { ...startTable, now: at + 10, voices: { [who]: { ...newVoice(who), words } } };
}

function look(table: Table, sightings: readonly Sighting[]): Look {
  const event = { type: "speaking.changed", at: table.now, who: "bo", on: true } as const;
  return { event, table, reading: startReading, sightings };
}

function answers(table: Table, whom: string | null = null): Sighting[] {
  const { state } = answer.step([], look({ ...startTable, now: ASKED_AT }, [asked(whom)]));
  return [...answer.step(state, look(table, [])).sightings];
}

describe("answer", () => {
  test("counts up to fifteen seconds after the question, not a moment later", () => {
    expect(answers(said("bo", ASKED_AT + ANSWER_MS - 1, ["we", "should"]))).toHaveLength(1);
    expect(answers(said("bo", ASKED_AT + ANSWER_MS, ["we", "should"]))).toHaveLength(0);
    expect(answers(said("bo", ASKED_AT + ANSWER_MS, ["yes"]))).toHaveLength(1);
    expect(answers(said("bo", ASKED_AT + ANSWER_MS + 1, ["yes"]))).toHaveLength(0);
  });

  test("may begin half a second before the question's end, not earlier", () => {
    expect(answers(said("bo", ASKED_AT - 499, ["we", "should"]))).toHaveLength(1);
    expect(answers(said("bo", ASKED_AT - 500, ["yes"]))).toHaveLength(0);
  });

  test("has two words, or is a short answer; a listening noise is none", () => {
    expect(answers(said("bo", ASKED_AT + 900, ["tuesday"]))).toHaveLength(0);
    expect(answers(said("bo", ASKED_AT + 900, ["on", "tuesday"]))).toHaveLength(1);
    expect(answers(said("bo", ASKED_AT + 900, ["nope"]))).toHaveLength(1);
    expect(answers(said("bo", ASKED_AT + 900, ["uh", "hm"]))).toHaveLength(0);
  });

  test("comes from the invited person, from anybody but the asker otherwise", () => {
    expect(answers(said("bo", ASKED_AT + 900, ["on", "tuesday"]), "priya")).toHaveLength(0);
    expect(answers(said("priya", ASKED_AT + 900, ["on", "tuesday"]), "priya")).toHaveLength(1);
    expect(answers(said("ana", ASKED_AT + 900, ["on", "tuesday"]))).toHaveLength(0);
  });

  test("is counted once, and forgotten when nothing came", () => {
    const first = answer.step([], look({ ...startTable, now: ASKED_AT }, [asked(null)]));
    const second = answer.step(first.state, look(said("bo", ASKED_AT + 900, ["yes"]), []));
    expect(second.sightings).toHaveLength(1);
    expect(second.state).toEqual([]);
    const waits = { ...startTable, now: ASKED_AT + ANSWER_MS + 8000 };
    expect(answer.step(first.state, look(waits, [])).state).toHaveLength(1);
    const late = { ...waits, now: waits.now + 1 };
    expect(answer.step(first.state, look(late, [])).state).toEqual([]);
  });
});
