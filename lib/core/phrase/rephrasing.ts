/** The shapes of the phrase helper: what a draft is, what is marked in it, and what is offered. */

/** Where a draft looks: back, ahead, both, or neither (facts and logistics). */
export type Focus = "past" | "future" | "mixed" | "neutral";

/** What makes a draft hard to hear. Names follow the label guide the engine is measured by. */
export type Issue =
  | "judgement-label"
  | "absolute"
  | "vague"
  | "directive"
  | "mind-reading"
  | "comparison"
  | "sarcasm";

/** `past` is no issue of its own: it marks where a draft looks back. */
export type MarkKind = Issue | "past";

/** A stretch of the draft, in UTF-16 offsets, end excluded. Its one-line reason is `phrase.reason.KIND`. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
}

/** `keep`: asks about next time already. `none`: nothing to rephrase. `ask`: needs what was seen. */
export type Expect = "rewrite" | "ask" | "keep" | "none" | "decline";

export type Approach = "ideas" | "help" | "signal";

/** One way to say it: what was seen (may be empty), then a question about next time. */
export interface Rewrite {
  readonly observation: string;
  readonly question: string;
  readonly approach: Approach;
}

/** The question to the owner when the draft holds only a label, a guess or a verdict. */
export interface Ask {
  readonly question: string;
  /** Goes into the draft where the observation belongs, in square brackets. */
  readonly placeholder: string;
}

/** Why nothing is written, or why the draft is left alone. Words: `phrase.notice.KIND`. */
export type Notice = "empty" | "language" | "unsafe" | "hr" | "keep" | "none";

export interface Rephrasing {
  readonly focus: Focus;
  readonly issues: readonly Issue[];
  readonly marks: readonly Mark[];
  readonly expect: Expect;
  /** Up to three, each with another approach; the first is the one to show alone. */
  readonly rewrites: readonly Rewrite[];
  readonly ask: Ask | null;
  readonly notice: Notice | null;
}

export interface Context {
  /** Sentences or fragments from the log that the owner chose ("twice, at 14:02 and 14:20"). */
  readonly evidence?: readonly string[];
  /** The next comparable meeting as it should be named ("Thursday’s review"), or null. */
  readonly nextMeeting?: string | null;
  /** The draft whose label this observation answers: its event is used when the text has none. */
  readonly about?: string;
}
