/** In the bench build only: keeps what came in and what was seen, for the harness to compare. */
import type { Sighting } from "@/lib/core/detectors/detector";
import type { PageEvent } from "@/lib/core/events/page-event";

declare global {
  interface Window {
    /** Set by the bench build alone. */
    nextTimeBench?: {
      readonly events: PageEvent[];
      /** The detectors' own, of all pairs. */
      readonly sightings: Sighting[];
      /** Those of them that were written down. */
      readonly kept: Sighting[];
    };
  }
}

/** Does nothing in every other build; the constant lets the bundler drop the rest. */
export function recordForBench(
  event: PageEvent,
  sightings: readonly Sighting[],
  kept: readonly Sighting[],
): void {
  if (import.meta.env.MODE !== "bench") return;
  window.nextTimeBench ??= { events: [], sightings: [], kept: [] };
  window.nextTimeBench.events.push(event);
  window.nextTimeBench.sightings.push(...sightings);
  window.nextTimeBench.kept.push(...kept);
}
