/**
 * Forgets what belonged to the last meeting, so that nothing of it counts in the next one in the same
 * page. Keeps no word, no seat and nobody's name; records are not its concern.
 */
import { startWatch, watch } from "@/lib/core/detectors";
import type { PageEvent, SignalName } from "@/lib/core/events/page-event";
import { startRound } from "@/lib/core/turns/around-the-table";
import type { Context } from "./context";

/** The call is over on the page: the next one tells its people and signals anew. */
export function forgetCall(ctx: Context): void {
  ctx.store.set({ people: [], peopleCount: null, seats: [], signals: {} });
  ctx.selves.clear();
  startOver(ctx);
}

/** Another meeting begins: the names kept for the last one are not its names. */
export function forgetNames(ctx: Context): void {
  ctx.named.clear();
  ctx.store.set({ names: {} });
}

/** Detectors and round begin afresh; who is there and what is measured stays known. */
export function startOver(ctx: Context): void {
  ctx.watch = startWatch();
  ctx.round = startRound;
  ctx.heardAt = 0;
  ctx.faint = [];
  ctx.store.set({ otherLanguageSince: null });
  for (const event of known(ctx)) {
    ctx.watch = watch(ctx.watch, event).state;
    if (event.type !== "people.changed") continue;
    const persons = event.people.filter(({ kind }) => kind === "person");
    ctx.round = { ...ctx.round, people: persons.map(({ id }) => id) };
  }
}

function known(ctx: Context): PageEvent[] {
  const { people, peopleCount: count, signals } = ctx.store.get();
  const at = ctx.deps.clock.now();
  const events: PageEvent[] = people.length ? [{ type: "people.changed", at, people, count }] : [];
  for (const [name, view] of Object.entries(signals)) {
    const { health, reason } = view;
    events.push({ type: "signal.changed", at, signal: name as SignalName, health, reason });
  }
  return events;
}
