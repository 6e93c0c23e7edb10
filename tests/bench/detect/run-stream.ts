/** Runs event streams through the very `watch` of the overlay and keeps what it says. */
import type { Sighting } from "../../../lib/core/detectors/detector";
import { startWatch, watch } from "../../../lib/core/detectors/index";
import type { PageEvent } from "../../../lib/core/events/page-event";
import { isSpeakingMeasured } from "../../../lib/core/turns/table";
import type { Prediction } from "./scorer";

export interface Run {
  readonly meeting: string;
  readonly sightings: readonly Sighting[];
  readonly faint: readonly Sighting[];
  readonly events: number;
  /** Microseconds of each event, in the order they came. */
  readonly times: Float64Array;
  /** Share of the meeting in which voices were measured (no gap, no lost signal). */
  readonly measured: number;
}

export function runStream(meeting: string, events: readonly PageEvent[]): Run {
  let state = startWatch();
  const sightings: Sighting[] = [];
  const faint: Sighting[] = [];
  const times = new Float64Array(events.length);
  let lostMs = 0;
  let before = events[0]?.at ?? 0;
  events.forEach((event, i) => {
    const wasLost = !isSpeakingMeasured(state.table);
    const from = performance.now();
    const step = watch(state, event);
    times[i] = (performance.now() - from) * 1000;
    state = step.state;
    sightings.push(...step.sightings);
    faint.push(...step.faint);
    if (wasLost || state.table.hasGap) lostMs += event.at - before;
    before = event.at;
  });
  const wholeMs = Math.max(1, before - (events[0]?.at ?? 0));
  return {
    meeting,
    sightings,
    faint,
    events: events.length,
    times,
    measured: 1 - lostMs / wholeMs,
  };
}

/** What `replay` prints, as the scorer reads it. */
export function predictionsOf(runs: readonly Run[], withFaint = false): Prediction[] {
  return runs.flatMap(({ meeting, sightings, faint }) =>
    [...sightings, ...(withFaint ? faint : [])].map((one) => ({
      meeting,
      t: one.at / 1000,
      kind: one.detector,
      who: one.who,
      whom: one.whom ?? undefined,
      score: one.score,
    })),
  );
}
