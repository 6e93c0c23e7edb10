/**
 * What a replica is and how it is driven. A replica is a copy of a meeting page written for this
 * project: the structure and behaviour that meeting-pages.md §5 and §6 record, no line of the
 * original. It never talks to a network and holds no real person.
 *
 * In a test or the demo:
 *
 *   await routeReplica(context, "meet", "plain");          // tests/replicas/serve.ts
 *   await page.goto(MEET_URL);
 *   await page.evaluate(() => window.replica.join());       // starts in the green room
 *   await page.evaluate(() => window.replica.say("1", "bo", "can I just"));
 *   await page.evaluate((lines) => window.replica.play(lines, { speed: 20, self: "me" }), lines);
 *
 * On Zoom the same object is on the top window, also when the client sits in the child frame.
 */

/** Somebody in the call. `key` is the test's own handle ("alpha"); it appears nowhere on the page. */
export interface ReplicaPerson {
  readonly key: string;
  readonly name: string;
  readonly isSelf?: boolean;
  readonly isMuted?: boolean;
  /** Two people may share a picture-less tile: both then show initials. */
  readonly hasPicture?: boolean;
}

export type Screen = "green-room" | "lobby" | "joined" | "ended" | "denied" | "wrong-code" | "home";

/** Everything a variant may change; see `variants.ts` for the named ones. */
export interface ReplicaOptions {
  readonly site: "meet" | "zoom";
  readonly language: "en" | "de" | "ja" | "it";
  readonly people: readonly ReplicaPerson[];
  /** Show this screen at load. */
  readonly start: Screen;
  /** Are captions on when the call is joined? */
  readonly captions: boolean;
  readonly flags: readonly Flag[];
}

/** Past or possible breakages, one word each (meeting-pages §5 "Variants", §3 for Zoom). */
export type Flag =
  | "region-label-empty"
  | "region-label-absent"
  | "rows-scrambled"
  | "name-plain"
  | "text-inside-name"
  | "text-spans"
  | "no-dummy"
  | "two-dummies"
  | "meters-renamed"
  | "meters-frozen"
  | "no-participant-ids"
  | "no-tile-names"
  | "no-avatars"
  | "translated"
  | "captions-in-menu"
  | "captions-not-available"
  | "bar-hidden"
  | "panel-open"
  | "presentation"
  | "owner-presents"
  | "title-shown"
  | "unknown-self-word"
  | "zoom-top-document"
  | "zoom-speaker-view"
  | "zoom-legacy-captions"
  | "zoom-late-captions"
  | "zoom-classic-ids";

/** One line of the event stream form (t in seconds); other kinds are ignored. */
export type StreamLine =
  | {
      readonly t: number;
      readonly kind: "meta";
      readonly speakers: readonly string[];
      readonly from?: number;
      /** Ours, optional: how the speakers are called. Without it they get invented names. */
      readonly names?: Readonly<Record<string, string>>;
    }
  | { readonly t: number; readonly kind: "speaking"; readonly who: string; readonly on: boolean }
  | {
      readonly t: number;
      readonly kind: "caption";
      readonly who: string;
      readonly block: number | string;
      readonly text: string;
    }
  | { readonly t: number; readonly kind: "end" };

export interface PlayOptions {
  /** How much faster than life (1 = life). */
  readonly speed?: number;
  /** The speaker who owns this browser: shown as "You". Default: the one with most words. */
  readonly self?: string;
  /** Stop after this many seconds of meeting time. */
  readonly seconds?: number;
  /** Leave the call when the stream is over. Default false. */
  readonly leave?: boolean;
}

/** Where the player stands: `at` is the real clock (ms) at which stream second `t` was shown. */
export interface Playing {
  readonly speed: number;
  readonly self: string;
  readonly from: number;
  readonly startedAt: number;
  readonly isOver: boolean;
  readonly t: number;
}

/** The time of the replica; the contract suite replaces it by its own manual one before `join`. */
export interface ReplicaClock {
  now(): number;
  after(ms: number, run: () => void): void;
}

export interface Replica {
  clock: ReplicaClock;
  readonly options: ReplicaOptions;
  readonly playing: Playing | null;
  /** Shows a screen; the address stays the same. */
  show(screen: Screen): void;
  /** Shows the call. */
  join(): void;
  /** Hangs up: Meet shows its ended screen, Zoom goes to /wc/ with the title "Zoom". */
  leave(): void;
  addPerson(person: ReplicaPerson): void;
  removePerson(key: string): void;
  mute(key: string, on: boolean): void;
  /** Creates the caption row `block` or replaces its text. */
  say(block: string, key: string, text: string): void;
  /** Takes the row `block` away; `back` puts an equal row in, as the page does now and then. */
  dropRow(block: string): void;
  putBackRow(block: string): void;
  /** Zoom only: an equal row beside the row `block`, as it draws for a moment; off again. */
  copyRow(block: string, on: boolean): void;
  /** Replaces the text node instead of its data. */
  replaceText(block: string, text: string): void;
  /** The owner's own switch for captions (a new region each time). */
  captions(on: boolean): void;
  speaking(key: string, on: boolean): void;
  /** Somebody shares a screen: a presentation tile with its own name. */
  present(key: string | null): void;
  /** The owner shares their screen: presenting controls. */
  presentOwn(on: boolean): void;
  /** The call moves to a picture-in-picture window and back. */
  popOut(on: boolean): void;
  panel(open: boolean): void;
  /** Into a breakout room and back: everything of the call is torn down and rebuilt. */
  breakout(on: boolean): void;
  /** A dialog over the call (Zoom hides its root from assistive technology meanwhile). */
  dialog(on: boolean): void;
  /** The bars hide themselves. */
  hideBars(on: boolean): void;
  announce(text: string): void;
  toast(text: string): void;
  raisedHands(on: boolean): void;
  /** Plays an event stream; resolves when it is over. */
  play(lines: readonly StreamLine[], options?: PlayOptions): Promise<void>;
  /** Zoom only: moves the late "active speaker" class by hand. */
  active(key: string | null): void;
}

declare global {
  interface Window {
    replica: Replica;
  }
}
