/** Days and times of a debrief: in words, in a date field, and some days later. Reads no clock. */
import { longDay, time } from "@/components/ui/format";

/** "Thursday 15 October, 14:00"; 24 hours. */
export function dayAndTime(at: number): string {
  return `${longDay(at)}, ${time(at)}`;
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
