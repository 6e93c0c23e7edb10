/** A count that was seen can no longer be guessed: where it must wait, and where it need not. */
import { describe, expect, test } from "vitest";
import { GUESS_MS, isUnguessed } from "@/lib/core/debrief/unguessed";
import { whyLeftOut } from "@/lib/core/patterns/left-out";
import { seriesOf } from "@/lib/core/patterns/series";
import { plan } from "../../session/stage";

const END = 1_000_000;
const ended = (debrief: "none" | "open" | "later" | "skipped" | "done") => ({
  endedAt: END,
  debrief,
});

describe("isUnguessed", () => {
  test.each([
    ["open", true],
    ["later", true],
    ["done", false],
    ["skipped", false],
    ["none", false],
  ] as const)("a debrief that is %s: %s", (debrief, waits) => {
    expect(isUnguessed("b", ended(debrief), [], END + 1)).toBe(waits);
  });

  test("each count waits until its own is uncovered; a guess alone uncovers nothing", () => {
    const fields = ["shown.b", "guess.c", "step"];
    expect(isUnguessed("b", ended("open"), fields, END + 1)).toBe(false);
    expect(isUnguessed("c", ended("open"), fields, END + 1)).toBe(true);
  });

  test("while the call runs the owner counts with open eyes", () => {
    expect(isUnguessed("b", { endedAt: null, debrief: "none" }, [], END)).toBe(false);
    expect(isUnguessed("b", { endedAt: null, debrief: "open" }, [], END)).toBe(false);
  });

  test("a week later nobody guesses any more", () => {
    expect(isUnguessed("b", ended("open"), [], END + GUESS_MS - 1)).toBe(true);
    expect(isUnguessed("b", ended("open"), [], END + GUESS_MS)).toBe(false);
  });
});

test("what waits for a guess is no point of any trend, and its mark is not told", () => {
  const facts = { tally: 4, unconfirmed: 2, measuredMs: 600_000, isUnguessed: true };
  const meeting = {
    meetingId: "m",
    startedAt: 1,
    endedAt: 2,
    phase: "coaching" as const,
    planVersion: 1,
    inCallMs: 600_000,
    keptCount: null,
    behaviours: {
      cutIn: { ...facts, mark: null },
      pause: { ...facts, measuredMs: null, mark: "did" as const },
    },
  };
  for (const behaviour of plan.behaviours.filter(({ id }) => id !== "invite")) {
    expect(whyLeftOut(behaviour, meeting).leftOut).toEqual({ reason: "not-guessed" });
    expect(seriesOf(behaviour, [meeting]).points).toMatchObject([{ value: null, mark: null }]);
  }
});
