/**
 * Reads captions, speaking and names of a running call: one observer for the caption rows, one for
 * the meters, everything else by a look a second. It keeps words only while their row is open.
 */
import type { Clock } from "@/lib/clock";
import type { PageEvent, SignalName } from "@/lib/core/events/page-event";
import { type Findings, judgeHealth } from "./health";
import type { Outbox } from "./outbox";
import type { PageReader } from "./page-reader";
import type { People } from "./people";
import { type RowLinks, watchRows } from "./read-rows";
import { makeSpeaking, type Turned } from "./speaking";

/**
 * Nodes are found again within 2 s of being replaced (issue: "re-attaches within 2 s"): with every
 * second look at the call, a timer's unevenness allowed for.
 */
const REATTACH_MS = 900;
/** A stage without anybody for this long was not just drawn anew (our choice). */
const GONE_MS = 3000;
/** Words seen this lately count as "somebody is speaking" for the cross-checks of health. */
const FRESH_MS = 1500;

export interface CallReading {
  /** Once a batch. `isHere`: the page was just seen to be a running call; else nothing is judged. */
  tick(isHere: boolean): void;
  /** Wall-clock ms up to which all events are known. */
  certainUntil(): number;
  stop(): void;
}

/** Starts reading. `isNews`: rows that are there already belong to what we were to read. */
export function readCall(
  reader: PageReader,
  outbox: Outbox,
  people: People,
  clock: Clock,
  outer: AbortSignal,
  isNews: boolean,
): CallReading {
  const ending = new AbortController();
  const signal = AbortSignal.any([outer, ending.signal]);
  const speaking = makeSpeaking();
  const since = clock.elapsed();
  const told: Partial<Record<SignalName | "people", string>> = {};
  let owners = new Map<Element, string>();
  let metered = new Set<string>();
  let lookedAt = Number.NEGATIVE_INFINITY;
  let sightsAt = Number.NEGATIVE_INFINITY;
  let wordsWithoutMeterMs = 0;
  let speechWithoutWordsMs = 0;

  /** The wall-clock time of a monotonic one, so that a clock that is set leaves no gap. */
  const wall = (elapsed: number): number => Math.round(clock.now() - (clock.elapsed() - elapsed));
  const tell = (key: SignalName | "people", value: string, event: PageEvent): void => {
    if (told[key] === value) return;
    told[key] = value;
    outbox.put(event);
  };
  const tellTurned = (turned: readonly Turned[]): void => {
    for (const { who, on, at } of turned) {
      outbox.put({ type: "speaking.changed", at: wall(at), who, on });
    }
  };

  const meterObserver = new MutationObserver((records) => {
    if (signal.aborted) return;
    const elapsed = clock.elapsed();
    for (const { target } of records) {
      const who = target instanceof Element ? owners.get(target) : undefined;
      if (who && target instanceof Element) {
        speaking.changed(who, elapsed, reader.isStill(target.className));
        wordsWithoutMeterMs = 0;
      }
    }
  });
  const followMeters = (next: Map<Element, string>): void => {
    const isSame =
      next.size === owners.size && [...next.keys()].every((meter) => owners.has(meter));
    owners = next;
    if (isSame) return;
    metered = new Set(next.values());
    meterObserver.disconnect();
    for (const meter of next.keys()) {
      meterObserver.observe(meter, { attributes: true, attributeFilter: ["class"] });
    }
  };
  let introduced = -1;
  const tellPeople = (at: number): void => {
    if (people.changes === introduced) return;
    introduced = people.changes;
    const list = people.list();
    const { count } = people;
    const value = JSON.stringify([list, count]);
    tell("people", value, { type: "people.changed", at, people: list, count });
  };
  const links: RowLinks = {
    isOn: speaking.isOn,
    hasMeter: (who) => metered.has(who),
    introduce: tellPeople,
  };
  const rows = watchRows(reader, people, outbox, clock, signal, links, isNews);
  /** The two instruments check each other: words without meters, meters without words. */
  const crossCheck = (elapsed: number, ms: number): void => {
    if (elapsed - rows.lastMetered < FRESH_MS) wordsWithoutMeterMs += ms;
    if (elapsed - rows.lastCaption < ms) speechWithoutWordsMs = 0;
    else if ([...metered].some(speaking.isOn)) speechWithoutWordsMs += ms;
  };
  const look = (elapsed: number): void => {
    const seen = reader.people();
    followMeters(people.see(seen));
    if (people.hasSights) sightsAt = elapsed;
    const isGone = Number.isFinite(sightsAt) && elapsed - sightsAt >= GONE_MS;
    const list = people.list();
    const region = rows.attach();
    const find: Findings = {
      elapsed,
      since,
      captionSwitch: reader.captionSwitch(region),
      hasRegion: region !== null,
      hasStrangeRows: rows.hasStrangeRows,
      lastCaption: rows.lastCaption,
      wordsWithoutMeterMs,
      speechWithoutWordsMs,
      hasMeterSignal: reader.hasMeters,
      meters: owners.size,
      lastMeter: speaking.lastChange,
      named: list.filter((person) => person.name !== null).length,
      isUnsigned: rows.isUnsigned,
      people: Math.max(seen.count ?? 0, list.length),
      isPoppedOut: isGone && reader.isPoppedOut(),
    };
    const health = judgeHealth(find);
    for (const signalName of ["captions", "speaking", "names"] as const) {
      const { health: state, reason } = health[signalName];
      const event = { type: "signal.changed", signal: signalName, health: state, reason } as const;
      tell(signalName, state + reason, { ...event, at: clock.now() });
    }
  };

  signal.addEventListener("abort", () => meterObserver.disconnect(), { once: true });
  return {
    tick(isHere) {
      const elapsed = clock.elapsed();
      const ms = elapsed - lookedAt;
      if (isHere && ms >= REATTACH_MS) {
        if (Number.isFinite(ms)) crossCheck(elapsed, ms);
        look(elapsed);
        lookedAt = elapsed;
      } else rows.follow();
      rows.read();
      tellPeople(clock.now());
      tellTurned(speaking.settle(elapsed));
    },
    certainUntil: () => wall(speaking.certainUntil(clock.elapsed())),
    stop() {
      rows.read();
      tellTurned(speaking.stop());
      ending.abort();
    },
  };
}
