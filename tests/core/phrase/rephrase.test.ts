/** The phrase engine on written sentences: where they look, what is marked, what is said instead. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faultsOf } from "@/lib/core/phrase/check";
import { rephrase } from "@/lib/core/phrase/index";
import type { Expect, Focus, Issue } from "@/lib/core/phrase/rephrasing";

const CASES: ReadonlyArray<readonly [string, Expect, Focus, readonly Issue[]]> = [
  // facts about the past, without an issue
  ["You left the gate open on Tuesday.", "rewrite", "past", []],
  ["The keys were handed to the wrong tenant.", "rewrite", "past", []],
  ["Why did you miss the ferry?", "rewrite", "past", []],
  ["Marek didn't label the crates.", "rewrite", "past", []],
  ["Your summary saved the committee an hour.", "rewrite", "past", []],
  // issues, one by one
  ["You are rude.", "ask", "past", ["judgement-label"]],
  ["Your letter was sloppy: two dates were wrong.", "rewrite", "past", ["judgement-label"]],
  ["You always block the ramp.", "rewrite", "past", ["absolute"]],
  ["Well done!", "ask", "past", ["vague"]],
  ["Lock the cabinet before you go home.", "rewrite", "future", ["directive"]],
  ["Show more initiative.", "ask", "future", ["vague", "directive"]],
  ["You obviously don't care about the guests.", "ask", "past", ["mind-reading"]],
  ["Unlike Rosa, you left the tables dirty.", "rewrite", "past", ["comparison"]],
  ["Great job losing the only map.", "rewrite", "past", ["sarcasm"]],
  // left alone
  ["What would help you finish the mural by June?", "keep", "future", []],
  ["The bus leaves at nine.", "none", "neutral", []],
  ["I've put the forms in the drawer.", "none", "neutral", []],
];

describe("rephrase", () => {
  test.each(CASES)("%s", (draft, expected, focus, issues) => {
    const answer = rephrase(draft);
    expect(answer.expect).toBe(expected);
    expect(answer.focus).toBe(focus);
    expect([...answer.issues].sort()).toEqual([...issues].sort());
  });

  test("a rewrite is one plain observation, then one question about next time", () => {
    const [first] = rephrase("You sent the wrong key to the tenant on Monday.").rewrites;
    expect(first?.observation).toBe("The wrong key was sent to the tenant on Monday.");
    expect(first?.question).toMatch(/\?$/);
  });

  test("up to three rewrites, each with another approach", () => {
    const approaches = rephrase("You interrupted Sara twice in the budget meeting.").rewrites.map(
      (rewrite) => rewrite.approach,
    );
    expect([...approaches].sort()).toEqual(["help", "ideas", "signal"]);
  });

  test("the question goes back to the event of the draft", () => {
    const { rewrites } = rephrase("You interrupted Sara twice in the budget meeting.");
    expect(rewrites.every((rewrite) => rewrite.question.includes("budget meeting"))).toBe(true);
  });

  test.each([
    ["I never got the invoice from Oslo.", "I didn't get the invoice from Oslo."],
    ["You didn't feed the rabbits.", "The rabbits weren't fed."],
    ["You never signed the form for Lea.", "The form for Lea wasn't signed."],
    ["Nobody told the porters.", "The porters weren't told."],
    ["You should have warned the neighbours.", "The neighbours weren't warned."],
  ])("negation is kept: %s", (draft, observation) => {
    expect(rephrase(draft).rewrites[0]?.observation).toBe(observation);
  });

  test("what may have happened is not said to have happened", () => {
    const { rewrites } = rephrase("The dose was wrong, which could have harmed the child.");
    for (const { observation } of rewrites) expect(observation).not.toMatch(/didn't harm|did harm/);
  });

  test("a label alone asks, with a gap where the observation belongs", () => {
    const answer = rephrase("You were cold with the new parents.");
    expect(answer.ask?.question).toMatch(/see or hear/);
    expect(answer.rewrites[0]?.observation).toMatch(/\[.+\]/);
  });

  test("the observation typed after a label is rewritten, with event and evidence", () => {
    const answer = rephrase("Two questions went unanswered.", {
      about: "You were dismissive in the review.",
      evidence: ["at 14:02 and 14:20"],
      nextMeeting: "Thursday’s review",
    });
    expect(answer.rewrites.length).toBeGreaterThan(0);
    expect(answer.rewrites[0]?.observation).toBe(
      "Two questions went unanswered, at 14:02 and 14:20.",
    );
    expect(answer.rewrites.some((rewrite) => rewrite.question.includes("Thursday"))).toBe(true);
  });

  test.each([
    ["8 of 12 tickets still open on friday", "8 of 12 tickets still open on Friday."],
    ["ticket 4411 open since Monday", "Ticket 4411 open since Monday."],
    ["the slides", undefined],
  ])("a bare fact is taken where it is asked for, and left alone elsewhere: %s", (text, told) => {
    const answer = rephrase(text, { about: "Tom is lazy." });
    expect(answer.rewrites[0]?.observation).toBe(told);
    expect([rephrase(text).expect, rephrase(text).rewrites]).toEqual(["none", []]);
  });

  test.each([
    ["You didn't send the agenda before the call.", 3],
    ["You interrupted Ana twice in the review.", 3],
    // "The next time Tom presents the numbers" is nearer than any meeting.
    ["You spoke over Tom when he presented the numbers.", 2],
  ])("the chosen meeting is in every rewrite it fits: %s", (draft, count) => {
    const { rewrites } = rephrase(draft, { nextMeeting: "the next Design review" });
    expect(rewrites).toHaveLength(3);
    expect(
      rewrites.filter(({ question }) => /the next Design review\b/.test(question)),
    ).toHaveLength(count);
  });

  test("evidence that says who did what is a sentence of its own; a fragment is added", () => {
    const said = (evidence: string) =>
      rephrase("You sent the wrong key to the tenant on Monday.", { evidence: [evidence] })
        .rewrites[0]?.observation;
    const fact = "The wrong key was sent to the tenant on Monday";
    expect(said("you cut in at 14:02")).toBe(`${fact}. You cut in at 14:02.`);
    expect(said("twice, at 14:02 and 14:20")).toBe(`${fact}, twice, at 14:02 and 14:20.`);
  });

  test("marks point at the words they mean", () => {
    const draft = "You always forget that lazy dog’s bowl.";
    const said = rephrase(draft).marks.map((mark) => [
      mark.kind,
      draft.slice(mark.start, mark.end),
    ]);
    expect(said).toContainEqual(["absolute", "always"]);
  });

  test("capitals, typos and missing marks do not hide what happened", () => {
    expect(rephrase("YOU SHIPPED NINE CRATES WITHOUT TAPE").rewrites[0]?.observation).toBe(
      "Nine crates were shipped without tape.",
    );
    expect(rephrase("you didnt lock teh cage").rewrites[0]?.observation).toBe(
      "The cage wasn't locked.",
    );
  });

  test("a very long draft is answered within the length rule", () => {
    const long = `I know it was a hard week, ${"and the lift was broken, ".repeat(12)}but you left the samples in the corridor and two of them thawed.`;
    const { rewrites } = rephrase(long);
    expect(rewrites.length).toBeGreaterThan(0);
    expect(rewrites[0]?.observation).toContain("samples");
  });
});

describe("whatever is typed", () => {
  const PIECES = fc.constantFrom(
    ..."you,I,never,always,the,report,Priya,Ravi,was,were,late,sent,to,because,and,but,so,lazy,please,why,?,.,12,next time,in,meeting,without,asking,didn't,my,:,—,'quoted',\",everyone".split(
      ",",
    ),
  );
  test("it never throws, is the same twice, and every rewrite passes the checks", () => {
    fc.assert(
      fc.property(fc.array(PIECES, { maxLength: 25 }), (pieces) => {
        const draft = pieces.join(" ");
        const answer = rephrase(draft);
        expect(rephrase(draft)).toEqual(answer);
        for (const mark of answer.marks) expect(mark.end).toBeLessThanOrEqual(draft.length);
        for (const { observation, question } of answer.rewrites) {
          const faults = faultsOf(observation, question, {
            draft,
            asks: answer.expect === "ask",
            hadIssues: false,
          });
          expect(faults.filter((fault) => fault !== "echo")).toEqual([]);
        }
      }),
      { numRuns: 300, seed: 11 },
    );
  });
  test("any text at all is answered", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: "grapheme" }), (draft) => {
        expect(rephrase(draft).rewrites.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 300, seed: 12 },
    );
  });
});
