/** The browser's extension shortcuts, as the keeper passes them on: three taps and open/close. */
import type { FromKeeper } from "@/lib/messaging/protocol";
import { tap } from "./actions";
import type { Context } from "./context";

type Command = Extract<FromKeeper, { type: "command" }>["command"];

/** Two presses of open/close this close together fold the overlay to the unlabelled dot. */
export const TWICE_MS = 600;

const lastToggle = new WeakMap<Context, number>();

export function onCommand(ctx: Context, command: Command): void {
  // The end card asks its one question: there is nothing to count or to open.
  if (ctx.store.get().status === "ended") return;
  if (command === "toggle-panel") {
    toggle(ctx);
    return;
  }
  const behaviour = ctx.store.get().plan?.behaviours[Number(command.slice(-1)) - 1];
  if (behaviour) tap(ctx, behaviour.id, "key");
}

function toggle(ctx: Context): void {
  const now = ctx.deps.clock.elapsed();
  const isTwice = now - (lastToggle.get(ctx) ?? Number.NEGATIVE_INFINITY) <= TWICE_MS;
  lastToggle.set(ctx, isTwice ? Number.NEGATIVE_INFINITY : now);
  const { shape } = ctx.store.get();
  const next = shape === "panel" ? "pill" : "panel";
  ctx.store.set({ shape: isTwice ? "dot" : next });
}
