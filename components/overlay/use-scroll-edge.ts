/** What of the panel lies below its edge: anything, and the first candidate. It moves nothing. */
import { type RefObject, useEffect, useState } from "react";

/** Less than this is rounding, or the last line's own padding. */
const SLACK_PX = 4;

const CANDIDATE = ".cand";

export interface ScrollEdge {
  /** It can be scrolled further down. */
  readonly hasMore: boolean;
  /** There is a candidate, and not all of the first one is above the edge. */
  readonly hidesCandidate: boolean;
}

/** Follows scrolling and every change of size in `part`. */
export function useScrollEdge(part: RefObject<HTMLElement | null>): ScrollEdge {
  const [hasMore, setMore] = useState(false);
  const [hidesCandidate, setHides] = useState(false);
  useEffect(() => {
    const element = part.current;
    if (!element) return;
    const look = () => {
      const { scrollTop, scrollHeight, clientHeight } = element;
      setMore(scrollHeight - scrollTop - clientHeight > SLACK_PX);
      const first = element.querySelector(CANDIDATE)?.getBoundingClientRect();
      const edge = element.getBoundingClientRect().bottom;
      setHides(first !== undefined && first.bottom - edge > SLACK_PX);
    };
    const stop = new AbortController();
    element.addEventListener("scroll", look, { passive: true, signal: stop.signal });
    const sizes = new ResizeObserver(look);
    const watch = () => {
      sizes.disconnect();
      sizes.observe(element);
      for (const child of element.children) sizes.observe(child);
      look();
    };
    const children = new MutationObserver(watch);
    children.observe(element, { childList: true });
    watch();
    return () => {
      stop.abort();
      sizes.disconnect();
      children.disconnect();
    };
  }, [part]);
  return { hasMore, hidesCandidate };
}
