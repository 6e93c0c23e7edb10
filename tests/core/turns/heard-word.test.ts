/** Tokens of captions in many scripts. */
import { expect, test } from "vitest";
import { parseToken } from "@/lib/core/turns/heard-word";

test.each([
  ["Done?", "done", "?"],
  ["done.", "done", "."],
  ["so,", "so", ","],
  ["don’t", "don't", ""],
  ["mm-hmm.", "mm-hmm", "."],
  ["“Really?”", "really", "?"],
  ["了吗？", "了吗", "?"],
  ["لماذا؟", "لماذا", "?"],
  ["γιατί;", "γιατί", "?"],
  ["why;", "why", ","],
  ["है।", "है", "."],
  ["です。", "です", "."],
  ["—", "", ""],
  ["3.5", "3.5", ""],
])("%s is the word %s with the mark %s", (token, text, mark) => {
  expect(parseToken(token)).toMatchObject({ text, mark });
});

test("a capital first letter is remembered", () => {
  expect(parseToken("Will").isCapital).toBe(true);
  expect(parseToken("will").isCapital).toBe(false);
  expect(parseToken("了").isCapital).toBe(false);
});
