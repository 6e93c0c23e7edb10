/** Every check of a rewrite is tripped by one bad wording and silent on good ones. */
import { describe, expect, test } from "vitest";
import { type Fault, faultsOf } from "@/lib/core/phrase/check";

const DRAFT = "You always cut the guide off in Friday's tour, it was rude, and 12 visitors left.";
const SEEN = "The guide was cut off in Friday's tour and 12 visitors left.";
const ASKED = "On the next tour, how can we let the guide finish?";
const given = { draft: DRAFT, asks: false, hadIssues: true };

const BAD: ReadonlyArray<readonly [Fault, string, string]> = [
  ["no-question", SEEN, "On the next tour we could let the guide finish."],
  ["looks-back", SEEN, "Why was the guide cut off on the tour?"],
  ["looks-back", SEEN, "How could we have helped the guide to finish the tour?"],
  ["blame", "You failed the guide in Friday's tour.", ASKED],
  ["blame", "You cut the guide off. You were loud on the tour.", ASKED],
  ["label", "It was rude to the guide in Friday's tour.", ASKED],
  ["absolute", "The guide is always cut off in the tour.", ASKED],
  ["mind-reading", "You wanted to embarrass the guide in Friday's tour.", ASKED],
  ["comparison", "Unlike Rosa, the guide was cut off in Friday's tour.", ASKED],
  ["order", "Please let the guide finish the tour.", ASKED],
  [
    "new-name",
    "Henrik saw the guide being cut off in Friday's tour.",
    ASKED.replace("we", "Henrik"),
  ],
  ["new-number", "The guide was cut off 7 times in Friday's tour.", ASKED],
  ["new-number", "The guide was cut off three times in Friday's tour.", ASKED],
  ["new-number", "The guide was cut off twice in Friday's tour.", ASKED],
  ["length", "Cut off.", "On the next?"],
  ["length", `${"The guide was cut off in Friday's tour. ".repeat(9)}`.trim(), ASKED],
  ["too-little-ahead", `${SEEN} ${SEEN} ${SEEN}`, "How can we let the guide finish?"],
  ["echo", "You cut the guide off in Friday's tour, it was, and 12 visitors left.", ASKED],
  ["off-topic", SEEN, "What is one thing we could try next time?"],
  ["placeholder", "I noticed [what you saw] in Friday's tour.", ASKED],
  ["form", "the guide was cut off in Friday's tour.", ASKED],
  ["form", "The the guide was cut off in Friday's tour.", ASKED],
];

describe("faultsOf", () => {
  test.each(BAD)("%s: %s %s", (fault, observation, question) => {
    expect(faultsOf(observation, question, given)).toContain(fault);
  });

  test.each([
    [SEEN, ASKED],
    ["", "On the next tour, what would help you let the guide finish?"],
    [
      "I noticed the guide couldn't finish in Friday's tour.",
      "What could we try on the next tour?",
    ],
    [
      "The guide was cut off in Friday's tour.",
      "Could we agree on a sign for the guide next time?",
    ],
  ])("silent on: %s %s", (observation, question) => {
    expect(faultsOf(observation, question, given)).toEqual([]);
  });

  test("a lost negation is seen", () => {
    const draft = { draft: "I never got the map.", asks: false, hadIssues: false };
    const question = "What would help you send the next map on the day we agree?";
    expect(faultsOf("I got the map.", question, draft)).toContain("negation-lost");
    expect(faultsOf("I didn't get the map.", question, draft)).toEqual([]);
  });

  test.each([
    ["You never sent the map out.", "You sent the map out."],
    ["I never got the map before the tour.", "I got the map before the tour."],
    ["You don't share the map.", "I noticed you share the map."],
    ["You hadn't told the guide.", "You told the guide."],
    ["Nobody told the guide.", "The guide was told."],
  ])("a lost negation is seen whatever stands beside it: %s → %s", (draft, observation) => {
    const question = "What would help you next time, with the map and the guide?";
    expect(faultsOf(observation, question, { draft, asks: false, hadIssues: false })).toContain(
      "negation-lost",
    );
  });

  test.each([
    ["You didn't send the map until noon.", "The map wasn't sent until noon."],
    ["You didn't tell Tom, but you told Ana.", "Ana was told."],
    ["Nobody can find the map.", "People struggle to find the map."],
    ["You didn't ask a question.", "You asked no question."],
  ])("a negation that is kept in other words is none lost: %s → %s", (draft, observation) => {
    const question = "What would help you next time, with the map and the guide?";
    expect(faultsOf(observation, question, { draft, asks: false, hadIssues: false })).not.toContain(
      "negation-lost",
    );
  });

  test("60 words are allowed, 61 are not", () => {
    const question =
      "On the next tour, how can we let the guide finish what the guide began to say?";
    const words = question.split(" ").length;
    const of = (count: number) =>
      `${["The", ...Array.from({ length: count - 1 }, (_, at) => (at % 2 ? "guide" : "tour"))].join(" ")}.`;
    expect(faultsOf(of(60 - words), question, given)).not.toContain("length");
    expect(faultsOf(of(61 - words), question, given)).toContain("length");
  });
});
