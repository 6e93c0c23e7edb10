/** Ways to say one thing: found wherever one stands, and never for its first words alone. */
import { describe, expect, it } from "vitest";
import { waysToSay } from "@/lib/core/phrase/ways";

describe("waysToSay", () => {
  const ways = waysToSay(
    "(?:star|gaz)\\w* (?:at|down) her|hit(?:ting)? (?:me|us)",
    "[a-c]+x (?:1|2)",
    "(?<!not )(?:a|b(?:c|d)) end$",
    "lone",
    "off ?(?:day|week)",
    "go (?:\\w+ )?(?:home|out)(?! (?:of|for))",
  );
  it.each([
    "he stared at her",
    "gazing down her",
    "you hit me",
    "hitting us",
    "abcx 2",
    "bd end",
    "a lone tree",
    "an offday",
    "an off week",
    "go back home",
  ])("finds one in %s", (text) => {
    expect(ways.test(text)).toBe(true);
  });
  it.each([
    "he stared at him",
    "you hit the target",
    "abcx 3",
    "not bd end",
    "bd ends",
    "cyclone",
    "go out of",
    "he got home",
    "",
  ])("finds none in %j", (text) => {
    expect(ways.test(text)).toBe(false);
  });
  it("takes a bracket in a class, and an escaped one, for a letter", () => {
    const odd = waysToSay("[(|]a|\\)b (?:c|d)");
    expect(odd.test("x(a")).toBe(true);
    expect(odd.test("x |a")).toBe(false);
    expect(odd.test("x)b d")).toBe(true);
    expect(odd.test("x)b e")).toBe(false);
  });
});
