/**
 * Hybrid logical clock: stamps that sort as text, never go back on one device, and stay close to
 * the wall clock. Reads no clock itself (Kulkarni et al. 2014, "Logical Physical Clocks").
 */

/** Digits that hold any date in base 36 (8.64e15 has ten) and 36^4 events in one millisecond. */
const TIME_DIGITS = 11;
const COUNT_DIGITS = 4;
const COUNT_LIMIT = 36 ** COUNT_DIGITS;

const pad = (value: number, digits: number) => value.toString(36).padStart(digits, "0");

function parse(stamp: string): { at: number; count: number } {
  const [at = "0", count = "0"] = stamp.split("-");
  return { at: Number.parseInt(at, 36), count: Number.parseInt(count, 36) };
}

/**
 * The next stamp of `device` after `last` ("" at the very first): "time-count-device". Greater than
 * `last` also when the wall clock stood still or went back.
 */
export function nextStamp(last: string, now: number, device: string): string {
  const before = last ? parse(last) : { at: 0, count: -1 };
  let at = Math.max(before.at, now);
  let count = at === before.at ? before.count + 1 : 0;
  if (count >= COUNT_LIMIT) {
    at++;
    count = 0;
  }
  return `${pad(at, TIME_DIGITS)}-${pad(count, COUNT_DIGITS)}-${device}`;
}
