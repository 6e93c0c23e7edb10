// @vitest-environment node
/** The table of needs against the detectors: what it says can count does, and nothing else does. */
import { describe, expect, test } from "vitest";
import { canCount } from "@/lib/core/checklist/needs";
import { startWatch, watch } from "@/lib/core/detectors";
import type { PageEvent, SignalHealth, SignalName } from "@/lib/core/events/page-event";
import type { DetectorLink } from "@/lib/core/plan/behaviour";
import { eventsOf } from "../detectors/dialogue";

const SIGNALS = ["captions", "speaking", "names"] as const;
const OF: Record<SignalName, (event: PageEvent) => boolean> = {
  captions: ({ type }) => type === "caption.changed",
  speaking: ({ type }) => type === "speaking.changed",
  names: () => false,
};

const DIALOGUES = {
  interruption: `
    1-12 Ben: I think that if we were to go to the
    11-20 Ana: Yeah but that is not what they said and we cannot do it like that.
    20-22 Ben: and the other one is the`,
  invitation: `
    1-4 Ana: Ben, what do you think about the new plan?
    8-14 Ben: I would rather wait until the summer is over.
    20-22 Ana: Good, then we wait for it.`,
  "long-turn": Array.from(
    { length: 26 },
    (_, i) => `${1 + i * 5}-${5.9 + i * 5} Ana: And then we looked at the next one of them again`,
  ).join("\n"),
};

/** What the detectors see of `dialogue` while only the signals in `has` are read. */
function seen(dialogue: string, has: readonly SignalName[], missing: SignalHealth): string[] {
  const all = eventsOf(dialogue).filter((event) => event.type !== "signal.changed");
  const at = all[0]?.at ?? 0;
  const health = SIGNALS.map((signal): PageEvent => {
    const is = has.includes(signal) ? "ok" : missing;
    return { type: "signal.changed", at, signal, health: is, reason: null };
  });
  const shown = all
    .filter((event) => SIGNALS.every((signal) => has.includes(signal) || !OF[signal](event)))
    .map((event) => {
      if (event.type !== "people.changed" || has.includes("names")) return event;
      return { ...event, people: event.people.map((one) => ({ ...one, name: null })) };
    });
  let state = startWatch();
  return [...health, ...shown].flatMap((event) => {
    const step = watch(state, event);
    state = step.state;
    return step.sightings.map(({ detector }) => detector);
  });
}

const without = (...names: SignalName[]) => SIGNALS.filter((signal) => !names.includes(signal));

describe.each([
  ["interruption-made", "interruption"],
  ["interruption-received", "interruption"],
  ["invitation", "invitation"],
  ["long-turn", "long-turn"],
] as const)("%s", (link: DetectorLink, detector) => {
  test.each([
    ["all signals", without()],
    ["no lights (a Zoom call)", without("speaking")],
    ["no names", without("names")],
    ["captions alone", without("speaking", "names")],
    ["nothing", []],
  ] satisfies [string, SignalName[]][])("%s", (_, has: readonly SignalName[]) => {
    const can = canCount(link, (signal) => has.includes(signal));
    for (const missing of ["not-available", "blind"] as const) {
      const found = seen(DIALOGUES[detector], has, missing).filter((one) => one === detector);
      expect(found).toHaveLength(can ? 1 : 0);
    }
  });
});

test("without captions long turns still count, invitations do not", () => {
  const has = without("captions");
  const count = (detector: "long-turn" | "invitation") =>
    seen(DIALOGUES[detector], has, "off").filter((one) => one === detector).length;
  const can = (link: DetectorLink) => canCount(link, (signal) => has.includes(signal));
  expect([count("long-turn"), can("long-turn")]).toEqual([1, true]);
  expect([count("invitation"), can("invitation")]).toEqual([0, false]);
  // Starts could be told from voices alone; without a word of what was said that would be a guess.
  expect(can("interruption-made")).toBe(false);
});
