/** The keeper's alarms: one to end each running meeting, one per debrief put off, one daily round. */
import browser from "webextension-polyfill";
import { SHORTEST_ALARM_MS } from "./sitting";

export type AlarmKind = "end" | "later";
/** Name of the daily round: names and meetings whose time has come. */
export const ROUND = "round";
const ROUND_MINUTES = 24 * 60;

const nameOf = (kind: AlarmKind, meetingId: string) => `${kind}:${meetingId}`;

/** Sets (or moves) a meeting's alarm. The browser keeps it while the worker sleeps. */
export function setAlarm(kind: AlarmKind, meetingId: string, when: number, now: number): void {
  const soonest = now + SHORTEST_ALARM_MS;
  browser.alarms.create(nameOf(kind, meetingId), { when: Math.max(when, soonest) });
}

export async function clearAlarm(kind: AlarmKind, meetingId: string): Promise<void> {
  await browser.alarms.clear(nameOf(kind, meetingId));
}

export async function hasAlarm(kind: AlarmKind, meetingId: string): Promise<boolean> {
  return Boolean(await browser.alarms.get(nameOf(kind, meetingId)));
}

export function setRound(): void {
  browser.alarms.create(ROUND, { delayInMinutes: 1, periodInMinutes: ROUND_MINUTES });
}

/** What an alarm is for, or null for the round. */
export function readAlarm(name: string): { kind: AlarmKind; meetingId: string } | null {
  const [kind, meetingId] = name.split(":");
  if ((kind !== "end" && kind !== "later") || !meetingId) return null;
  return { kind, meetingId };
}
