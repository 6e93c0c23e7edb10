/**
 * The prose of the rewrites, by class of rule: each case stands for a construction, none for a sentence.
 * Both sides: what is put straight, and what must be left as it is.
 */
import { describe, expect, test } from "vitest";
import { malformedObservation, malformedQuestion } from "../../../lib/core/phrase/form";
import { rephrase } from "../../../lib/core/phrase/index";
import { straight } from "../../../lib/core/phrase/straight";

const first = (draft: string) => rephrase(draft).rewrites[0];
const seen = (draft: string) => first(draft)?.observation;

const malformed = (observation: string, question: string): boolean =>
  malformedObservation(observation) || malformedQuestion(question);

describe("a sentence is put straight", () => {
  test.each([
    ["I hate it when you slam the hatch", "You slam the hatch"],
    ["It annoys me that you slam the hatch", "You slam the hatch"],
    ["I'm tired of you leaving the hatch open", "You keep leaving the hatch open"],
    ["We are sick of chasing you for the forms", "We have been chasing you for the forms"],
    ["You can't keep leaving the hatch open", "You keep leaving the hatch open"],
    ["You were supposed to close the hatch", "The plan was for you to close the hatch"],
    ["You said the hatch would be ready by noon", "The plan was for the hatch to be ready by noon"],
    [
      "If you'd closed the hatch, we wouldn't have lost the cargo",
      "You didn't close the hatch, so we lost the cargo",
    ],
    ["Whenever I ask a question, you shrug", "You always shrug when I ask a question"],
    ["It would have been nice to be asked", "I wasn't asked"],
    ["It's your fault that the ferry left", "The ferry left"],
    ["The captain did not understood the plan", "The captain did not understand the plan"],
    ["You fold maps like a normal person", "You fold maps"],
  ])("%s", (typed, said) => {
    expect(straight(typed)).toBe(said);
  });

  test.each([
    "I can't read your notes",
    "You were supposed to be here",
    "If you close the hatch, we can leave",
    "Whenever it rains the hatch leaks",
    "The captain did not come",
    "You treat the cargo like eggs",
  ])("%s stays", (typed) => {
    expect(straight(typed)).toBe(typed);
  });
});

describe("a word that tells how much or with what end joins no clause", () => {
  test("so + adjective, so … that, so that", () => {
    expect(seen("You are always so dismissive and you never water the ferns.")).toBe(
      "I've noticed that the ferns often aren't watered.",
    );
    expect(seen("You parked the cart so that nobody could pass.")).toBe(
      "The cart was parked so that nobody could pass.",
    );
  });
  test("so between two facts still does", () => {
    expect(seen("You moved the cart, so two crates fell.")).toBe(
      "The cart was moved, so two crates fell.",
    );
  });
});

describe("the passive is used only where it reads well", () => {
  test.each([
    ["You threw my seedlings away.", "My seedlings were thrown away."],
    ["You keep moving my ladder.", "I've noticed my ladder being moved."],
    ["You keep checking your watch.", "I've noticed you checking your watch."],
    [
      "You keep asking me the same thing twice.",
      "I've noticed you asking me the same thing twice.",
    ],
    ["You smoked next to the hay.", "I noticed you smoked next to the hay."],
    [
      "You put gravel instead of sand in the mixer.",
      "I noticed you put gravel instead of sand in the mixer.",
    ],
    [
      "You gave Ben the day shifts and me the nights.",
      "I noticed you gave Ben the day shifts and me the nights.",
    ],
    [
      "You interrupt, you sigh, you look at the clock.",
      "I've noticed you interrupting, sighing and looking at the clock.",
    ],
  ])("%s", (draft, observation) => {
    expect(seen(draft)).toBe(observation);
  });
});

describe("facts stay whole", () => {
  test.each([
    ["You leave early every Friday.", "I've noticed you leaving early on Fridays."],
    ["You gave Mrs. Olsen the wrong form.", "Mrs Olsen was given the wrong form."],
    ["Your stew was a disaster, two guests sent it back.", "Two guests sent the stew back."],
    [
      "Me and Kofi waited because you didn't lock the shed.",
      "Kofi and I waited because you didn't lock the shed.",
    ],
    ["why cant you close the shed", "The shed wasn't closed."],
    ["Can you explain why the shed wasn't closed?", "The shed wasn't closed."],
    ["The shed is never any use, is it? You left the shed open.", "The shed was left open."],
  ])("%s", (draft, observation) => {
    expect(seen(draft)).toBe(observation);
  });
});

describe("a reading of an act is no act: the observation is asked for", () => {
  test.each([
    "You lied to me about the crates.",
    "You undermined me.",
    "You treat the temps like servants.",
    "You make everything about yourself.",
    "Nobody on the ward trusts you.",
    "You replied to the guest in a sarcastic tone.",
    "You have no idea how to run a bakery.",
  ])("%s", (draft) => {
    const { expect: wanted, rewrites } = rephrase(draft);
    expect(wanted).toBe("ask");
    expect(rewrites[0]?.observation).toMatch(/\[[^\]]+\]/);
  });
  test("what a camera would show beside it is kept", () => {
    expect(seen("You undermined me by changing the order.")).toBe("The order was changed.");
  });
});

