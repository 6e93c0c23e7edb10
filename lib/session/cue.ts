/**
 * The nudge: the owner's own if–then cue takes the place of the name in the pill for a while. Never
 * in baseline, never when nudges are off, and never more than one at a time.
 */
import type { Context } from "./context";

/** Back after this long (look/README, "Pill"). */
export const CUE_MS = 20_000;

/** Shows the focus behaviour's cue: at the start of a coached call and after a moment to do less of. */
export function showCue(ctx: Context): void {
  const { plan, phase, settings, status } = ctx.store.get();
  if (phase !== "coaching" || settings.nudges === "off" || status !== "counting") return;
  const cue = plan?.behaviours.find((behaviour) => behaviour.isFocus)?.cue?.response;
  if (!cue || ctx.store.get().cue) return;
  ctx.store.set({ cue });
  ctx.deps.clock.after(CUE_MS, () => ctx.store.set({ cue: null }), ctx.signal);
}

/** After a count or a sighting: a cue to do more of something would come too late. */
export function cueAfter(ctx: Context, behaviourId: string): void {
  const behaviour = ctx.store.get().plan?.behaviours.find((one) => one.id === behaviourId);
  if (behaviour?.isFocus && behaviour.direction === "fewer") showCue(ctx);
}
