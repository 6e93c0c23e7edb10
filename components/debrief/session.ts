/** What every step of a debrief gets: what is known, and how to write. Types only. */
import type { Commitment } from "@/lib/core/debrief/commitment";
import type { Debrief, FieldName } from "@/lib/core/debrief/debrief";
import type { DebriefRow } from "@/lib/core/debrief/rows";
import type { MeetingRecord, RecordType } from "@/lib/core/events/record";
import type { DebriefMeeting } from "@/lib/queries/debrief-meeting";

type Stamp = "v" | "id" | "meetingId" | "at" | "elapsedMs";
/** A record without what is stamped when it is made. */
export type NewRecord = {
  [T in RecordType]: Omit<Extract<MeetingRecord, { type: T }>, Stamp>;
}[RecordType];

export interface Writing {
  /** A keystroke. */
  readonly type: (field: FieldName, value: unknown) => void;
  /** A choice. */
  readonly set: (field: FieldName, value: unknown) => void;
  /** The field was left. */
  readonly leave: () => void;
  /** A verdict, an undo, a mark, a tap. */
  readonly append: (record: NewRecord) => void;
}

export interface DebriefSession {
  readonly view: DebriefMeeting;
  readonly debrief: Debrief;
  readonly rows: readonly DebriefRow[];
  /** The commitment made before this meeting, if any. */
  readonly before: Commitment | null;
  readonly write: Writing;
  /** ms since 1970. */
  readonly now: () => number;
}

export interface StepProps {
  readonly session: DebriefSession;
  /** False on the page's first step: focus moves only when the owner moved. */
  readonly takesFocus: boolean;
  readonly onNext: () => void;
  readonly onBack: () => void;
}
