/**
 * What is called out around a fact is put aside, and verbs that judge are said plainly; the fact itself,
 * and the same words where they tell something, stay.
 */
import { describe, expect, test } from "vitest";
import { rephrase } from "../../../lib/core/phrase/index";

const seen = (draft: string) => rephrase(draft).rewrites[0]?.observation;
const first = (draft: string) => rephrase(draft).rewrites[0]?.question ?? "";

describe("called out after the fact", () => {
  test.each([
    "and you know it",
    ", come on",
    ", you know",
    ", no excuses",
    ", end of",
    ", simple as that",
    ", full stop",
    ", for heaven's sake",
    ", look at it",
    ", not cool",
    ". Come on!",
    ". No excuses.",
    " – what the hell",
    ", and that really bugs me",
    ", that was mortifying",
    ", which annoyed everyone",
    ", it was so embarrassing",
  ])("…%s", (called) => {
    const draft = `You left the sluice open${/^\w/.test(called) ? " " : ""}${called}`;
    expect(seen(draft)).toBe("The sluice was left open.");
    expect(first(draft)).toMatch(/the sluice is closed\?/);
  });
  test.each(["Careless", "Really sloppy", "So lazy", "Absolutely careless"])(
    "a verdict alone in front: %s",
    (verdict) => {
      expect(seen(`${verdict}, you left the sluice open.`)).toBe("The sluice was left open.");
    },
  );
  test("a day in front is no verdict", () => {
    expect(seen("On Friday, you left the sluice open.")).toBe(
      "On Friday, the sluice was left open.",
    );
  });
  test.each([
    ["You switched the stove on.", "The stove was switched on."],
    ["You told the ushers the organ was embarrassed.", /embarrassed/],
    ["You sang the end of the hymn.", "The end of the hymn was sung."],
  ])("the same words where they tell something: %s", (draft, observation) => {
    if (typeof observation === "string") expect(seen(draft)).toBe(observation);
    else expect(seen(draft)).toMatch(observation);
  });
});

describe("what was left undone, said round a corner", () => {
  test.each([
    ["Locking the aviary slipped your mind.", "The aviary wasn't locked."],
    ["Apparently feeding the hens slipped your mind.", "The hens weren't fed."],
    ["You didn't bother rinsing the beakers.", "The beakers weren't rinsed."],
    ["You never bothered rinsing the beakers.", "The beakers weren't rinsed."],
    ["Nobody even bothered raking the sand.", "The sand wasn't raked."],
    ["The pews got scratched.", "The pews were scratched."],
    ["The kiln got left on.", "The kiln was left on."],
    [
      "You shut the hatch on his hand and it hurt him.",
      "I noticed you shut the hatch on his hand and it hurt him.",
    ],
    [
      "He bothered asking the pilgrims, which was late.",
      "The pilgrims were asked, which was late.",
    ],
    ["You turned right into the quarry.", "I noticed you turned right into the quarry."],
    ["Really thoughtless of you to smoke in the sauna.", "I noticed you smoked in the sauna."],
    ["Rude of her not to greet the pilgrims.", "The pilgrims weren't greeted."],
    ["It was kind of you to stay late.", "It was kind of you to stay late."],
    ["You double booked the sauna.", "The sauna was double-booked."],
    ["Loved the way you ran the raffle.", "I appreciated how you ran the raffle."],
  ])("%s", (draft, observation) => {
    expect(seen(draft)).toBe(observation);
  });
  test("got that is no passive stays", () => {
    expect(seen("You got the wrong harp.")).toContain("got the wrong harp");
    expect(seen("The crew got wet.")).toBe("The crew got wet.");
  });
});

describe("verbs that judge while they tell are said plainly", () => {
  test.each([
    ["You nicked my pen.", "My pen was taken."],
    ["You pinched our wheelbarrow.", "Our wheelbarrow was taken."],
    ["You swiped my notes from the lectern.", "I noticed you took my notes from the lectern."],
    ["You strolled in at ten past nine.", "I noticed you came in at ten past nine."],
    ["He barged in during the consultation.", "He came in during the consultation."],
    ["They stormed out of the workshop.", "They walked out of the workshop."],
  ])("%s", (draft, observation) => {
    expect(seen(draft)).toBe(observation);
  });
  test("what was the speaker's is asked about in the plain word", () => {
    expect(first("You nicked my pen.")).toMatch(/^Before you next take my pen, .*check with me/);
  });
  test.each([
    ["You strolled along the pier during the drill.", /strolled along/],
    ["You pinched my finger in the gate.", /My finger was pinched/],
    ["You grabbed the railing on the ferry.", /grabbed the railing/],
    ["You nicked the artery during the graft.", /artery was nicked/],
    ["You swanned off with the keys at four.", /^(?!.*came off)/],
    ["The storm tore the awning.", "The storm tore the awning."],
    ["The swan nicked the net.", "The swan nicked the net."],
  ])("where they tell how, or of nobody, they stay: %s", (draft, observation) => {
    if (typeof observation === "string") expect(seen(draft)).toBe(observation);
    else expect(seen(draft)).toMatch(observation);
  });
});
