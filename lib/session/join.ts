/** Joins and leaves: what the keeper answers decides what the overlay may count. */
import type { FromKeeper, Joined } from "@/lib/messaging/protocol";
import { holdCallPort } from "./call-port";
import { carryOver } from "./carry-over";
import { type Call, type Context, pageId, type Running } from "./context";
import { coverLast, coverMissing, coverNow, coverTurn } from "./coverage";
import { showCue } from "./cue";
import { inTime } from "./in-time";
import { makeMeetingTime } from "./meeting-time";
import { rememberPeople } from "./names";
import { isPausedAfter } from "./spans";
import { forgetCall, forgetNames, startOver } from "./start-over";
import { troubleOf } from "./trouble";
import { keepTyped } from "./typed";
import { cornerOf, type SessionStatus } from "./view";

/** Asks again after this long when a meeting could not be opened, or nothing is chosen to watch. */
const AGAIN_MS = 10_000;
/** The tab that counts may have been closed meanwhile. */
const OTHER_TAB_MS = 60_000;
/** A stretch shorter than this is no gap worth a record. */
const SHORT_MS = 2000;

export interface Lifecycle {
  onMessage(message: FromKeeper): void;
  onInvalid(): void;
}

/** Statuses in which the owner already reads why nothing is counted: asking again must not flicker. */
const TOLD: readonly SessionStatus[] = ["refused", "choose", "second-tab", "discarded"];

/**
 * Asks the keeper for the meeting of `call`, new or going on. A later join outruns this one.
 * @param again the owner takes "Not this call" back.
 */
export async function join(
  ctx: Context,
  call: Call,
  life: Lifecycle,
  again = false,
): Promise<void> {
  ctx.joins += 1;
  const ticket = ctx.joins;
  ctx.call = call;
  const { site, room, title } = call;
  const isTold = TOLD.includes(ctx.store.get().status);
  ctx.store.set({ site, title, isAsking: false });
  if (!ctx.running && !isTold) ctx.store.set({ status: "joining" });
  let joined: Joined | null = null;
  try {
    const at = ctx.deps.clock.now();
    const ask = { site, room, title, at, ...(again && { again }) };
    const answer = ctx.deps.ask("call.join", ask);
    joined = await inTime({ clock: ctx.deps.clock, signal: ctx.signal }, answer);
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble === "updated") life.onInvalid();
    else if (ticket === ctx.joins && ctx.running) askOnceMore(ctx);
    else if (ticket === ctx.joins) ctx.store.set({ status: "refused", trouble });
  }
  if (ticket !== ctx.joins || ctx.signal.aborted) return;
  if (joined) settle(ctx, joined, life);
  askLater(ctx, life, ticket);
}

/** After sleep the keeper decides: the same meeting goes on, or a new sitting begins. */
export function askAfterSleep(ctx: Context, life: Lifecycle): void {
  if (!ctx.running?.hasSlept || !ctx.call) return;
  ctx.running.hasSlept = false;
  void join(ctx, ctx.call, life);
}

/** A running meeting is asked about again: what was made since the gap waits for the answer. */
function askOnceMore(ctx: Context): void {
  const { running } = ctx;
  if (!running) return;
  const again = () => {
    running.hasSlept = true;
    ctx.askAfterSleep();
  };
  ctx.deps.clock.after(AGAIN_MS, again, running.stop.signal);
}

/** A meeting that could not be opened may open later; what the owner decided stays decided. */
function askLater(ctx: Context, life: Lifecycle, ticket: number): void {
  const { status } = ctx.store.get();
  if (status !== "refused" && status !== "choose" && status !== "second-tab") return;
  ctx.deps.clock.after(
    status === "second-tab" ? OTHER_TAB_MS : AGAIN_MS,
    () => {
      if (ticket === ctx.joins && ctx.call) void join(ctx, ctx.call, life);
    },
    ctx.signal,
  );
}

function settle(ctx: Context, joined: Joined, life: Lifecycle): void {
  const { settings, plan, phase, meetingId } = joined;
  ctx.store.set({ settings, plan, phase });
  const place = ctx.call && settings.places[ctx.call.site];
  if (place) {
    ctx.store.set({ corner: cornerOf(place) });
    ctx.post({ type: "place", place });
  }
  const isCounted = joined.result !== "refused" && joined.result !== "second-tab";
  if (isCounted && meetingId && plan) {
    go(ctx, joined, meetingId, life);
    return;
  }
  ctx.outbox.release();
  stopCounting(ctx);
  if (joined.result === "refused" && joined.reason === "not-this-call") {
    ctx.store.set({ status: "discarded", trouble: null });
  } else if (joined.result === "refused") {
    ctx.store.set({ status: "refused", trouble: troubleOf({ code: joined.reason }) });
  } else if (joined.result === "second-tab") ctx.store.set({ status: "second-tab" });
  else ctx.store.set({ status: "choose" });
}

