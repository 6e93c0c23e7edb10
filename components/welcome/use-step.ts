/** Which step of first run is open: one history entry each, so that a reload and Back stay in it. */
import { useEffect, useState } from "react";

const STEPS = ["promise", "captions", "pack", "words", "done"] as const;
export type Step = (typeof STEPS)[number];

function stepOf(hash: string): Step {
  return STEPS.find((step) => `#${step}` === hash) ?? "promise";
}

export interface Place {
  readonly step: Step;
  /** False until the owner moved: focus stays where it is on a fresh page. */
  readonly wasMoved: boolean;
  readonly go: (step: Step) => void;
}

export function useStep(): Place {
  const [place, setPlace] = useState(() => ({ step: stepOf(location.hash), wasMoved: false }));
  useEffect(() => {
    const look = () => {
      const step = stepOf(location.hash);
      // A step that `go` opened is there already.
      setPlace((before) => (before.step === step ? before : { step, wasMoved: true }));
    };
    window.addEventListener("hashchange", look);
    return () => window.removeEventListener("hashchange", look);
  }, []);
  return {
    ...place,
    go: (step) => {
      setPlace({ step, wasMoved: true });
      location.hash = step;
    },
  };
}
