/**
 * Who was invited and who has not been heard yet, for "Around the table". Pure; knows no names and
 * no speaking times. People nobody could measure are not called silent.
 */
import type { Sighting } from "../detectors/detector";
import type { PageEvent } from "../events/page-event";
import { isBackchannel } from "./backchannel";
import { isCaptionsMeasured, isSpeakingMeasured, type Table } from "./table";

export type SeatState = "answered" | "invited" | "heard" | "not-heard" | "not-measured";

export interface Seat {
  readonly who: string;
  readonly state: SeatState;
}

/** Speaking at least this long is being heard, also without captions (evidence §5.1 [F47]: > 2 s). */
export const HEARD_MS = 2000;

/** People by what happened to them so far; a person is in at most one list. */
export interface Round {
  readonly people: readonly string[];
  readonly heard: readonly string[];
  readonly invited: readonly string[];
  readonly answered: readonly string[];
  /** When each was last invited, ms since 1970. */
  readonly invitedAt: Readonly<Record<string, number>>;
  readonly isMeasured: boolean;
}

export const startRound: Round = {
  people: [],
  heard: [],
  invited: [],
  answered: [],
  invitedAt: {},
  isMeasured: false,
};

/** Folds one event, the table after it, and what was sighted at it. */
export function foldRound(
  round: Round,
  event: PageEvent,
  table: Table,
  sightings: readonly Sighting[],
): Round {
  let next = round;
  if (event.type === "people.changed") {
    const people = event.people.filter((one) => one.kind === "person").map((one) => one.id);
    next = { ...next, people };
  }
  if (event.type === "caption.changed" || event.type === "speaking.changed") {
    next = { ...next, isMeasured: true };
    if (isHeard(event.who, table, next.invitedAt[event.who] ?? 0))
      next = put(next, "heard", event.who);
  }
  for (const one of sightings) {
    if (one.detector === "invitation" && one.whom !== null) next = invite(next, one.whom, one.at);
    if (one.detector === "answer") next = put(next, "answered", one.who);
  }
  return next;
}

/** The seats in the order the page lists the people; the owner (`self`) has none. */
export function seats(round: Round, self: string | null): readonly Seat[] {
  return round.people
    .filter((who) => who !== self)
    .map((who) => ({ who, state: stateOf(round, who) }));
}

function stateOf(round: Round, who: string): SeatState {
  if (round.answered.includes(who)) return "answered";
  if (round.heard.includes(who)) return "heard";
  if (round.invited.includes(who)) return "invited";
  return round.isMeasured ? "not-heard" : "not-measured";
}

/** Invited anew: what was said before is no answer to this. */
function invite(round: Round, who: string, at: number): Round {
  const without = (list: readonly string[]) => list.filter((one) => one !== who);
  return {
    ...put(round, "invited", who),
    heard: without(round.heard),
    answered: without(round.answered),
    invitedAt: { ...round.invitedAt, [who]: at },
  };
}

function put(round: Round, list: "heard" | "invited" | "answered", who: string): Round {
  return round[list].includes(who) ? round : { ...round, [list]: [...round[list], who] };
}

function isHeard(who: string, table: Table, since: number): boolean {
  const voice = table.voices[who];
  if (!voice) return false;
  const words = voice.words.filter((word) => word.at > since);
  if (isCaptionsMeasured(table) && words.length > 0) {
    return !isBackchannel(words.map((word) => word.text));
  }
  const last = voice.spurts.at(-1);
  if (!last || last.from < since || !isSpeakingMeasured(table)) return false;
  return (last.to ?? table.now) - last.from >= HEARD_MS;
}
