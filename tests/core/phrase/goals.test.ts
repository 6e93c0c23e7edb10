/**
 * What a question hopes for where the listener's own act is not the point: the state of things, what to
 * settle before an act, a better place. Both sides of each rule; no sentence of a measured set.
 */
import { describe, expect, test } from "vitest";
import { goalOf } from "../../../lib/core/phrase/goal";
import { rephrase } from "../../../lib/core/phrase/index";

const first = (draft: string) => rephrase(draft).rewrites[0]?.question;
const seen = (draft: string) => rephrase(draft).rewrites[0]?.observation;

describe("the hoped-for state", () => {
  test.each([
    ["your posters had no dates", "the posters have dates"],
    ["the jury couldn't hear the bell", "the jury can hear the bell"],
    ["people couldn't find the exit you marked", "everyone can find the exit"],
    ["nobody could lift the crate", "everyone can lift the crate"],
    ["the still is out of corks", "there are enough corks"],
    ["we ran out of glue on the set", "there is enough glue"],
    ["the flask was empty when we needed it", "the flask is full"],
    ["the shed was left unlocked", "the shed is locked"],
    ["you left the shed unlocked overnight", "the shed is locked"],
    ["the new potter keeps leaving the kiln open", "the kiln is closed"],
    ["my mugs were left out of the count", "my mugs are in the count"],
    ["the jug was taken off the list", "the jug is on the list"],
    ["nobody from the guild came to the fair", "somebody is there"],
    ["the parcel arrived three days late", "the parcel is on time"],
    ["the plea was filed a day late", "the plea is filed on time"],
    ["the sauce was served without a single herb", "the herbs are there"],
    ["the bolts weren't tightened before the test", "the bolts are tightened"],
    ["the bell didn't ring yesterday", "the bell rings"],
    ["there were no towels in the sauna", "there are towels in the sauna"],
    ["I have asked several times for the valve to be closed", "the valve is closed"],
  ])("%s: %s", (statement, goal) => {
    expect(goalOf(statement)).toBe(goal);
  });
  test.each([
    "you couldn't lift the crate",
    "she had no dates",
    "two guests were locked in",
    "the cellist was late",
    "we couldn't use any of it",
    "the juniors weren't asked",
    "the note doesn't say which valve was changed",
    "the sauce was served without a word",
    "the flask was blue",
    "you left the kiln at nine",
    "the jug was taken to the fair",
  ])("%s: none", (statement) => {
    expect(goalOf(statement)).toBeNull();
  });
});

describe("the wish's subject is who acted", () => {
  test.each([
    ["Your posters had no dates and the guests couldn't find the hall.", /\bposters have dates\?/],
    ["The gate stuck because you hadn't greased the hinges.", /\bgrease the hinges\?/],
    ["I asked you twice to rinse the beakers.", /\brinse the beakers\?/],
    ["You were told twice to wear the visor.", /\b(?:remind us all of|wear) the visor\b/],
    ["You sanded the door without a mask.", /\b(?:remind us all of the|wear a) mask\b/],
    ["You forgot the vegans again.", /\bremember the vegans\?/],
    ["Nobody ever thanks the choir.", /^(?!.*\byou\b).*\bthank the choir\?/],
    ["You never write down who called.", /\bwrite down who called\?/],
    ["The usher says you gave her the wrong row.", /\bthe right row\?|double-check the row\?/],
  ])("%s", (draft, wanted) => {
    expect(first(draft)).toMatch(wanted);
  });
  test("nobody is asked to do what the guests couldn't", () => {
    for (const { question } of rephrase(
      "Your signs were gone and the guests couldn't read the map.",
    ).rewrites)
      expect(question).not.toMatch(/help you read|for you to read/);
  });
});

describe("an act to settle something before, a thing in the wrong place", () => {
  test("what was decided", () => {
    expect(first("You booked the small chapel for a choir of ninety.")).toMatch(
      /^Before the next chapel booking, (?:who|which|what) .*\b(?:with you|first)\?/,
    );
  });
  test("where it stood", () => {
    expect(first("You put the wet coats on the piano.")).toMatch(
      /where (?:else )?could .*\bthe wet coats\b/,
    );
  });
  test("the listener's own things too", () => {
    expect(first("You left your ladder in the aisle.")).toMatch(
      /where (?:else )?could .*\bthe ladder\b|spot a risk|keep this safe/,
    );
  });
  test("nobody is put in a better place", () => {
    expect(first("You put Klaus on nights.")).not.toMatch(/place for|where else/);
  });
});

