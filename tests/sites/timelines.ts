/**
 * The caption and speaking timelines of meeting-pages §5 and §6 as steps, and what must come of
 * them. Times are ms; `JOIN_MS` is when the call is shown, the timeline begins at `BEGIN_MS`.
 */
import type { Step } from "./in-page";

export const JOIN_MS = 500;
export const BEGIN_MS = 3000;

export interface Said {
  readonly key: string;
  readonly text: string;
  /** First and last change, from the beginning of the timeline. */
  readonly from: number;
  readonly to: number;
}

const LONG = `and then ${Array.from({ length: 90 }, (_, i) => `word${i}`).join(" ")}`;
const CUT = LONG.slice(300);

const joined = (steps: readonly Step[]): Step[] => [
  [JOIN_MS, "join"],
  ...steps.map(([at, ...rest]): Step => [BEGIN_MS + at, ...rest]).sort((a, b) => a[0] - b[0]),
];

/** §5, every line of the table, with speech to match. Ends with captions off at 15 s. */
export const MEET_STEPS: readonly Step[] = joined([
  [0, "captions", false],
  [0, "captions", true],
  [500, "speaking", "alpha", true],
  [800, "say", "A", "alpha", "so"],
  [1100, "say", "A", "alpha", "so I"],
  [1350, "say", "A", "alpha", "so I think"],
  [1600, "say", "A", "alpha", "so i think we"],
  [1900, "say", "A", "alpha", "So, I think we should"],
  [2200, "replaceText", "A", "So, I think we should move"],
  [2300, "speaking", "bo", true],
  [2400, "say", "B", "bo", "can I just"],
  [2500, "say", "A", "alpha", "So, I think we should move it"],
  [2900, "say", "A", "alpha", "So, I think we should move it to"],
  [3100, "say", "B", "bo", "can I just say"],
  [3300, "say", "A", "alpha", "So, I think we should move it to may"],
  [3400, "speaking", "alpha", false],
  [3600, "say", "A", "alpha", "So, I think we should move it to May."],
  [4000, "speaking", "bo", false],
  [5200, "dropRow", "A"],
  [5800, "putBackRow", "A"],
  [6800, "speaking", "alpha", true],
  [7000, "say", "A2", "alpha", "and then"],
  [7500, "speaking", "alpha", false],
  [7600, "speaking", "me", true],
  [8000, "say", "Y", "me", "what do you think"],
  [8600, "speaking", "me", false],
  [9500, "say", "Y", "me", "What do you think?"],
  [9600, "speaking", "alpha", true],
  [10_000, "say", "A2", "alpha", LONG],
  [12_000, "say", "A2", "alpha", `${CUT} and on`],
  [13_000, "say", "A2", "alpha", `${CUT} and on it went`],
  [13_500, "speaking", "alpha", false],
  [14_000, "announce", "Bo Berg has left the meeting"],
  [14_000, "toast", "Bo Berg has left the meeting"],
  [14_000, "raisedHands", true],
  [15_000, "captions", false],
]);

export const MEET_SAID: readonly Said[] = [
  { key: "alpha", text: "So, I think we should move it to May.", from: 800, to: 3600 },
  { key: "bo", text: "can I just say", from: 2400, to: 3100 },
  { key: "alpha", text: `${LONG} and on it went`, from: 7000, to: 13_000 },
  { key: "me", text: "What do you think?", from: 8000, to: 9500 },
];

/** Who made a sound when: [key, from, to]. */
export const MEET_SPOKE: readonly (readonly [string, number, number])[] = [
  ["alpha", 500, 3400],
  ["bo", 2300, 4000],
  ["alpha", 6800, 7500],
  ["me", 7600, 8600],
  ["alpha", 9600, 13_500],
];

/** §6: a sliding window, two rows at once, newest first, hidden after 10 s and used again. */
export const ZOOM_STEPS: readonly Step[] = joined([
  [0, "say", "1", "alpha", "hello"],
  [300, "say", "1", "alpha", "hello everyone"],
  [700, "say", "1", "alpha", "hello everyone so today"],
  [1500, "say", "1", "alpha", "everyone so today we"],
  [2000, "say", "2", "bo", "sorry"],
  [2500, "say", "1", "alpha", "so today we plan"],
  [2600, "say", "2", "bo", "sorry can I"],
  [3500, "say", "2", "bo", "sorry can I ask"],
  [4000, "say", "1", "alpha", "today we plan the week"],
  [4200, "copyRow", "1", true],
  [4300, "copyRow", "1", false],
  [16_000, "say", "3", "me", "me again"],
  [17_000, "say", "3", "me", "me again what do you think?"],
]);

export const ZOOM_SAID: readonly Said[] = [
  { key: "alpha", text: "hello everyone so today we plan the week", from: 0, to: 4000 },
  { key: "bo", text: "sorry can I ask", from: 2000, to: 3500 },
  { key: "me", text: "me again what do you think?", from: 16_000, to: 17_000 },
];

/** The same in everybody's one row: who is cut off and goes on has a turn more, and says "today we" twice. */
export const ZOOM_SAID_IN_ONE_ROW: readonly Said[] = [
  { key: "alpha", text: "hello everyone so today we", from: 0, to: 1500 },
  { key: "bo", text: "sorry can I ask", from: 2000, to: 3500 },
  { key: "alpha", text: "today we plan the week", from: 4000, to: 4000 },
  { key: "me", text: "me again what do you think?", from: 16_000, to: 17_000 },
];
