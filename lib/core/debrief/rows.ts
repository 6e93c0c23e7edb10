/**
 * What a debrief shows of each behaviour: its count, what waits for a word, and how much of the
 * call was measured for it. It reads records and judges nothing.
 */
import { coverage, detectorMs, isCovered, measuredTime } from "../checklist/coverage";
import { isHelpedBy } from "../checklist/needs";
import { type BehaviourTally, emptyTally, type Moment, tally } from "../checklist/tally";
import type { MeetingRecord } from "../events/record";
import type { Behaviour } from "../plan/behaviour";
import type { Debrief } from "./debrief";
import { countOf } from "./gap";
import { type Likely, likelyCount } from "./likely";

export interface DebriefRow {
  readonly behaviour: Behaviour;
  readonly tally: BehaviourTally;
  /** null: a dash, because nobody counted (see `countOf`). */
  readonly count: number | null;
  /** The moments that are in the count, oldest first. */
  readonly moments: readonly Exclude<Moment, { type: "mark" }>[];
  /** How often it probably happened; null where nothing can be said (see `likelyCount`). */
  readonly likely: Likely | null;
  /** Its detector had all it needs for 80 % of the call or more. */
  readonly isMeasured: boolean;
  /**
   * The estimate's range was checked on calls that show who is speaking (README, 2026: it holds the
   * true number in 95 % of meetings, without those marks in 77 %). False: this call was not such a one.
   */
  readonly isRangeChecked: boolean;
}

export function rowsOf(
  behaviours: readonly Behaviour[],
  records: readonly MeetingRecord[],
  keptCount: Debrief["keptCount"],
): DebriefRow[] {
  const tallies = tally(records);
  const { inCallMs, speakingMs } = measuredTime(records);
  const isLit = isCovered(coverage(speakingMs, inCallMs));
  return behaviours.map((behaviour) => {
    const found = tallies.get(behaviour.id) ?? emptyTally(behaviour.id);
    const measuredMs = behaviour.detector ? detectorMs(records, behaviour.detector) : 0;
    const share = coverage(measuredMs, inCallMs);
    return {
      behaviour,
      tally: found,
      count: countOf({
        tally: found.tally,
        detector: behaviour.detector,
        coverage: share ?? 0,
        keptCount,
      }),
      moments: found.moments.filter((moment) => moment.type !== "mark" && moment.counts) as Exclude<
        Moment,
        { type: "mark" }
      >[],
      likely: likelyCount(behaviour, found, records, isCovered(share)),
      isMeasured: isCovered(share),
      isRangeChecked:
        isLit || behaviour.detector === null || !isHelpedBy(behaviour.detector, "speaking"),
    };
  });
}

/**
 * How many moments taps and detector both saw, of all that either saw; null when it says nothing. What
 * the detector could not see for most of the call is no disagreement: such rows stay out.
 */
export function agreementOf(
  rows: readonly DebriefRow[],
): { readonly both: number; readonly all: number } | null {
  const counted = rows.filter(({ isMeasured }) => isMeasured);
  let both = 0;
  let all = 0;
  for (const {
    tally: { agreement },
  } of counted) {
    both += agreement.both;
    all += agreement.both + agreement.tapsOnly + agreement.detectorOnly;
  }
  // Without a tap there are not two observers to compare.
  const taps = counted.reduce((sum, row) => sum + row.tally.taps, 0);
  return all === 0 || taps === 0 ? null : { both, all };
}

/** Nothing at all was recorded: no tap, no sighting, no mark and no minute. */
export function isEmpty(records: readonly MeetingRecord[]): boolean {
  return records.length === 0;
}
