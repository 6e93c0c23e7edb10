/** Says what a practice call shows in the words every call page is told in: page events. */
import type { PageEvent, StateChanged } from "../events/page-event";
import type { Script } from "./script";
import type { Cue } from "./timeline";

/** The call begins: `room` tells one practice call from the next. `at` is ms since 1970. */
export function opening(script: Script, room: string, title: string, at: number): PageEvent[] {
  const people = script.people.map(({ key, name }) => ({
    id: key,
    name,
    isSelf: key === "you",
    muted: false,
    kind: "person" as const,
  }));
  return [
    { ...state(room, title, at), state: "joined" },
    { type: "people.changed", at, people, count: people.length },
    ...(["captions", "speaking", "names"] as const).map(
      (signal): PageEvent => ({ type: "signal.changed", at, signal, health: "ok", reason: null }),
    ),
  ];
}

export function closing(room: string, title: string, at: number): PageEvent {
  return { ...state(room, title, at), state: "ended" };
}

/** One cue as it happens at `at`. */
export function eventOf(cue: Cue, at: number): PageEvent {
  return cue.kind === "speaking"
    ? { type: "speaking.changed", at, who: cue.who, on: cue.on }
    : { type: "caption.changed", at, block: cue.block, who: cue.who, text: cue.text };
}

function state(room: string, title: string, at: number): Omit<StateChanged, "state"> {
  return { type: "state.changed", at, site: "practice", room, title, presenting: false };
}
