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
import { longTurn } from "./long-turn";
import { solicitation } from "./solicitation";

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
  readonly states: Readonly<Record<DetectorId, unknown>>;
}

export function startWatch(): WatchState {
  const states = Object.fromEntries(detectors.map((one) => [one.id, one.initial]));
  return { table: startTable, states: states as Record<DetectorId, unknown> };
}

/** Folds one page event. Same events in the same order: same sightings. */
export function watch(state: WatchState, event: PageEvent): Step<WatchState> {
  const table = foldTable(state.table, event);
  const sightings: Sighting[] = [];
  let states = state.states;
  for (const detector of detectors) {
    const before = states[detector.id];
    const step = detector.step(before, { event, table, sightings });
    sightings.push(...step.sightings);
    if (step.state !== before) states = { ...states, [detector.id]: step.state };
  }
  return { state: { table, states }, sightings };
}

/** Hides a detector's own kind of state, so that a list can hold all; each gets back only its own. */
function opaque<State>(detector: Detector<State>): Detector<unknown> {
  return { ...detector, step: (state, look) => detector.step(state as State, look) };
}
