/**
 * What a fault can be held against: a source, an agreed number, what is done already, a figure, the tool.
 * Both sides of each: the same words where they name nothing to compare with, or a person.
 */
import { describe, expect, test } from "vitest";
import { compared } from "../../../lib/core/phrase/compared";
import { faultFrames } from "../../../lib/core/phrase/faults";
import { rephrase } from "../../../lib/core/phrase/index";

const first = (draft: string) => rephrase(draft).rewrites[0]?.question ?? "";

describe("there is something to compare with", () => {
  test.each([
    ["You asked 90 for the tour when the tariff says 60", "compare it with the tariff?"],
    ["You fired at 1200 but our cone chart shows 1100", "compare it with the cone chart?"],
    ["You charged 12 a head although the menu card is 10", "compare it with the menu card?"],
    ["You billed 14 hours and we'd agreed 11", "compare it with what was agreed?"],
    ["You ordered 60 chairs when the florist asked for four", "compare it with what was agreed?"],
    ["You planted ninety bulbs but they wanted nine", "compare it with what was agreed?"],
    ["You baked 40 pies instead of 400", "check the number with {you}?"],
    ["You sent 12 crates of apples instead of 21", "check the number with {you}?"],
    ["You watered the ferns twice", "show us that it has been done already?"],
    ["The farrier was paid twice", "show us that it has been done already?"],
    ["You mixed the grout with the ratio at 3", "double-check the ratio with {you}?"],
    ["You sewed it with the seam allowance of 0.5", "double-check the seam allowance with {you}?"],
  ])("%s", (told, asked) => {
    expect(compared(told)?.join("\n")).toContain(asked);
    expect(faultFrames([told])).toEqual(compared(told));
  });
  test.each([
    "You came when the caretaker said goodbye",
    "You left but the nurse said sixty",
    "You ordered 60 chairs and we agreed on Friday",
    "You baked pies instead of flans",
    "You baked 40 pies instead of flans",
    "You watered the ferns twice a day",
    "You watered the ferns twice as often",
    "You didn't water the ferns twice",
    "I watered the ferns twice",
    "You sang twice",
    "You mixed the grout with the ladle",
    "You sewed it with the seam open",
  ])("none: %s", (told) => {
    expect(compared(told)).toBeNull();
  });
  test("every set of frames has ideas and a signal, and asks", () => {
    for (const told of [
      "You asked 90 when the tariff says 60",
      "You billed 14 hours and we'd agreed 11",
      "You baked 40 pies instead of 400",
      "You watered the ferns twice",
      "You mixed it with the ratio at 3",
    ]) {
      const frames = compared(told) ?? [];
      expect(new Set(frames.map((frame) => frame.slice(0, 2)))).toEqual(
        new Set(frames.some((frame) => frame.startsWith("h:")) ? ["i:", "s:", "h:"] : ["i:", "s:"]),
      );
      for (const frame of frames) expect(frame).toMatch(/\?$/);
    }
  });
});

describe("the tool can be another", () => {
  test.each([
    ["You cleaned the harp with the scouring pad", "use instead of the scouring pad?"],
    ["You watered the ferns with a pressure hose", "use instead of the pressure hose?"],
    ["The linen was marked in biro", "use instead of biro?"],
    ["You propped the sluice with the tripod and it slipped", "use instead of the tripod?"],
  ])("%s", (told, asked) => {
    expect(faultFrames([told]).join("\n")).toContain(asked);
  });
  test.each([
    "You cleaned the harp with the trainee",
    "You cleaned the harp with a smile",
    "You signed the deed in March",
    "You sang with the tripod",
  ])("none: %s", (told) => {
    expect(faultFrames([told])).toEqual([]);
  });
});

describe("in a whole draft it is asked first", () => {
  test.each([
    ["You charged 90 for the tour when the tariff says 60.", /the tariff\?$/],
    ["You ordered 60 chairs when we'd agreed on 40.", /what was agreed\?$/],
    ["You baked 40 pies instead of 400.", /the number/],
    ["The farrier was paid twice.", /what is done|done already/],
    ["You washed the silver with the steel wool.", /instead of the steel wool\?$/],
    ["You mixed it with the ratio at 3.", /double-check the ratio/],
  ])("%s", (draft, asked) => {
    expect(first(draft)).toMatch(asked);
  });
});
