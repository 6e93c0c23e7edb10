/** Questions built around an act: one that was ordered, forbidden or left out. Slots as in frames.ts. */

/** Frames around an order: {do} "log the hours by Friday", {doing} "logging the hours by Friday". */
export const ORDER_FRAMES: readonly string[] = [
  "i:{Lead} what would help {you} {do}?",
  "i:{Lead} what could remind {you} to {do}?",
  "i:{Lead} what would help {you} get {done}?",
  "h:{Lead} what support would {you} need to {do}?",
  "s:{Lead} could we agree on a reminder to {do}?",
  "s:{Lead} could we agree on a simple routine for {doing}?",
];
export const STOP_FRAMES: readonly string[] = [
  "i:{Lead} what could {you} do instead of {doing}?",
  "h:{Lead} what would help {you} find an alternative to {doing}?",
  "s:{Lead} could we agree on an alternative to {doing}?",
];
/** What an act must be for a frame to fit it: said or looked at, put before another, or simply left out. */
export const FITS: ReadonlyArray<readonly [frame: string, act: RegExp]> = [
  ["pause and", / first$/],
  [
    "moment to",
    /^(?:ask|tell|thank|check|call|test|review|inform|brief|greet|invite|read|explain|answer|reply|update|confirm|talk|speak|show|train|taste)\b/,
  ],
  ["remind", /^(?!\w+$|wait\b|remember\b)(?!.*\b(?:right|on time|in time|next)\b)/],
  ["routine", /^(?!\w+$|wait\b|thank\b|start\b|begin\b|apologi|call\b)(?!.*\bnext\b)/],
  ["time to", /^(?!.*\btime\b)/],
  ["check that", /^(?!(?:I|we|everyone|somebody)\b)(?!.*\bcan\b)(?!.* on time$)/],
];
/** Around the act that was left out: {do} "check the labels first". */
export const WANTED_FRAMES: readonly string[] = [
  "i:{When} what would help {you} {do}?",
  "i:{When} what could remind {you} to {do}?",
  "i:{When} what would be a good moment to {do}?",
  "i:{When} what would help {you} pause and {do}?",
  "i:{When} how could {you} find a moment to {do}?",
  "h:{When} what could I do to make it easier for {you} to {do}?",
  "h:{When} what could I take off {your} hands so that there is time to {do}?",
  "s:{When} could we agree on a small reminder to {do}?",
];
/** Around an act that is still to come: {do} "send back the contract". */
export const PENDING_FRAMES: readonly string[] = [
  "i:By when could {you} {do}, and what would help?",
  "i:Which day would suit {you} to {do}?",
];
/** Around what should be so next time: {goal} "the board can read the charts". */
export const GOAL_FRAMES: readonly string[] = [
  "i:{When} how could we make sure that {goal}?",
  "i:{When} who could check that {goal}?",
  "i:{When} what would make sure that {goal}?",
  "h:{When} what could I do beforehand so that {goal}?",
  "s:Could we agree on a short check that {goal}, {start}?",
];
/** Around an act that comes round again, where the draft names no fault of its own. */
export const AGAIN_FRAMES: readonly string[] = [
  "i:{When} what could we check first?",
  "i:{When} what could we look at together first?",
  "i:{When} what should we settle first?",
  "s:Could we agree on a quick word before it happens, {start}?",
  "h:{When} what would {you} need from me first?",
];
/** The same where others build on what was changed. */
export const CHANGE_FRAMES: readonly string[] = [
  "i:{When} how could we find out who relies on it?",
  "i:{When} who should hear about it first?",
  "i:{When} how could we let those affected know early?",
  "s:Could we agree on who hears about it first, {start}?",
  "h:{When} what would {you} need from me first?",
];
