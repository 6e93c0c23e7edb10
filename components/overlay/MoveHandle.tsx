/**
 * Moves the overlay: by pointer, or by keyboard (press, arrow keys, Enter). Distances come from the
 * screen, because our own frame moves under the pointer while it is dragged.
 */
import { type KeyboardEvent, useState } from "react";
import { i18n } from "#i18n";
import { Icon } from "@/components/ui/Icon";
import { startDrag } from "./drag";

export type Drag = (dx: number, dy: number, done: boolean) => void;

/** px per arrow key; with Shift in large steps. */
const STEP = 16;
const LARGE_STEP = 96;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function MoveHandle({ onDrag }: { onDrag: Drag }) {
  const [isMoving, move] = useState(false);
  const finish = () => {
    move(false);
    onDrag(0, 0, true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isMoving) return;
    const arrow = ARROWS[event.key];
    const size = event.shiftKey ? LARGE_STEP : STEP;
    if (arrow) onDrag(arrow[0] * size, arrow[1] * size, false);
    else if (event.key === "Enter" || event.key === "Escape") finish();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <button
        type="button"
        className="icon-btn move"
        aria-label={i18n.t("overlay.move")}
        aria-pressed={isMoving}
        onKeyDown={onKeyDown}
        onBlur={() => isMoving && finish()}
        onPointerDown={(event) => startDrag(event, onDrag)}
        onClick={(event) => event.detail === 0 && move(true)}
      >
        <Icon name="move" />
      </button>
      <span className="sr" role="status">
        {isMoving ? i18n.t("overlay.moving") : ""}
      </span>
    </>
  );
}
