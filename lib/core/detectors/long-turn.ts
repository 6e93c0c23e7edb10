/**
 * Counts the times somebody holds the floor for more than two minutes.
 *
 * Fires once per turn, at the moment the limit is passed, so that a nudge comes while it can still
 * help. A turn ends when somebody else says more than a listening noise, or after a long pause.
 *
 * Silent by design: a turn cut by lost signals, a hidden tab, or a pause longer than PAUSE_MS.
 */
import { isBackchannel } from "../turns/backchannel";
import { isCaptionsMeasured, type Table } from "../turns/table";
import type { Voice } from "../turns/voice";
import type { Detector } from "./detector";

/** Two minutes: product.md §2 and the example of style.md §6; a limit of taste, not of research. */
export const LIMIT_MS = 120_000;
/** A pause that ends a turn. */
export const PAUSE_MS = 8000;
/** Somebody else's words that end it are looked for this far back. */
const REPLY_MS = 10_000;
/** Without captions, speaking this long takes the floor (evidence §5.1 [F47]: takeover above 2 s). */
const TAKE_MS = 2000;

interface Turn {
  readonly who: string;
  readonly since: number;
  /** Last sign of this voice. */
  readonly until: number;
  readonly hasFired: boolean;
}

export const longTurn: Detector<Turn | null> = {
  id: "long-turn",
  summary: "Counts turns of more than two minutes.",
  initial: null,

  step(state, { event, table }) {
    const turn = table.hasGap || table.isOver ? null : state;
    if (event.type !== "caption.changed" && event.type !== "speaking.changed") {
      return { state: turn, sightings: [] };
    }
    const now = takesFloor(turn, event.who, table);
    if (!now || now.hasFired || now.until - now.since <= LIMIT_MS) {
      return { state: now, sightings: [] };
    }
    const at = now.since + LIMIT_MS;
    return {
      state: { ...now, hasFired: true },
      sightings: [{ detector: "long-turn", at, who: now.who, whom: null, score: 0.9, kind: null }],
    };
  },
};

/** Whose turn it is after a sign of `who`'s voice. */
function takesFloor(turn: Turn | null, who: string, table: Table): Turn | null {
  const at = table.now;
  if (turn && who === turn.who) {
    const isOneTurn = at - turn.until <= PAUSE_MS || wasOnAllAlong(table.voices[who], turn.until);
    return isOneTurn ? { ...turn, until: at } : { who, since: at, until: at, hasFired: false };
  }
  if (turn && !isMoreThanListening(table, who, turn.since)) return turn;
  return { who, since: at, until: at, hasFired: false };
}

function wasOnAllAlong(voice: Voice | undefined, since: number): boolean {
  const last = voice?.spurts.at(-1);
  return last !== undefined && last.from <= since && (last.to === null || last.to >= since);
}

function isMoreThanListening(table: Table, who: string, since: number): boolean {
  const voice = table.voices[who];
  if (!isCaptionsMeasured(table)) return heardFor(voice, table.now) >= TAKE_MS;
  const from = Math.max(since, table.now - REPLY_MS);
  const recent = (voice?.words ?? []).filter((word) => word.at > from);
  return recent.length > 0 && !isBackchannel(recent.map((word) => word.text));
}

/** How long the newest stretch of this voice has lasted, ms. */
function heardFor(voice: Voice | undefined, now: number): number {
  const last = voice?.spurts.at(-1);
  return last ? (last.to ?? now) - last.from : 0;
}
