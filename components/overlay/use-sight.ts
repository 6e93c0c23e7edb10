/** Tells the session whether the browser paints us for the owner to see; the pointer shows it too. */
import { type RefObject, useEffect } from "react";
import { useSession, useView } from "./session-context";
import { watchSight } from "./sight";

/** The sensor draws the frame a moment after it was asked to: until then "not painted" is no news. */
export const SETTLE_MS = 500;

export function useSight(box: RefObject<HTMLElement | null>, isShown: boolean): void {
  const session = useSession();
  const { surroundings, isPainted } = useView();
  const isInSight = surroundings.visible && isPainted;
  useEffect(() => {
    document.documentElement.dataset.sight = isInSight ? "yes" : "no";
  }, [isInSight]);
  useEffect(() => {
    const element = box.current;
    if (!element || !isShown) return;
    const stop = new AbortController();
    let isSettled = false;
    let last = true;
    const settle = setTimeout(() => {
      isSettled = true;
      session.sight(last);
    }, SETTLE_MS);
    const tell = (isSeen: boolean) => {
      last = isSeen;
      if (isSeen || isSettled) session.sight(isSeen);
    };
    watchSight(element, tell, stop.signal);
    return () => {
      stop.abort();
      clearTimeout(settle);
      session.sight(true);
    };
  }, [box, isShown, session]);
}
