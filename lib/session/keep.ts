/**
 * Which sightings are the owner's, and to which behaviour of the plan each belongs. It keeps nothing
 * about two other people, and nothing that no behaviour of the plan asked for.
 */
import type { DetectorId, Sighting } from "@/lib/core/detectors/detector";
import type { Behaviour, DetectorLink } from "@/lib/core/plan/behaviour";

interface Role {
  readonly detector: DetectorId;
  readonly self: "who" | "whom";
}

export const ROLES: Record<DetectorLink, Role> = {
  "interruption-made": { detector: "interruption", self: "who" },
  "interruption-received": { detector: "interruption", self: "whom" },
  solicitation: { detector: "solicitation", self: "who" },
  invitation: { detector: "invitation", self: "who" },
  "long-turn": { detector: "long-turn", self: "who" },
};

/** Questions whose answers are worth keeping beside them. */
const ASKING: readonly DetectorLink[] = ["solicitation", "invitation"];

export interface Kept {
  readonly sighting: Sighting;
  /** null: an answer to the owner's question, kept as evidence and never a candidate. */
  readonly behaviourId: string | null;
}

/** @param selves every id the page has used for the owner in this call (they change on rejoin). */
export function keepSighting(
  sighting: Sighting,
  selves: ReadonlySet<string>,
  behaviours: readonly Behaviour[],
): Kept | null {
  for (const behaviour of behaviours) {
    const role = behaviour.detector && ROLES[behaviour.detector];
    if (!role || role.detector !== sighting.detector) continue;
    const subject = role.self === "who" ? sighting.who : sighting.whom;
    if (subject && selves.has(subject)) return { sighting, behaviourId: behaviour.id };
  }
  const answersOwner =
    sighting.detector === "answer" && sighting.whom !== null && selves.has(sighting.whom);
  const asks = behaviours.some(({ detector }) => detector && ASKING.includes(detector));
  return answersOwner && asks ? { sighting, behaviourId: null } : null;
}
