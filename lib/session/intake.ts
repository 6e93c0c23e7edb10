/** Takes in page events: follows the call, runs the detectors, keeps what is the owner's. */
import { canCount } from "@/lib/core/checklist/needs";
import { watch } from "@/lib/core/detectors";
import type { Sighting } from "@/lib/core/detectors/detector";
import { mayShowLive } from "@/lib/core/detectors/live";
import type { PageEvent, StateChanged } from "@/lib/core/events/page-event";
import { foldRound, seats } from "@/lib/core/turns/around-the-table";
import { recordForBench } from "./bench-record";
import { type Context, personKey } from "./context";
import { coverNow, instrumentsAt } from "./coverage";
import { cueAfter } from "./cue";
import { noteFaint } from "./faint";
import { join, type Lifecycle, leave, noteSelf } from "./join";
import { keepSighting } from "./keep";
import { refreshNames, rememberPeople } from "./names";
import { quietEvent } from "./quiet";
import { write } from "./write";

export function takeIn(ctx: Context, events: readonly PageEvent[], life: Lifecycle): void {
  const before = ctx.round;
  const people = ctx.store.get().people;
  for (const event of events) {
    ctx.heardAt = Math.max(ctx.heardAt, event.at);
    if (endsCall(ctx, event)) {
      // What the end itself reveals belongs to the meeting it ends: look first, leave after.
      look(ctx, event, { ...event, state: "ended" });
      follow(ctx, event, life);
    } else {
      follow(ctx, event, life);
      look(ctx, event, event);
    }
  }
  if (ctx.round !== before || ctx.store.get().people !== people) showSeats(ctx);
}

/** The call went quiet: what was said last is judged now, not when somebody speaks again. */
export function lookAgain(ctx: Context): void {
  const event = quietEvent(ctx);
  if (event) look(ctx, event, event);
}

/** Does the page leave the call we are in, be it for another one? */
function endsCall(ctx: Context, event: PageEvent): event is StateChanged {
  if (event.type !== "state.changed" || !ctx.call || event.state === "unknown") return false;
  return event.state !== "joined" || event.room !== ctx.call.room;
}

/** @param seen what the detectors are shown of `event`. */
function look(ctx: Context, event: PageEvent, seen: PageEvent): void {
  const step = watch(ctx.watch, seen);
  ctx.watch = step.state;
  showLanguage(ctx, seen.at);
  ctx.round = foldRound(ctx.round, seen, step.state.table, step.sightings);
  noteFaint(ctx, step.faint);
  const kept = step.sightings.filter((sighting) => keep(ctx, sighting));
  recordForBench(event, step.sightings, kept);
}

/** Says so while the wording is not judged. */
function showLanguage(ctx: Context, at: number): void {
  const isOther = ctx.watch.reading.language.language === "other";
  const since = ctx.store.get().otherLanguageSince;
  if (isOther !== (since !== null)) ctx.store.set({ otherLanguageSince: isOther ? at : null });
}

function follow(ctx: Context, event: PageEvent, life: Lifecycle): void {
  if (event.type === "state.changed") followCall(ctx, event, life);
  if (event.type === "people.changed") {
    ctx.store.set({ people: event.people, peopleCount: event.count });
    noteSelf(ctx);
    refreshNames(ctx);
  }
  if (event.type === "signal.changed") {
    const { signal, health, reason, at: since } = event;
    ctx.store.set({
      signals: { ...ctx.store.get().signals, [signal]: { health, reason, since } },
    });
    if (signal === "captions" && health !== "off") ctx.store.set({ captionsButton: "idle" });
    coverNow(ctx);
  }
}

function followCall(ctx: Context, event: StateChanged, life: Lifecycle): void {
  const { site, room, title } = event;
  if (event.presenting !== ctx.store.get().isPresenting) {
    ctx.store.set({ isPresenting: event.presenting, shape: event.presenting ? "dot" : "pill" });
  }
  if (event.state === "unknown") return;
  if (event.state !== "joined" || !room) {
    if (ctx.call) leave(ctx);
    else if (ctx.store.get().status === "connecting") ctx.store.set({ status: "away", site });
    return;
  }
  if (ctx.call?.room === room) {
    // A title that is drawn late: joining again brings it to the keeper.
    if (title && title !== ctx.call.title) void join(ctx, { site, room, title }, life);
    return;
  }
  // Back-to-back meetings: another address in the same tab is another sitting.
  if (ctx.call) leave(ctx);
  void join(ctx, { site, room, title }, life);
}

/** Answers whether it is the owner's and was written down. */
function keep(ctx: Context, sighting: Sighting): boolean {
  const { running } = ctx;
  const { status, plan } = ctx.store.get();
  if (!running || !plan || status !== "counting") return false;
  // What a detector makes of a moment at which the lamp said it cannot count is not written down.
  const read = instrumentsAt(ctx, sighting.at);
  const counted = plan.behaviours.filter(
    ({ detector }) => detector && canCount(detector, (signal) => read[signal]),
  );
  const kept = keepSighting(sighting, ctx.selves, counted);
  if (!kept) return false;
  const now = running.time.now();
  const at = Math.min(sighting.at, now.at);
  const id = write(
    ctx,
    running,
    {
      type: "sighting",
      behaviourId: kept.behaviourId,
      detector: sighting.detector,
      who: personKey(ctx, sighting.who),
      whom: sighting.whom === null ? null : personKey(ctx, sighting.whom),
      score: sighting.score,
      kind: sighting.kind,
    },
    { at, elapsedMs: Math.max(0, now.elapsedMs - (now.at - at)) },
  );
  // Names go where the sighting goes, and where a held one goes is not known yet (`go` in join.ts).
  if (!ctx.outbox.holds(id)) rememberPeople(ctx, [sighting.who, sighting.whom]);
  // Nothing unsure moves the pill: no alarm, at most a quiet candidate.
  if (kept.behaviourId && mayShowLive(sighting)) cueAfter(ctx, kept.behaviourId);
  return true;
}

function showSeats(ctx: Context): void {
  const { people } = ctx.store.get();
  const self = people.find((person) => person.isSelf)?.id ?? null;
  ctx.store.set({
    seats: seats(ctx.round, self).map(({ who, state }) => ({
      who,
      state,
      name: people.find((person) => person.id === who)?.name ?? null,
    })),
  });
}
