/** What one behaviour's counter shows: the solid number, what waits beside it, or a dash. */
import { type BehaviourTally, emptyTally, tally } from "@/lib/core/checklist/tally";
import { mayShowLive } from "@/lib/core/detectors/live";
import type { RecordOf } from "@/lib/core/events/record";
import type { Behaviour } from "@/lib/core/plan/behaviour";
import { isCounted, type Lamp, lampOf } from "@/lib/session/lamp";
import { isOwnerKnown } from "@/lib/session/owner-known";
import type { SessionView } from "@/lib/session/view";

export interface CountView {
  readonly behaviour: Behaviour;
  readonly tally: BehaviourTally;
  /** What waits for a yes or no and is sure enough for the call; the rest waits for the debrief. */
  readonly candidates: readonly RecordOf<"sighting">[];
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
    otherLanguageSince: view.otherLanguageSince,
    isOwnerKnown: isOwnerKnown(view),
  });
}

/** @param mayShow which sightings are sure enough to be asked about during the call. */
export function countViews(view: SessionView, mayShow = mayShowLive): CountView[] {
  const lamp = lampOfView(view);
  const tallies = tally(view.records);
  return (view.plan?.behaviours ?? []).map((behaviour) => {
    const own = tallies.get(behaviour.id) ?? emptyTally(behaviour.id);
    const counted = isCounted(behaviour, lamp, view.signals);
    const candidates = own.unconfirmed.filter(mayShow);
    const isKnown = counted || own.tally > 0 || candidates.length > 0;
    return {
      behaviour,
      tally: own,
      candidates,
      isCounted: counted,
      number: isKnown ? String(own.tally) : DASH,
    };
  });
}

/** The starred behaviour, or the first where none is starred. */
export function focusOf(counts: readonly CountView[]): CountView | null {
  return counts.find(({ behaviour }) => behaviour.isFocus) ?? counts[0] ?? null;
}

/** How many candidates wait for a yes or no in the call. */
export function waitingIn(counts: readonly CountView[]): number {
  return counts.reduce((sum, { candidates }) => sum + candidates.length, 0);
}
