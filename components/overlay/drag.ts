/** One drag from press to release, told as steps in screen px. A press that does not move is none. */
import type { PointerEvent } from "react";

/** Less than this is a press with an unsteady hand. */
export const SLACK_PX = 4;

/** Calls `onDrag` with each step and once with `done`. Leaves presses that never move alone. */
export function startDrag(
  event: PointerEvent,
  onDrag: (dx: number, dy: number, done: boolean) => void,
): void {
  if (event.button !== 0) return;
  const { currentTarget: handle, pointerId } = event;
  let [x, y] = [event.screenX, event.screenY];
  let isDragging = false;
  const end = new AbortController();
  const options = { signal: end.signal };
  const move = (step: globalThis.PointerEvent) => {
    const [dx, dy] = [step.screenX - x, step.screenY - y];
    if (!isDragging && Math.hypot(dx, dy) < SLACK_PX) return;
    // Only a drag takes the pointer: a captured press would click the handle, not what is in it.
    if (!isDragging) handle.setPointerCapture(pointerId);
    isDragging = true;
    [x, y] = [step.screenX, step.screenY];
    onDrag(dx, dy, false);
  };
  const stop = () => {
    end.abort();
    if (!isDragging) return;
    onDrag(0, 0, true);
    swallowClick(handle);
  };
  // On the window: a quick hand's first step already ends beside a small handle.
  window.addEventListener("pointermove", move, options);
  window.addEventListener("pointerup", stop, options);
  window.addEventListener("pointercancel", stop, options);
}

/** The click that follows a drag is no press. */
function swallowClick(handle: Element): void {
  const done = new AbortController();
  const swallow = (click: Event) => {
    click.stopPropagation();
    click.preventDefault();
    done.abort();
  };
  handle.addEventListener("click", swallow, { capture: true, signal: done.signal });
  // No click comes when the release was outside; the next press must count again.
  handle.addEventListener("pointerdown", () => done.abort(), { signal: done.signal });
}
