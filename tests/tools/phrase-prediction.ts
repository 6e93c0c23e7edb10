/** Turns the engine's answer into the prediction line that the label guide's scorer reads. */
import type { Rephrasing } from "../../lib/core/phrase/rephrasing";

export interface Prediction {
  readonly focus: string;
  readonly issues: readonly string[];
  readonly rewrite: string | null;
  readonly asksForObservation: boolean;
  readonly notice?: string;
}

export function predict(
  answer: Rephrasing,
  wordsFor: (notice: string) => string | undefined,
): Prediction {
  const first = answer.rewrites[0];
  const notice = answer.notice ? wordsFor(answer.notice) : undefined;
  return {
    focus: answer.focus,
    issues: answer.issues,
    rewrite: first ? `${first.observation} ${first.question}`.trim() : null,
    asksForObservation: answer.expect === "ask",
    ...(notice ? { notice } : {}),
  };
}
