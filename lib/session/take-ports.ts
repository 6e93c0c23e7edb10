/**
 * Gives the session every port the keeper vouches for; closes the others unheard. Takes none before
 * what an earlier overlay left is on its way: the counts come with the join.
 */
import { bringBack } from "./bring-back";
import type { SessionDeps } from "./context";
import { isTrusted, type listenForHello } from "./hello";
import { sensorPort } from "./sensor-port";
import type { Session } from "./session";

export function takePorts(
  hello: ReturnType<typeof listenForHello>,
  session: Pick<Session, "attach">,
  deps: Pick<SessionDeps, "shelf" | "ask" | "clock">,
  signal: AbortSignal,
): void {
  const { ask, clock } = deps;
  const ready = bringBack(deps, signal);
  const wait = (ms: number) => new Promise<void>((resolve) => clock.after(ms, resolve, signal));
  hello.take(async ({ token, port }) => {
    const isOurs = await isTrusted(token, () => ask("token.ask", {}), wait);
    await ready;
    if (isOurs) session.attach(sensorPort(port));
    else port.close();
  });
}
