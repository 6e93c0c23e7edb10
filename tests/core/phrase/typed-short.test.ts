/**
 * What is typed short or beside letters, lists and objects that stand together, and questions that fit the
 * thing they are about: both sides where there are two. No sentence of a measured set.
 */
import { describe, expect, test } from "vitest";
import { rephrase } from "../../../lib/core/phrase/index";
import { occasionOf } from "../../../lib/core/phrase/occasion";

const seen = (draft: string) => rephrase(draft).rewrites[0]?.observation;
const asked = (draft: string) =>
  rephrase(draft)
    .rewrites.map((rewrite) => rewrite.question)
    .join(" ");

describe("as it was typed", () => {
  test.each([
    ["You forgot the ladder 😡😡", "The ladder was missing."],
    ["You broke the vase 👏🏽 You never swept up", /^The vase was broken\. /],
    ["u forgot 2 invite me 2 the tasting", "I wasn't invited to the tasting."],
    ["u sent 2 the day before", /\b2\b/],
    ["You told the R & D crew the wrong date.", "The R & D crew was told the wrong date."],
    ["why r u late", /^(?!.*\b[ru]\b)/],
    ["You cut Ines & Otto off.", "Ines and Otto were cut off."],
    ["You ordered from Ott & Sons twice.", /Ott & Sons/],
    ["You sent the bill, however you skipped the stamp.", /, but the stamp was skipped\.$/],
    ["Thanks for trying, but you broke the stamp.", "The stamp was broken."],
  ])("%s", (draft, wanted) => {
    if (typeof wanted === "string") expect(seen(draft)).toBe(wanted);
    else expect(seen(draft)).toMatch(wanted);
  });
});

describe("what stands together, and what does not", () => {
  test.each([
    ["You skipped steps 2, 4 and 6.", "Steps 2, 4 and 6 were skipped."],
    ["You skipped steps 2 and 4 on the list.", /steps 2 and 4 on the list\.$/],
    ["You moved our 1:1.", "Our 1:1 was moved."],
    ["You moved our 2 talks.", /^Our 2 talks were moved/],
    ["You left the kiln full.", "The kiln was left full."],
  ])("%s", (draft, wanted) => {
    if (typeof wanted === "string") expect(seen(draft)).toBe(wanted);
    else expect(seen(draft)).toMatch(wanted);
  });
  test.each([
    [
      "You gave the wrong guest the key.",
      /the right guest\?|double-check the guest\?/,
      /guest the/,
    ],
    ["You emailed the wrong tenant our bill.", /tenant\?|tenant,/, /tenant our/],
    ["You hung the wrong curtain rail.", /curtain rail/, /^$/],
    ["You hired the wrong vendor.", /vendor/, /what could I mark/],
  ])("the wrong one: %s", (draft, wanted, unwanted) => {
    expect(asked(draft)).toMatch(wanted);
    expect(asked(draft)).not.toMatch(unwanted);
  });
});

describe("a better place only for what one can put somewhere", () => {
  const PLACE = /better place|where else could we put|a fixed place|a place for/;
  test.each(["You left the lights on in the shed.", "You posted the fair rumour in the channel."])(
    "no place: %s",
    (draft) => {
      expect(asked(draft)).not.toMatch(PLACE);
    },
  );
  test("a rumour is no thing one posts again", () => {
    expect(asked("You posted the fair rumour in the channel.")).not.toMatch(/next time you post/);
    expect(asked("You posted the wrong list in the channel.")).toMatch(/list/);
  });
  test("a place", () => {
    expect(asked("You put the heavy jars on the top shelf.")).toMatch(PLACE);
  });
});

describe("the act has a noun only where people say it", () => {
  test.each([
    ["You moved the call", "the next time you move a call"],
    ["You moved the tables", "before the next table move"],
    ["You shipped the build", "the next time you ship a build"],
    ["You shipped the parcel", "before the next parcel shipment"],
  ])("%s", (told, wanted) => {
    expect(occasionOf(told, null)?.lead).toBe(wanted);
  });
});

describe("two that are named together stay together", () => {
  test.each([
    [
      "You cut Ines and Otto off.",
      "Ines and Otto were cut off.",
      /pause|signal|raised hand|speaker/,
    ],
    ["You did not reply to Ines and Otto.", "Ines and Otto got no reply.", /to Ines and Otto\?/],
    ["You ignored Ines and Otto.", "Ines and Otto got no reply.", /\?/],
    ["You ignored me at the till.", "I got no reply at the till.", /\?/],
    ["You ignored the client brief.", "The client brief wasn't followed.", /\?/],
    ["You cut Ines off.", "Ines was cut off.", /pause|signal|raised hand|speaker/],
    ["You paid Ines, Otto and Uwe late.", /^(?!.*Ines was)/, /\?/],
    [
      "You forgot to tell Ines, Otto and Uwe.",
      "I noticed you didn't tell Ines, Otto and Uwe.",
      /\?/,
    ],
    ["You told Ines, Otto left and Uwe cried.", /^(?!Ines, Otto and)/, /\?/],
    ["You didn't reply to Ines and the mast fell.", /Ines/, /reply to Ines\?/],
  ])("%s", (draft, observed, wanted) => {
    if (typeof observed === "string") expect(seen(draft)).toBe(observed);
    else expect(seen(draft)).toMatch(observed);
    expect(asked(draft)).toMatch(wanted);
    expect(asked(draft)).not.toMatch(/\bOtto (?:is|has|feels|hears)\b/);
  });
});

describe("no half of what was said", () => {
  test.each([
    ["You didn't hand over the badges.", /hand(?:ing)? over the badges/],
    ["You didn't hand the badges in.", /badges/],
  ])("%s", (draft, wanted) => {
    expect(asked(draft)).toMatch(wanted);
    expect(asked(draft)).not.toMatch(/to hand\?|you hand\?/);
  });
  test.each([
    ["You forgot that Otto was on leave.", "It was missed that Otto was on leave."],
    ["Otto closed forty crates, you left 12.", "I noticed you left 12."],
    ["Otto left and you closed forty crates.", /Otto left/],
  ])("%s", (draft, wanted) => {
    if (typeof wanted === "string") expect(seen(draft)).toBe(wanted);
    else expect(seen(draft)).toMatch(wanted);
  });
  test.each(["You made Otto look bad.", "You made me look stupid in front of the chair."])(
    "a reading without an act asks for the act: %s",
    (draft) => {
      expect(rephrase(draft).expect).toBe("ask");
      expect(seen(draft)).toMatch(/\[.+\]/);
    },
  );
  test("an act beside it is told", () => {
    expect(seen("You made Otto repeat his talk twice.")).toMatch(/repeat his talk twice/);
  });
});

describe("what is no draft", () => {
  test.each(["you know what forget it", "Never mind.", "Forget it."])("%s", (draft) => {
    expect(rephrase(draft)).toMatchObject({ expect: "none", rewrites: [], notice: "none" });
  });
  test.each(["silence after my question", "phone out during the talk"])(
    "a bare fact is no order: %s",
    (draft) => {
      expect(asked(draft)).not.toMatch(/easier to silence|phone out|phoning/);
    },
  );
  test("an order stays one", () => {
    expect(asked("Silence your phone during the talk.")).toMatch(/silence your phone/);
  });
});
