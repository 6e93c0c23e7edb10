/**
 * Who makes a sound, from how often a meter's class changes; it needs no class name to be known.
 * It says nothing about loudness and nothing about people without a meter.
 */

/** Two changes within this time are speech (natively 2026-09-27; 5.5/s speaking, .04/s silent). */
const RATE_MS = 600;
/** Changes closer than this are one redraw of both meters of a tile. */
const APART_MS = 40;
/** A meter that looks still: gaps between words are 0.26–0.53 s (meet-03, 2026-07-05). */
const STILL_HOLD_MS = 600;
/**
 * Speech lasts this long after the meter's last movement: the detectors are made for indicators
 * with a release of 500 ms (corpora/tools/FORMAT.md). It is shorter than every hold above and below.
 */
const RELEASE_MS = 500;
/** A meter whose look we cannot read: natively 2026-09-27. */
const HOLD_MS = 800;
/** A meter that stands on a level: the longest rest seen in speech is 1.6 s (meet-03). */
const LEVEL_HOLD_MS = 2000;

interface Meter {
  on: boolean;
  /** The first of two quick changes, until `settle` has told it (monotonic ms). */
  onset: number | null;
  last: number;
  isStill: boolean | null;
}

export interface Turned {
  readonly who: string;
  readonly on: boolean;
  /** When it truly began or ended (monotonic ms), not when we became sure. */
  readonly at: number;
}

export interface Speaking {
  /** A meter of `who` changed its class; `isStill` as `PageReader.isStill` says. */
  changed(who: string, elapsed: number, isStill: boolean | null): void;
  /** What became certain by `elapsed`. */
  settle(elapsed: number): Turned[];
  /** Nothing that `settle` returns later can be older than this. */
  certainUntil(elapsed: number): number;
  isOn(who: string): boolean;
  /** When any meter changed last; -Infinity: never. */
  readonly lastChange: number;
  /** Everybody falls silent now (the meters are gone). */
  stop(): Turned[];
}

export function makeSpeaking(): Speaking {
  const meters = new Map<string, Meter>();
  let lastChange = Number.NEGATIVE_INFINITY;
  const holdOf = ({ isStill }: Meter): number => {
    if (isStill === null) return HOLD_MS;
    return isStill ? STILL_HOLD_MS : LEVEL_HOLD_MS;
  };

  /** Ended between two calls of `settle`. */
  let ended: Turned[] = [];
  const endIfOver = (who: string, meter: Meter, elapsed: number): void => {
    if (!meter.on || elapsed - meter.last < holdOf(meter)) return;
    meter.on = false;
    ended.push({ who, on: false, at: meter.last + RELEASE_MS });
    // The change that ended it is no half of a new beginning.
    meter.last = Number.NEGATIVE_INFINITY;
  };

  return {
    changed(who, elapsed, isStill) {
      lastChange = elapsed;
      const meter = meters.get(who);
      if (!meter) {
        meters.set(who, { on: false, onset: null, last: elapsed, isStill });
        return;
      }
      endIfOver(who, meter, elapsed);
      meter.isStill = isStill;
      if (elapsed - meter.last < APART_MS) return;
      if (!meter.on && elapsed - meter.last <= RATE_MS) meter.onset ??= meter.last;
      meter.last = elapsed;
    },
    settle(elapsed) {
      const turned: Turned[] = [];
      for (const [who, meter] of meters) {
        if (meter.onset !== null) {
          meter.on = true;
          turned.push({ who, on: true, at: meter.onset });
          meter.onset = null;
        }
        endIfOver(who, meter, elapsed);
      }
      turned.push(...ended);
      ended = [];
      return turned.sort((a, b) => a.at - b.at);
    },
    certainUntil(elapsed) {
      let until = elapsed;
      for (const { on, onset, last } of meters.values()) {
        if (on) until = Math.min(until, last + RELEASE_MS);
        else if (elapsed - last < RATE_MS) until = Math.min(until, onset ?? last);
      }
      return until;
    },
    isOn: (who) => meters.get(who)?.on ?? false,
    get lastChange() {
      return lastChange;
    },
    stop() {
      const turned = [...meters].flatMap(([who, { on, last }]) =>
        on ? [{ who, on: false, at: last + RELEASE_MS }] : [],
      );
      meters.clear();
      lastChange = Number.NEGATIVE_INFINITY;
      return turned;
    },
  };
}
