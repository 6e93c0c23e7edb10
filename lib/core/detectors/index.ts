/**
 * The list of detectors and the one fold that runs them. The overlay, `replay` and the benches all
 * call this `watch`, so what one shows the others show.
 */
import type { PageEvent } from "../events/page-event";
import { foldTable, startTable, type Table } from "../turns/table";
import { answer } from "./answer";
import type { Detector, DetectorId, Sighting, Step } from "./detector";
import { interruption } from "./interruption";
import { invitation } from "./invitation";
import { tagger } from "./judge";
import { longTurn } from "./long-turn";
import { solicitation } from "./solicitation";
import { foldReading, type Reading, startReading } from "./wording/reading";

/** Order matters: `solicitation` leaves out what `invitation` took, `answer` follows both. */
export const detectors: readonly Detector<unknown>[] = [
  opaque(invitation),
  opaque(solicitation),
  opaque(answer),
  opaque(interruption),
  opaque(longTurn),
];

/** Plain JSON, bounded. Holds words for a minute at most: never store it. */
export interface WatchState {
  readonly table: Table;
  readonly reading: Reading;
  readonly states: Readonly<Record<DetectorId, unknown>>;
}

export function startWatch(): WatchState {
  const states = Object.fromEntries(detectors.map((one) => [one.id, one.initial]));
  return {
    table: startTable,
    reading: startReading,
    states: states as Record<DetectorId, unknown>,
  };
}

/** Folds one page event. Same events in the same order: same sightings. */
export function watch(
  state: WatchState,
  event: PageEvent,
): Step<WatchState> & { readonly faint: readonly Sighting[] } {
  const table = foldTable(state.table, event);
  const reading = foldReading(state.reading, table, tagger);
  const sightings: Sighting[] = [];
  const faint: Sighting[] = [];
  let states = state.states;
  for (const detector of detectors) {
    const before = states[detector.id];
    const step = detector.step(before, { event, table, reading, sightings });
    sightings.push(...step.sightings);
    faint.push(...(step.faint ?? []));
    if (step.state !== before) states = { ...states, [detector.id]: step.state };
  }
  return { state: { table, reading, states }, sightings, faint };
}

/** Hides a detector's own kind of state, so that a list can hold all; each gets back only its own. */
function opaque<State>(detector: Detector<State>): Detector<unknown> {
  return { ...detector, step: (state, look) => detector.step(state as State, look) };
}
