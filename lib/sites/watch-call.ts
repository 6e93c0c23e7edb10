/**
 * Watches one call through a site's reader and reports page events. What is read of captions,
 * speaking and names lives in `read-call.ts`; here is only where the call stands. It never changes
 * the page, and after an abort it is silent.
 */
import type { Clock } from "@/lib/clock";
import type { PageEvent } from "@/lib/core/events/page-event";
import { makeLifeCycle } from "./life-cycle";
import { BATCH_MS, makeOutbox } from "./outbox";
import type { CallLook, PageReader } from "./page-reader";
import { makePeople } from "./people";
import { type CallReading, readCall } from "./read-call";
import type { Watch } from "./site-adapter";

/** How often the state of the call is looked at: half of the shorter debounce. */
const LOOK_MS = 500;
/** A title drawn later than this is another one (a breakout room's). Our choice. */
const TITLE_MS = 2000;
/** Captions turned on with the call are news; later ones are history from before we read. */
const NEWS_MS = 8000;

/** Starts watching; the first look is made at once. */
export function watchCall(
  reader: PageReader,
  report: (events: readonly PageEvent[]) => void,
  clock: Clock,
  signal: AbortSignal,
): Watch {
  const outbox = makeOutbox((events) => {
    if (!signal.aborted) report(events);
  });
  const life = makeLifeCycle();
  const people = makePeople();
  let isWanted = false;
  let reading: CallReading | null = null;
  let joinedAt = 0;
  let lookedAt = 0;
  /** Does the page look like a running call at this moment, before any debounce? */
  let isHere = false;
  let presenting = false;
  let said = "";
  /** Address and title as they were on joining: a breakout room must not look like another call. */
  let place: Pick<CallLook, "room"> & { title: string | null } = { room: null, title: null };

  const tellState = (): void => {
    const { state } = life;
    const isPresenting = state === "joined" && presenting;
    const key = JSON.stringify([state, place, isPresenting]);
    if (key === said) return;
    said = key;
    outbox.put({
      type: "state.changed",
      at: clock.now(),
      state,
      site: reader.site,
      ...place,
      presenting: isPresenting,
    });
  };
  const follow = (): void => {
    const isOn = isWanted && life.state === "joined";
    if (isOn && !reading) {
      const isNew = life.sawStart && clock.elapsed() - joinedAt < NEWS_MS;
      reading = readCall(reader, outbox, people, clock, signal, isNew);
      reading.tick(isHere);
    }
    if (!isOn && reading) {
      reading.stop();
      reading = null;
    }
  };
  const rememberPlace = (seen: CallLook, elapsed: number, changed: boolean): void => {
    const isRunning = life.state === "joined" && !changed;
    // The title may be drawn a little later than the rest.
    if (isRunning && elapsed - joinedAt < TITLE_MS) place.title ??= seen.title;
    if (place.room === null || !(isRunning || life.state === "ended")) {
      place = { room: seen.room, title: life.state === "joined" ? seen.title : null };
    }
  };
  const look = (): boolean => {
    const seen = reader.look();
    const elapsed = clock.elapsed();
    lookedAt = elapsed;
    const changed = life.see(seen.sign, elapsed);
    isHere = seen.sign === "joined";
    if (isHere || changed) presenting = isHere && seen.presenting;
    if (changed && life.state === "joined") {
      joinedAt = elapsed;
      people.leave();
    }
    rememberPlace(seen, elapsed, changed);
    if (changed) follow();
    tellState();
    return isHere;
  };
  const handOver = (): void => {
    outbox.flush(reading?.certainUntil() ?? Number.POSITIVE_INFINITY);
  };
  const batch = (): void => {
    const isDue = clock.elapsed() - lookedAt >= LOOK_MS - BATCH_MS / 2;
    // In one task with the look: what the end of a call takes away must not pass for a blind signal.
    const isSeen = isDue && look();
    reading?.tick(isSeen);
    handOver();
  };

  if (!signal.aborted) {
    look();
    handOver();
    clock.every(BATCH_MS, batch, signal);
  }
  return {
    read({ captions }) {
      isWanted = captions;
      if (!signal.aborted) follow();
    },
    turnOnCaptions() {
      const button = reader.captionButton();
      const now = reader.captionSwitch(reader.region());
      // Where nothing tells, a press could turn them off: the owner is shown where the button is.
      if (!button || now === "unknown") return false;
      if (now === "off") button.click();
      return true;
    },
  };
}
