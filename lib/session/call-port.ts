/**
 * The coach's long-lived port to the keeper: a sign of life each minute, commands the other way. A
 * port that closes is opened again; when it stays closed the keeper ends the meeting by itself.
 */
import type { FromKeeper } from "@/lib/messaging/protocol";
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
  const { signal } = running.stop;
  let port: KeeperPort | null = null;
  const alive = () => {
    try {
      port?.post({ type: "alive", meetingId: running.meetingId, at: ctx.deps.clock.now() });
    } catch {
      // The port closed between two signs of life; its disconnect opens the next one.
    }
  };
  const open = () => {
    if (signal.aborted) return;
    try {
      port = ctx.deps.connect();
    } catch {
      // `connect` only throws when the extension was replaced under us.
      onInvalid();
      return;
    }
    port.onMessage(onMessage);
    port.onDisconnect(() => {
      port = null;
      if (!ctx.deps.isCurrent()) onInvalid();
      else clock.after(REOPEN_MS, open, signal);
    });
    alive();
  };
  open();
  clock.every(ALIVE_MS, alive, signal);
  signal.addEventListener("abort", () => port?.close(), { once: true });
}
