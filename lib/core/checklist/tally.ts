/**
 * Counts one meeting: records in any order, with any repeats → per behaviour the tally, what waits
 * for a yes or no, and every moment behind the number. Judges nobody and invents no zero: whether
 * a behaviour was measured at all is `coverage.ts`.
 *
 * Tally = taps + confirmed sightings, where a tap and a sighting of one moment count once
 * (product.md, "tally"). Decisions where product.md leaves room (2026-11-21):
 * - A sighting answered "supportive" was seen and is settled, but it is no interruption that the
 *   owner wants to count: it is neither in the tally nor still to look at.
 *   "clarifying" and "gave-back" are interruptions and count.
 * - A tap pairs only with a sighting that still waited for its yes or no when the tap came (product.md
 *   speaks of a candidate). A tap after the answer is a new moment and counts by itself.
 * - A tap beside a sighting that is rejected or supportive in the end stands on its own.
 */
import type { MeetingRecord, RecordOf } from "../events/record";
import { byTime, type Facts, foldFacts } from "./fold-facts";
import { matchTaps } from "./match-taps";

export type InterruptionKind = NonNullable<RecordOf<"sighting">["kind"]>;
export type Mark = RecordOf<"mark">["value"];

/** "candidate": waits for the owner. "supportive": settled, not counted. */
export type SightingState = "candidate" | "confirmed" | "rejected" | "supportive";

/** One row behind the number, oldest first. `counts`: it is 1 of the tally. */
export type Moment =
  | {
      readonly type: "tap";
      readonly at: number;
      readonly tap: RecordOf<"tap">;
      readonly counts: boolean;
    }
  | {
      readonly type: "sighting";
      readonly at: number;
      readonly sighting: RecordOf<"sighting">;
      readonly state: SightingState;
      /** What settled it: the verdict to undo, or the tap of the same moment. */
      readonly verdict: RecordOf<"verdict"> | null;
      readonly tap: RecordOf<"tap"> | null;
      /** The owner's correction, else the detector's guess. */
      readonly kind: InterruptionKind | null;
      readonly counts: boolean;
    }
  | {
      readonly type: "mark";
      readonly at: number;
      readonly mark: RecordOf<"mark">;
      readonly counts: false;
    };

/** How far taps and detector agree, moment by moment (evidence.md §5.6, R26: 10-s units). */
export interface Agreement {
  readonly both: number;
  readonly tapsOnly: number;
  readonly detectorOnly: number;
  /** Positive agreement 2a/(2a+b+c), 0..1; null when neither saw anything. */
  readonly positive: number | null;
}

export interface BehaviourTally {
  readonly behaviourId: string;
  readonly tally: number;
  /** Live taps, also those that are the same moment as a sighting. */
  readonly taps: number;
  /** Sightings confirmed by a verdict or by a tap. */
  readonly confirmed: number;
  /** Candidates that still wait for a yes or no, oldest first. Never part of the tally. */
  readonly unconfirmed: readonly RecordOf<"sighting">[];
  readonly rejected: number;
  readonly supportive: number;
  readonly mark: Mark | null;
  readonly agreement: Agreement;
  readonly moments: readonly Moment[];
}

type SightingMoment = Extract<Moment, { type: "sighting" }>;

function settle(facts: Facts, sightings: readonly RecordOf<"sighting">[]): SightingState[] {
  return sightings.map((sighting) => {
    const verdict = facts.verdicts.get(sighting.id);
    if (!verdict) return "candidate";
    if (verdict.verdict === "rejected") return "rejected";
    return verdict.kind === "supportive" ? "supportive" : "confirmed";
  });
}

function sightingMoments(
  facts: Facts,
  taps: readonly RecordOf<"tap">[],
  sightings: readonly RecordOf<"sighting">[],
): SightingMoment[] {
  const states = settle(facts, sightings);
  const open = sightings.filter((_, i) => states[i] === "candidate" || states[i] === "confirmed");
  const pairs = matchTaps(taps, open, (sighting, tap) => {
    // Added looking back: one that was missed, and its time is only the end of the meeting.
    if (tap.via === "debrief") return false;
    const settledBy = facts.settledBy.get(sighting.id);
    return !settledBy || byTime(tap, settledBy) < 0;
  });
  return sightings.map((sighting, i) => {
    const tap = pairs.get(sighting.id) ?? null;
    const state = tap ? "confirmed" : (states[i] ?? "candidate");
    const verdict = facts.verdicts.get(sighting.id) ?? null;
    const kind = verdict?.kind ?? sighting.kind;
    return {
      type: "sighting",
      at: sighting.at,
      sighting,
      state,
      verdict,
      tap,
      kind,
      counts: state === "confirmed",
    };
  });
}

function agreementOf(taps: number, seen: readonly SightingMoment[]): Agreement {
  const both = seen.filter((moment) => moment.tap).length;
  const tapsOnly = taps - both;
  const detectorOnly = seen.length - both;
  const all = 2 * both + tapsOnly + detectorOnly;
  return { both, tapsOnly, detectorOnly, positive: all === 0 ? null : (2 * both) / all };
}

function tallyOf(facts: Facts, behaviourId: string): BehaviourTally {
  const mine = <T extends { behaviourId: string | null }>(list: readonly T[]) =>
    list.filter((record) => record.behaviourId === behaviourId);
  const taps = mine(facts.taps);
  const marks = mine(facts.marks);
  const seen = sightingMoments(facts, taps, mine(facts.sightings));
  const paired = new Set(seen.flatMap((moment) => (moment.tap ? [moment.tap.id] : [])));
  const moments: Moment[] = [
    ...seen,
    ...taps.map((tap) => ({ type: "tap" as const, at: tap.at, tap, counts: !paired.has(tap.id) })),
    ...marks.map((mark) => ({ type: "mark" as const, at: mark.at, mark, counts: false as const })),
  ];
  const inState = (state: SightingState) => seen.filter((moment) => moment.state === state);
  return {
    behaviourId,
    tally: moments.filter((moment) => moment.counts).length,
    taps: taps.length,
    confirmed: inState("confirmed").length,
    unconfirmed: inState("candidate").map((moment) => moment.sighting),
    rejected: inState("rejected").length,
    supportive: inState("supportive").length,
    mark: marks.at(-1)?.value ?? null,
    agreement: agreementOf(taps.length, seen),
    moments: moments.sort((a, b) => byTime(keyOf(a), keyOf(b))),
  };
}

function keyOf(moment: Moment): { at: number; id: string } {
  if (moment.type === "tap") return moment.tap;
  return moment.type === "mark" ? moment.mark : moment.sighting;
}

/** A behaviour nothing was recorded for. Whether that is a 0 is for coverage to say. */
export function emptyTally(behaviourId: string): BehaviourTally {
  return tallyOf(foldFacts([]), behaviourId);
}

/** Counts every behaviour that has a tap, a sighting or a mark. Keys are behaviour ids. */
export function tally(records: readonly MeetingRecord[]): ReadonlyMap<string, BehaviourTally> {
  const facts = foldFacts(records);
  const ids = new Set(
    [...facts.taps, ...facts.sightings, ...facts.marks].flatMap((r) => r.behaviourId ?? []),
  );
  return new Map([...ids].sort().map((id) => [id, tallyOf(facts, id)]));
}
