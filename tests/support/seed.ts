/**
 * Writes seven weeks of meetings through the real keeper, by the very requests the overlay and the
 * debrief send. For tests and screenshots; no build of the extension contains it.
 */
import type { Page } from "@playwright/test";
import { ulid } from "ulid";
import type { MeetingRecord } from "../../lib/core/events/record";
import type { Plan } from "../../lib/core/plan/behaviour";
import { packPlan } from "./pack-plan";
import { TEST_SETTINGS } from "./test-plan";

/** In extension pages; the tests' own types do not know it. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

type Mark = "did" | "did-not" | "no-chance";

export interface SeedMeeting {
  readonly daysAgo: number;
  readonly title: string;
  readonly site?: "meet" | "zoom" | "practice";
  readonly minutes: number;
  /** Minutes in which captions and names were read. */
  readonly measured: number;
  readonly letFinish: number;
  readonly inviteByName: number;
  /** Interruptions noticed and not answered yet. */
  readonly unconfirmed?: number;
  readonly pauseFirst?: Mark;
  readonly keptCount?: "yes" | "mostly" | "no";
  readonly note?: string;
  /** "open": as the keeper leaves it. */
  readonly debrief: "done" | "open" | "skipped" | "begun";
}

/** Seven weeks: three of baseline, then coaching; one meeting measured too little. */
export const SEVEN_WEEKS: readonly SeedMeeting[] = (
  [
    [49, "Design review", 52, 52, 4, 0, "did"],
    [45, "Weekly planning", 48, 47, 5, 0, "did-not"],
    [42, "Design review", 55, 55, 3, 1, "did"],
    [38, "Weekly planning", 46, 46, 3, 1, "did"],
    [35, "Design review", 51, 50, 3, 0, "did-not"],
    [31, "Budget talk", 40, 38, 2, 1, "no-chance"],
    [28, "Design review", 50, 50, 2, 2, "did"],
    [24, "Weekly planning", 45, 44, 1, 1, "did-not"],
    [21, "Design review", 52, 52, 2, 1, "did"],
    [17, "All hands", 51, 31, 2, 0, undefined],
    [14, "Design review", 50, 49, 2, 3, "no-chance"],
    [7, "Weekly planning", 47, 46, 1, 1, "did"],
    [2, "Design review", 52, 49, 1, 2, "did"],
  ] as const
).map(([daysAgo, title, minutes, measured, letFinish, inviteByName, pauseFirst], i, all) => ({
  daysAgo,
  title,
  minutes,
  measured,
  letFinish,
  inviteByName,
  ...(pauseFirst ? { pauseFirst } : {}),
  ...(i % 2 ? { site: "zoom" as const } : {}),
  ...(i === 8 ? { note: "Tom had the answer all along. Ask him first next time." } : {}),
  debrief: i === all.length - 1 ? "begun" : "done",
}));

/** Stands for the id the keeper gives a meeting when it is joined. */
const MEETING = "$MEETING";

interface Request {
  readonly type: string;
  readonly payload: unknown;
}

/** A record before it knows its meeting. */
type Loose<T> = T extends unknown ? Omit<T, "v" | "id" | "meetingId" | "elapsedMs"> : never;

function stamp(startedAt: number, record: Loose<MeetingRecord>): Record<string, unknown> {
  return {
    v: 1,
    id: ulid(record.at),
    meetingId: MEETING,
    elapsedMs: record.at - startedAt,
    ...record,
  };
}

function recordsOf(meeting: SeedMeeting, startedAt: number): Record<string, unknown>[] {
  const records: Loose<MeetingRecord>[] = [];
  const spread = (n: number, i: number) =>
    startedAt + Math.round((meeting.minutes * MINUTE * (i + 1)) / (n + 1));
  for (let i = 0; i < meeting.letFinish; i++) {
    records.push({
      type: "tap",
      at: spread(meeting.letFinish, i),
      behaviourId: "letFinish",
      via: "panel",
    });
  }
  for (let i = 0; i < meeting.inviteByName; i++) {
    const at = spread(meeting.inviteByName, i) + 20_000;
    records.push({ type: "tap", at, behaviourId: "inviteByName", via: "key" });
  }
  for (let i = 0; i < (meeting.unconfirmed ?? 0); i++) {
    records.push({
      type: "sighting",
      at: startedAt + (i + 1) * MINUTE,
      behaviourId: "letFinish",
      detector: "interruption",
      who: "p1",
      whom: "p2",
      score: 0.6,
      kind: null,
    });
  }
  const endAt = startedAt + meeting.minutes * MINUTE;
  if (meeting.pauseFirst) {
    records.push({ type: "mark", at: endAt, behaviourId: "pauseFirst", value: meeting.pauseFirst });
  }
  if (meeting.note) records.push({ type: "note", at: endAt - 5 * MINUTE, text: meeting.note });
  const span = { type: "span", state: "in-call", speaking: true } as const;
  const measuredMs = meeting.measured * MINUTE;
  const restMs = meeting.minutes * MINUTE - measuredMs;
  records.push({
    ...span,
    at: startedAt + measuredMs,
    ms: measuredMs,
    captions: true,
    names: true,
  });
  if (restMs > 0) records.push({ ...span, at: endAt, ms: restMs, captions: false, names: false });
  return records.map((record) => stamp(startedAt, record));
}

