/**
 * Holds page events back until none can come before them, then reports them in time order. A meter falls silent some time before we can be sure of it; without the
 * hold, its end would be reported after things that happened later.
 */
import type { PageEvent } from "@/lib/core/events/page-event";

/** The page is read in batches: this keeps our share of its time under 1 % (promises R13). */
export const BATCH_MS = 250;

export interface Outbox {
  put(event: PageEvent): void;
  /** Reports everything stamped at or before `until`, oldest first. */
  flush(until: number): void;
}

export function makeOutbox(report: (events: readonly PageEvent[]) => void): Outbox {
  let waiting: PageEvent[] = [];
  return {
    put(event) {
      // From the end: nearly every event is the newest. Equal times keep their order.
      let place = waiting.length;
      while (place > 0 && (waiting[place - 1]?.at ?? 0) > event.at) place--;
      waiting.splice(place, 0, event);
    },
    flush(until) {
      const ready = waiting.findIndex((event) => event.at > until);
      const events = ready === -1 ? waiting : waiting.slice(0, ready);
      if (events.length === 0) return;
      waiting = ready === -1 ? [] : waiting.slice(ready);
      report(events);
    },
  };
}
