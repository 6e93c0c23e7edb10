/**
 * Counts interruptions: somebody starts while another holds the floor, and that one stops before they
 * are done. Floor loss, not rudeness; made and received are the two ends of the same sighting.
 *
 * Silent by design: listening noises, starts in the other's last word, speakers who go on to the end
 * of their sentence, two people starting at once, and times in which voices were not measured.
 */
import { isBackchannel } from "../turns/backchannel";
import { isFinal } from "../turns/heard-word";
import { isSpeakingMeasured, type Table } from "../turns/table";
import type { Spurt, Voice } from "../turns/voice";
import type { Detector, Sighting } from "./detector";

/** The other held the floor at least this long; less is a simultaneous start (corpora/README.md). */
export const HELD_MS = 1000;
/** The other falls silent within this time, and not at once: the indicator hangs 0.5 s after the voice. */
export const YIELD_MIN_MS = 600;
export const YIELD_MAX_MS = 5000;
/** The newcomer goes on at least this long. */
export const LASTS_MS = 1000;
/** Judged this long after the start, when both captions have arrived (detector-notes §2: 5 s). */
export const JUDGE_MS = 7000;
const MAX_WAITING = 24;

interface Start {
  readonly at: number;
  readonly who: string;
  readonly whom: string;
}

export const interruption: Detector<readonly Start[]> = {
  id: "interruption",
  summary: "Counts starts that stopped somebody before they were done.",
  initial: [],

  step(state, { event, table }) {
    if (table.hasGap || !isSpeakingMeasured(table)) return { state: [], sightings: [] };
    const fresh = event.type === "speaking.changed" && event.on ? startsAt(event.who, table) : [];
    const waiting = [...state, ...fresh].slice(-MAX_WAITING);
    const due = waiting.filter((start) => table.isOver || table.now - start.at >= JUDGE_MS);
    if (due.length === 0 && fresh.length === 0) return { state, sightings: [] };
    return {
      state: waiting.filter((start) => !due.includes(start)),
      sightings: due.flatMap((start) => judge(start, table)),
    };
  },
};

/** Everybody whose floor `who` may be taking by starting now. */
function startsAt(who: string, table: Table): Start[] {
  const at = table.voices[who]?.spurts.at(-1)?.from;
  if (at === undefined || at !== table.now) return [];
  return Object.values(table.voices)
    .filter((voice) => voice.id !== who && spurtAround(voice, at) !== undefined)
    .map((voice) => ({ at, who, whom: voice.id }));
}

function spurtAround(voice: Voice, at: number): Spurt | undefined {
  return voice.spurts.findLast((spurt) => spurt.from < at && (spurt.to === null || spurt.to > at));
}

function judge(start: Start, table: Table): Sighting[] {
  const newcomer = table.voices[start.who];
  const holder = table.voices[start.whom];
  if (!newcomer || !holder) return [];
  const held = holder.spurts.find((one) => one.from < start.at && (one.to ?? table.now) > start.at);
  const taken = newcomer.spurts.find((one) => one.from === start.at);
  if (!held || !taken || held.to === null) return [];
  const yieldMs = held.to - start.at;
  const lastsMs = (taken.to ?? table.now) - start.at;
  if (start.at - held.from < HELD_MS || lastsMs < LASTS_MS) return [];
  if (yieldMs < YIELD_MIN_MS || yieldMs > YIELD_MAX_MS || (taken.to ?? table.now) < held.to)
    return [];
  const said = newcomer.words.filter((word) => word.at > start.at - 500);
  if (said.length > 0 && isBackchannel(said.slice(0, 4).map((word) => word.text))) return [];
  const last = holder.words.findLast((word) => word.at <= (held.to ?? 0) + 300);
  if (last && isFinal(last.mark)) return [];
  const score = last && last.mark === "" ? 0.35 : 0.2;
  const { at, who, whom } = start;
  return [{ detector: "interruption", at, who, whom, score, kind: "took-floor" }];
}
