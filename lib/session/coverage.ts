/** Writes the span records of a running meeting; looks for sleep before anything else is stamped. */
import type { Context, Running } from "./context";
import { writeFaint } from "./faint";
import { isOwnerKnown } from "./owner-known";
import {
  type ClosedSpan,
  closeSpan,
  type Instruments,
  isMeasured,
  NO_INSTRUMENTS,
  stepSpan,
} from "./spans";
import { write } from "./write";

/** Stretches remembered: far more than change in the seconds that the latest judgement takes. */
const PAST_SPANS = 20;

/** What measures right now. By hand and in a pause nothing does. */
export function instruments(ctx: Context): Instruments {
  const { status, signals, settings } = ctx.store.get();
  if (status !== "counting" || settings.captions !== "read") return NO_INSTRUMENTS;
  if (!isOwnerKnown(ctx.store.get())) return NO_INSTRUMENTS;
  return {
    captions: isMeasured(signals.captions?.health),
    speaking: isMeasured(signals.speaking?.health),
    names: isMeasured(signals.names?.health),
  };
}

/**
 * What measured at `at` (ms since 1970). A cut-in is certain only seconds later; a page that ends has
 * taken its captions away by then, and what was heard before that was heard. Before the page has
 * told of all its signals, what it tells first holds.
 */
export function instrumentsAt(ctx: Context, at: number): Instruments {
  const { past, toldAt } = ctx.running ?? { past: [], toldAt: null };
  const then = past.find(({ to }) => Math.max(at, toldAt ?? at) < to.at);
  return then?.instruments ?? instruments(ctx);
}

/**
 * Brings coverage up to now. Notes a gap it found: the keeper is to be asked whether this meeting goes
 * on, and until it has answered nothing made after the gap is written to it.
 */
export function coverNow(ctx: Context): void {
  const { running } = ctx;
  if (!running) return;
  const gap = running.time.look();
  if (gap) {
    const before = running.span && closeSpan(running.span, gap.from);
    remember(running, before);
    writeSpan(ctx, running, before);
    const ms = gap.to.elapsedMs - gap.from.elapsedMs;
    writeSpan(ctx, running, { to: gap.to, ms, state: "gap", instruments: NO_INSTRUMENTS });
    running.span = null;
    running.hasSlept = true;
    // Both ends are known to a tick only; in the middle nothing happens.
    ctx.outbox.hold((gap.from.at + gap.to.at) / 2);
  }
  const now = running.time.now();
  const { captions, speaking, names } = ctx.store.get().signals;
  if (captions && speaking && names) running.toldAt ??= now.at;
  const state = ctx.store.get().status === "paused" ? "paused" : "in-call";
  const step = stepSpan(running.span, now, { state, instruments: instruments(ctx) });
  running.span = step.open;
  remember(running, step.closed);
  writeSpan(ctx, running, step.closed);
  if (step.closed) writeFaint(ctx, running, false);
  ctx.store.set({ minutes: Math.floor(now.elapsedMs / 60_000) });
}

function remember(running: Running, span: ClosedSpan | null): void {
  if (span) running.past = [...running.past, span].slice(-PAST_SPANS);
}

/** Says with a stretch of no length what holds from here on, so that a reload does not end a pause. */
export function coverTurn(ctx: Context): void {
  const { running } = ctx;
  if (!running?.span) return;
  const { from: to, state, instruments: by } = running.span;
  write(ctx, running, { type: "span", ms: 0, state, ...by }, to);
}

/** Writes the last stretch down; the meeting is over for this coach. */
export function coverLast(ctx: Context): void {
  const { running } = ctx;
  if (!running) return;
  coverNow(ctx);
  writeFaint(ctx, running, true);
  if (running.span) writeSpan(ctx, running, closeSpan(running.span, running.time.now()));
  running.span = null;
}

/** A stretch before this coach came: a reload, a crash, a dropped line. */
export function coverMissing(ctx: Context, running: Running, ms: number): void {
  writeSpan(ctx, running, {
    to: running.time.now(),
    ms,
    state: "gap",
    instruments: NO_INSTRUMENTS,
  });
}

function writeSpan(ctx: Context, running: Running, span: ClosedSpan | null): void {
  if (!span || span.ms <= 0) return;
  const { to, ms, state, instruments: by } = span;
  write(ctx, running, { type: "span", ms, state, ...by }, to);
}
