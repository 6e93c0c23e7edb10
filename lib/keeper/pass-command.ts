/**
 * Passes a shortcut to the overlay of the tab in front, or, from any other tab, to the one call there
 * is. With two calls and neither in front it counts nothing: nobody could say which was meant. A
 * worker that was only just woken by the key waits a moment for that overlay to call again.
 */
import type { FromKeeper } from "@/lib/messaging/protocol";
import type { Keeper } from "./keeper";
import type { Line } from "./lines";

type Command = Extract<FromKeeper, { type: "command" }>["command"];
const COMMANDS: readonly string[] = ["tap-1", "tap-2", "tap-3", "toggle-panel"] satisfies Command[];

/** An overlay calls again 250 ms after its line closed; a busy machine may take longer. */
export const WAIT_MS = 3000;

const isCommand = (name: string): name is Command => COMMANDS.includes(name);

/** Meetings looked at to find those that run. */
const LATEST = 50;

/** Does exactly one call run? Read from the disk: a worker just woken knows no line yet. */
async function isOneCall({ db }: Keeper): Promise<boolean> {
  const latest = await db.meetings.orderBy("aliveAt").reverse().limit(LATEST).toArray();
  return latest.filter(({ endedAt }) => endedAt === null).length === 1;
}

export async function passCommand(
  keeper: Keeper,
  name: string,
  tabId: number | undefined,
): Promise<void> {
  if (!isCommand(name)) return;
  const post = (line: Line) => line.post({ type: "command", command: name });
  const [inFront] = tabId === undefined ? [] : keeper.lines.of({ tabId });
  if (inFront) return post(inFront);
  const isOne = await isOneCall(keeper);
  const signal = AbortSignal.timeout(WAIT_MS);
  keeper.lines.next((line) => isOne || line.tabId === tabId, post, signal);
}
