/**
 * One overlay frame in the page, from mounting to its end: draws it where and as large as the coach
 * says, keeps it in the page, and carries messages. It judges and stores nothing.
 */
import type { Clock } from "@/lib/clock";
import type { PageEvent } from "@/lib/core/events/page-event";
import type { FromCoach } from "@/lib/messaging/channel";
import type { Ask } from "./ask";
import type { Backlog } from "./backlog";
import { rememberFocus } from "./focus";
import { offerHandOver } from "./hand-over";
import { type Host, makeHost } from "./host";
import { type Line, openLine } from "./line";
import { type Mirror, makeMirror } from "./mirror";
import type { Edges } from "./place";
import { makeStand } from "./stand";
import { stayMounted } from "./stay";
import { lookAround } from "./surroundings";
import { themeOf } from "./theme";
import { followFullScreen } from "./top-layer";

export interface FrameNeeds {
  readonly page: Document;
  readonly clock: Clock;
  readonly ask: Ask;
  /** False once the extension was updated or removed under this script. */
  readonly isAlive: () => boolean;
  /** The overlay's page and the extension's own origin. */
  readonly url: string;
  readonly origin: string;
  /** Names the frame for screen readers. */
  readonly title: string;
  keepOut(): Edges;
  read(what: { captions: boolean }): void;
  turnOnCaptions(): boolean;
  /** A newer sensor has taken over: everything of this one stops, but the frame is left to it. */
  leave(): void;
}

/** Where page events go. */
type Deliver = (events: readonly PageEvent[]) => void;

/** Puts the frame into the page until `signal` aborts. */
export function mountFrame(needs: FrameNeeds, backlog: Backlog, signal: AbortSignal): Deliver {
  const { page, clock } = needs;
  const host = makeHost(page, needs.url, needs.title);
  const mirror = makeMirror(needs.ask, clock, signal);
  // First the host comes to its place, then we look whether it can be seen there: at a change of the
  // window or of full screen the listeners run in this order.
  stayMounted(page, host, clock, signal);
  followFullScreen(page, host.element, signal);
  const obey = makeObedience(needs, host, mirror, (message) => line.send(message), signal);
  // It outlives `signal` when a newer sensor takes over: the last taps may still be on their way.
  const listening = new AbortController();
  const line = openLine({
    ...needs,
    frame: host.frame,
    signal: listening.signal,
    opened() {
      obey.greet();
      const events = backlog.take();
      if (events.length > 0) line.send({ type: "page", events });
    },
    heard: obey.hear,
    lost: mirror.orphan,
  });
  let isHandedOver = false;
  offerHandOver(host.element, mirror.all, needs.isAlive, () => {
    isHandedOver = true;
    needs.leave();
  });
  signal.addEventListener("abort", () => {
    if (isHandedOver) return;
    listening.abort();
    host.element.remove();
  });
  return (events) => {
    if (line.send({ type: "page", events })) backlog.deliver(events);
    else backlog.hold(events);
  };
}

/** What the coach may ask of us, one line each; anything else is ignored. */
function makeObedience(
  needs: FrameNeeds,
  host: Host,
  mirror: Mirror,
  send: Line["send"],
  signal: AbortSignal,
) {
  const { page, clock } = needs;
  const viewport = () => ({ width: innerWidth, height: innerHeight });
  const stand = makeStand(host, viewport, needs.keepOut);
  const giveBack = rememberFocus(page, host.element, host.frame, signal);
  window.addEventListener("resize", stand.settle, { signal });
  page.addEventListener("fullscreenchange", stand.settle, { signal });
  stand.settle();
  const lookout = lookAround(page, host.element, send, clock, signal);

  const hear = (message: FromCoach) => {
    if (message.type === "read") needs.read({ captions: message.captions === true });
    else if (message.type === "frame") {
      host.scheme(message.theme ?? themeOf(page));
      stand.resize(message, message.mode !== "hidden");
      lookout.look();
    } else if (message.type === "place") stand.put(message.place);
    else if (message.type === "drag") {
      const place = stand.drag(message.dx, message.dy, message.done);
      if (place) send({ type: "placed", place });
    } else if (message.type === "focus.return") giveBack();
    else if (message.type === "captions.press") {
      send({ type: "captions.pressed", found: needs.turnOnCaptions() });
    } else if (message.type === "mirror") mirror.hold(message.records);
  };
  return { hear, greet: lookout.greet };
}
