/**
 * Decides which tap and which sighting are the same moment. It pairs each at most once and knows
 * nothing of verdicts: the caller says which tap may settle which sighting.
 */
import type { RecordOf } from "../events/record";

/** A tap and a sighting this close, either one first, are one moment (product.md, "tally"). */
export const SAME_MOMENT_MS = 10_000;

/**
 * Pairs taps with sightings of one behaviour, nearest first, at most `SAME_MOMENT_MS` apart
 * (10 000 ms still pairs, 10 001 does not). Ties go to the older sighting, then the older tap.
 * `mayPair` says whether the sighting was still open to that tap. Returns sighting id → tap.
 */
export function matchTaps(
  taps: readonly RecordOf<"tap">[],
  sightings: readonly RecordOf<"sighting">[],
  mayPair: (sighting: RecordOf<"sighting">, tap: RecordOf<"tap">) => boolean,
): Map<string, RecordOf<"tap">> {
  const near = sightings.flatMap((sighting, s) =>
    taps.flatMap((tap, t) => {
      const apart = Math.abs(tap.at - sighting.at);
      return apart <= SAME_MOMENT_MS && mayPair(sighting, tap)
        ? [{ apart, s, t, sighting, tap }]
        : [];
    }),
  );
  near.sort((a, b) => a.apart - b.apart || a.s - b.s || a.t - b.t);
  const pairs = new Map<string, RecordOf<"tap">>();
  const used = new Set<string>();
  for (const { sighting, tap } of near) {
    if (pairs.has(sighting.id) || used.has(tap.id)) continue;
    pairs.set(sighting.id, tap);
    used.add(tap.id);
  }
  return pairs;
}
