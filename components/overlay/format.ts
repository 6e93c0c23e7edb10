/** Times and numbers as the overlay writes them. */
import { i18n } from "#i18n";

/** Hours and minutes on the 24-hour clock, in the order of the browser's language. */
export function clockTime(at: number): string {
  return new Intl.DateTimeFormat(undefined, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(at);
}

/** Small numbers as words, for prose; above ten as digits. */
export function numberWord(count: number): string {
  return i18n.t("overlay.numberWords").split(" ")[count - 1] ?? String(count);
}

export const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
