import { describe, expect, test } from "vitest";
import { rephrase } from "../../../lib/core/phrase/index";
import { withSubjects } from "../../../lib/core/phrase/same-subject";

describe("each act of one person gets its own subject", () => {
  test.each([
    [
      "You moved the tasting, forgot Ines and told nobody",
      "You moved the tasting, you forgot Ines and you told nobody",
    ],
    [
      "On Friday you closed the till and left the key in it",
      "On Friday you closed the till and you left the key in it",
    ],
    [
      "You sat down while Rita was singing, took the baton and waved",
      "You sat down while Rita was singing, you took the baton and waved",
    ],
  ])("%s", (typed, read) => {
    expect(withSubjects(typed)).toBe(read);
  });
  test.each([
    // What may be somebody else's act, an adjective or a noun stays as typed.
    "You waited until the guide came and left the bus",
    "You closed the till, the guard came and left the key",
    "You left the cage open and unlocked",
    "You bought salt and cut flowers",
    "The guide came and left the bus",
  ])("%s stays", (typed) => {
    expect(withSubjects(typed)).toBe(typed);
  });
});

describe("what was done next is told without a doubled or a lost subject", () => {
  test.each([
    [
      "You moved the tasting to the barn, forgot to update the poster, and nobody came.",
      "The tasting was moved to the barn, the poster wasn't updated, and nobody came.",
    ],
    [
      "You bleached the aprons and told me on Friday.",
      "The aprons were bleached and I was told on Friday.",
    ],
    [
      "You waded in while Rita was singing and grabbed the baton.",
      "I noticed you waded in while Rita was singing and grabbed the baton.",
    ],
    [
      "He took the credit for my stall in front of the mayor.",
      "He took the credit for my stall in front of the mayor.",
    ],
  ])("%s", (draft, observation) => {
    expect(rephrase(draft).rewrites[0]?.observation).toBe(observation);
  });
});
