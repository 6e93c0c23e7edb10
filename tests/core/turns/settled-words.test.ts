/** When a word is handed on: two words later, or after silence, both sides of each limit. */
import { describe, expect, test } from "vitest";
import { hear } from "@/lib/core/turns/caption-words";
import {
  SILENT_MS,
  STILL_MS,
  type Surroundings,
  settleWords,
} from "@/lib/core/turns/settled-words";
import { newVoice, speak, type Voice } from "@/lib/core/turns/voice";

const SEEN_AT = 20_000;
const around = (now: number, other?: Voice): Surroundings => ({
  others: () => (other ? [other] : []),
  hasIndicator: true,
  marked: 0,
  stopped: 0,
  now,
  isOver: false,
});
const said = (text: string, voice = newVoice("ana")) =>
  hear(voice, { at: SEEN_AT, block: "c1", text }, 1250);
const texts = (voice: Voice, now: number) =>
  settleWords(voice, around(now)).settled.map((word) => word.text);

describe("settleWords", () => {
  test("hands a word on when two more are there, once", () => {
    const first = settleWords(said("we should wait"), around(SEEN_AT));
    expect(first.settled.map((word) => word.text)).toEqual(["we"]);
    expect(first.settled[0]?.next).toEqual(["should", "wait"]);
    expect(settleWords(first.voice, around(SEEN_AT)).settled).toEqual([]);
  });

  test("hands the rest on after silence with the indicator off, not before", () => {
    const off = speak(speak(said("we should"), true, 18_000), false, 19_000);
    expect(texts(off, SEEN_AT + SILENT_MS - 1)).toEqual([]);
    expect(texts(off, SEEN_AT + SILENT_MS)).toEqual(["we", "should"]);
  });

  test("waits longer while the indicator is on or unknown", () => {
    const on = speak(said("we should"), true, 18_000);
    expect(texts(on, SEEN_AT + STILL_MS - 1)).toEqual([]);
    expect(texts(on, SEEN_AT + STILL_MS)).toEqual(["we", "should"]);
    expect(texts(said("we should"), SEEN_AT + STILL_MS - 1)).toEqual([]);
  });

  test("at the end of the call everything is handed on", () => {
    const over = { ...around(SEEN_AT), isOver: true };
    expect(settleWords(said("we should"), over).settled).toHaveLength(2);
  });

  test("says what the other voices did around a word", () => {
    const other = speak(newVoice("bo"), true, 18_000);
    const [word] = settleWords(said("we should wait"), around(SEEN_AT, other)).settled;
    // "we" was said at 20 000 - 1 250 - 2 × 280 = 18 190.
    expect(word).toMatchObject({
      at: 18_190,
      isOver: true,
      isStarted: true,
      isFollowed: false,
    });
    const early = speak(newVoice("bo"), true, 16_600);
    const [same] = settleWords(said("we should wait"), around(SEEN_AT, early)).settled;
    expect(same).toMatchObject({ isOver: true, isStarted: false });
  });
});
