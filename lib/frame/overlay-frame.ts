/**
 * When there is an overlay: from the moment the owner has joined until the coach says stop. Takes
 * over from an older version first. Before that nothing of ours is in the page.
 */
import type { PageEvent } from "@/lib/core/events/page-event";
import { makeBacklog } from "./backlog";
import { findOld } from "./hand-over";
import { type FrameNeeds, mountFrame } from "./mount-frame";
import { rescue } from "./rescue";

/** A keeper that has not answered by then goes on being asked, but the owner gets the new overlay. */
const OLD_FRAME_LIMIT_MS = 5000;

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

/** Saves what the older version had not, removes its frame, then calls `done` exactly once. */
function takeOver({ page, ask, clock }: OverlayNeeds, signal: AbortSignal, done: () => void): void {
  const old = findOld(page);
  let isDone = false;
  const finish = () => {
    if (isDone) return;
    isDone = true;
    for (const host of old.hosts) host.remove();
    done();
  };
  if (old.hosts.length > 0) clock.after(OLD_FRAME_LIMIT_MS, finish, signal);
  rescue(old.records, ask, clock, signal, finish);
}
