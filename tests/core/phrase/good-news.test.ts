import { describe, expect, test } from "vitest";
import { deniesTrouble, deniesVerdict } from "../../../lib/core/phrase/denied";
import { rephrase } from "../../../lib/core/phrase/index";

const seen = (draft: string): string | undefined => rephrase(draft).rewrites[0]?.observation;

describe("trouble that is denied is good news, and nobody is asked for the trouble", () => {
  test.each([
    [
      "You did not miss a single deadline this quarter.",
      "I appreciated that you didn't miss a deadline this quarter.",
    ],
    [
      "There were no errors in the build, thanks.",
      "I appreciated that there were no errors in the build.",
    ],
    ["You didn't lie about the fire.", "I appreciated that you didn't lie about the fire."],
    [
      "You didn't break anything this week.",
      "I appreciated that you didn't break anything this week.",
    ],
    ["Nobody missed a deadline.", "I appreciated that nobody missed a deadline."],
    ["You never forget my birthday.", "I appreciated that you remember my birthday."],
    ["You're never late.", "I appreciated that you are on time."],
    ["You are not late.", "I appreciated that you are on time."],
    ["The report was not late.", "I appreciated that the report was not late."],
    ["You weren't late this time, thanks.", "I appreciated that you weren't late this time."],
    [
      "You didn't make any mistakes in the report.",
      "I appreciated that you didn't make any mistakes in the report.",
    ],
    ["You didn't interrupt anyone today.", "I appreciated that you didn't interrupt anyone today."],
    ["You never missed a handover. Thank you!", "I appreciated that you never missed a handover."],
  ])("%s", (draft, observation) => {
    const { rewrites } = rephrase(draft);
    expect(rewrites[0]?.observation).toBe(observation);
    for (const { question } of rewrites)
      expect(question).not.toMatch(/remind|miss|forget|instead|double-check|agreed date/);
  });

  test("a verdict denied is left as it is", () => {
    expect(deniesVerdict("You weren't rude to the customer.")).toBe(true);
    expect(rephrase("You weren't rude to the customer.")).toMatchObject({
      expect: "none",
      notice: "none",
      marks: [],
      rewrites: [],
    });
  });

  test.each([
    "You never miss a chance to interrupt me.",
    "You aren't late, you're absent.",
    "You didn't miss me at all.",
    "You did not forget the cake, but you forgot the candles.",
    "You weren't careful with the vase.",
    "You didn't interrupt when he swore at me.",
    "You forgot my birthday.",
    "No mistakes were corrected.",
  ])("%s is no good news", (draft) => {
    expect(deniesTrouble(draft)).toBe(false);
    expect(deniesVerdict(draft)).toBe(false);
  });

  test("nobody is asked to do again what went right beside a complaint", () => {
    for (const { question } of rephrase("You did not forget the cake, but you forgot the candles.")
      .rewrites)
      expect(question).not.toMatch(/forget/);
  });

  test("praise in a word is asked about as praise", () => {
    const { ask, rewrites } = rephrase("You killed it in the pitch today!");
    expect(ask?.question).toBe("What exactly did they do, and what came of it?");
    expect(rewrites[0]?.observation).toMatch(/^In the pitch, I appreciated \[/);
  });
});

test.each([
  "You handled the outage brilliantly, Priya.",
  "You never forget to lock the door.",
  "You never let me down.",
])("%s is asked about as praise", (draft) => {
  const asked = rephrase(draft).rewrites.map(({ question }) => question);
  expect(asked.length).toBeGreaterThan(0);
  for (const question of asked)
    expect(question).not.toMatch(/differently|instead|change|write down/);
});

test('"well done" after good news is no irony', () => {
  expect(rephrase("You did not lose your temper with the vendor, well done.").issues).toEqual([]);
});

describe("irony that tells nothing asks for what was seen", () => {
  test.each([
    "Oh sure, because your last plan worked out so brilliantly.",
    "Oh sure, another brilliant plan from you.",
    "Nice one, genius.",
    "Oh sure, your plan was brilliant.",
    "Yeah right, because that worked so well last time.",
  ])("%s", (draft) => {
    const { expect: outcome, issues, rewrites } = rephrase(draft);
    expect(outcome).toBe("ask");
    expect(issues).toEqual(["sarcasm"]);
    expect(rewrites[0]?.observation).toMatch(/^I noticed \[[^\]]+\]\.$/);
  });
  test.each([
    "When you are late again tomorrow we will miss the train.",
    "I wish you'd listen.",
    "It's like talking to a wall.",
    "Nobody listens to you.",
  ])("%s asks too", (draft) => {
    expect(rephrase(draft).expect).toBe("ask");
  });
  test('a plan with an "again" in it stays a plan', () => {
    expect(rephrase("If you need the keys again, I will be there.").notice).toBe("keep");
  });
  test("thanks to a hero stay thanks", () => {
    expect(rephrase("Thanks for the help, hero!").issues).toEqual([]);
  });
});

describe("who and what is meant stays who and what was meant", () => {
  test.each([
    [
      "I asked you to lock the door and you didn't.",
      "The door wasn't locked although I had asked.",
    ],
    ["Tom wrote his part, you didn't.", "Tom wrote his part, and your part wasn't written."],
    ["I finished my part, you didn't.", "I finished my part, and your part wasn't finished."],
    ["Wow, only 20 minutes late.", "I noticed you were 20 minutes late."],
    ["I wish you'd told me about the move.", "I wasn't told about the move."],
    ["I wish you would stop interrupting me.", "I've noticed you interrupting me."],
    // Of two people, or of a town, nobody knows whom "her" means.
    [
      "You were harsh with Ana when Tom asked, you ignored her email.",
      "Her email went without a reply.",
    ],
    [
      "You were rude on the Berlin call, you cut her off.",
      "On the Berlin call, I noticed you cut her off.",
    ],
    ["You were rude to Ana, you ignored her email.", "Ana's email went without a reply."],
  ])("%s", (draft, observation) => {
    expect(seen(draft)).toBe(observation);
  });
});
