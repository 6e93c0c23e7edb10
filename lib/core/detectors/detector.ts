/** The shape every detector has. A detector is a pure fold over page events: no clock, no chance. */
import type { PageEvent } from "../events/page-event";
import type { Table } from "../turns/table";
import type { Reading } from "./wording/reading";

export type DetectorId = "interruption" | "solicitation" | "invitation" | "answer" | "long-turn";

/** For interruptions: what it looks like, the owner corrects with one tap (evidence §5.1). */
export type InterruptionKind = "took-floor" | "supportive" | "clarifying" | "gave-back";

/**
 * One thing a detector noticed, about any speaker or pair. It never carries caption text: `who` and
 * `whom` are `Person.id`s. The overlay keeps those in which self is `who` or `whom`.
 */
export interface Sighting {
  readonly detector: DetectorId;
  /** ms since 1970: when the thing happened (not when it was noticed). */
  readonly at: number;
  readonly who: string;
  /** The other one: interrupted, invited, or (for `answer`) whose question it was. */
  readonly whom: string | null;
  /** 0..1: how sure the detector is. */
  readonly score: number;
  readonly kind: InterruptionKind | null;
}

export interface Step<State> {
  readonly state: State;
  readonly sightings: readonly Sighting[];
  /**
   * What was too unsure to report, for the debrief's estimate only ("about 4 (3–6)", see estimate.ts).
   * Never shown as a candidate by itself.
   */
  readonly faint?: readonly Sighting[];
}

/** What a detector is shown of one event. */
export interface Look {
  readonly event: PageEvent;
  /** The turn model after this event. */
  readonly table: Table;
  /** The captions as the wording model reads them, after this event. */
  readonly reading: Reading;
  /** What detectors before it in the list noticed at this event (`answer` follows questions). */
  readonly sightings: readonly Sighting[];
}

export interface Detector<State> {
  /** Stored with every sighting. Never rename it; retire it and add a new one. */
  readonly id: DetectorId;
  /** One sentence for people who carry the work on. Starts with "Counts". */
  readonly summary: string;
  /** Plain JSON, bounded in size however long the meeting lasts. */
  readonly initial: State;
  step(state: State, look: Look): Step<State>;
}
