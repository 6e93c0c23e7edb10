/** In the bench build only: keeps what came in and what was seen, for the harness to compare. */
import type { Sighting } from "@/lib/core/detectors/detector";
import type { PageEvent } from "@/lib/core/events/page-event";

declare global {
  interface Window {
    /** Set by the bench build alone; `sightings` are the detectors' own, of all pairs. */
    nextTimeBench?: { readonly events: PageEvent[]; readonly sightings: Sighting[] };
  }
}

/** Does nothing in every other build; the constant lets the bundler drop the rest. */
export function recordForBench(event: PageEvent, sightings: readonly Sighting[]): void {
  if (import.meta.env.MODE !== "bench") return;
  window.nextTimeBench ??= { events: [], sightings: [] };
  window.nextTimeBench.events.push(event);
  window.nextTimeBench.sightings.push(...sightings);
}
