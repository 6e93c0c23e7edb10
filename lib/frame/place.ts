/** Where the overlay may stand: pure geometry in px. It never covers the call's own controls. */
import type { Place } from "@/lib/messaging/channel";

export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Box extends Size {
  readonly left: number;
  readonly top: number;
}
export interface Edges {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Free px between the overlay and whatever it must not touch. */
export const GAP_PX = 12;
/**
 * A panel needs this much to be of use (look/README: 320 px wide; 400 px show three behaviours and a
 * candidate). Page zones give way when they leave less.
 */
const LEAST: Size = { width: 320, height: 400 };

/**
 * What is left of the viewport between the zones. When that is too little the larger zone gives way
 * first (Meet's lower one holds the captions above the bar), then both evenly.
 */
export function stage(viewport: Size, keepOut: Edges, size: Size): Box {
  const [left, right] = squeeze(
    viewport.width,
    keepOut.left + GAP_PX,
    keepOut.right + GAP_PX,
    Math.min(size.width, LEAST.width),
  );
  const [top, bottom] = squeeze(
    viewport.height,
    keepOut.top + GAP_PX,
    keepOut.bottom + GAP_PX,
    Math.min(size.height, LEAST.height),
  );
  return {
    left,
    top,
    width: viewport.width - left - right,
    height: viewport.height - top - bottom,
  };
}

function squeeze(whole: number, before: number, after: number, least: number): [number, number] {
  const missing = Math.max(0, before + after + least - whole);
  const uneven = Math.min(missing, Math.abs(before - after));
  const even = (missing - uneven) / 2;
  const first = before > after ? uneven : 0;
  return [Math.max(0, before - first - even), Math.max(0, after - uneven + first - even)];
}

/** Moves and shrinks `box` until it lies inside `room`. */
export function clamp(box: Box, room: Box): Box {
  const width = Math.min(box.width, room.width);
  const height = Math.min(box.height, room.height);
  return {
    width,
    height,
    left: Math.min(Math.max(box.left, room.left), room.left + room.width - width),
    top: Math.min(Math.max(box.top, room.top), room.top + room.height - height),
  };
}

/** Top left; the stage begins where the page's own zones end. */
const DEFAULT: Place = { x: 0, y: 0, fromRight: false, fromBottom: false };

/**
 * The box for a remembered place (null: top left of the stage, look/README). The remembered corner
 * stands still while pill and panel take turns.
 */
export function settle(place: Place | null, size: Size, viewport: Size, keepOut: Edges): Box {
  const room = stage(viewport, keepOut, size);
  const width = Math.min(size.width, room.width);
  const height = Math.min(size.height, room.height);
  const { x, y, fromRight, fromBottom } = place ?? DEFAULT;
  const left = fromRight ? viewport.width - x - width : x;
  const top = fromBottom ? viewport.height - y - height : y;
  return clamp({ width, height, left, top }, room);
}

/** The place to remember for a box: distances of its nearest corner from the viewport's edges. */
export function placeOf(box: Box, viewport: Size): Place {
  const right = viewport.width - box.left - box.width;
  const bottom = viewport.height - box.top - box.height;
  const fromRight = right < box.left;
  const fromBottom = bottom < box.top;
  return {
    x: Math.max(0, Math.round(fromRight ? right : box.left)),
    y: Math.max(0, Math.round(fromBottom ? bottom : box.top)),
    fromRight,
    fromBottom,
  };
}
