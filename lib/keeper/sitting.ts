/**
 * What makes one sitting, in times. A meeting goes on over a reload, a crash, sleep or a dropped
 * line; it ends when nobody has come back.
 */

/** Away for less than this on the same address is the same meeting (product.md, "meeting"). */
export const SITTING_MS = 10 * 60_000;
/** A line that closed and does not come back within this ends the meeting (architecture.md). */
export const GRACE_MS = 60_000;
/** The overlay gives a sign of life each minute. */
export const ALIVE_MS = 60_000;
/**
 * No sign of life for this long ends the meeting too: two missed beats and the grace. Chromium lets
 * timers of a hidden tab run only once a minute, so one missed beat says nothing.
 */
export const SILENCE_MS = 2 * ALIVE_MS + GRACE_MS;
/** The shortest an alarm may be (Chrome 120 and newer; promises.md). */
export const SHORTEST_ALARM_MS = 30_000;
/** "In 30 minutes" on the end card. */
export const LATER_MS = 30 * 60_000;
/** "Not this call" holds for the same tab and address this long, and in any tab for a sitting. */
export const DECLINED_MS = 4 * 60 * 60_000;
/**
 * From then on names of others are dropped, debrief or not. The round that drops them comes once a
 * day and at each start, so six days keep the promise of seven (promises S2).
 */
export const NAMES_MS = 6 * 24 * 60 * 60_000;
