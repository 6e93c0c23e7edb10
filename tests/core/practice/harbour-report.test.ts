// @vitest-environment node
/** The bundled meeting holds exactly what it promises to show, as the very detectors see it. */
import { describe, expect, test } from "vitest";
import { startWatch, watch } from "@/lib/core/detectors";
import type { Sighting } from "@/lib/core/detectors/detector";
import { harbourReport } from "@/lib/core/practice/harbour-report";
import { closing, eventOf, opening } from "@/lib/core/practice/page-events";
import type { Moment } from "@/lib/core/practice/script";
import { timelineOf } from "@/lib/core/practice/timeline";

const START = 1_700_000_000_000;

/** All sightings in which the owner has a part, at this speed, in seconds of meeting time. */
function seen(speed: number): (Omit<Sighting, "score" | "kind"> & { t: number })[] {
  const at = (t: number) => Math.round(START + (t * 1000) / speed);
  const events = [
    ...opening(harbourReport, "practice-1", "Practice", at(0)),
    ...timelineOf(harbourReport).map((cue) => eventOf(cue, at(cue.t))),
    closing("practice-1", "Practice", at(harbourReport.lasts)),
  ];
  let state = startWatch();
  const sightings: Sighting[] = [];
  for (const event of events) {
    const step = watch(state, event);
    state = step.state;
    sightings.push(...step.sightings);
  }
  return sightings
    .filter(({ who, whom }) => who === "you" || whom === "you")
    .map(({ detector, at: ms, who, whom }) => ({
      detector,
      at: ms,
      who,
      whom,
      t: ((ms - START) / 1000) * speed,
    }));
}

const momentsOf = (kind: Moment["kind"]) => harbourReport.moments.filter((m) => m.kind === kind);

describe.each([1, 1.5])("the harbour report at %s times the speed", (speed) => {
  const all = seen(speed);
  const near = (moments: readonly Moment[], found: typeof all) => {
    expect(found).toHaveLength(moments.length);
    moments.forEach((moment, i) => {
      expect(Math.abs((found[i]?.t ?? 0) - moment.at)).toBeLessThan(6);
      if (moment.whom) expect([found[i]?.who, found[i]?.whom]).toContain(moment.whom);
    });
  };

  test("the owner cuts in exactly as often as written, on whom it is written", () => {
    near(
      momentsOf("cut-in"),
      all.filter((s) => s.detector === "interruption" && s.who === "you"),
    );
  });

  test("the owner is cut off exactly once", () => {
    near(
      momentsOf("was-cut"),
      all.filter((s) => s.detector === "interruption" && s.whom === "you"),
    );
  });

  test("the owner's open questions, and nothing else, are solicitations", () => {
    near(
      momentsOf("open-question"),
      all.filter((s) => s.detector === "solicitation" && s.who === "you"),
    );
  });

  test("two people are invited by name, and only the first of them answers", () => {
    const invited = all.filter((s) => s.detector === "invitation" && s.who === "you");
    near(momentsOf("invited"), invited);
    const answers = all.filter((s) => s.detector === "answer" && s.whom === "you");
    expect(answers.filter(({ who }) => who === "priya")).toHaveLength(1);
    expect(answers.filter(({ t }) => t > 73)).toHaveLength(0);
  });
});

test("nobody speaks over the end, and turns come in order", () => {
  const times = harbourReport.turns.map(({ at }) => at);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  const last = timelineOf(harbourReport).at(-1);
  expect(last?.t).toBeLessThan(harbourReport.lasts);
});
