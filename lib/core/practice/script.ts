/** A practice meeting as written: who says what, when. Text and timing only; it judges nothing. */

export type PersonKey = "you" | "priya" | "jonas" | "mei" | "tom";

export interface Turn {
  /** Seconds of meeting time at which the first word begins. */
  readonly at: number;
  readonly who: PersonKey;
  readonly text: string;
}

/** What the owner could have counted, so that a practice call can be looked at afterwards. */
export interface Moment {
  /** Seconds of meeting time. */
  readonly at: number;
  readonly kind: "cut-in" | "was-cut" | "open-question" | "invited";
  /** The other one, where there is one. */
  readonly whom: PersonKey | null;
  /** For invitations: did the invited person answer? */
  readonly answered: boolean | null;
}

export interface Script {
  readonly id: string;
  readonly people: readonly { readonly key: PersonKey; readonly name: string }[];
  readonly turns: readonly Turn[];
  readonly moments: readonly Moment[];
  /** Seconds. */
  readonly lasts: number;
}