function debriefOf(meeting: SeedMeeting, endAt: number): Record<string, unknown> {
  const kept = meeting.keptCount ? { keptCount: meeting.keptCount } : {};
  if (meeting.debrief === "begun") {
    // Its counts were uncovered, so they are in the trends.
    const shown = { "shown.letFinish": true, "shown.inviteByName": true, "shown.pauseFirst": true };
    return { ...kept, ...shown, spentMs: 2 * MINUTE, step: "see" };
  }
  if (meeting.debrief !== "done") return kept;
  return {
    ...kept,
    keepWhat: "Everybody had said something by half time.",
    nextBehaviour: "letFinish",
    nextSituation: "I unmute to answer",
    nextResponse: "I count to three before the first word",
    nextTarget: 1,
    nextLookAt: endAt + 7 * DAY,
    closed: endAt + 15 * MINUTE,
  };
}

function requestsOf(meeting: SeedMeeting, i: number, now: number): Request[] {
  // Two in the afternoon of that day, in the zone of the machine that runs the browser.
  const startedAt = new Date(now - meeting.daysAgo * DAY).setHours(14, 0, 0, 0);
  const endAt = startedAt + meeting.minutes * MINUTE;
  const { site = "meet", title } = meeting;
  const fields = debriefOf(meeting, endAt);
  const requests: Request[] = [
    { type: "call.join", payload: { site, room: `room-${i}`, title, at: startedAt } },
    { type: "records.append", payload: { records: recordsOf(meeting, startedAt) } },
    { type: "call.end", payload: { meetingId: MEETING, at: endAt } },
  ];
  if (meeting.debrief === "skipped") {
    requests.push({ type: "debrief.choose", payload: { meetingId: MEETING, choice: "skip" } });
  }
  if (Object.keys(fields).length > 0) {
    requests.push({ type: "doc.commit", payload: { doc: `debrief:${MEETING}`, fields } });
  }
  return requests;
}

const SAID = [
  "Two questions stayed open on Tuesday. On Thursday, how can we make room for them?",
  "The draft came on Friday evening. For the next one, what would help to have it by noon?",
  "Priya and Tom had not spoken by half time. Next week, who asks them first?",
] as const;

/** Eleven of nineteen about next time, over the last month. */
function phraseLog(now: number): Record<string, unknown> {
  const entries = Array.from({ length: 19 }, (_, i) => {
    const at = now - (i + 1) * DAY;
    const focusAfter = i < 11 ? "future" : "past";
    const text = SAID[i % SAID.length];
    return [ulid(at), { at, text, focusBefore: "past", focusAfter }];
  });
  return Object.fromEntries(entries);
}

export interface SeedOptions {
  /** ms since 1970; the newest meeting lies before it. */
  readonly now?: number;
  readonly meetings?: readonly SeedMeeting[];
  /** Without one: the pack "Interrupt less, invite more". */
  readonly plan?: Plan;
  readonly withPhrases?: boolean;
}

/** `page`: any page of the extension. Resolves with the meetings' ids, oldest first. */
export async function seed(page: Page, options: SeedOptions = {}): Promise<string[]> {
  const { now = Date.now(), meetings = SEVEN_WEEKS, withPhrases = true } = options;
  const plan = options.plan ?? (await packPlan("interruptLess", now - 50 * DAY));
  const requests: Request[] = [
    { type: "doc.commit", payload: { doc: "settings", fields: TEST_SETTINGS } },
    { type: "doc.commit", payload: { doc: "plan", fields: { plan } } },
    ...meetings.flatMap((meeting, i) => requestsOf(meeting, i, now)),
  ];
  if (withPhrases) {
    requests.push({ type: "doc.commit", payload: { doc: "phrases", fields: phraseLog(now) } });
  }
  return page.evaluate(askAll, { requests, placeholder: MEETING });
}

/** Runs in the page: no name from outside, and no inner function (tsx would mark it). */
async function askAll({ requests, placeholder }: { requests: Request[]; placeholder: string }) {
  const ids: string[] = [];
  for (const { type, payload } of requests) {
    const message = JSON.stringify({ type, payload }).replaceAll(placeholder, ids.at(-1) ?? "");
    const answer = (await chrome.runtime.sendMessage(JSON.parse(message))) as {
      ok: boolean;
      reply?: { meetingId?: string; refused?: unknown[] };
    };
    if (!answer?.ok || answer.reply?.refused?.length) {
      throw new Error(`${type}: ${JSON.stringify(answer)}`);
    }
    if (type === "call.join" && answer.reply?.meetingId) ids.push(answer.reply.meetingId);
  }
  return ids;
}
