/**
 * One history entry for each step the owner opened, so that the browser's Back goes one step back. Which
 * step is open is the debrief's own field; history only remembers the way here.
 */
import { useEffect, useRef } from "react";
import { STEP_IDS, type StepId } from "@/lib/core/debrief/steps";

const stepIn = (state: unknown): StepId | null => {
  if (typeof state !== "object" || state === null || !("step" in state)) return null;
  return STEP_IDS.find((id) => id === state.step) ?? null;
};

/**
 * Returns what to call when a step is opened by a press.
 *
 * @param step the step that is open
 * @param show shows another one; called for Back and Forward too
 */
export function useStepHistory(step: StepId, show: (step: StepId) => void): (step: StepId) => void {
  const latest = useRef(show);
  latest.current = show;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the entry the page came with, once
  useEffect(() => {
    history.replaceState({ step }, "");
    const look = ({ state }: PopStateEvent) => {
      const back = stepIn(state);
      if (back) latest.current(back);
    };
    window.addEventListener("popstate", look);
    return () => window.removeEventListener("popstate", look);
  }, []);
  return (next) => {
    if (next !== step) history.pushState({ step: next }, "");
    latest.current(next);
  };
}
