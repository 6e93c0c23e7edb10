/**
 * What a coach must know that has just arrived, or has come back after the page removed its frame:
 * the latest state, people, signals and who is speaking, then all that happened since. Keeps no
 * caption that was delivered.
 */
import type { PageEvent } from "@/lib/core/events/page-event";

/** Two minutes at full rate; an overlay that has not answered by then gets only the newest. */
const MAX_WAITING = 5000;

export interface Backlog {
  /** Delivered: remembered as facts only. */
  deliver(events: readonly PageEvent[]): void;
  /** Not delivered: kept in order. */
  hold(events: readonly PageEvent[]): void;
  /** Everything a new listener needs, in order; what was held counts as delivered. */
  take(): PageEvent[];
}

function factOf(event: PageEvent): string | null {
  if (event.type === "caption.changed") return null;
  const about = "signal" in event ? event.signal : "who" in event ? event.who : "";
  return event.type + about;
}

export function makeBacklog(): Backlog {
  const facts = new Map<string, PageEvent>();
  let waiting: PageEvent[] = [];
  const deliver = (events: readonly PageEvent[]) => {
    for (const event of events) {
      const fact = factOf(event);
      if (!fact) continue;
      if (event.type === "speaking.changed" && !event.on) facts.delete(fact);
      else facts.set(fact, event);
    }
  };
  return {
    deliver,
    hold(events) {
      waiting.push(...events);
      deliver(waiting.splice(0, waiting.length - MAX_WAITING));
    },
    take() {
      const all = [...facts.values(), ...waiting];
      deliver(waiting);
      waiting = [];
      return all;
    },
  };
}
