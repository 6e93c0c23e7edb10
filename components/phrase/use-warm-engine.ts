/**
 * Runs the engine over a few sentences while the browser is idle, once the helper is open: the first
 * words typed then find its expressions compiled. Keeps nothing of it.
 */
import { useEffect } from "react";
import { warmUp } from "@/lib/core/phrase/warm-up";

export function useWarmEngine(isOpen: boolean): void {
  useEffect(() => {
    // Where there are no idle moments to ask for, the first words typed warm it.
    if (!isOpen || typeof requestIdleCallback !== "function") return;
    const steps = warmUp();
    let idle = requestIdleCallback(next);
    // One sentence at a time: an idle moment is short.
    function next() {
      if (!steps.next().done) idle = requestIdleCallback(next);
    }
    return () => cancelIdleCallback(idle);
  }, [isOpen]);
}
