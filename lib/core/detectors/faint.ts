/** Below this probability nothing is kept of a moment, not even for the debrief's estimate. */
export const FAINT = 0.05;
