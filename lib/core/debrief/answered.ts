/**
 * Whether an invitation by name was answered, from the answers kept beside it. It says "not noticed"
 * only where captions were read the whole while, and nothing about what was said.
 */
import { ANSWER_MS, EARLY_MS } from "../detectors/answer";
import type { MeetingRecord, RecordOf } from "../events/record";

export type Answered =
  | { readonly state: "answered"; readonly who: string }
  /** Captions were read and nobody invited was heard. */
  | { readonly state: "none" }
  | { readonly state: "unknown" };

/** @param invitation a sighting of the detector "invitation" */
export function answeredBy(
  invitation: RecordOf<"sighting">,
  records: readonly MeetingRecord[],
): Answered {
  const { at, whom } = invitation;
  const until = nextInvitation(invitation, records);
  const reply = records.find(
    (one): one is RecordOf<"sighting"> =>
      one.type === "sighting" &&
      one.detector === "answer" &&
      one.at >= at - EARLY_MS &&
      one.at <= Math.min(at + ANSWER_MS, until) &&
      (whom === null || one.who === whom),
  );
  if (reply) return { state: "answered", who: reply.who };
  // Two people of one name: nobody can say who was meant.
  const isKnown = whom !== null && wasRead(at, at + ANSWER_MS, records);
  return { state: isKnown ? "none" : "unknown" };
}

/** The same person asked again: an answer after that belongs to the later one. */
function nextInvitation(
  { at, whom, id }: RecordOf<"sighting">,
  records: readonly MeetingRecord[],
): number {
  const later = records.filter(
    (one) =>
      one.type === "sighting" &&
      one.detector === "invitation" &&
      one.id !== id &&
      one.whom === whom &&
      one.at > at,
  );
  return Math.min(Number.POSITIVE_INFINITY, ...later.map((one) => one.at));
}

/** Were captions and names read from `from` to `to`? Spans follow each other without a break. */
function wasRead(from: number, to: number, records: readonly MeetingRecord[]): boolean {
  const spans = records
    .flatMap((one) => (one.type === "span" && one.state === "in-call" ? [one] : []))
    .filter((span) => span.captions && span.names)
    .sort((a, b) => a.at - b.at);
  let reached = from;
  for (const span of spans) {
    if (span.at - span.ms <= reached + BREAK_MS && span.at > reached) reached = span.at;
  }
  return reached + BREAK_MS >= to;
}

/** Spans are stamped in whole ms by two clocks: so much between two of them is no break. */
const BREAK_MS = 250;
