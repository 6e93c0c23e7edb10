/** Takes an overlay's long-lived line: signs of life come in, its closing begins the grace. */
import type { Runtime } from "webextension-polyfill";
import { CALL_PORT, type FromKeeper, ToKeeperSchema } from "@/lib/messaging/protocol";
import { type Sender, whoSent } from "@/lib/messaging/sender";
import type { Keeper } from "./keeper";
import type { Line } from "./lines";
import { notifyWaiting } from "./offer-debrief";
import { placeOf } from "./place-of";
import type { Report } from "./report";
import { lineClosed, seen } from "./watch-over";

type Own = { readonly id: string; readonly origin: string };

async function hear(keeper: Keeper, line: Line, message: unknown): Promise<void> {
  const parsed = ToKeeperSchema.safeParse(message);
  if (!parsed.success) return;
  line.meetingId = parsed.data.meetingId;
  if (parsed.data.type === "alive") {
    line.place = await placeOf(line.tabId);
    await seen(keeper, parsed.data.meetingId, parsed.data.at, line.tabId);
    return;
  }
  line.presenting = parsed.data.on;
  await notifyWaiting(keeper);
}

/** Holds the line if it is an overlay's; hangs up on anybody else. */
export function takeLine(keeper: Keeper, own: Own, port: Runtime.Port, report: Report): void {
  const sender: Sender = port.sender ?? {};
  const tabId = sender.tab?.id;
  if (port.name !== CALL_PORT || tabId === undefined || whoSent(sender, own) !== "overlay") {
    port.disconnect();
    return;
  }
  const post = (message: FromKeeper) => {
    try {
      port.postMessage(message);
    } catch {
      // The frame went away a moment ago; its disconnect is on the way.
    }
  };
  const line: Line = { tabId, meetingId: null, presenting: false, place: null, post };
  keeper.lines.add(line);
  port.onMessage.addListener((message) => report(hear(keeper, line, message)));
  port.onDisconnect.addListener(() => {
    keeper.lines.remove(line);
    if (line.meetingId !== null) report(lineClosed(keeper, line.meetingId, line));
    report(notifyWaiting(keeper));
  });
}
