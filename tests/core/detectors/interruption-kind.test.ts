/** The first guess of an interruption's kind, on dialogues in which one was found. */
import { describe, expect, test } from "vitest";
import { startWatch, watch } from "@/lib/core/detectors/index";
import { guessKind } from "@/lib/core/detectors/wording/interruption-kind";
import { eventsOf } from "./dialogue";

/** The guess for Bo's start at second `at`, with all that was heard until the end. */
function guess(dialogue: string, at: number) {
  const events = eventsOf(dialogue);
  const state = events
    .slice(0, -1)
    .reduce((before, event) => watch(before, event).state, startWatch());
  return guessKind({ at: at * 1000, who: "Bo", whom: "Ana" }, state.reading, state.table);
}
const talk = "1-9 Ana: So the plan for next year is that we first move the team to the";

describe("guessKind", () => {
  test.each([
    ["took-floor", "7.5-13 Bo: No, we cannot do that before the summer is over."],
    ["clarifying", "7.5-11 Bo: Sorry, which team do you mean by that?"],
    ["clarifying", "7.5-11 Bo: Wait, what is the budget for it?"],
    ["supportive", "7.5-12 Bo: Exactly, that's what the customers asked for as well."],
    ["gave-back", "7.5-11 Bo: But the sorry, go ahead, I did not mean to."],
  ])("%s: %s", (kind, line) => {
    expect(guess(`${talk}\n${line}`, 7.5)).toBe(kind);
  });

  test("a brief start after which the other goes on gave the floor back", () => {
    const back =
      "7.5-9.5 Bo: But the office has\n10-15 Ana: new office in the centre and then the files.";
    expect(guess(`${talk}\n${back}`, 7.5)).toBe("gave-back");
    const late = "7.5-9.5 Bo: But the office has\n12.5-15 Ana: new office in the centre.";
    expect(guess(`${talk}\n${late}`, 7.5)).toBe("took-floor");
  });
});
