/**
 * The next comparable moment and the fault that the draft itself names: both sides of each rule, and
 * what they become in a question. No sentence of a measured set.
 */
import { describe, expect, test } from "vitest";
import { faultFrames } from "../../../lib/core/phrase/faults";
import { rephrase } from "../../../lib/core/phrase/index";
import { occasionOf } from "../../../lib/core/phrase/occasion";

const first = (draft: string) => rephrase(draft).rewrites[0]?.question;
const lead = (told: string, people: string | null = null) => occasionOf(told, people)?.lead;

describe("the next comparable moment", () => {
  test.each([
    ["You booked the Oslo ferries under my name", "before the next ferry booking"],
    ["You renamed four folders", "before the next folder rename"],
    ["You ordered thirty kilos of clay", "before the next clay order"],
    ["You glued and painted the frames", undefined],
    ["You painted the frames on Monday", "the next time you paint frames"],
    ["You cut the ribbon too short", "the next time the ribbon is cut"],
    ["The tiles were fitted by hand", "the next time tiles are fitted"],
    ["You sent my letter to Ines", "the next time you send a letter"],
    ["You rewrote Ines's song", "the next time you rewrite a song"],
    ["You swapped caterers in May", "before the next caterer swap"],
  ])("the act itself: %s", (told, wanted) => {
    expect(lead(told)).toBe(wanted);
  });
  test.each([
    ["You sighed when Ines asked about the kiln", "the next time Ines asks about the kiln"],
    ["You hummed while the tenants were signing", "the next time the tenants sign"],
    ["You typed while I explained the glaze", "the next time I explain the glaze"],
    ["You left when she presented the plan", undefined],
  ])("what went on beside it: %s", (told, wanted) => {
    expect(lead(told)).toBe(wanted);
  });
  test("who she is, where one person was named", () => {
    expect(lead("You left when she presented the plan", "Ines")).toBeUndefined();
    expect(lead("You cut Ines off when she presented the plan", "Ines")).toBe(
      "the next time Ines presents the plan",
    );
  });
  test.each([
    "You left the kiln on",
    "You didn't book the ferry",
    "I booked the ferry",
    "You ignored Ines",
    "You laughed when Ines misread the label",
    "You painted it",
    "You mixed up the jars",
  ])("none where the act was the fault, or nothing tells it: %s", (told) => {
    expect(lead(told)).toBeUndefined();
  });
});

describe("the fault the draft names", () => {
  test.each([
    ["The clay was fired at the wrong temperature", "who could confirm the temperature?"],
    ["You hung the wrong curtains", "how could we make sure that we have the right curtains?"],
    ["You wrote to the wrong Ines", "how could we make sure that we have the right Ines?"],
    ["The vase carries last year's price", "where could {you} look up the current price?"],
    ["You fed the geese twice", "what would show us that it has been done already?"],
    ["You asked 40 when the price list says 60", "how could we compare it with the price list?"],
    ["You glazed it with the layer at 3", "how could we double-check the layer?"],
    ["You sold the vase with the label still on it", "what check could catch a label in time?"],
    ["You mowed the lawn with the gate open", "how could we make sure that the gate is closed?"],
    ["You opened the fair with nobody on the till", "who could be on the till?"],
    ["You let the guests leave", "what should be in place before the guests leave?"],
    ["You gave Ines the whole glaze book", "which part of the glaze book should come first?"],
    ["You took the only warm kiln", "how could we share the warm kiln?"],
    ["They were mailed to the old addresses", "where could {you} look up the current addresses?"],
    ["You put the wet coats on the piano", "where could the wet coats go instead?"],
  ])("%s", (told, wanted) => {
    expect(faultFrames([told]).join()).toContain(`i:{When} ${wanted}`);
  });
  test.each([
    "You went the wrong way",
    "I asked you twice",
    "You called when the manager said no",
    "You came with a friend",
    "You let the dough rest",
    "You put Ines on nights",
    "You left the light on",
  ])("none: %s", (told) => {
    expect(faultFrames([told])).toEqual([]);
  });
});

describe("both together", () => {
  test.each([
    ["You booked the ferry for the wrong date.", /^Before the next ferry booking, .*\bdate\?$/],
    ["You merged the folders and Ines lost her list.", /^The next time you merge folders, /],
    [
      "You sanded the bench with the window open.",
      /so that the window is closed\?|that the window/,
    ],
    ["You hung up on the caller.", /calm close\?|hear the caller out\?/],
    ["You read the whole speech word for word.", /own words\?/],
    ["You skipped the glaze test.", /fit in the glaze test\?/],
    ["You didn't have your samples ready for the fair.", /have your samples ready\?/],
    ["Nobody turned up to the kiln opening.", /somebody is there\?/],
  ])("%s", (draft, wanted) => {
    expect(first(draft)).toMatch(wanted);
  });
  test("a word is not said twice: then the next lead stands in", () => {
    expect(first("You signed the lease without a second signature.")).toMatch(/^Next time, /);
    expect(first("You signed the lease without a second reader.")).toMatch(
      /^The next time you sign/,
    );
  });
});
