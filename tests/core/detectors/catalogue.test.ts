/** Every detector on its own cases, and silent on everybody else's. */
import { describe, expect, test } from "vitest";
import type { DetectorId } from "@/lib/core/detectors/detector";
import { detectors } from "@/lib/core/detectors/index";
import { type Case, catalogue } from "./catalogue";
import { play } from "./dialogue";

function fired(id: DetectorId, one: Case) {
  const speakers = [...one.dialogue.matchAll(/^\s*[\d.]+-[\d.]+ (\w+)/gm)].map((m) => m[1] ?? "");
  const names = [...new Set([...speakers, ...(one.others ?? [])])];
  return play(one.dialogue, names).sightings.filter((sighting) => sighting.detector === id);
}

test("every detector has its catalogue", () => {
  expect(Object.keys(catalogue).sort()).toEqual(detectors.map((one) => one.id).sort());
});

describe.each(detectors.map((one) => one.id))("%s", (id) => {
  const { fires, silent } = catalogue[id];

  test.each(fires)("fires exactly once: $what", (one) => {
    expect(fired(id, one)).toHaveLength(1);
  });

  test.each(silent)("is silent: $what", (one) => {
    expect(fired(id, one)).toEqual([]);
  });

  test("is silent on every other detector's cases", () => {
    const surprises = detectors
      .filter((other) => other.id !== id)
      .flatMap((other) => catalogue[other.id].fires)
      .filter((one) => !one.also?.includes(id))
      .filter((one) => fired(id, one).length > 0);
    expect(surprises.map((one) => one.what)).toEqual([]);
  });
});
