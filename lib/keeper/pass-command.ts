/**
 * Passes a shortcut to the overlay of the tab in front. A worker that was only just woken by the key
 * waits a moment for that overlay to call again, so the count is not lost.
 */
import type { FromKeeper } from "@/lib/messaging/protocol";
import type { Keeper } from "./keeper";

type Command = Extract<FromKeeper, { type: "command" }>["command"];
const COMMANDS: readonly string[] = ["tap-1", "tap-2", "tap-3", "toggle-panel"] satisfies Command[];

/** An overlay calls again 250 ms after its line closed; a busy machine may take longer. */
export const WAIT_MS = 3000;

const isCommand = (name: string): name is Command => COMMANDS.includes(name);

export function passCommand(keeper: Keeper, name: string, tabId: number | undefined): void {
  if (!isCommand(name) || tabId === undefined) return;
  const signal = AbortSignal.timeout(WAIT_MS);
  keeper.lines.next(tabId, (line) => line.post({ type: "command", command: name }), signal);
}
