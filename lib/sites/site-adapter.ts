/** What every meeting site must be able to do for us. The rest of the sensor knows only this. */
import type { Clock } from "@/lib/clock";
import type { PageEvent } from "@/lib/core/events/page-event";

/** What the coach told the sensor to read. Before the owner's yes, only the call's state is read. */
export interface Reading {
  captions: boolean;
}

export interface Watch {
  /** Starts or stops reading captions, speaking and names (the call's state is always read). */
  read(what: Reading): void;
  /** Clicks the page's own captions button. Only ever called for a press of our own button. */
  turnOnCaptions(): boolean;
}

export interface SiteAdapter {
  readonly site: "meet" | "zoom";
  /** Is `page` the document of this site's client (or does it hold it in a same-origin frame)? */
  fits(page: Document): boolean;
  /**
   * Reports what the page shows until `signal` aborts. Reads the page; never changes it. Events come
   * in batches, at most four a second, each stamped with the time its change was seen.
   */
  watch(
    page: Document,
    report: (events: readonly PageEvent[]) => void,
    clock: Clock,
    signal: AbortSignal,
  ): Watch;
  /** Where the page keeps its own controls, in px from each edge: the overlay stays out. */
  keepOut(page: Document): { top: number; right: number; bottom: number; left: number };
}
