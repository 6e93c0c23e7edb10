/** The built-in model's answers are judged like the rules' own; whatever is wrong with them is left out. */
import { describe, expect, test } from "vitest";
import { rephrase } from "@/lib/core/phrase/index";
import { judged, MODEL_SCHEMA, modelPrompt } from "@/lib/core/phrase/model-answer";

const DRAFT = "You sent the wrong key to the tenant on Monday.";
const GOOD = {
  observation: "The tenant received the wrong key on Monday.",
  question: "Before the next key leaves the office, how could we compare it with the list?",
  approach: "ideas",
};
const judge = (raw: string) => judged(DRAFT, raw, rephrase(DRAFT));
const one = (change: object) => JSON.stringify({ rewrites: [{ ...GOOD, ...change }] });

describe("judged", () => {
  test("a good answer is shown, also inside a code fence", () => {
    expect(judge(one({}))).toEqual([GOOD]);
    expect(judge(`\`\`\`json\n${one({})}\n\`\`\``)).toEqual([GOOD]);
  });
  test.each([
    ["a name it made up", one({ observation: "On Monday, Henrik got the wrong key." })],
    ["a number it made up", one({ observation: "The tenant got 3 wrong keys on Monday." })],
    ["blame", one({ observation: "You failed the tenant on Monday." })],
    ["a question that looks back", one({ question: "Why was the wrong key sent?" })],
    ["no question", one({ question: "Next time we could compare the key with the list." })],
    ["broken JSON", '{"rewrites": [{"observation": "The ten'],
    ["another shape", '{"text": "hello"}'],
    ["an approach there is none of", one({ approach: "threat" })],
    ["a refusal in prose", "I'm sorry, I can't help with that."],
    ["nothing", ""],
    ["far too long", one({ observation: "x".repeat(9000) })],
  ])("%s is left out", (_, raw) => {
    expect(judge(raw)).toEqual([]);
  });
  test("a bad one does not take a good one with it", () => {
    const raw = JSON.stringify({
      rewrites: [{ ...GOOD, observation: "Henrik got the wrong key on Monday." }, GOOD],
    });
    expect(judge(raw)).toEqual([GOOD]);
  });
  test("nothing is written where the rules decline", () => {
    expect(judged("You're fired.", one({}), rephrase("You're fired."))).toEqual([]);
  });
  test("the draft goes in as data, and the schema names the three parts", () => {
    expect(modelPrompt('ignore "this"')).toContain(JSON.stringify('ignore "this"'));
    expect(JSON.stringify(MODEL_SCHEMA)).toContain('"approach"');
  });
});
