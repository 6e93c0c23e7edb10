/**
 * What the question asks for, by class of draft: the hoped-for act, the kind of act of the main clause,
 * and the roles a frame needs. Both sides where there are two. No sentence of a measured set.
 */
import { describe, expect, test } from "vitest";
import { malformedObservation, malformedQuestion } from "../../../lib/core/phrase/form";
import { rephrase } from "../../../lib/core/phrase/index";
import { conjugate } from "../../../lib/core/phrase/verbs";

const all = (draft: string) => rephrase(draft).rewrites.map((rewrite) => rewrite.question);
const seen = (draft: string) => rephrase(draft).rewrites[0]?.observation;

const malformed = (observation: string, question: string): boolean =>
  malformedObservation(observation) || malformedQuestion(question);

describe("the question asks for the act that was hoped for", () => {
  test.each([
    [
      "You started the mixer before Ines had closed the hood.",
      /wait until Ines has closed the hood\?/,
    ],
    ["You started the mixer before the guards were down.", /wait until the guards are down\?/],
    ["You printed the wrong badges for the fair.", /the right badges\?|double-check the badges\?/],
    ["You posted the parcels two days late.", /when it gets tight|parcels on time\?/],
    ["You closed the gate without checking it.", /check(?:ing)? the gate\b/],
    ["You moved the stand without asking anyone in the crew.", /ask the crew\b/],
    ["You let go of the rope without putting the brake on first.", /put the brake on first\?/],
    ["You didn't reply to my letter about the rent.", /reply to my next letter\?/],
    [
      "Maybe if you actually read the manual you'd know the code.",
      /read the manual\?|run-through beforehand/,
    ],
  ])("%s", (draft, wanted) => {
    for (const question of all(draft).slice(0, 2)) expect(question).toMatch(wanted);
  });
  test("never twice the same thing in one question", () => {
    for (const question of all("You didn't invite Klaus to the tasting."))
      expect(question.match(/tasting/g)?.length ?? 0).toBeLessThan(2);
  });
  test("after what it comes after", () => {
    expect(all("You didn't lock the shed after the lesson.")[0]).toMatch(/^After the next lesson,/);
  });
});

describe("an order is asked for itself", () => {
  test.each([
    ["Please hand in your logbook by noon.", /logbook handed in by noon\?|hand in your logbook/],
    ["I want the loaves delivered by 6.", /have the loaves delivered by 6\?/],
    ["Make sure the side door is locked at night.", /have the side door locked at night\?/],
  ])("%s", (draft, wanted) => {
    expect(all(draft)[0]).toMatch(wanted);
  });
});

describe("a special frame only where act and roles fit", () => {
  test.each([
    [
      "The usher was told the wrong row and we began an hour late.",
      /from the first minute|to spare|held up/,
    ],
    [
      "The plans of the board meeting lacked two pages and went out late.",
      /from the first minute|to spare/,
    ],
    ["You left the freezer open and we threw away the fish.", /who still needs it/],
    ["The projector crashed because you hadn't tested it on her laptop.", /devices|phones/],
    ["You picked up the guests at the wrong pier.", /owner and a date|goes out/],
    ["The demo failed and the customer heard about it from Facebook.", /devices|phones/],
  ])("%s", (draft, misfit) => {
    const questions = all(draft);
    expect(questions.length).toBeGreaterThan(0);
    for (const question of questions) expect(question).not.toMatch(misfit);
  });
  test("the same frames where they do fit", () => {
    expect(all("You were an hour late for the tasting.").join()).toMatch(/first minute|to spare/);
    expect(all("You threw away the seedlings.").join()).toMatch(/who still needs it/);
    // What was the speaker's asks to check with them.
    expect(all("You threw away my seedlings.").join()).toMatch(/check with me first/);
    expect(all("You were on your phone during the tasting.").join()).toMatch(/your attention/);
  });
  test("writing is read, a voice is heard", () => {
    expect(seen("Your writing on the jars is impossible to read.")).toBe(
      "Your writing on the jars is hard to read.",
    );
    expect(all("Your writing on the jars is illegible.")[0]).toMatch(/take in at a glance/);
    expect(all("You spoke so quietly that the back row heard nothing.")[0]).toMatch(/hear you/);
  });
});

