/** Named invitations: the written cases, and the ones that must never go wrong. */
import { describe, expect, test } from "vitest";
import { namedFigures } from "../../../bench/detect/named-figures";
import { readCases } from "./read-cases";

describe("named invitations", () => {
  test("there are at least 300 cases, half of them untouched while tuning", () => {
    const cases = readCases();
    expect(cases.length).toBeGreaterThanOrEqual(300);
    const untouched = cases.filter((one) => one.half === "untouched").length;
    expect(Math.abs(untouched - cases.length / 2)).toBeLessThanOrEqual(1);
  });

  // Floors a little under what was measured when the rules were written (tests/bench, named).
  test.each([
    ["tuned", "punct", 0.97, 0.97],
    ["untouched", "punct", 0.9, 0.9],
    ["tuned", "plain", 0.95, 0.92],
    ["untouched", "plain", 0.88, 0.75],
  ])("%s half, %s captions: right and found", (half, writing, precision, recall) => {
    const figure = namedFigures().find((one) => one.half === half && one.writing === writing);
    expect(figure?.precision).toBeGreaterThanOrEqual(precision);
    expect(figure?.recall).toBeGreaterThanOrEqual(recall);
  });
});
