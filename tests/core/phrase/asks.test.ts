import { describe, expect, test } from "vitest";
import { rephrase } from "../../../lib/core/phrase/index";

describe("the gap says what kind of fact is missing, and the question fits it", () => {
  test.each([
    ["You're a micromanager.", "the task or decision", /decide|decisions|leave to others/],
    [
      "You were unfriendly to the divers at the jetty.",
      "the words or the gesture",
      /message|words|conversation|both points/,
    ],
    [
      "You get defensive about the rota.",
      "the words or the reaction",
      /comments|conversation|doubt/,
    ],
    ["You're too lenient with class 4C.", "how it was answered", /line|say no/],
    ["You're a difficult person to share a boat with.", "the situation", /work/],
    ["You're not management material.", "the group needed a lead", /lead/],
    ["You are so disorganised.", "hard to find", /find|in view/],
    ["You're a poor listener.", "what was missed", /view|hear/],
    ["That brochure was amateurish.", "the part you mean", /brochure|result|next time/],
    ["You don't care about the harbour.", "when it mattered", /the harbour/],
    ["You're jealous of Odile.", "who was there", /doubt|concern/],
    ["Your teamwork needs work.", "a moment", /teamwork/],
    ["You're a star!", "made possible", /next|coming weeks/],
  ])("%s", (draft, slot, question) => {
    const { expect: wants, rewrites } = rephrase(draft);
    expect(wants).toBe("ask");
    expect(rewrites[0]?.observation).toMatch(new RegExp(`\\[[^\\]]*${slot}[^\\]]*\\]`));
    expect(rewrites[0]?.question).toMatch(question);
  });
  test("the moment of a verdict stays", () => {
    expect(
      rephrase("You were grumpy when we talked about the moorings.").rewrites[0]?.observation,
    ).toMatch(/^When we talked about the moorings, I noticed \[/);
  });
});
