/**
 * What is asked after what was done, one verb of each class: one thing and several, said with the right
 * verb and pronoun. Every class of the table is gone through; a class left out or moved fails.
 */
import { describe, expect, test } from "vitest";
import { BY_ACT } from "../../../lib/core/phrase/act-classes";
import { malformedQuestion } from "../../../lib/core/phrase/form";
import { AFTER_ACT } from "../../../lib/core/phrase/remedies";
import { A_WORD_FIRST } from "../../../lib/core/phrase/remedies-general";
import { deedAsked, fromFrames } from "../../support/deed-asked";

/** Verb as the table has it; what was done; words that must be asked, where a verb or pronoun has to agree. */
const DONE: ReadonlyArray<readonly [verb: string, told: string, words: string]> = [
  ["reserve", "You reserved the sauna", "the sauna is fixed"],
  ["reserve", "You reserved the rowing lanes", "the rowing lanes are fixed"],
  ["schedule", "You scheduled the shearing", ""],
  ["purchase", "You purchased the felt", ""],
  ["authorise", "You authorised the mural", "authorise the mural, who could go through it"],
  [
    "authorise",
    "You authorised the stall plans",
    "authorise the stall plans, who could go through them",
  ],
  ["scrap", "You scrapped the costumes", "needs the costumes"],
  ["reword", "You reworded the plaque", ""],
  ["override", "You overrode the thermostat", "relies on the thermostat"],
  ["unplug", "You unplugged the incubator", "it is in use"],
  ["unplug", "You unplugged the incubators", "they are in use"],
  ["shut", "You shut the sluice", ""],
  ["obstruct", "You obstructed the slipway", "the slipway stays clear"],
  ["obstruct", "You obstructed the slipways", "the slipways stay clear"],
  ["mislay", "You mislaid the logbook", "the logbook"],
  ["tear", "You tore the sail", "the sail stays safe"],
  ["tear", "You tore the sails", "the sails stay safe"],
  ["scorch", "You scorched the brisket", "the brisket is ready"],
  ["scorch", "You scorched the flatbreads", "the flatbreads are ready"],
  ["post", "You posted the fixture list", "it goes out"],
  ["post", "You posted the fixture lists", "they go out"],
  ["price", "You priced the antique", "it counts"],
  ["price", "You priced the antiques", "they count"],
  ["reimburse", "You reimbursed the ferry fare", ""],
  ["mix_up", "You mixed up the vials", "the vials"],
  ["varnish", "You varnished the pew", "the pew is varnished"],
  ["varnish", "You varnished the pews", "the pews are varnished"],
  ["launch", "You launched the raffle", ""],
  ["leak", "You leaked the cast list", ""],
  ["bcc", "You bcc'd the parish", ""],
  ["hog", "You hogged the kiln", "the kiln"],
  ["assure", "You assured Bruno that the crypt was open", "Bruno hears of it"],
  ["assure", "You assured the parents that the crypt was open", "the parents hear of it"],
  ["borrow", "You borrowed the wheelbarrow", "it is with you"],
  ["borrow", "You borrowed the wheelbarrows", "they are with you"],
  ["roster", "You rostered the nurses", ""],
  ["veto", "You vetoed the mural", "the mural"],
  ["mishear", "You misheard the order", ""],
  ["serve", "You served the trifle", "the trifle goes out"],
  ["serve", "You served the dumplings", "the dumplings go out"],
  ["bundle", "You bundled the newspapers", "keep them safe"],
  ["crate", "You crated the harp", "keep it safe"],
  ["shelve", "You shelved the globe", "the globe belongs"],
  ["shelve", "You shelved the globes", "the globes belong"],
  ["promise", "You promised the parents a tour", "the parents hear of it"],
  ["promise", "You promised Bruno a tour", "Bruno hears of it"],
  ["set", "You set the thermostat", ""],
];

describe("what was done asks for what helps with such an act", () => {
  test.each(DONE)("%s: %s", (verb, told, words) => {
    const asked = deedAsked(told);
    expect(asked.filter((question) => !fromFrames(BY_ACT.get(verb) ?? [], question))).toEqual([]);
    expect(asked.join("\n")).toContain(words);
  });
  test("every class has its verb here", () => {
    const tried = new Set(DONE.map(([verb]) => BY_ACT.get(verb)));
    expect(AFTER_ACT.filter(([, frames]) => !tried.has(frames)).map(([verbs]) => verbs)).toEqual(
      [],
    );
  });
  test.each(DONE)("%s: %s – every question is whole", (_verb, told) => {
    // What is malformed is asked nowhere: the checks behind drop it.
    const asked = deedAsked(told).filter((question) => !malformedQuestion(question));
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.join("\n")).not.toMatch(/[{}]| {2}|\bthem (?:is|are|go|goes|stay|stays)\b/);
  });
});

describe("an act of no class asks for a word first", () => {
  test("with whoever knows", () => {
    const asked = deedAsked("You repainted the hull");
    expect(asked.join("\n")).toMatch(/^Before you next repaint the hull, /m);
    expect(asked.filter((question) => !fromFrames(A_WORD_FIRST, question))).toEqual([]);
    expect(BY_ACT.get("repaint")).toBeUndefined();
  });
  test.each(["You watched the tide", "You thanked the stewards", "You yawned in the chapel"])(
    "none where it could not have helped: %s",
    (told) => {
      expect(deedAsked(told)).toEqual([]);
    },
  );
  test("nor where the kind of act tells enough", () => {
    expect(deedAsked("You repainted the hull", null, {}, "no")).toEqual([]);
    expect(deedAsked("You repainted the hull", null, {}, "stray")).toEqual([]);
    expect(deedAsked("You unplugged the incubator", null, {}, "no").length).toBeGreaterThan(0);
    expect(deedAsked("You reworded the plaque", null, {}, "no")).toEqual([]);
    expect(deedAsked("You reworded the plaque", null, {}, "stray").length).toBeGreaterThan(0);
  });
});

describe("the hour, the rate or the measure was the fault", () => {
  test.each([
    "You posted the fixture list two days late",
    "You posted the fixture list after the deadline",
    "You varnished the pew too thick and too slow",
    "You priced the antiques too low",
  ])("not what was done: %s", (told) => {
    expect(deedAsked(told)).toEqual([]);
  });
  test("a deadline that was kept is none", () => {
    expect(deedAsked("You posted the fixture list on the deadline").length).toBeGreaterThan(0);
  });
});
