/** Windows of caption text put back together: what slid out, what was corrected, what is new. */
import { describe, expect, test } from "vitest";
import { slidOut, startsAlike } from "@/lib/sites/sliding-window";

describe("sliding window", () => {
  test("growth and late corrections of old words slide nothing out", () => {
    expect(slidOut("so I think", "so I think we")).toBe(0);
    expect(slidOut("so i think we", "So, I think we should")).toBe(0);
    expect(slidOut("what do you think", "What do you think?")).toBe(0);
  });
  test("words cut off at the front are counted in letters", () => {
    expect(slidOut("hello everyone so today", "everyone so today we")).toBe("hello ".length);
    expect(slidOut("one two three four five six", "three four five six seven")).toBe(
      "one two ".length,
    );
  });
  test("a window that kept one word only still goes on", () => {
    expect(slidOut("the last word", "word is what counts")).toBe("the last ".length);
  });
  test("nothing in common is null", () => {
    expect(slidOut("the budget is late again", "good morning to all of you")).toBeNull();
  });
  test("three of ten words may differ, four may not", () => {
    const before = "a b c d e f g h i j";
    expect(slidOut(before, "x x x d e f g h i j k")).toBe(0);
    expect(slidOut(before, "x x x x e f g h i j k")).not.toBe(0);
  });
  test("a row put back is known by its words, not by its marks", () => {
    expect(startsAlike("so I think", "So, I think we should")).toBe(true);
    expect(startsAlike("so I think", "nobody asked for it")).toBe(false);
    expect(startsAlike("", "anything")).toBe(false);
  });
});
