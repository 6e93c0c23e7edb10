/**
 * Where the call stands, from signs that flicker: slow to believe that a call began, slower to
 * believe that it is over. Says "unknown" rather than guess.
 */
import type { CallState } from "@/lib/core/events/page-event";
import type { Sign } from "./page-reader";

/** meeting-pages §2.1 (2026-10): 1 s debounce into joined, 5 s out of it. */
export const IN_MS = 1000;
export const OUT_MS = 5000;

export interface LifeCycle {
  readonly state: CallState;
  /** True when the call was seen to begin (not already running at our first look). */
  readonly sawStart: boolean;
  /** Takes what the page shows at `elapsed`; returns true when the state changed. */
  see(sign: Sign, elapsed: number): boolean;
}

export function makeLifeCycle(): LifeCycle {
  let state: CallState = "unknown";
  let sawStart = false;
  let looks = 0;
  /** The sign that speaks against `state`, and since when it has done so without a break. */
  let against: Sign | null = null;
  let since = 0;

  return {
    get state() {
      return state;
    },
    get sawStart() {
      return sawStart;
    },
    see(sign, elapsed) {
      looks++;
      if (target(state, sign) === state) {
        against = null;
        return false;
      }
      // Leaving a call, any sign but "joined" counts on: ended screen, green room, blank page.
      const isSame = state === "joined" ? against !== null : against === sign;
      if (!isSame) {
        since = elapsed;
        if (sign === "joined") sawStart = looks > 1;
      }
      against = sign;
      if (elapsed - since < wait(state, sign)) return false;
      // A call that is left for a green room or a blank page has ended first.
      state = state === "joined" ? "ended" : target(state, sign);
      against = null;
      return true;
    },
  };
}

/** Where `sign` says the call stands, after `state`. */
function target(state: CallState, sign: Sign): CallState {
  if (sign !== "nothing") return sign;
  if (state === "joined") return "ended";
  // The join button was pressed and nothing else is on the page: somebody must let us in (§5).
  return state === "green-room" ? "lobby" : state;
}

/** How long `sign` must speak against `state` to be believed, ms. */
function wait(state: CallState, sign: Sign): number {
  if (state === "joined") return sign === "ended" ? IN_MS : OUT_MS;
  return sign === "joined" || sign === "nothing" ? IN_MS : 0;
}
