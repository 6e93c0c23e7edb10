/** Words and marks of a draft: amounts stay whole, contractions come apart, and the text can be put back. */
import { describe, expect, it } from "vitest";
import { textOf, tokenise } from "@/lib/core/phrase/tokens";

const words = (text: string) => tokenise(text).map((token) => token.text);

describe("tokenise", () => {
  it.each([
    ["We lost $14,000, then €1,250.50.", ["We", "lost", "$14,000", ",", "then", "€1,250.50", "."]],
    ["Paid £40 for 1,000 cups", ["Paid", "£40", "for", "1,000", "cups"]],
    ["It was 10,5 % off", ["It", "was", "10,5", "%", "off"]],
    ["On 3, 4 and 5 May", ["On", "3", ",", "4", "and", "5", "May"]],
    ["You're late.Again", ["You", "'re", "late", ".", "Again"]],
  ])("cuts %j", (text, cut) => {
    expect(words(text)).toEqual(cut);
  });

  it.each([
    "You quoted $14,000 instead of €1,250.50, and he's gone.",
    "It's 5% of 2,000 (at 9:30).",
  ])("puts %j back as it was", (text) => {
    expect(textOf(tokenise(text))).toBe(text);
  });
});
