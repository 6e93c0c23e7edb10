/**
 * The lamp: measuring, partly (which signal is missing), or not measuring (why). Three states, never
 * two, and never a guess: what no signal covers is said, not shown as zero.
 */

import { canCount, isByWording, isHelpedBy } from "@/lib/core/checklist/needs";
import type { SignalHealth, SignalName } from "@/lib/core/events/page-event";
import type { Behaviour, DetectorLink } from "@/lib/core/plan/behaviour";
import { isUnsigned } from "./owner-known";
import { isMeasured } from "./spans";

export interface SignalView {
  readonly health: SignalHealth;
  readonly reason: string | null;
  /** ms since 1970: since when it is so. */
  readonly since: number;
}
export type Signals = Readonly<Partial<Record<SignalName, SignalView>>>;

export type LampReason =
  | "by-hand"
  | "paused"
  | "starting"
  | "captions-off"
  | "captions-not-available"
  | "captions-unread"
  | "popped-out"
  /** Everybody's words are in one row that names nobody. */
  | "captions-unsigned"
  /** Nothing tells which words are the owner's (owner-known.ts). */
  | "owner-unknown"
  | "names-missing"
  /** Could be seen, and is not: a layout without tiles, a covered window. */
  | "speaking-missing"
  /** This site never shows it. */
  | "speaking-not-available"
  | "not-english";

export interface Lamp {
  readonly state: "measuring" | "partly" | "off";
  readonly reason: LampReason | null;
  readonly since: number | null;
}

/** Whether the page has told us about `name` and cannot give it. A signal not heard of yet is open. */
const isMissing = (signals: Signals, name: SignalName) => {
  const signal = signals[name];
  return signal !== undefined && !isMeasured(signal.health);
};

function whyNoCaptions(captions: SignalView): LampReason {
  if (captions.reason === "popped-out") return "popped-out";
  if (captions.health === "off") return "captions-off";
  if (captions.health === "not-available") return "captions-not-available";
  return "captions-unread";
}

export function lampOf(view: {
  readonly isReading: boolean;
  readonly isPaused: boolean;
  readonly signals: Signals;
  readonly behaviours: readonly Behaviour[];
  /** Since when captions are not English and their wording is not judged; null: it is. */
  readonly otherLanguageSince: number | null;
  readonly isOwnerKnown: boolean;
}): Lamp {
  const off = (reason: LampReason, since: number | null = null): Lamp => ({
    state: "off",
    reason,
    since,
  });
  if (view.isPaused) return off("paused");
  if (!view.isReading) return off("by-hand");
  const { captions, names, speaking } = view.signals;
  if (!captions) return off("starting");
  if (!isMeasured(captions.health)) return off(whyNoCaptions(captions), captions.since);
  if (isUnsigned(view)) return off("captions-unsigned", names?.since ?? null);
  // People are still seen and heard; of the owner's nothing is (`isCounted`).
  if (!view.isOwnerKnown) {
    return { state: "partly", reason: "owner-unknown", since: names?.since ?? null };
  }
  const some = (is: (link: DetectorLink) => boolean) =>
    view.behaviours.some(({ detector }) => detector && is(detector));
  const cannotWithoutNames = (link: DetectorLink) => !canCount(link, (name) => name !== "names");
  if (isMissing(view.signals, "names") && some(cannotWithoutNames)) {
    return { state: "partly", reason: "names-missing", since: names?.since ?? null };
  }
  if (view.otherLanguageSince !== null && some(isByWording)) {
    return { state: "partly", reason: "not-english", since: view.otherLanguageSince };
  }
  if (isMissing(view.signals, "speaking") && some((link) => isHelpedBy(link, "speaking"))) {
    const isNever = speaking?.health === "not-available";
    const reason = isNever ? "speaking-not-available" : "speaking-missing";
    return { state: "partly", reason, since: speaking?.since ?? null };
  }
  return { state: "measuring", reason: null, since: captions.since };
}

/** Whether sightings of this behaviour can be made now. Without a detector nothing can. */
export function isCounted(behaviour: Behaviour, lamp: Lamp, signals: Signals): boolean {
  if (!behaviour.detector || lamp.state === "off" || lamp.reason === "owner-unknown") return false;
  return canCount(behaviour.detector, (name) => !isMissing(signals, name));
}
