/**
 * How far two phases of one behaviour lie apart: NAP and Tau-U. It names sizes only; whether chance
 * could do the same is `shuffle.ts`'s question.
 *
 * Formulas: Parker & Vannest 2009 (NAP) and Parker, Vannest, Davis & Sauber 2011 (Tau-U), as noted in
 * evidence.md §5.7 (2026).
 */

/** Pairs of one baseline and one coached meeting in which the coached one is higher, less lower. */
function netHigher(baseline: readonly number[], coached: readonly number[]): number {
  let net = 0;
  for (const before of baseline) for (const now of coached) net += Math.sign(now - before);
  return net;
}

/** Pairs within one phase in which the later meeting is higher, less those where it is lower. */
function netRise(values: readonly number[]): number {
  let net = 0;
  values.forEach((early, i) => {
    for (const late of values.slice(i + 1)) net += Math.sign(late - early);
  });
  return net;
}

/**
 * Non-overlap of all pairs: the share of (baseline, coached) pairs in which the coached meeting is
 * higher, ties counting half. 0.5 is no difference, 1 all higher, 0 all lower. Both sets non-empty.
 */
export function nap(baseline: readonly number[], coached: readonly number[]): number {
  const pairs = baseline.length * coached.length;
  return (netHigher(baseline, coached) / pairs + 1) / 2;
}

/**
 * Tau-U with the baseline's own trend taken out, only where that trend already ran in the direction
 * of the difference (a trend the other way would flatter the coaching). −1 … 1; both sets non-empty,
 * in order of time.
 */
export function tauU(baseline: readonly number[], coached: readonly number[]): number {
  const difference = netHigher(baseline, coached);
  const trend = netRise(baseline);
  const same = Math.sign(trend) === Math.sign(difference) ? trend : 0;
  const left = difference - same;
  // Taking out more than there was leaves nothing, not a difference the other way.
  const kept = Math.sign(left) === Math.sign(difference) ? left : 0;
  return kept / (baseline.length * coached.length);
}

/** The baseline itself was already moving the way the difference points. */
export function baselineWasMoving(
  baseline: readonly number[],
  coached: readonly number[],
): boolean {
  const difference = Math.sign(netHigher(baseline, coached));
  return difference !== 0 && Math.sign(netRise(baseline)) === difference;
}
