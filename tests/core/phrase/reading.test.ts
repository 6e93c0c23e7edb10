import { describe, expect, test } from "vitest";
import { withAntecedent } from "../../../lib/core/phrase/antecedent";
import { rephrase } from "../../../lib/core/phrase/index";

const told = (draft: string) => rephrase(draft).rewrites[0]?.observation;

describe("a pronoun gets back the name that was dropped with a verdict", () => {
  test.each([
    [
      "when she opened the crate you left",
      "You were curt with Odile",
      "when Odile opened the crate you left",
    ],
    ["you moved his scooter", "You were cold with Mr Brandt", "you moved Mr Brandt's scooter"],
    ["you sent her away", "You thought the plumber was lying", "you sent the plumber away"],
  ])("%s after %s", (statement, dropped, whole) => {
    expect(withAntecedent(statement, dropped)).toBe(whole);
  });
  test.each([
    ["Rolf came and she left", "You were curt with Odile"],
    ["when she opened the crate you left", "You were curt on Monday"],
    ["you moved the scooter", "You were curt with Odile"],
  ])("%s after %s stays", (statement, dropped) => {
    expect(withAntecedent(statement, dropped)).toBe(statement);
  });
  test("in a whole draft", () => {
    expect(told("You were curt with Odile: when she opened the crate you slammed the gate.")).toBe(
      "When Odile opened the crate, the gate was slammed.",
    );
  });
});

describe("what a verdict with 'to' tells is an act", () => {
  test.each([
    [
      "Pretty selfish thing to take the last kayak on Sunday.",
      "I noticed you took the last kayak on Sunday.",
    ],
    ["It's childish to hide the ladder.", "The ladder was hidden."],
    ["Rather lazy to leave the nets on the jetty.", "The nets were left on the jetty."],
  ])("%s", (draft, observation) => {
    expect(told(draft)).toBe(observation);
  });
});

describe("irony that praises nobody", () => {
  test.each([
    [
      "Love how the poster says noon and the ferry leaves at ten.",
      "The poster says noon and the ferry leaves at ten.",
    ],
    ["Oh lovely, 300 left boots. Just what we needed.", "There were 300 left boots."],
    [
      "Wow, a leaflet with 40 footnotes, everyone is going to love that.",
      "The leaflet had 40 footnotes.",
    ],
    [
      "Thanks so much for the warning about the flood, really enjoyed finding my bike in the river.",
      "There was no word about the flood, and I found my bike in the river.",
    ],
    [
      "Bravo, only took you two months to order a kettle.",
      "It took you two months to order a kettle.",
    ],
    [
      "Fantastic, so the choir came and the organist didn't.",
      "The choir came and the organist didn't come.",
    ],
  ])("%s", (draft, observation) => {
    expect(rephrase(draft).issues).toContain("sarcasm");
    expect(told(draft)).toBe(observation);
  });
  test.each([
    "Love how clearly you explained the tides.",
    "Oh great, you fixed the kayak rack.",
    "Thanks for the dinner, really enjoyed meeting your crew.",
  ])("%s is meant", (draft) => {
    expect(rephrase(draft).issues).not.toContain("sarcasm");
  });
});

test("an afterthought is no part of an order", () => {
  expect(
    rephrase("Tell the skippers before the lock closes, not after.").rewrites[0]?.question,
  ).toMatch(/^Before the lock closes, .*tell the skippers\?$/);
});
