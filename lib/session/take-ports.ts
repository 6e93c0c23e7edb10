/** Gives the session every port the keeper vouches for; closes the others unheard. */
import type { Clock } from "@/lib/clock";
import type { Ask } from "./context";
import { isTrusted, type listenForHello } from "./hello";
import { sensorPort } from "./sensor-port";
import type { Session } from "./session";

export function takePorts(
  hello: ReturnType<typeof listenForHello>,
  session: Pick<Session, "attach">,
  ask: Ask,
  clock: Clock,
  signal: AbortSignal,
): void {
  const wait = (ms: number) => new Promise<void>((resolve) => clock.after(ms, resolve, signal));
  hello.take(async ({ token, port }) => {
    const isOurs = await isTrusted(token, () => ask("token.ask", {}), wait);
    if (isOurs) session.attach(sensorPort(port));
    else port.close();
  });
}
