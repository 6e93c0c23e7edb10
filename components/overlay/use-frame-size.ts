/** Tells the sensor how large the frame must be to show what is drawn, whenever that changes. */
import { type RefObject, useEffect } from "react";
import type { FrameMode } from "@/lib/messaging/channel";
import { useSession } from "./session-context";

/** What scrolls inside is drawn as large as the frame allows, but asked for as large as it is. */
const SCROLLER = ".panel-body";

/** Width and height in px, with what is scrolled out of sight. */
function sizeOf(element: HTMLElement): readonly [number, number] {
  const { width, height } = element.getBoundingClientRect();
  const scroller = element.querySelector<HTMLElement>(`[data-shape]:not([hidden]) ${SCROLLER}`);
  const hidden = scroller ? scroller.scrollHeight - scroller.clientHeight : 0;
  return [Math.ceil(width), Math.ceil(height + hidden)];
}

/** @param theme sent again when it changes: the frame element must carry the same colour scheme. */
export function useFrameSize(
  box: RefObject<HTMLElement | null>,
  mode: FrameMode,
  theme: "light" | "dark",
): void {
  const session = useSession();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `theme` is not read, only re-sent
  useEffect(() => {
    const element = box.current;
    if (!element || mode === "hidden") {
      session.frame("hidden", 0, 0);
      return;
    }
    let told = "";
    const tell = () => {
      const size = sizeOf(element);
      if (String(size) === told) return;
      told = String(size);
      session.frame(mode, ...size);
    };
    const sizes = new ResizeObserver(tell);
    const watch = () => {
      sizes.disconnect();
      sizes.observe(element);
      for (const part of element.querySelectorAll(`${SCROLLER}, ${SCROLLER} > *`)) {
        sizes.observe(part);
      }
      tell();
    };
    // A part that comes later (a candidate, a toast) makes nothing larger where the frame is the limit.
    const parts = new MutationObserver(watch);
    parts.observe(element, { childList: true, subtree: true });
    watch();
    return () => {
      sizes.disconnect();
      parts.disconnect();
    };
  }, [box, mode, theme, session]);
}
