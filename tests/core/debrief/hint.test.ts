/** No hint before the owner's own three lines. */
import { expect, test } from "vitest";
import { hintKind, linesWritten, mayHint } from "@/lib/core/debrief/hint";

const lines = (learnWhat: string | null, learnHow: string | null, learnEffect: string | null) => ({
  learnWhat,
  learnHow,
  learnEffect,
});

test("two lines are not enough, three are", () => {
  expect(mayHint(lines(null, null, null))).toBe(false);
  expect(mayHint(lines("a", "b", null))).toBe(false);
  expect(mayHint(lines("a", "b", " \n"))).toBe(false);
  expect(mayHint(lines("a", "b", "c"))).toBe(true);
  expect(linesWritten(lines("a", "", "c"))).toBe(2);
});

test("hints follow what is counted", () => {
  expect(hintKind("interruption-made")).toBe("interrupting");
  expect(hintKind("interruption-received")).toBe("interrupting");
  expect(hintKind("invitation")).toBe("inviting");
  expect(hintKind("solicitation")).toBe("asking");
  expect(hintKind("long-turn")).toBe("saying");
  expect(hintKind(null)).toBe("saying");
});
