/**
 * Holds page events back until none can come before them, then reports them in time order. A meter
 * falls silent some time before we can be sure of it; without the hold, its end would be reported
 * after things that happened later.
 */
import type { PageEvent } from "@/lib/core/events/page-event";

/** The page is read in batches: this keeps our share of its time under 1 % (promises R13). */
export const BATCH_MS = 250;
/**
 * Captions that only go on growing wait for a second batch: of all that we do in a page, waking the
 * coach's process is dearest (0.4 of 0.9 % of its time, `npm run bench -- sensor`, 2026-11-22). Each
 * event says when it happened, so nothing is counted differently.
 */
const PATIENCE = 2;

export interface Outbox {
  put(event: PageEvent): void;
  /** Once a batch: reports what is stamped at or before `until`, oldest first; see `PATIENCE`. */
  flush(until: number): void;
}

export function makeOutbox(report: (events: readonly PageEvent[]) => void): Outbox {
  let waiting: PageEvent[] = [];
  let held = 0;
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
      const isPatient = events.every(({ type }) => type === "caption.changed");
      if (isPatient && ++held < PATIENCE) return;
      held = 0;
      waiting = ready === -1 ? [] : waiting.slice(ready);
      report(events);
    },
  };
}
