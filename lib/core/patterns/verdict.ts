/**
 * Says whether a behaviour changed: clear change, leaning, or can't tell yet. It never says better or
 * worse, never a percentage, and never decides on fewer than 3 baseline and 5 coached meetings.
 */
import { median } from "./median";
import { baselineWasMoving, nap, tauU } from "./overlap";
import { type Shuffles, shuffles } from "./shuffle";

/** Smallest honest set: at perfect separation 3 + 5 gives p = .036, 3 + 4 gives .057 (evidence.md §5.7). */
export const MIN_BASELINE = 3;
export const MIN_COACHED = 5;
/** Two-sided; the usual level, at which 3 + 5 was found to be the smallest set (evidence.md §5.7). */
export const CLEAR_P = 0.05;
/**
 * Ours, 2026: up to one shuffle in five reads "leaning"; look/06-dashboard has 34 of 220 (.15) as
 * leaning and more than half as "can't tell yet".
 */
export const LEANING_P = 0.2;
/**
 * If the baseline was already moving the same way, a clear change must keep a Tau-U of .60 once that
 * trend is taken out (middle band of evidence.md §5.7: .20 / .60 / .80).
 */
export const CLEAR_TAU_U = 0.6;
/** Further ahead than this "about n more meetings" would be a guess: nothing is promised. */
export const LOOK_AHEAD = 40;

export type VerdictKind = "clear" | "leaning" | "cannot-tell";

export interface Verdict {
  readonly kind: VerdictKind;
  /** Medians; null without a meeting in that phase. */
  readonly before: number | null;
  readonly now: number | null;
  readonly baselineMeetings: number;
  readonly coachedMeetings: number;
  /** null below the smallest set. */
  readonly shuffles: Shuffles | null;
  /** NAP 0…1 and Tau-U −1…1, positive when coached meetings are higher; null without both phases. */
  readonly nap: number | null;
  readonly tauU: number | null;
  /** Only the baseline's own trend, already moving the same way, keeps this from a clear change. */
  readonly heldBack: boolean;
  /** About how many more coached meetings like those so far until this could tell; 0 when clear. */
  readonly more: number | null;
  /** How many of them are still baseline meetings. */
  readonly moreBaseline: number;
}

function judge(baseline: readonly number[], coached: readonly number[]) {
  const isEnough = baseline.length >= MIN_BASELINE && coached.length >= MIN_COACHED;
  const found = isEnough ? shuffles(baseline, coached) : null;
  if (!found || found.p > LEANING_P) {
    return { kind: "cannot-tell", shuffles: found, heldBack: false } as const;
  }
  const isTrend =
    baselineWasMoving(baseline, coached) && Math.abs(tauU(baseline, coached)) < CLEAR_TAU_U;
  const isRare = found.p <= CLEAR_P;
  const kind = isRare && !isTrend ? "clear" : "leaning";
  return { kind, shuffles: found, heldBack: isRare && isTrend } as const;
}

/**
 * The smallest number of further coached meetings, like those so far in turn, that would give a clear
 * change. Power in general is low (evidence.md §5.7), so null ("cannot say") is a usual answer.
 */
function moreMeetings(baseline: readonly number[], coached: readonly number[]): number | null {
  const short = Math.max(0, MIN_COACHED - coached.length);
  // Too early to look ahead: only the smallest set can be named.
  if (baseline.length < MIN_BASELINE || coached.length < MIN_BASELINE) return short;
  for (let n = Math.max(1, short); n <= LOOK_AHEAD; n++) {
    const ahead = Array.from({ length: n }, (_, i) => coached[i % coached.length] ?? 0);
    if (judge(baseline, [...coached, ...ahead]).kind === "clear") return n;
  }
  return null;
}

/** `baseline` and `coached`: one number per counted meeting, in order of time. Any length. */
export function verdict(baseline: readonly number[], coached: readonly number[]): Verdict {
  const hasBoth = baseline.length > 0 && coached.length > 0;
  const judged = judge(baseline, coached);
  return {
    ...judged,
    before: median(baseline),
    now: median(coached),
    baselineMeetings: baseline.length,
    coachedMeetings: coached.length,
    nap: hasBoth ? nap(baseline, coached) : null,
    tauU: hasBoth ? tauU(baseline, coached) : null,
    more: judged.kind === "clear" ? 0 : moreMeetings(baseline, coached),
    moreBaseline: Math.max(0, MIN_BASELINE - baseline.length),
  };
}
