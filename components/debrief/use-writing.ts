/**
 * What was written on this page, ahead of what is stored, and the one way to write. Words typed
 * here stay on the page until the database shows the same ones; nothing is dropped.
 */
import { useEffect, useMemo, useState } from "react";
import { ulid } from "ulid";
import { debriefDoc } from "@/lib/core/debrief/debrief";
import { type MeetingRecord, RECORD_VERSION } from "@/lib/core/events/record";
import { send } from "@/lib/messaging/send";
import { Autosave, type SaveState } from "@/lib/queries/autosave";
import type { DebriefFields } from "@/lib/queries/debrief-fields";
import type { DebriefMeeting } from "@/lib/queries/debrief-meeting";
import type { NewRecord, Writing } from "./session";

/** The longest a record may say after its meeting began, ms (events/record.ts). */
const MOST_ELAPSED_MS = 1e9;

function after(ms: number, run: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const timer = setTimeout(run, ms);
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

export interface Written {
  readonly fields: DebriefFields;
  readonly state: SaveState;
  readonly write: Writing;
  /** Kept as a draft, an operation only when the page is left. */
  readonly hold: (field: string, value: unknown) => void;
}

/** The meeting that is written about; times in ms since 1970. */
type Sitting = Pick<DebriefMeeting["meeting"], "id" | "startedAt" | "endedAt">;

function saverOf(doc: string, onState: (state: SaveState) => void): Autosave {
  return new Autosave({
    writer: {
      draft: (field, value) => send("doc.draft", { doc, field, value }),
      commit: (fields) => send("doc.commit", { doc, fields }),
      append: (records) => send("records.append", { records: [...records] }),
    },
    after,
    onState,
  });
}

/** The page may be frozen or closed right after it is hidden: everything goes then. */
function useSavedOnLeaving(saver: Autosave): void {
  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === "hidden") saver.leave();
    };
    const close = () => saver.flush();
    document.addEventListener("visibilitychange", leave);
    window.addEventListener("pagehide", close);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      window.removeEventListener("pagehide", close);
      saver.leave();
    };
  }, [saver]);
}

/** What is typed here, until the database shows the same. */
function useLocal(saver: Autosave, stored: DebriefFields) {
  const [local, setLocal] = useState<DebriefFields>({});
  useEffect(() => {
    // Once the database shows what was typed here, another tab may change it too.
    setLocal((before) => {
      const rest = Object.entries(before).filter(
        ([field, value]) => saver.isPending(field) || !same(value, stored[field]),
      );
      return rest.length === Object.keys(before).length ? before : Object.fromEntries(rest);
    });
  }, [saver, stored]);
  return [local, setLocal] as const;
}

export function useWriting(
  { id: meetingId, startedAt, endedAt }: Sitting,
  stored: DebriefFields,
  now: () => number,
): Written {
  const [state, setState] = useState<SaveState>({ kind: "saved" });
  const saver = useMemo(() => saverOf(debriefDoc(meetingId), setState), [meetingId]);
  useSavedOnLeaving(saver);
  const [local, setLocal] = useLocal(saver, stored);
  const write = useMemo<Writing>(() => {
    const put = (field: string, value: unknown) =>
      setLocal((before) => ({ ...before, [field]: value }));
    return {
      type: (field, value) => {
        put(field, value);
        saver.type(field, value);
      },
      set: (field, value) => {
        put(field, value);
        saver.set({ [field]: value });
      },
      leave: () => saver.leave(),
      append: (record) =>
        saver.append([stamp(record, { id: meetingId, startedAt, endedAt }, now())]),
    };
  }, [saver, setLocal, meetingId, startedAt, endedAt, now]);
  return {
    fields: { ...stored, ...local },
    state,
    write,
    hold: (field, value) => saver.hold(field, value),
  };
}

/**
 * A tap added in the debrief lies at the meeting's end at the latest: it is about the call, and the
 * time at which somebody looked back is nothing to keep. All else is in the order it was answered.
 */
export function stamp(
  record: NewRecord,
  { id: meetingId, startedAt, endedAt }: Sitting,
  now: number,
): MeetingRecord {
  const at = record.type === "tap" && endedAt !== null ? Math.min(now, endedAt) : now;
  const elapsedMs = Math.min(Math.max(at - startedAt, 0), MOST_ELAPSED_MS);
  return { ...record, v: RECORD_VERSION, id: ulid(at), meetingId, at, elapsedMs } as MeetingRecord;
}
