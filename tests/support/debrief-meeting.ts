/**
 * One meeting to debrief, written through the real keeper by a coach without screens: three taps, a
 * tap the detector saw too, two candidates, names, 49 of 52 minutes measured. Tests only.
 */
import { ulid } from "ulid";
import { type MeetingRecord, RECORD_VERSION } from "../../lib/core/events/record";
import type { Coach } from "../e2e/coach";
import { SEVEN_WEEKS, seed } from "./seed";

const MINUTE = 60_000;

/** A record before it knows its meeting. */
type Loose<T> = T extends unknown ? Omit<T, "v" | "id" | "meetingId" | "elapsedMs"> : never;
type LooseRecord = Loose<MeetingRecord>;

export interface DebriefMeetingOptions {
  readonly title?: string;
  /** Minutes of the call, and how many of them captions and names were read. */
  readonly minutes?: number;
  readonly measured?: number;
  readonly names?: Readonly<Record<string, string>>;
  /** No meeting before it: baseline, and no commitment to look back at. */
  readonly isFirst?: boolean;
  /** No records at all. */
  readonly isEmpty?: boolean;
  /** Everything was read and nothing happened: every count is 0. */
  readonly isQuiet?: boolean;
  /** The call goes on. */
  readonly isRunning?: boolean;
}

const sighting = (
  at: number,
  detector: "interruption" | "invitation",
  whom: string,
): LooseRecord => ({
  type: "sighting",
  at,
  behaviourId: detector === "interruption" ? "letFinish" : "inviteByName",
  detector,
  who: "p1",
  whom,
  score: 0.7,
  kind: detector === "interruption" ? "took-floor" : null,
});

/** Three cut-ins (one tapped and seen), one more to look at; two invitations, one to look at. */
function recordsOf(startedAt: number, minutes: number, measured: number): LooseRecord[] {
  const at = (minute: number) => startedAt + minute * MINUTE;
  const tap = (minute: number, behaviourId: string): LooseRecord => ({
    type: "tap",
    at: at(minute),
    behaviourId,
    via: "panel",
  });
  const span = (ms: number, end: number, isRead: boolean): LooseRecord => ({
    type: "span",
    at: end,
    ms,
    state: "in-call",
    captions: isRead,
    speaking: true,
    names: isRead,
  });
  return [
    sighting(at(2), "interruption", "p2"),
    tap(2.05, "letFinish"),
    tap(11, "letFinish"),
    tap(26, "letFinish"),
    sighting(at(31), "interruption", "p2"),
    tap(18, "inviteByName"),
    sighting(at(40), "invitation", "p3"),
    { type: "highlight", at: at(33), text: "Waited, and Priya got to the end." },
    span(measured * MINUTE, at(measured), true),
    ...(minutes > measured ? [span((minutes - measured) * MINUTE, at(minutes), false)] : []),
  ];
}

/** Stores what first run stores and earlier weeks, then the meeting. Resolves with its id. */
export async function seedDebriefMeeting(
  coach: Coach,
  options: DebriefMeetingOptions = {},
): Promise<string> {
  const { minutes = 52, measured = 49, title = "Design review" } = options;
  const endedAt = Date.now() - 5 * MINUTE;
  const startedAt = endedAt - minutes * MINUTE;
  // Three meetings are baseline; after them there are aims.
  const meetings = options.isFirst ? [] : SEVEN_WEEKS.slice(-4, -1);
  await seed(coach.page, { meetings, withPhrases: false });
  const { meetingId } = await coach.ask("call.join", {
    site: "meet",
    room: `room-${title}`,
    title,
    at: startedAt,
  });
  if (!meetingId) throw new Error("The keeper did not open a meeting.");
  if (!options.isEmpty) {
    const all = recordsOf(startedAt, minutes, measured);
    const kept = options.isQuiet ? all.filter(({ type }) => type === "span") : all;
    const records = kept.map((record) => ({
      ...record,
      v: RECORD_VERSION,
      id: ulid(record.at),
      meetingId,
      elapsedMs: record.at - startedAt,
    }));
    await coach.ask("records.append", { records });
    await coach.ask("names.put", {
      meetingId,
      names: options.names ?? { p2: "Priya", p3: "Tom" },
    });
  }
  if (!options.isRunning) await coach.ask("call.end", { meetingId, at: endedAt });
  return meetingId;
}
