/** Makes a plan from a pack or from the owner's own behaviours. Refuses fewer than three or more than five. */
import { type Behaviour, MAX_BEHAVIOURS, MIN_BEHAVIOURS, type Plan } from "./behaviour";
import type { BehaviourKey, BehaviourWords, Pack } from "./packs";

/** Why a list of behaviours is no plan yet; the words file says it in a sentence. */
export type PlanRefusal = "too-many" | "too-few" | "nameless" | "same-name" | "no-aim";

/** What a plan is made of besides its behaviours. A plan keeps its id when it is changed. */
export interface PlanStamp {
  /** ms since 1970. */
  readonly at: number;
  /** Used when there is no earlier plan. */
  readonly id: string;
  /** The plan this one follows: same id, next version, outcome and partner kept. */
  readonly previous?: Plan | null;
}

/** The behaviours of a pack with their words filled in. */
export function behavioursOf(
  pack: Pack,
  words: (behaviour: BehaviourKey) => BehaviourWords,
): Behaviour[] {
  return pack.behaviours.map((behaviour) => {
    const { situation, response, ...rest } = words(behaviour.id);
    return { ...behaviour, ...rest, cue: { situation, response } };
  });
}

/** The plan of a pack, ready to be stored in document "plan", field "plan". */
export function makePlan(
  pack: Pack,
  words: (behaviour: BehaviourKey) => BehaviourWords,
  stamp: PlanStamp,
): Plan {
  return planOf(behavioursOf(pack, words), pack.id, stamp);
}

/** A plan of any behaviours; ask `refusalOf` first. */
export function planOf(
  behaviours: readonly Behaviour[],
  packId: string | null,
  { at, id, previous = null }: PlanStamp,
): Plan {
  return {
    id: previous?.id ?? id,
    version: (previous?.version ?? 0) + 1,
    // Nobody else has to agree when the owner starts alone; a partner makes it a draft again.
    status: "agreed",
    startedAt: at,
    outcome: previous?.outcome ?? "",
    partner: previous?.partner ?? "",
    packId,
    behaviours: [...behaviours],
  };
}

/**
 * The first reason why these behaviours are no plan, or null.
 *
 * Three to five is the articles' cap (seed A1: "identify 3-5 key behaviors"); more than that and
 * none of them is watched.
 */
export function refusalOf(
  behaviours: readonly (Pick<Behaviour, "name"> &
    Partial<Pick<Behaviour, "target" | "direction">>)[],
): PlanRefusal | null {
  if (behaviours.length > MAX_BEHAVIOURS) return "too-many";
  const names = behaviours.map(({ name }) => name.trim().toLowerCase());
  if (names.some((name) => name === "")) return "nameless";
  if (new Set(names).size < names.length) return "same-name";
  // Every meeting has none or more: that is no aim.
  if (behaviours.some(({ target, direction }) => target === 0 && direction === "more")) {
    return "no-aim";
  }
  return behaviours.length < MIN_BEHAVIOURS ? "too-few" : null;
}

/** Whether one more may be added; a sixth is refused. */
export function mayAdd(behaviours: readonly unknown[]): boolean {
  return behaviours.length < MAX_BEHAVIOURS;
}
