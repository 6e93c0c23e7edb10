/** Numbers, days and times as the owner's browser writes them. Times are 24 h. Holds no words. */
import { browser } from "wxt/browser";

/** The interface speaks English: a browser in another language gets day-before-month English. */
function locale(): string {
  const language = browser.i18n.getUILanguage();
  return language.startsWith("en") ? language : "en-GB";
}

/** 2, 1.5, 0.25: at most `digits` after the point. */
export function number(value: number, digits = 1): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);
}

/** "19 Nov" */
export function day(at: number): string {
  return new Intl.DateTimeFormat(locale(), { day: "numeric", month: "short" }).format(at);
}

/** "Thursday, 19 November" */
export function longDay(at: number): string {
  const parts = { weekday: "long", day: "numeric", month: "long" } as const;
  return new Intl.DateTimeFormat(locale(), parts).format(at);
}

/** "14:02", or "14:02:31" */
export function time(at: number, withSeconds = false): string {
  return new Intl.DateTimeFormat(locale(), {
    hour: "2-digit",
    minute: "2-digit",
    ...(withSeconds ? { second: "2-digit" } : {}),
    hourCycle: "h23",
  }).format(at);
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** "Thursday 14:00" within a week of `now`, else "19 Nov 14:00". */
export function when(at: number, now: number): string {
  const weekday = new Intl.DateTimeFormat(locale(), { weekday: "long" }).format(at);
  return `${Math.abs(now - at) < WEEK_MS ? weekday : day(at)} ${time(at)}`;
}

/** Whole minutes, at least 1 for anything longer than nothing. */
export function minutes(ms: number): number {
  return ms > 0 ? Math.max(1, Math.round(ms / 60_000)) : 0;
}

/** First letter large: "you cut in" → "You cut in". */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1);
}
