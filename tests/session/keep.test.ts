/** Whose sighting it is, and for which behaviour. */
import { describe, expect, test } from "vitest";
import type { Sighting } from "@/lib/core/detectors/detector";
import type { Behaviour, DetectorLink } from "@/lib/core/plan/behaviour";
import { keepSighting } from "@/lib/session/keep";
import { plan } from "./stage";

const seen = (detector: Sighting["detector"], who: string, whom: string | null): Sighting => ({
  detector,
  who,
  whom,
  at: 1,
  score: 0.7,
  kind: null,
});
const watching = (detector: DetectorLink | null): Behaviour[] => [
  { ...(plan.behaviours[0] as Behaviour), id: "b", detector },
];
const selves = new Set(["me", "me-again"]);

describe("keepSighting", () => {
  test.each([
    ["interruption-made", seen("interruption", "me", "p2"), true],
    ["interruption-made", seen("interruption", "me-again", "p2"), true],
    ["interruption-made", seen("interruption", "p2", "me"), false],
    ["interruption-made", seen("interruption", "p2", "p3"), false],
    ["interruption-received", seen("interruption", "p2", "me"), true],
    ["interruption-received", seen("interruption", "me", "p2"), false],
    ["solicitation", seen("solicitation", "me", null), true],
    ["solicitation", seen("solicitation", "p2", null), false],
    ["solicitation", seen("invitation", "me", "p2"), false],
    ["invitation", seen("invitation", "me", "p2"), true],
    ["invitation", seen("invitation", "p2", "me"), false],
    ["long-turn", seen("long-turn", "me", null), true],
    ["long-turn", seen("long-turn", "p2", null), false],
    [null, seen("interruption", "me", "p2"), false],
  ] as const)("%s and %o: %s", (link, sighting, isKept) => {
    const kept = keepSighting(sighting, selves, watching(link));
    expect(kept).toEqual(isKept ? { sighting, behaviourId: "b" } : null);
  });

  test("an answer to the owner is evidence, never a candidate", () => {
    const answer = seen("answer", "p2", "me");
    expect(keepSighting(answer, selves, watching("invitation"))).toEqual({
      sighting: answer,
      behaviourId: null,
    });
    expect(keepSighting(answer, selves, watching("interruption-made"))).toBeNull();
    expect(keepSighting(seen("answer", "p2", "p3"), selves, watching("invitation"))).toBeNull();
  });
});
