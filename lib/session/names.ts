/** Gives the keeper the names of people in kept sightings, and of nobody else. */
import { type Context, personKey, SELF } from "./context";

const AGAIN_MS = 5000;

/** @param ids `Person.id`s of the page that a kept sighting speaks of. */
export function rememberPeople(ctx: Context, ids: readonly (string | null)[]): void {
  const names: Record<string, string> = { ...ctx.store.get().names };
  for (const id of ids) {
    const person = ctx.store.get().people.find((one) => one.id === id);
    if (!id || !person || personKey(ctx, id) === SELF) continue;
    names[personKey(ctx, id)] = person.name ?? "";
  }
  ctx.store.set({ names });
  putNames(ctx);
}

/** A name the page shows only later reaches the people we already spoke of. */
export function refreshNames(ctx: Context): void {
  const { names, people } = ctx.store.get();
  const late = people.filter((one) => one.name && names[personKey(ctx, one.id)] === "");
  if (late.length)
    rememberPeople(
      ctx,
      late.map((one) => one.id),
    );
}

function putNames(ctx: Context): void {
  const { running } = ctx;
  if (!running) return;
  const fresh = Object.entries(ctx.store.get().names).filter(
    ([key, name]) => name && !ctx.named.has(key),
  );
  if (fresh.length === 0) return;
  for (const [key] of fresh) ctx.named.add(key);
  offer(ctx, running.meetingId, Object.fromEntries(fresh));
}

/** Again and again until the keeper took them, also when the call is over: its debrief needs them. */
function offer(ctx: Context, meetingId: string, names: Readonly<Record<string, string>>): void {
  ctx.deps.ask("names.put", { meetingId, names }).catch(() => {
    // The keeper was busy or the disk full: the names wait in memory, nowhere else.
    const again = () => {
      const isDiscarded = ctx.running === null && ctx.store.get().status === "discarded";
      if (!isDiscarded) offer(ctx, meetingId, names);
    };
    ctx.deps.clock.after(AGAIN_MS, again, ctx.signal);
  });
}
