/**
 * Days and times in words. Clock times have 24 hours; names of days and months are in the language
 * of the interface (English; the browser's own kind of English where it has one).
 */
import browser from "webextension-polyfill";

function locale(): string {
  const language = browser.i18n.getUILanguage();
  // Of the regions of English only the British one writes "15 October" and 24 hours by itself.
  return /^en-/.test(language) ? language : "en-GB";
}

/** "14:02". */
export function clockTime(at: number): string {
  return new Intl.DateTimeFormat(locale(), {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(at);
}

/** "Thursday 15 October". */
export function longDay(at: number): string {
  return new Intl.DateTimeFormat(locale(), { weekday: "long", day: "numeric", month: "long" })
    .format(at)
    .replace(",", "");
}

/** "Thursday 15 October, 14:00". */
export function dayAndTime(at: number): string {
  return `${longDay(at)}, ${clockTime(at)}`;
}

/** What a `datetime-local` field wants: "2026-10-15T14:00", in the owner's own time zone. */
export function toLocalField(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** ms since 1970, or null while the field is incomplete. */
export function fromLocalField(text: string): number | null {
  const at = new Date(text).getTime();
  return Number.isNaN(at) ? null : at;
}

/** The same wall-clock time so many days later, also over a change of the clocks. */
export function daysLater(at: number, days: number): number {
  const date = new Date(at);
  date.setDate(date.getDate() + days);
  return date.getTime();
}
