/**
 * What was too unsure to become a sighting, for the debrief's "about 4 (3–6)" alone: bare
 * probabilities, about once a minute, with no moment and no person. It never becomes a candidate.
 */
import { SAME_MOMENT_MS } from "@/lib/core/checklist/match-taps";
import type { Sighting } from "@/lib/core/detectors/detector";
import { FAINT_DETECTORS, MOST_FAINT } from "@/lib/core/events/record";
import type { Context, Running } from "./context";
import { keepSighting } from "./keep";
import { write } from "./write";

type FaintDetector = (typeof FAINT_DETECTORS)[number];

/** One of the owner's own, still with its moment; the moment is dropped when it is written down. */
export interface Faint {
  readonly behaviourId: string;
  readonly at: number;
  readonly score: number;
}

/** Keeps what is the owner's until it is written down; the bound is far above any real minute. */
export function noteFaint(ctx: Context, faint: readonly Sighting[]): void {
  const { status, plan } = ctx.store.get();
  if (!ctx.running || !plan || status !== "counting") return;
  for (const sighting of faint) {
    const kept = keepSighting(sighting, ctx.selves, plan.behaviours);
    if (!kept?.behaviourId || ctx.faint.length >= MOST_FAINT) continue;
    const { at, score } = sighting;
    ctx.faint.push({ behaviourId: kept.behaviourId, at, score: Math.round(score * 1000) / 1000 });
  }
}

/** Writes them down. @param isLast the meeting ends: nothing waits for a tap any more. */
export function writeFaint(ctx: Context, running: Running, isLast: boolean): void {
  const now = ctx.deps.clock.now();
  const ripe = ctx.faint.filter(({ at }) => isLast || now - at > SAME_MOMENT_MS);
  ctx.faint = ctx.faint.filter((one) => !ripe.includes(one));
  const isWordingRead = ctx.store.get().otherLanguageSince === null;
  for (const { id, detector } of ctx.store.get().plan?.behaviours ?? []) {
    const kind = FAINT_DETECTORS.find((one) => detector?.startsWith(one));
    if (!kind) continue;
    const scores = ripe
      .filter((one) => one.behaviourId === id && !isTapped(ctx, one))
      .map(({ score }) => score);
    if (scores.length > 0 || (!isWordingRead && !isToldOff(ctx, id))) {
      put(ctx, running, { behaviourId: id, detector: kind, scores, isWordingRead });
    }
  }
}

function put(
  ctx: Context,
  running: Running,
  body: { behaviourId: string; detector: FaintDetector; scores: number[]; isWordingRead: boolean },
): void {
  write(ctx, running, { type: "faint", ...body });
}

/** The owner counted that very moment by hand: it is certain and must not be guessed at again. */
function isTapped(ctx: Context, { behaviourId, at }: Faint): boolean {
  const { records } = ctx.store.get();
  const undone = new Set(records.flatMap((one) => (one.type === "undo" ? [one.of] : [])));
  return records.some(
    (one) =>
      one.type === "tap" &&
      one.behaviourId === behaviourId &&
      !undone.has(one.id) &&
      Math.abs(one.at - at) <= SAME_MOMENT_MS,
  );
}

/** Once is enough to say that the wording was not read. */
function isToldOff(ctx: Context, behaviourId: string): boolean {
  return ctx.store
    .get()
    .records.some(
      (one) => one.type === "faint" && one.behaviourId === behaviourId && !one.isWordingRead,
    );
}
