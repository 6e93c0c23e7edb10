/**
 * Turns a script into what a call page would show and when: meters that go on and off, caption rows
 * that grow a few words at a time. Pure; the numbers are those of the corpora's simulator
 * (corpora/tools/FORMAT.md), so practice behaves like the calls the detectors were measured on.
 */
import type { PersonKey, Script, Turn } from "./script";

/** Unhurried speech: 168 words a minute. */
const WORDS_PER_SECOND = 2.8;
/** The meter follows the voice, and hangs on after it. */
const METER_ON_S = 0.15;
const METER_OFF_S = 0.5;
/** A caption row grows by so many words, this long after the last of them. */
const WORDS_AT_ONCE = 2;
const CAPTION_DELAY_S = 1.2;

export type Cue =
  | { readonly t: number; readonly kind: "speaking"; readonly who: PersonKey; readonly on: boolean }
  | {
      readonly t: number;
      readonly kind: "caption";
      readonly who: PersonKey;
      readonly block: string;
      readonly text: string;
    };

/** Everything that happens, in order; `t` is seconds of meeting time. */
export function timelineOf(script: Script): readonly Cue[] {
  return script.turns
    .flatMap((turn, order) => cuesOf(turn, `t${order + 1}`))
    .sort((a, b) => a.t - b.t);
}

function cuesOf(turn: Turn, block: string): Cue[] {
  const words = turn.text.split(" ");
  const ends = turn.at + words.length / WORDS_PER_SECOND;
  const cues: Cue[] = [
    { t: round(turn.at + METER_ON_S), kind: "speaking", who: turn.who, on: true },
    { t: round(ends + METER_OFF_S), kind: "speaking", who: turn.who, on: false },
  ];
  for (let said = WORDS_AT_ONCE; said < words.length + WORDS_AT_ONCE; said += WORDS_AT_ONCE) {
    const count = Math.min(said, words.length);
    const t = round(turn.at + count / WORDS_PER_SECOND + CAPTION_DELAY_S);
    cues.push({ t, kind: "caption", who: turn.who, block, text: words.slice(0, count).join(" ") });
  }
  return cues;
}

const round = (seconds: number) => Math.round(seconds * 1000) / 1000;
