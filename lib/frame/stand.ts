/** Where the frame stands and how large it is: obeys the coach, the viewport and the page's zones. */
import type { Place } from "@/lib/messaging/channel";
import type { Host } from "./host";
import { type Box, clamp, type Edges, placeOf, type Size, settle, stage } from "./place";

/** Until the coach has said how large it is: room to measure itself in, not shown. */
const UNMEASURED: Size = { width: 360, height: 640 };

export interface Stand {
  /** The coach's size; `shown: false` hides the frame without taking its size away: it measures. */
  resize(size: Size, shown: boolean): void;
  put(place: Place): void;
  /** Moves by pointer deltas; gives the place to remember when the drag is `done`. */
  drag(dx: number, dy: number, done: boolean): Place | null;
  /** The room has changed: stands anew. */
  settle(): void;
}

export function makeStand(host: Host, viewport: () => Size, keepOut: () => Edges): Stand {
  let size = UNMEASURED;
  let shown = false;
  let place: Place | null = null;
  let box: Box = { left: 0, top: 0, ...size };
  /** Where an unclamped drag would be, so that the frame comes back under the pointer. */
  let dragged: Box | null = null;

  const draw = (next: Box) => {
    box = next;
    host.draw(box, shown);
  };
  const stand = () => draw(settle(place, size, viewport(), keepOut()));
  return {
    resize(next, show) {
      if (show) size = next;
      shown = show;
      stand();
    },
    put(next) {
      place = next;
      stand();
    },
    drag(dx, dy, done) {
      const from = dragged ?? box;
      dragged = { ...from, left: from.left + dx, top: from.top + dy };
      draw(clamp(dragged, stage(viewport(), keepOut(), size)));
      if (!done) return null;
      dragged = null;
      place = placeOf(box, viewport());
      return place;
    },
    settle: stand,
  };
}