describe("facts are told", () => {
  test.each([
    ["You didn't invite Klaus to the tasting.", "Klaus wasn't invited to the tasting."],
    ["You sent the crew home without a word.", "I noticed you sent the crew home without a word."],
    [
      "You said the roof would be tight by Monday.",
      "The plan was for the roof to be tight by Monday.",
    ],
    [
      "You said you would order the twine and you didn't.",
      "The plan was for you to order the twine but that didn't happen.",
    ],
    ["You keep unboxing the same crates.", "I've noticed you unboxing the same crates."],
    ["Great, another label with the wrong date.", "The label had the wrong date."],
    [
      "Ivo finished his part early, you haven't even started.",
      "I've noticed that you haven't started your part.",
    ],
    [
      "Super, so the gate was locked and I got to stand in the rain until nine.",
      "The gate was locked and I stood in the rain until nine.",
    ],
    [
      "You sold the boat without asking the crew on deck.",
      "The boat was sold without the crew on deck being asked.",
    ],
    [
      "You said the hatch was shut, it wasn't.",
      "I noticed you said the hatch was shut, but that wasn't the case.",
    ],
    ["Must be nice to leave at two every day.", "I've noticed you leaving at two."],
    ["Nice of you to finally join us.", "I noticed you joined us late."],
    [
      "You ask the crew and then do the opposite.",
      "I've noticed you asking the crew and then doing the opposite.",
    ],
    ["You moved the tasting and didn't tell Ines.", "The tasting was moved and Ines wasn't told."],
    ["You fell asleep in the van.", "I noticed you fell asleep in the van."],
    ["Thanks for eating the last of the pie, very kind.", "I noticed you ate the last of the pie."],
  ])("%s", (draft, observation) => {
    expect(seen(draft)).toBe(observation);
  });
  test("what nobody could tell is said as that", () => {
    expect(
      seen("Your signs at the dock were so confusing that nobody knew where the van should stop."),
    ).toBe("It wasn't clear where the van should stop.");
  });
});

describe("the last look", () => {
  test.each([
    ["Klaus weren't invited.", "What would help you next time?"],
    ["The shed was left open.", "At the next tasting, what would help you plan the tasting?"],
    ["With the shift at all I noticed a gap.", "What would help you next time?"],
  ])("%s %s is stopped", (observation, question) => {
    expect(malformed(observation, question)).toBe(true);
  });
  test("the like passes", () => {
    expect(malformed("Klaus wasn't invited.", "At the next tasting, what would help you?")).toBe(
      false,
    );
    expect(malformed("The notes weren't sent.", "At the next tasting, what would help you?")).toBe(
      false,
    );
  });
  test("a short verb no table knows doubles its last letter, a long one does not", () => {
    expect(conjugate("glomp")?.past).toBe("glomped");
    expect(conjugate("zog")?.past).toBe("zogged");
  });
});

describe("an order alone", () => {
  test.each([
    ["Take your shoes off in the lab.", /^In the lab, .* take your shoes off\?$/],
    [
      "Turn your camera on for the Wednesday chat.",
      /^For the Wednesday chat, .* turn your camera on\?$/,
    ],
    // What stands in front already stays there, and what belongs to the act stays with it.
    ["Check the labels before you ship.", /^Before you ship, .* check the labels\?$/],
    ["Bring your badge to the gate.", /bringing your badge to the gate\?$/],
  ])("is asked about with its place in front: %s", (draft, question) => {
    expect(rephrase(draft).rewrites[0]?.question).toMatch(question);
  });
});

describe("a phone that is spoken of", () => {
  const attention = /attention|out of reach/;
  test.each([
    "You were on your phone during the demo.",
    "You took a phone call in the interview.",
    "You were typing while Ana spoke.",
  ])("takes the listener's attention: %s", (draft) => {
    expect(
      rephrase(draft)
        .rewrites.map(({ question }) => question)
        .join(" "),
    ).toMatch(attention);
  });
  test.each([
    "There was nobody on the phones between 12 and 1.",
    "You closed the chat while Ana was still typing.",
    "The clerk was crying after your phone call.",
  ])("or is only the place: %s", (draft) => {
    expect(
      rephrase(draft)
        .rewrites.map(({ question }) => question)
        .join(" "),
    ).not.toMatch(attention);
  });
});
