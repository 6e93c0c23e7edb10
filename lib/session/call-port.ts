/**
 * The coach's long-lived port to the keeper: a sign of life each minute, commands the other way. A
 * port that closes is opened again; when it stays closed the keeper ends the meeting by itself.
 */
import type { FromKeeper, ToKeeper } from "@/lib/messaging/protocol";
import type { Context, KeeperPort, Running } from "./context";

export const ALIVE_MS = 60_000;
const REOPEN_MS = 250;

export function holdCallPort(
  ctx: Context,
  running: Running,
  onMessage: (message: FromKeeper) => void,
  onInvalid: () => void,
): void {
  const { clock } = ctx.deps;
  const { meetingId, stop } = running;
  const { signal } = stop;
  let port: KeeperPort | null = null;
  const tell = (message: ToKeeper) => {
    try {
      port?.post(message);
    } catch {
      // The port closed a moment ago; its disconnect opens the next one, which starts afresh.
    }
  };
  const alive = () => tell({ type: "alive", meetingId, at: clock.now() });
  const presence = makePresence(ctx, (on) => tell({ type: "presenting", meetingId, on }));
  const open = () => {
    if (signal.aborted) return;
    port = connect(ctx, onInvalid);
    if (!port) return;
    port.onMessage(onMessage);
    port.onDisconnect(() => {
      port = null;
      if (!ctx.deps.isCurrent()) onInvalid();
      else clock.after(REOPEN_MS, open, signal);
    });
    alive();
    presence.anew();
  };
  open();
  const forget = ctx.store.subscribe(presence.tell);
  clock.every(ALIVE_MS, alive, signal);
  signal.addEventListener("abort", () => {
    forget();
    port?.close();
  });
}

function connect(ctx: Context, onInvalid: () => void): KeeperPort | null {
  try {
    return ctx.deps.connect();
  } catch {
    // `connect` only throws when the extension was replaced under us.
    onInvalid();
    return null;
  }
}

/** Says whether the owner presents, when that changes; a new port has heard of nothing. */
function makePresence({ store }: Context, say: (isPresenting: boolean) => void) {
  let isPresenting = false;
  const tell = () => {
    if (store.get().isPresenting === isPresenting) return;
    isPresenting = !isPresenting;
    say(isPresenting);
  };
  const anew = () => {
    isPresenting = false;
    tell();
  };
  return { tell, anew };
}
