/** What the step Next suggests before anything was written, and how it becomes the owner's. */
import type { FieldName } from "@/lib/core/debrief/debrief";
import type { Behaviour } from "@/lib/core/plan/behaviour";
import type { DebriefSession, Writing } from "./session";

/** The behaviour with its own cue and aim. */
function suggestionOf(behaviour: Behaviour): Partial<Record<FieldName, unknown>> {
  return {
    nextBehaviour: behaviour.id,
    nextSituation: behaviour.cue?.situation ?? null,
    nextResponse: behaviour.cue?.response ?? null,
    nextTarget: behaviour.target,
  };
}

/** Writes the suggestion down as the owner's commitment. */
export function takeOver(write: Writing, behaviour: Behaviour): void {
  for (const [field, value] of Object.entries(suggestionOf(behaviour))) {
    write.set(field as FieldName, value);
  }
}

/** A session whose first touch takes the suggestion over, so that what is seen is what is kept. */
export function adopting(session: DebriefSession, behaviour: Behaviour): DebriefSession {
  const { debrief, write } = session;
  const adopt = () => {
    if (debrief.nextBehaviour === null) takeOver(write, behaviour);
  };
  return {
    ...session,
    write: {
      ...write,
      type: (field, value) => {
        adopt();
        write.type(field, value);
      },
      set: (field, value) => {
        adopt();
        write.set(field, value);
      },
    },
  };
}
