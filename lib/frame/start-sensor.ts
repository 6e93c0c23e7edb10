/** Joins one site's adapter with the overlay's frame: what a content script does, in one place. */
import { browser } from "wxt/browser";
import { type Clock, clock } from "@/lib/clock";
import type { PageEvent } from "@/lib/core/events/page-event";
import { ask, isAlive } from "./ask";
import { claim, isOutermost } from "./outermost";
import { overlayFrame } from "./overlay-frame";
import type { Edges } from "./place";

/** As much of a site adapter as the frame needs. */
export interface Site {
  fits(page: Document): boolean;
  watch(
    page: Document,
    report: (events: readonly PageEvent[]) => void,
    clock: Clock,
    signal: AbortSignal,
  ): { read(what: { captions: boolean }): void; turnOnCaptions(): boolean };
  keepOut(page: Document): Edges;
}

/** A page that grows into a client later (a single-page app) is looked at this often. */
const LOOK_EVERY_MS = 1000;

/** Starts once per document and version, in the outermost frame that can reach the client. */
export function startSensor(site: Site): void {
  if (!isOutermost(window) || !claim(globalThis, isAlive)) return;
  const stop = new AbortController();
  const look = new AbortController();
  const begin = () => {
    if (look.signal.aborted || !site.fits(document)) return;
    look.abort();
    run(site, stop);
  };
  begin();
  clock.every(LOOK_EVERY_MS, begin, AbortSignal.any([look.signal, stop.signal]));
}

function run(site: Site, stop: AbortController): void {
  const report = overlayFrame(
    {
      page: document,
      clock,
      ask,
      isAlive,
      url: browser.runtime.getURL("/overlay.html"),
      origin: browser.runtime.getURL("/").slice(0, -1),
      title: browser.runtime.getManifest().name,
      keepOut: () => site.keepOut(document),
      read: (what) => watch.read(what),
      turnOnCaptions: () => watch.turnOnCaptions(),
      leave: () => stop.abort(),
    },
    stop.signal,
  );
  const watch = site.watch(document, report, clock, stop.signal);
}
