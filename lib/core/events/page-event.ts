/**
 * Page events: what the meeting page showed us, in our own words. Types only, so that the sensor
 * carries no parser; the receiving side parses with `page-event-schema.ts`.
 *
 * Site adapters are the only code that makes them. From here on, nothing knows whether the meeting
 * ran on Meet or on Zoom.
 */

/** Where the call stands. `unknown` is a valid answer and is shown as such. */
export type CallState = "unknown" | "green-room" | "lobby" | "joined" | "ended";

/** What a signal can be: the lamp and the coverage are made from these. */
export type SignalHealth = "ok" | "silent" | "blind" | "off" | "not-available" | "paused";
export type SignalName = "captions" | "speaking" | "names";

/** A person (or shared screen) in the call. `id` is ours ("p1"), stable while the call lasts. */
export interface Person {
  readonly id: string;
  /** As the page writes it, or null when the page shows none ("Speaker 1" is the coach's wording). */
  readonly name: string | null;
  readonly isSelf: boolean;
  /** null: the page does not tell. */
  readonly muted: boolean | null;
  readonly kind: "person" | "presentation";
}

/** Milliseconds since 1970, stamped by the adapter. The core never asks for the time. */
interface Stamped {
  readonly at: number;
}

export interface StateChanged extends Stamped {
  readonly type: "state.changed";
  readonly state: CallState;
  readonly site: "meet" | "zoom" | "practice";
  /** Tells one call address from another, in memory only; null while it is no call address. */
  readonly room: string | null;
  /** The meeting's title if the page shows one that is not its code. */
  readonly title: string | null;
  /** The owner is presenting their screen: the overlay becomes an unlabelled dot. */
  readonly presenting: boolean;
}

export interface PeopleChanged extends Stamped {
  readonly type: "people.changed";
  readonly people: readonly Person[];
  /** How many the page says are there, if it says so (may exceed `people.length`). */
  readonly count: number | null;
}

/** The whole current text of one caption row of one speaker; later events replace the text. */
export interface CaptionChanged extends Stamped {
  readonly type: "caption.changed";
  /** Ours ("c12"); one turn of one person, whatever nodes the page used to draw it. */
  readonly block: string;
  /** A `Person.id`. */
  readonly who: string;
  readonly text: string;
}

/** Only changes are sent. */
export interface SpeakingChanged extends Stamped {
  readonly type: "speaking.changed";
  readonly who: string;
  readonly on: boolean;
}

export interface SignalChanged extends Stamped {
  readonly type: "signal.changed";
  readonly signal: SignalName;
  readonly health: SignalHealth;
  /** Why, when it is not ok: a short key the words file explains ("captions-off", "popped-out"). */
  readonly reason: string | null;
}

export type PageEvent =
  | StateChanged
  | PeopleChanged
  | CaptionChanged
  | SpeakingChanged
  | SignalChanged;
