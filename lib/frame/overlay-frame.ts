/**
 * When there is an overlay: from the moment the owner has joined until the coach says stop. Takes
 * over from an older version first. Before that nothing of ours is in the page.
 */
import type { PageEvent } from "@/lib/core/events/page-event";
import { makeBacklog } from "./backlog";
import { askOld, findOld } from "./hand-over";
import { type FrameNeeds, mountFrame } from "./mount-frame";
import { rescue } from "./rescue";

/** A keeper that has not answered by then goes on being asked, but the owner gets the new overlay. */
const OLD_FRAME_LIMIT_MS = 5000;
/**
 * What the old coach said before its frame was removed has arrived by then: 99 % of messages take
 * less than 30 ms (architecture.md).
 */
const IN_FLIGHT_MS = 250;

export type OverlayNeeds = FrameNeeds;

/** Returns where the site adapter reports to. Everything ends when `signal` aborts. */
export function overlayFrame(
  needs: OverlayNeeds,
  signal: AbortSignal,
): (events: readonly PageEvent[]) => void {
  const backlog = makeBacklog();
  let isReady = false;
  let isJoined = false;
  let report: ((events: readonly PageEvent[]) => void) | null = null;

  const mount = () => {
    if (!isReady || !isJoined || report || signal.aborted) return;
    report = mountFrame(needs, backlog, signal);
  };
  takeOver(needs, signal, () => {
    isReady = true;
    mount();
  });
  return (events) => {
    for (const event of events) {
      if (event.type !== "state.changed") continue;
      if (event.state === "joined") isJoined = true;
      // Back in the green room without ever having been drawn: nothing to draw any more.
      else if (!report) isJoined = false;
    }
    if (report) return report(events);
    backlog.hold(events);
    mount();
  };
}

/** Removes the older version's frame, saves what it had not, then calls `done`, twice when that is slow. */
function takeOver({ page, ask, clock }: OverlayNeeds, signal: AbortSignal, done: () => void): void {
  const hosts = findOld(page);
  const first = askOld(hosts);
  // At once: a press on a frame that nobody hears any more would be lost.
  for (const host of hosts) host.remove();
  const last = () => {
    const second = askOld(hosts);
    rescue(second.length > 0 ? second : first, ask, clock, signal, done);
  };
  if (hosts.length === 0) last();
  else {
    clock.after(OLD_FRAME_LIMIT_MS, done, signal);
    clock.after(IN_FLIGHT_MS, last, signal);
  }
}
