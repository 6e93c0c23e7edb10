/** Lets the ten minutes run while the page is looked at, and remembers them now and then. */
import { useEffect, useRef, useState } from "react";
import { spend } from "@/lib/core/debrief/timer";

const TICK_MS = 1_000;
/** A reload costs at most this much of the timer. */
const KEEP_EVERY_MS = 5_000;

/**
 * @param storedMs what an earlier visit spent
 * @param isRunning false once the debrief is closed
 * @param keep called with the time spent, at most every five seconds
 * @returns ms spent so far
 */
export function useSoftTimer(
  storedMs: number,
  isRunning: boolean,
  keep: (spentMs: number) => void,
): number {
  const [spentMs, setSpentMs] = useState(storedMs);
  const keeper = useRef(keep);
  keeper.current = keep;
  const spent = useRef(storedMs);
  useEffect(() => {
    if (!isRunning) return;
    let last = performance.now();
    let kept = spent.current;
    const timer = setInterval(() => {
      const now = performance.now();
      spent.current = spend(spent.current, now - last, document.visibilityState === "visible");
      last = now;
      setSpentMs(spent.current);
      if (spent.current - kept >= KEEP_EVERY_MS) {
        kept = spent.current;
        keeper.current(Math.round(kept));
      }
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [isRunning]);
  return spentMs;
}
