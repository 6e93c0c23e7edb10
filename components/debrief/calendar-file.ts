/** The calendar file of a commitment, made here and downloaded; nothing is sent and nobody invited. */
import { createEvent } from "ics";
import { i18n } from "#i18n";
import type { Commitment } from "@/lib/core/debrief/commitment";
import { commitmentSentence } from "./commitment-words";

/** Looking at one commitment is meant to take this long, in minutes. */
const LOOK_MINUTES = 10;

export interface CalendarFile {
  readonly name: string;
  /** RFC 5545 text. */
  readonly text: string;
}

/**
 * @param measure how the owner will know, as the page says it
 * @param uid stays the same for the same debrief, so that a second import replaces the first
 * @returns null when there is no date or the library refuses it
 */
export function calendarFile(
  commitment: Commitment,
  measure: string,
  uid: string,
): CalendarFile | null {
  const { lookAt } = commitment;
  if (lookAt === null) return null;
  const sentence = commitmentSentence(commitment);
  const { value } = createEvent({
    uid: `${uid}@next-time`,
    productId: "next-time",
    start: lookAt,
    startInputType: "utc",
    startOutputType: "utc",
    duration: { minutes: LOOK_MINUTES },
    title: i18n.t("debrief.next.fileTitle"),
    description: [
      sentence,
      i18n.t("debrief.next.fileMeasure", { measure: measure.replace(/\.$/, "") }),
      i18n.t("debrief.next.fileFrom"),
    ].join("\n"),
    classification: "PRIVATE",
    busyStatus: "FREE",
    alarms: [{ action: "display", description: sentence, trigger: { minutes: 5, before: true } }],
  });
  if (!value) return null;
  return { name: "next-time.ics", text: value };
}

/** Hands the file to the browser's downloads. */
export function download({ name, text }: CalendarFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/calendar" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