describe("the kind of act is read by what was done, not by a word beside it", () => {
  test.each([
    ["Two guests walked out and the stew was cold.", /heated|pause/],
    ["The van was parked in front of the loading bay.", /private/],
    ["You poured the wax down the sink.", /next person|reset|in order/],
    ["Your draft didn't mention the cellar.", /contributed|names/],
    ["You wiped the benches in the clean room with a rag.", /devices/],
    ["The customer had already cancelled when your quote came.", /time that holds|clash/],
  ])("%s", (draft, misfit) => {
    const questions = rephrase(draft).rewrites.map(({ question }) => question);
    expect(questions.length).toBeGreaterThan(0);
    for (const question of questions) expect(question).not.toMatch(misfit);
  });
  test.each([
    ["You spoke only to the brass players.", /bring everybody|said little|go round once/],
    ["Ines's question about pay was brushed aside.", /such a point|such points/],
    ["It took you three weeks to answer the florist.", /sooner|realistic time|right at the start/],
    ["You drive too fast on the quay.", /right pace|doesn't fit/],
  ])("%s", (draft, fitting) => {
    expect(first(draft)).toMatch(fitting);
  });
});

describe("what was typed comes out whole", () => {
  test.each([
    [
      "How many times do I have to ask for the valve to be closed?",
      "I have asked several times for the valve to be closed.",
    ],
    [
      "I still don't have the sketch you said would be here by noon.",
      "I still don't have the sketch; the plan was for it to be here by noon.",
    ],
    [
      "It is the third time the milk came without the invoice.",
      "The milk came without the invoice for the third time.",
    ],
    [
      "You said the tanks were full and they were not.",
      "I noticed you said the tanks were full, which wasn't the case.",
    ],
    ["The way you calmed the horse was impressive.", "I appreciated how you calmed the horse."],
    ["You made the new usher cry.", "I noticed you made the new usher cry."],
    [
      "If you had put the ropes out nobody would have slipped.",
      "The ropes weren't put out, so somebody slipped.",
    ],
    [
      "Unlike the other florists you don't rinse the vases.",
      "I've noticed that the vases often aren't rinsed.",
    ],
    [
      "You were glomping while the bride spoke.",
      "I noticed you were glomping while the bride spoke.",
    ],
    [
      "Klaus fixed the pump in an hour, you needed all day.",
      "I noticed you needed a full day to fix the pump.",
    ],
  ])("%s", (draft, observation) => {
    expect(seen(draft)).toBe(observation);
  });
  test("a question never leans on what comes after it", () => {
    expect(first("I would like you to greet the guests when they come in.")).toMatch(
      /\b(?:greet the guests|guests greeted) when they come in\?$/,
    );
  });
});

test("who quit gave no order, who is to quit humming got one", () => {
  expect(rephrase("Our best florist quit because of the way you talk to people.").issues).toEqual(
    [],
  );
  expect(rephrase("Quit humming.").issues).toContain("directive");
});
test("mocking how somebody speaks goes to those in charge of it, a laugh does not", () => {
  expect(rephrase("You laughed at Klaus's accent at the fair.").notice).toBe("hr");
  expect(rephrase("You laughed at Klaus's sketch at the fair.").notice).toBeNull();
});
test("somebody's own wife is nobody's business, a patient's may be told", () => {
  expect(rephrase("Your wife called again during the shift.").notice).toBe("hr");
  expect(rephrase("You were on your phone while he told you about his wife.").notice).toBeNull();
});

test("what the owner did is asked of the owner", () => {
  const [first] = rephrase("I interrupted you on Monday.").rewrites;
  expect(first?.question).toMatch(/\bcould I pause\b/);
  expect(
    rephrase("I was late because you moved the tent.").rewrites[0]?.question ?? "",
  ).not.toMatch(/\bcould I\b/);
});
