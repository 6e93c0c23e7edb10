/**
 * How well each signal can be read: the lamp is made from this. A signal that shows nothing is
 * "silent" only while there was nothing to show; what should be there and is not is "blind".
 */
import type { SignalHealth, SignalName } from "@/lib/core/events/page-event";
import type { CaptionSwitch } from "./page-reader";

/** meeting-pages §7 (2026-10): joined for 20 s and nothing found. Our checks start counting sooner. */
export const BLIND_MS = 19_000;
/** Nothing for this long is "silent" (our choice: longer than any pause in a working meeting). */
const SILENT_MS = 60_000;
/** Without a new word for this long a popped-out call shows its captions elsewhere. */
const STOPPED_MS = 5000;
/** Words of somebody without one movement of any meter for this long: the meters stand still. */
const FROZEN_MS = 5000;
/** This much speech by the meters without one new word: the captions cannot be read. */
const UNHEARD_MS = 12_000;

/** What a check is made from. Times are monotonic ms; -Infinity means never. */
export interface Findings {
  readonly elapsed: number;
  /** Since when captions, speaking and names are read in this call. */
  readonly since: number;
  readonly captionSwitch: CaptionSwitch;
  readonly hasRegion: boolean;
  /** There are rows in the region and none can be read. */
  readonly hasStrangeRows: boolean;
  readonly lastCaption: number;
  /** How long others have spoken (by captions) since any meter moved. */
  readonly wordsWithoutMeterMs: number;
  /** How long meters showed speech since the last caption. */
  readonly speechWithoutWordsMs: number;
  readonly hasMeterSignal: boolean;
  readonly meters: number;
  readonly lastMeter: number;
  readonly named: number;
  /** The captions say of no words whose they are. */
  readonly isUnsigned: boolean;
  readonly people: number;
  readonly isPoppedOut: boolean;
}

export interface Health {
  readonly health: SignalHealth;
  readonly reason: string | null;
}

const is = (health: SignalHealth, reason: string | null = null): Health => ({ health, reason });

function heard(last: number, { elapsed }: Findings): Health {
  return is(elapsed - last < SILENT_MS ? "ok" : "silent");
}

function captions(find: Findings): Health {
  const isLate = find.elapsed - find.since >= BLIND_MS;
  if (find.captionSwitch === "off") return is("off", "captions-off");
  // Whether captions go on without the stage is not known (§8.2): believed while they come.
  const isStopped = !find.hasRegion || find.elapsed - find.lastCaption > STOPPED_MS;
  if (find.isPoppedOut && isStopped) return is("paused", "popped-out");
  if (find.captionSwitch === "absent") {
    return isLate ? is("not-available", "captions-not-available") : is("silent");
  }
  if (isLate && (!find.hasRegion || find.hasStrangeRows)) return is("blind", "captions-not-found");
  if (find.speechWithoutWordsMs >= UNHEARD_MS) return is("blind", "captions-not-heard");
  return heard(find.lastCaption, find);
}

function speaking(find: Findings): Health {
  if (!find.hasMeterSignal) return is("not-available", "speaking-not-available");
  if (find.isPoppedOut) return is("paused", "popped-out");
  const isLate = find.elapsed - find.since >= BLIND_MS;
  if (find.meters === 0) {
    return isLate && find.people > 1 ? is("blind", "meters-not-found") : is("silent");
  }
  if (find.wordsWithoutMeterMs >= FROZEN_MS) return is("blind", "meters-still");
  return heard(find.lastMeter, find);
}

function names(find: Findings): Health {
  if (find.isPoppedOut) return is("paused", "popped-out");
  if (find.isUnsigned) return is("blind", "captions-unsigned");
  if (find.named > 0) return is("ok");
  const isLate = find.elapsed - find.since >= BLIND_MS;
  return isLate && find.people > 1 ? is("blind", "names-not-found") : is("silent");
}

/** All three signals. */
export function judgeHealth(find: Findings): Record<SignalName, Health> {
  return { captions: captions(find), speaking: speaking(find), names: names(find) };
}
