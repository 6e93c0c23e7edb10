/**
 * What is asked after what was left out, one act of each class: the act stands in the question, its thing
 * with the right verb. Every class of the table is gone through. What was left out goes before what was done.
 */
import { describe, expect, test } from "vitest";
import { BY_OMISSION } from "../../../lib/core/phrase/act-classes";
import { malformedQuestion } from "../../../lib/core/phrase/form";
import { rephrase } from "../../../lib/core/phrase/index";
import { LEFT_OUT } from "../../../lib/core/phrase/remedies-left-out";
import { deedAsked, fromFrames } from "../../support/deed-asked";

const first = (draft: string) => rephrase(draft).rewrites[0]?.question ?? "";

/** Verb as the table has it; the act left out; words that must be asked, with verb and form that agree. */
const ACTS: ReadonlyArray<readonly [verb: string, act: string, words: string]> = [
  ["warn", "warn Bruno", "to Bruno"],
  ["consult", "consult the harbour master", "the harbour master"],
  ["weigh", "weigh the flour", "the flour is weighed"],
  ["weigh", "weigh the onions", "the onions are weighed"],
  ["taste", "taste the broth", "tasting the broth"],
  ["lock", "lock the aviary", "locking the aviary"],
  ["rinse", "rinse the beakers", "rinsing the beakers"],
  ["log", "log the dive", "the dive is logged"],
  ["label", "label the jars", "the jars are labelled"],
  ["renew", "renew the permit", "renewing the permit"],
  ["attach", "attach the receipt", "the receipt"],
  ["wear", "wear the harness", "it is at hand"],
  ["wear", "wear the goggles", "they are at hand"],
  ["rehearse", "rehearse the duet", "rehearse the duet"],
  ["thank", "thank the stewards", "thank the stewards"],
  ["relieve", "relieve Bruno", "Bruno"],
  ["mend", "mend the net", "mend the net"],
  ["explain", "explain the rules to the walkers", "the walkers"],
];

describe("what was left out asks for what helps with such an act", () => {
  test.each(ACTS)("%s: %s", (verb, act, words) => {
    const asked = deedAsked("The porter waited", act);
    const frames = BY_OMISSION.get(verb) ?? [];
    expect(asked.filter((question) => !fromFrames(frames, question))).toEqual([]);
    expect(asked.join("\n")).toContain(words);
  });
  test("every class has its verb here", () => {
    const tried = new Set(ACTS.map(([verb]) => BY_OMISSION.get(verb)));
    expect(LEFT_OUT.filter(([, frames]) => !tried.has(frames)).map(([verbs]) => verbs)).toEqual([]);
  });
  test.each(ACTS)("%s: %s – every question is whole", (_verb, act) => {
    const asked = deedAsked("The porter waited", act).filter(
      (question) => !malformedQuestion(question),
    );
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.join("\n")).not.toMatch(/[{}]| {2}|\bthe \w+s is\b|\bthe \w+[^s] are\b/);
  });
  test("a bare verb has nothing to name", () => {
    expect(deedAsked("The porter waited", "weigh").join("\n")).not.toMatch(/weigh/);
  });
  test("an act of no class asks nothing here", () => {
    expect(deedAsked("The porter waited", "whistle the tune")).toEqual([]);
  });
  test("nobody sets out to leave it out: no lead says it comes round again", () => {
    for (const [, act] of ACTS)
      expect(deedAsked("The porter waited", act).join("\n")).not.toMatch(/Before you next/);
  });
});

describe("what was left out goes before what was done", () => {
  test.each([
    ["You shut the sluice", "warn Bruno", /Bruno/, /sluice|last call/],
    [
      "You unplugged the incubator",
      "log the eggs",
      /log(?:ging)? the eggs|are logged/,
      /incubator/,
    ],
    ["You used my kayak", "rinse the paddles", /rins(?:e|ing) the paddles/, /check with me/],
  ])("%s [%s]", (told, act, wanted, misfit) => {
    const asked = deedAsked(told, act);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((question) => wanted.test(question)).length).toBeGreaterThan(0);
    expect(asked.join("\n")).not.toMatch(misfit);
  });
});

describe("in a whole draft", () => {
  test.each([
    ["You didn't inspect the harness.", /inspect(?:ing)? the harness|the harness is inspected/],
    ["You forgot to label the jars.", /label(?:ling)? the jars|the jars are labelled/],
    ["Nobody bothered checking the valves.", /check(?:ing)? the valves|the valves are checked/],
    ["You never warned the divers.", /warn the divers|the divers/],
    ["Locking the aviary slipped your mind.", /lock(?:ing)? the aviary/],
    ["You didn't bother washing the brushes.", /wash(?:ing)? the brushes/],
    ["You shut the sluice without warning Bruno.", /Bruno/],
  ])("%s", (draft, wanted) => {
    expect(first(draft)).toMatch(wanted);
  });
});

describe("what was done before somebody had done their part waits for them", () => {
  test.each([
    ["You closed the hatch before anyone inspected the ropes.", "someone has inspected the ropes"],
    ["You opened the swing before anybody tested the chain.", "somebody has tested the chain"],
    ["You poured the floor before the plumber had checked the pipes.", "the plumber has checked"],
    ["You tiled the porch before the grout had arrived.", "the grout has arrived"],
  ])("%s", (draft, done) => {
    expect(first(draft)).toContain(`wait until ${done}`);
    expect(first(draft)).not.toMatch(/\bany(?:one|body)\b/);
  });
  test("an event beforehand is nobody's part", () => {
    expect(first("You shut the sluice before the regatta.")).not.toMatch(/wait until/);
  });
});
