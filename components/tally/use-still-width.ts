/**
 * Keeps the pill as wide as it is while a pointer is over it: what changes in it then takes the name's
 * room, and the plus stays under the hand. Where nothing can give way it may grow, and never shrinks.
 */
import { type CSSProperties, type PointerEvent, useState } from "react";

interface StillWidth {
  readonly style: CSSProperties;
  readonly onPointerEnter: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
}

/** @param mayGrow whether what is shown must be read whole: the owner's own cue, and bare numbers. */
export function useStillWidth(mayGrow: boolean): StillWidth {
  const [width, hold] = useState<number | undefined>(undefined);
  return {
    style: { minWidth: width, maxWidth: mayGrow ? undefined : width },
    onPointerEnter: (event) => hold(event.currentTarget.getBoundingClientRect().width),
    onPointerLeave: () => hold(undefined),
  };
}
