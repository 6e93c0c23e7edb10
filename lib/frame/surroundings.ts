/** Tells the coach what is around its frame: theme, room, full screen, and whether it can be seen. */
import type { Clock } from "@/lib/clock";
import type { FromSensor } from "@/lib/messaging/channel";
import { themeOf } from "./theme";
import { isInSight } from "./visibility";

export type Surroundings = Extract<FromSensor, { type: "surroundings" }>;

/** A cover that the pointer has not met is found by then; the pointer finds it at once. */
const LOOK_EVERY_MS = 1000;

export interface Lookout {
  /** Looks again (the frame was moved or drawn anew) and tells when something changed. */
  look(): void;
  /** Tells the newest in any case: a listener has just arrived, and what was told before it is lost. */
  greet(): void;
}

export function lookAround(
  page: Document,
  host: HTMLElement,
  tell: (surroundings: Surroundings) => void,
  clock: Clock,
  signal: AbortSignal,
): Lookout {
  const read = (): Surroundings => ({
    type: "surroundings",
    theme: themeOf(page),
    width: innerWidth,
    height: innerHeight,
    fullscreen: page.fullscreenElement !== null,
    visible: isInSight(host),
  });
  // What is held against the next reading is what was told: to read and not tell would lose a change.
  let told = "";
  const look = (isNew = false) => {
    if (page.visibilityState === "hidden" && !isNew) return;
    const seen = read();
    const asText = JSON.stringify(seen);
    if (asText === told && !isNew) return;
    told = asText;
    tell(seen);
  };
  const again = () => look();
  // In this observer's callback layout is fresh: reading it there costs the page nothing. (That of an
  // IntersectionObserver is a task of its own; what the page changed meanwhile is laid out for us.)
  const fresh = new ResizeObserver(() => {
    fresh.disconnect();
    look();
  });
  clock.every(LOOK_EVERY_MS, () => fresh.observe(host), signal);
  signal.addEventListener("abort", () => fresh.disconnect());
  // The pointer comes over us: the last moment before a press to see that we are what it meets.
  host.addEventListener("pointerenter", again, { signal });
  window.addEventListener("resize", again, { signal });
  page.addEventListener("fullscreenchange", again, { signal });
  return { look: again, greet: () => look(true) };
}
