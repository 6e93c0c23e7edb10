/**
 * What sensor and coach say to each other over their MessageChannel. The coach parses what comes
 * from the sensor (page text is hostile); the sensor checks only the `type`, it acts on nothing else.
 */
import type { PageEvent } from "@/lib/core/events/page-event";

/** How the frame is drawn. `dot`: presenting. `hidden`: nothing to show (not in a call). */
export type FrameMode = "hidden" | "dot" | "pill" | "panel" | "card";

/** Where the frame sits: distances of its nearest corner from the viewport's edges, in px. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly fromRight: boolean;
  readonly fromBottom: boolean;
}

/** Posted once with the port, to the frame's own origin. */
export interface Hello {
  readonly type: "next-time.hello";
  readonly token: string;
}

export type FromSensor =
  | { readonly type: "page"; readonly events: readonly PageEvent[] }
  /** The page's theme and room for us; `fullscreen`: we are in the top layer or not drawn. */
  | {
      readonly type: "surroundings";
      readonly theme: "light" | "dark";
      readonly width: number;
      readonly height: number;
      readonly fullscreen: boolean;
      /** False while something covers or fades the frame: taps made then do not count. */
      readonly visible: boolean;
    }
  | { readonly type: "captions.pressed"; readonly found: boolean }
  /** Where a drag (or a move by keyboard) ended, after clamping: the coach stores it (`place.put`). */
  | { readonly type: "placed"; readonly place: Place };

export type FromCoach =
  | { readonly type: "read"; readonly captions: boolean }
  | {
      readonly type: "frame";
      readonly mode: FrameMode;
      readonly width: number;
      readonly height: number;
      /**
       * What the coach's own document uses, when it is not the page's theme (an owner's setting). The
       * iframe element must say the same `color-scheme`, or the browser paints an opaque backdrop.
       */
      readonly theme?: "light" | "dark";
    }
  | { readonly type: "place"; readonly place: Place }
  /** A drag in progress: pointer deltas in px, sent by the coach because the pointer is in its frame. */
  | { readonly type: "drag"; readonly dx: number; readonly dy: number; readonly done: boolean }
  | { readonly type: "focus.return" }
  | { readonly type: "captions.press" }
  /** Unacknowledged records, mirrored so that an update in mid-call loses none (opaque here). */
  | { readonly type: "mirror"; readonly records: readonly unknown[] };
