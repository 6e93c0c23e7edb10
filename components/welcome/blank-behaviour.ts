/** A behaviour nobody has named yet, for the editor. */
import type { Behaviour } from "@/lib/core/plan/behaviour";

export function blankBehaviour(id: string, isFocus = false): Behaviour {
  return {
    id,
    name: "",
    counts: "",
    definition: "",
    example: "",
    nonExample: "",
    recording: "count",
    direction: "more",
    target: 1,
    detector: null,
    isFocus,
    cue: null,
  };
}

/** Empty lines are no cue; half a cue is kept, so that nothing typed is lost. */
export function withCue(
  behaviour: Behaviour,
  change: Partial<NonNullable<Behaviour["cue"]>>,
): Behaviour {
  const cue = { situation: "", response: "", ...behaviour.cue, ...change };
  return { ...behaviour, cue: cue.situation || cue.response ? cue : null };
}

/** Exactly one focus: the one asked for, or the first. */
export function withFocus(behaviours: readonly Behaviour[], id: string | null): Behaviour[] {
  const focus = behaviours.some((behaviour) => behaviour.id === id) ? id : behaviours[0]?.id;
  return behaviours.map((behaviour) => ({ ...behaviour, isFocus: behaviour.id === focus }));
}
