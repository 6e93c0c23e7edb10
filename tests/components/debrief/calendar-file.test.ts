/** The calendar file: one event in UTC, the owner's sentence, nobody invited. */
import { expect, test } from "vitest";
import { calendarFile } from "@/components/debrief/calendar-file";
import { commitmentSentence, measureSentence } from "@/components/debrief/commitment-words";
import { packPlan } from "../../support/pack-plan";

const commitment = {
  behaviourId: "letFinish",
  situation: "I unmute to answer,",
  response: "I count to three.",
  target: 1,
  lookAt: Date.UTC(2026, 9, 22, 12, 52),
};
/** Lines of a calendar file are folded at 75 octets (RFC 5545 §3.1). */
const unfolded = (text: string) => text.replaceAll(/\r\n[ \t]/g, "");

test("holds the moment in UTC, ten minutes, the sentence and the measure", () => {
  const file = calendarFile(commitment, "1 or fewer: you cut in.", "01ARZ");
  const text = unfolded(file?.text ?? "");
  expect(file?.name).toBe("next-time.ics");
  expect(text).toContain("DTSTART:20261022T125200Z");
  expect(text).toContain("DURATION:PT10M");
  expect(text).toContain("SUMMARY:Look at my commitment");
  expect(text).toContain("If I unmute to answer\\, then I count to three.");
  expect(text).toContain("How I will know: 1 or fewer: you cut in.");
  expect(text).toContain("UID:01ARZ@next-time");
  expect(text).toContain("CLASS:PRIVATE");
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(text).not.toMatch(/ATTENDEE|ORGANIZER|URL:/);
});

test("line breaks and control words in the owner's text cannot add a second event", () => {
  const response = "stop\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:x@example.org";
  const text = calendarFile({ ...commitment, response }, "", "u")?.text ?? "";
  expect(
    unfolded(text)
      .split(/\r?\n/)
      .filter((line) => line.startsWith("BEGIN:VEVENT")),
  ).toHaveLength(1);
  expect(unfolded(text)).not.toMatch(/^ATTENDEE/m);
});

test("no date, no file", () => {
  expect(calendarFile({ ...commitment, lookAt: null }, "", "u")).toBeNull();
});

test("a sentence has its own comma and full stop, and works without an if", async () => {
  expect(commitmentSentence(commitment)).toBe("If I unmute to answer, then I count to three.");
  expect(commitmentSentence({ situation: " ", response: "I wait" })).toBe("I wait.");
  const { behaviours } = await packPlan("interruptLess", 0);
  const [letFinish, invite, pause] = behaviours;
  if (!letFinish || !invite || !pause) throw new Error("no pack");
  expect(measureSentence(letFinish, 1)).toBe("1 or fewer: you cut in.");
  expect(measureSentence(invite, 2)).toBe("2 or more: you invited someone by name.");
  expect(measureSentence(pause, null)).toBe("Did, did not or no chance, in the next debrief.");
});
