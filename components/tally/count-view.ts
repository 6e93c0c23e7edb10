/** What one behaviour's counter shows: the solid number, what waits beside it, or a dash. */
import { type BehaviourTally, emptyTally, tally } from "@/lib/core/checklist/tally";
import type { Behaviour } from "@/lib/core/plan/behaviour";
import { isCounted, type Lamp, lampOf } from "@/lib/session/lamp";
import type { SessionView } from "@/lib/session/view";

export interface CountView {
  readonly behaviour: Behaviour;
  readonly tally: BehaviourTally;
  /** Sightings of it can be made now. */
  readonly isCounted: boolean;
  /** "–" where nothing measured and nothing was tapped: silence is never shown as zero. */
  readonly number: string;
}

export const DASH = "–";

export function lampOfView(view: SessionView): Lamp {
  return lampOf({
    isReading: view.settings.captions === "read",
    isPaused: view.status === "paused",
    signals: view.signals,
    behaviours: view.plan?.behaviours ?? [],
  });
}

export function countViews(view: SessionView): CountView[] {
  const lamp = lampOfView(view);
  const tallies = tally(view.records);
  return (view.plan?.behaviours ?? []).map((behaviour) => {
    const own = tallies.get(behaviour.id) ?? emptyTally(behaviour.id);
    const counted = isCounted(behaviour, lamp, view.signals);
    const isKnown = counted || own.tally > 0 || own.unconfirmed.length > 0;
    return {
      behaviour,
      tally: own,
      isCounted: counted,
      number: isKnown ? String(own.tally) : DASH,
    };
  });
}

/** The starred behaviour, or the first where none is starred. */
export function focusOf(counts: readonly CountView[]): CountView | null {
  return counts.find(({ behaviour }) => behaviour.isFocus) ?? counts[0] ?? null;
}
