/**
 * How often it probably happened, for the debrief: what the owner counted plus what the detector was
 * not sure of. It says nothing where too little was measured or the wording was not read.
 */
import type { BehaviourTally } from "../checklist/tally";
import { type Estimate, estimate } from "../detectors/estimate";
import type { MeetingRecord } from "../events/record";
import type { Behaviour, DetectorLink } from "../plan/behaviour";

/** The detectors whose probabilities are calibrated (estimate.ts). */
const CALIBRATED: Partial<Record<DetectorLink, "interruption" | "solicitation">> = {
  "interruption-made": "interruption",
  "interruption-received": "interruption",
  solicitation: "solicitation",
};

/** "wording-not-read": the captions were not (only) English, so nothing calibrated can be said. */
export type Likely = Estimate | "wording-not-read";

/**
 * @param isCovered its detector measured at least 80 % of the call (product.md, "coverage")
 * @returns null: nothing to estimate, or nothing unsure about it.
 */
export function likelyCount(
  { id, detector, recording }: Pick<Behaviour, "id" | "detector" | "recording">,
  tally: BehaviourTally,
  records: readonly MeetingRecord[],
  isCovered: boolean,
): Likely | null {
  const kind = detector === null ? undefined : CALIBRATED[detector];
  if (!kind || recording !== "count" || !isCovered) return null;
  const faint = new Map(
    records.flatMap((one) =>
      one.type === "faint" && one.behaviourId === id ? [[one.id, one] as const] : [],
    ),
  );
  const written = [...faint.values()];
  // In another language only marks and timing speak: those numbers were never calibrated.
  if (written.some(({ isWordingRead }) => !isWordingRead)) return "wording-not-read";
  const unsure = [
    ...tally.unconfirmed.map(({ score }) => score),
    ...written.flatMap(({ scores }) => scores),
  ];
  const found = estimate(kind, unsure, tally.tally, undefined, tally.confirmed);
  return found.low === found.high ? null : found;
}