/** The meeting is another tab's now, or nobody's: no stretch of it is ours to measure any more. */
function stopCounting(ctx: Context): void {
  ctx.running?.stop.abort();
  ctx.running = null;
}

function go(ctx: Context, joined: Joined, meetingId: string, life: Lifecycle): void {
  const { startedAt } = joined;
  const isSame = ctx.running?.meetingId === meetingId;
  const before = ctx.store.get().meetingId;
  if (before !== null && before !== meetingId) {
    forgetNames(ctx);
    startOver(ctx);
  }
  const made = ctx.outbox.release(isSame ? undefined : carryOver(meetingId, startedAt));
  const running = isSame && ctx.running ? ctx.running : begin(ctx, meetingId, startedAt, life);
  const known = isSame ? ctx.store.get().records : made;
  const ids = new Set(known.map((record) => record.id));
  const records = [...known, ...joined.records.filter((record) => !ids.has(record.id))];
  // A pause holds until the owner goes on, also over a sleep that ended the meeting; after a reload
  // only the records know of it.
  const wasPaused = ctx.store.get().status === "paused";
  const isPaused = wasPaused || (!isSame && isPausedAfter(records));
  ctx.store.set({
    status: isPaused ? "paused" : "counting",
    meetingId,
    startedAt,
    trouble: null,
    records,
    names: { ...joined.names, ...ctx.store.get().names },
    minutes: Math.floor(running.time.now().elapsedMs / 60_000),
  });
  for (const key of Object.keys(joined.names ?? {})) ctx.named.add(key);
  const seen = made.flatMap((one) => (one.type === "sighting" ? [one.who, one.whom] : []));
  rememberPeople(
    ctx,
    seen.map((key) => pageId(ctx, key)),
  );
  if (!isSame && joined.result === "resumed") markMissing(ctx, running, joined);
  readPage(ctx);
  coverNow(ctx);
  if (wasPaused && !isSame) coverTurn(ctx);
  if (joined.result === "new") showCue(ctx);
}

function begin(ctx: Context, meetingId: string, startedAt: number, life: Lifecycle): Running {
  ctx.held?.abort();
  const running: Running = {
    meetingId,
    time: makeMeetingTime(ctx.deps.clock, startedAt),
    stop: new AbortController(),
    span: null,
    past: [],
    toldAt: null,
    hasSlept: false,
  };
  ctx.running = running;
  ctx.held = running.stop;
  holdCallPort(ctx, running, life.onMessage, life.onInvalid);
  return running;
}

/** Since the last stretch that was written down nobody measured: a reload, a crash, a lost line. */
function markMissing(ctx: Context, running: Running, joined: Joined): void {
  const ends = joined.records.filter(({ type }) => type === "span").map(({ at }) => at);
  const ms = running.time.now().at - Math.max(joined.startedAt, ...ends);
  if (ms >= SHORT_MS) coverMissing(ctx, running, ms);
}

/** Tells the sensor what it may read: nothing but the call's state before the owner said yes. */
export function readPage(ctx: Context): void {
  const { status, settings } = ctx.store.get();
  ctx.post({ type: "read", captions: status === "counting" && settings.captions === "read" });
}

/** The call is over on the page. The keeper would find out by itself; this way it knows at once. */
export function leave(ctx: Context): void {
  const { running } = ctx;
  ctx.joins += 1;
  ctx.call = null;
  if (!running) {
    forgetCall(ctx);
    ctx.store.set({ status: "away" });
    return;
  }
  keepTyped(ctx);
  coverLast(ctx);
  ctx.outbox.release();
  forgetCall(ctx);
  ctx.running = null;
  ctx.store.set({ status: "ended", isAsking: true, cue: null, notice: null, shape: "pill" });
  readPage(ctx);
  // The line stays open while the end card asks: a card that goes away with its tab is how the keeper
  // learns that nothing was chosen. The choice, the next meeting or the unload closes it.
  ctx.deps.ask("call.end", { meetingId: running.meetingId, at: ctx.deps.clock.now() }).catch(() => {
    // The port is closed: after its grace the keeper ends the meeting at our last sign of life.
  });
}

/** Which of the page's ids is the owner's, now and before. */
export function noteSelf(ctx: Context): void {
  for (const person of ctx.store.get().people) if (person.isSelf) ctx.selves.add(person.id);
}
