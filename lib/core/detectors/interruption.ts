/**
 * Counts interruptions: somebody starts while another holds the floor, and that one stops before they
 * are done. Floor loss, not rudeness; made and received are the two ends of the same sighting. Judges
 * each start by who held and kept the floor and by the tagger's reading of both sides' words
 * (wording/start-numbers.ts), about eight seconds after it: never as an alarm.
 *
 * Silent by design: listening noises, starts in the other's last word, speakers who go on to the end
 * of their sentence, two people starting at once, and times in which voices were not measured.
 */
import type { Detector, Look, Sighting } from "./detector";
import { FAINT } from "./faint";
import { judge, startJudge } from "./judge";
import { guessKind } from "./wording/interruption-kind";
import { startReading } from "./wording/reading";
import type { Start } from "./wording/start-numbers";
import { type Begun, dueMs, dueStarts, newStarts, voicesOf } from "./wording/starts";

/** Two hits of one newcomer closer than this are one, the surer one (detector-notes §2). */
export const TWICE_MS = 2500;

interface State {
  readonly begun: Begun;
  readonly waiting: readonly Start[];
  /** Judged, but a surer one may still follow. `until`: when it is let go, ms since 1970. */
  readonly held: readonly { readonly sighting: Sighting; readonly until: number }[];
}

export const interruption: Detector<State> = {
  id: "interruption",
  summary: "Counts starts that stopped somebody before they were done.",
  initial: { begun: {}, waiting: [], held: [] },

  step(state, look) {
    if (look.table.hasGap) return { state: { ...state, begun: {}, waiting: [] }, sightings: [] };
    const seen = voicesOf(look.table);
    const { table } = seen;
    const fresh = newStarts(look.event, seen, state.begun);
    const isQuiet = state.waiting.length === 0 && state.held.length === 0;
    if (fresh.starts.length === 0 && isQuiet) {
      return { state: fresh.begun === state.begun ? state : { ...state, ...fresh }, sightings: [] };
    }
    const isOther = look.reading.language.language === "other";
    const reading = isOther ? startReading : look.reading;
    const next = dueStarts([...state.waiting, ...fresh.starts], table, reading);
    const judged = next.due.map(({ start, numbers }) => ({
      sighting: sightingOf(start, judge(numbers, startJudge), look),
      until: start.at + dueMs(table) + TWICE_MS,
    }));
    const held = surest([...state.held, ...judged.filter((one) => one.sighting.score >= FAINT)]);
    const free = held.filter((one) => table.isOver || table.now >= one.until);
    return {
      state: {
        begun: fresh.begun,
        waiting: next.waiting,
        held: held.filter((one) => !free.includes(one)),
      },
      ...split(free.map((one) => one.sighting)),
    };
  },
};

function sightingOf({ at, who, whom }: Start, score: number, look: Look): Sighting {
  const kind = guessKind({ at, who, whom }, look.reading, look.table);
  return { detector: "interruption", at, who, whom, score, kind };
}

/** Of hits of one newcomer close together only the surest stays. */
function surest<T extends { readonly sighting: Sighting }>(held: readonly T[]): T[] {
  return held.filter(({ sighting: one }, i) =>
    held.every(({ sighting: other }, j) => {
      const isNear = other.who === one.who && Math.abs(other.at - one.at) < TWICE_MS;
      const isSurer = other.score > one.score || (other.score === one.score && j < i);
      return i === j || !isNear || !isSurer;
    }),
  );
}

function split(all: readonly Sighting[]): { sightings: Sighting[]; faint: Sighting[] } {
  return {
    sightings: all.filter((one) => one.score >= startJudge.threshold),
    faint: all.filter((one) => one.score < startJudge.threshold),
  };
}
