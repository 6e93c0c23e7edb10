/** Plays a practice meeting: tells the screen what to draw and the overlay what a page would show. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { PageEvent } from "@/lib/core/events/page-event";
import { closing, eventOf, opening } from "@/lib/core/practice/page-events";
import type { PersonKey, Script } from "@/lib/core/practice/script";
import { type Cue, timelineOf } from "@/lib/core/practice/timeline";

/** As often as a site adapter reports. */
const TICK_MS = 250;
/** A double press on Start must not leave: Leave stands where Start stood. */
const NO_LEAVE_MS = 1000;
/** A caption row stays this long after its last word. */
const CAPTION_STAYS_S = 4;

export interface CaptionRow {
  readonly block: string;
  readonly who: PersonKey;
  readonly text: string;
  readonly at: number;
}

export interface Player {
  readonly status: "ready" | "playing" | "over";
  /** Seconds of meeting time. */
  readonly t: number;
  readonly speaking: ReadonlySet<PersonKey>;
  readonly captions: readonly CaptionRow[];
  start(): void;
  stop(): void;
}

interface Scene {
  readonly t: number;
  readonly speaking: ReadonlySet<PersonKey>;
  readonly captions: readonly CaptionRow[];
}
const EMPTY: Scene = { t: 0, speaking: new Set(), captions: [] };

/** What a meeting that runs tells: the events for the overlay, the scene for the screen. */
interface Told {
  readonly script: Script;
  readonly title: string;
  readonly speed: number;
  readonly now: () => number;
  report(events: readonly PageEvent[]): void;
  draw(next: (before: Scene) => Scene): void;
  onOver(): void;
}

/** Plays from now on; returns what ends it. */
function play({ script, title, speed, now, report, draw, onOver }: Told): () => void {
  const from = now();
  const room = `${script.id}-${from}`;
  const waiting = [...timelineOf(script)];
  const end = () => {
    clearInterval(timer);
    report([closing(room, title, now())]);
    onOver();
  };
  const tick = () => {
    const t = Math.min(script.lasts, ((now() - from) / 1000) * speed);
    const isDue = (cue: Cue | undefined): cue is Cue => cue !== undefined && cue.t <= t;
    const due: Cue[] = [];
    while (isDue(waiting[0])) due.push(...waiting.splice(0, 1));
    // Stamped when it happened, not when a slow timer noticed it.
    report(due.map((cue) => eventOf(cue, Math.round(from + (cue.t * 1000) / speed))));
    draw((before) => ({ ...due.reduce(drawn, before), t }));
    if (t >= script.lasts) end();
  };
  const timer = setInterval(tick, TICK_MS);
  draw(() => EMPTY);
  report(opening(script, room, title, from));
  return end;
}

/** Starts anew at each `start`; a change of `speed` takes effect then. `now` in ms since 1970. */
export function usePlayer(
  script: Script,
  title: string,
  speed: number,
  report: (events: readonly PageEvent[]) => void,
  now: () => number,
): Player {
  const [status, setStatus] = useState<Player["status"]>("ready");
  const [scene, draw] = useState(EMPTY);
  const ending = useRef<(() => void) | null>(null);
  const startedAt = useRef(0);
  const end = useCallback(() => ending.current?.(), []);
  const stop = useCallback(() => {
    if (now() - startedAt.current >= NO_LEAVE_MS) end();
  }, [now, end]);
  const start = useCallback(() => {
    end();
    startedAt.current = now();
    const onOver = () => {
      ending.current = null;
      setStatus("over");
    };
    setStatus("playing");
    ending.current = play({ script, title, speed, now, report, draw, onOver });
  }, [script, title, speed, report, now, end]);
  useEffect(() => end, [end]);
  const isOver = status !== "playing";
  const captions = scene.captions.filter((row) => scene.t - row.at < CAPTION_STAYS_S).slice(-2);
  return {
    status,
    t: scene.t,
    speaking: isOver ? EMPTY.speaking : scene.speaking,
    captions: isOver ? [] : captions,
    start,
    stop,
  };
}

function drawn(scene: Scene, cue: Cue): Scene {
  if (cue.kind === "speaking") {
    const speaking = new Set(scene.speaking);
    if (cue.on) speaking.add(cue.who);
    else speaking.delete(cue.who);
    return { ...scene, speaking };
  }
  const row = { block: cue.block, who: cue.who, text: cue.text, at: cue.t };
  return {
    ...scene,
    captions: [...scene.captions.filter(({ block }) => block !== cue.block), row],
  };
}
