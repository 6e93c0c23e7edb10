/**
 * When the step Learn may offer a hint: only after the owner's own three lines. It guides and never
 * directs (seed A2: "three blank lines before any suggestion"; evidence §2, S2).
 */
import type { Behaviour } from "../plan/behaviour";
import type { Debrief } from "./debrief";

type Lines = Pick<Debrief, "learnWhat" | "learnHow" | "learnEffect">;

/** How many of the three lines hold something. */
export function linesWritten({ learnWhat, learnHow, learnEffect }: Lines): number {
  return [learnWhat, learnHow, learnEffect].filter((line) => (line ?? "").trim() !== "").length;
}

export const LINES = 3;

export function mayHint(lines: Lines): boolean {
  return linesWritten(lines) === LINES;
}

/** Which three questions are offered as "possible ways": by what is counted, never by how much. */
export type HintKind = "interrupting" | "inviting" | "asking" | "saying";

export function hintKind(detector: Behaviour["detector"]): HintKind {
  if (detector === "interruption-made" || detector === "interruption-received") {
    return "interrupting";
  }
  if (detector === "invitation") return "inviting";
  return detector === "solicitation" ? "asking" : "saying";
}
