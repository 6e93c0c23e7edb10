/**
 * Runs the engine over a few sentences while the browser is idle, once the helper is open: the first
 * words typed then find its expressions compiled. Keeps nothing of it.
 */
import { useEffect } from "react";
import { warmUp } from "@/lib/core/phrase/warm-up";

/** What stays free of an idle moment: longer than all but a few pieces take. */
const SPARE_MS = 4;

export function useWarmEngine(isOpen: boolean): void {
  useEffect(() => {
    // Where there are no idle moments to ask for, the first words typed warm it.
    if (!isOpen || typeof requestIdleCallback !== "function") return;
    const steps = warmUp();
    let idle = requestIdleCallback(next);
    // Piece by piece, as long as the idle moment lasts.
    function next(moment: IdleDeadline) {
      let done = false;
      while (!done && moment.timeRemaining() > SPARE_MS) done = !!steps.next().done;
      if (!done) idle = requestIdleCallback(next);
    }
    return () => cancelIdleCallback(idle);
  }, [isOpen]);
}