describe("the question fits the act", () => {
  test.each([
    ["You rolled your eyes when Ida asked.", /doubts?|convince/],
    ["Stop talking over Ida.", /Ida/],
    ["You water the palms too much.", /right amount|clear limit/],
    ["You let Ben do all the talking.", /speak|turn|question|hand over/],
    ["You forgot to order the twine.", /order(?:ing)? the twine/],
    ["You told nobody that the lift was out.", /know|reach|tell/],
  ])("%s", (draft, wanted) => {
    expect(first(draft)?.question).toMatch(wanted);
  });
  test("a complaint is never answered as praise", () => {
    for (const draft of [
      "He spoke to the patient without looking up.",
      "You kept checking your watch while I spoke.",
      "You gave the class the test a day early.",
      "Your report is good but the graphs have no units.",
    ])
      for (const { question } of rephrase(draft).rewrites)
        expect(question).not.toMatch(
          /learn from it|same idea|pass on your way|carry over|show the team|bring them about|do the same/,
        );
  });
  test("praise is", () => {
    expect(first("Thanks to your sketch we found the leak before noon.")?.question).toMatch(
      /learn from it|same idea|pass on your way|carry over|show the team|bring them about|do the same|fixed part/,
    );
  });
});

describe("the last look at the English", () => {
  test.each([
    "I've noticed you.",
    "I noticed you on the new menu.",
    "I noticed you was late.",
    "Kofi and, I had to stay.",
    "I noticed you didn't went home.",
    "The lid is often didn't closed.",
    "The cart was left because.",
    "I noticed the a cart.",
    "Why can't you close the shed.",
  ])("%s is stopped", (observation) => {
    expect(malformed(observation, "What would help you next time?")).toBe(true);
  });
  test.each([
    "I've noticed you leaving early.",
    "I noticed you were late.",
    "Kofi and I had to stay.",
    "I noticed you didn't go home.",
    "In the call, and again on Friday, the line dropped.",
    "It is not clear whether the cart was locked or not.",
  ])("%s passes", (observation) => {
    expect(malformed(observation, "What would help you next time?")).toBe(false);
  });
  test("of the question too", () => {
    expect(malformed("The cart was left.", "What could us do next time?")).toBe(true);
    expect(malformed("The cart was left.", "What could we do next time?")).toBe(false);
  });
});

describe("a correct word is not mended into another", () => {
  test.each([
    ["My boss keeps changing the priorities.", "priorities"],
    ["You left the field gate open.", "field"],
    ["You fried the fish in old oil.", "fried"],
    ["You told the trainees nothing about the nuclear waste.", "nuclear"],
  ])("%s", (draft, word) => {
    expect(seen(draft)).toContain(word);
  });
  test("a slip of the keys is", () => {
    expect(seen("You sent the wrong scedule to the school.")).toContain("schedule");
  });
});

describe("negation and numbers survive", () => {
  test.each([
    [
      "You are never at your desk when the courier comes.",
      "I've noticed that you often aren't at your desk when the courier comes.",
    ],
    ["Why is there never any milk left on Mondays?", "There is often no milk left on Mondays."],
    ["You can't keep cancelling our calls.", "I've noticed our calls being cancelled."],
    ["You still haven't sent me the photos.", "I still haven't been sent the photos."],
    [
      "You cost us 4,000 euros with that typo.",
      "I noticed you cost us 4,000 euros with that typo.",
    ],
    [
      "In the mock exam you read from your notes and never looked up.",
      "In the mock exam, you read from your notes and didn't look up.",
    ],
  ])("%s", (draft, observation) => {
    expect(seen(draft)).toBe(observation);
  });
});

describe("an adjective no list knows is told by its place and its ending", () => {
  const issues = (draft: string) => rephrase(draft).issues;
  test.each([
    "You were snippy with the vet.",
    "You are so churlish in the tastings.",
    "That was shirty.",
    "Your tone in the tasting was peevish.",
    "The new usher is witless.",
  ])("%s", (draft) => {
    expect(issues(draft)).toContain("judgement-label");
  });
  test.each([
    "You were late for the tasting.",
    "You were outside during the tasting.",
    "You were alone in the shop.",
    "You were barefoot in the lab.",
    "It was foggy when the van left.",
    "That was Tuesday.",
    "You were in room 4 without a coat.",
  ])("%s holds none", (draft) => {
    expect(issues(draft)).not.toContain("judgement-label");
  });
});

describe("a clause inside the subject is not the statement", () => {
  test.each([
    ["The chart you drew had the wrong depths", "The chart you drew had the wrong depths."],
    [
      "The chart that you drew had the wrong depths",
      "The chart that you drew had the wrong depths.",
    ],
    ["The net you mended tore again", "The net you mended tore."],
  ])("%s", (typed, said) => {
    expect(seen(typed)).toBe(said);
    expect(first(typed)?.question).not.toMatch(/\b(?:draw|mend) (?:had|tore)\b/);
  });

  test("a report is a thing that was sent, not somebody who reports", () => {
    expect(first("The report you wrote had the wrong title")?.question).not.toMatch(/write had/);
  });
});
