/** Questions built around an act: one that was ordered, forbidden or left out. Slots as in frames.ts. */

/** Frames around an order: {do} "log the hours by Friday", {doing} "logging the hours by Friday". */
export const ORDER_FRAMES: readonly string[] = [
  "i:{Lead} what would help {you} {do}?",
  "i:{Lead} what would make it easy for {you} to {do}?",
  "i:{Lead} how could we make it easier to {do}?",
  "i:{Lead} what would help {you} get {done}?",
  "h:{Lead} what support would {you} need to {do}?",
  "s:{Lead} could we agree on a reminder to {do}?",
  "s:{Lead} could we agree on a simple routine for {doing}?",
];
export const STOP_FRAMES: readonly string[] = [
  "i:{Lead} how could we manage without {doing}?",
  "i:{Lead} what could {you} do instead of {doing}?",
  "h:{Lead} what would help {you} find an alternative to {doing}?",
  "s:{Lead} could we agree on an alternative to {doing}?",
];
/** Around the act that was left out: {do} "check the labels first". */
export const WANTED_FRAMES: readonly string[] = [
  "i:{When} what would make it easy for {you} to {do}?",
  "i:{When} what would help {you} {do}?",
  "i:{When} how could we make it easier to {do}?",
  "h:{When} what could I do to make it easier for {you} to {do}?",
  "s:{When} could we agree on a small reminder to {do}?",
];
