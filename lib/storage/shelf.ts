/**
 * A shelf for records the keeper has not acknowledged, in the extension's own storage: in Firefox an
 * update ends the overlay and the old sensor together, and the mirror with them. What is put here is
 * on it before the call returns. Refuses free text and names (promises: those lie sealed, or nowhere).
 */
import { type MeetingRecord, SEALED_TYPES } from "@/lib/core/events/record";

/** Before each record's id. Never rename: the next version looks for what this one left. */
const PREFIX = "unsaved.";

export interface Shelf {
  /** All that is not acknowledged now: what is new is put down, what is no more is taken away. */
  keep(records: readonly MeetingRecord[]): void;
  /** What lies here of other overlays, gone ones too. */
  left(): { readonly id: string }[];
  drop(ids: readonly string[]): void;
  /** Deleted by the owner: everything, or one meeting. */
  clear(meetingId?: string): void;
}

/**
 * Where the shelf is: in Firefox, where the frame in a call and our own pages share it (measured
 * 2026-11-22, ESR 153), so that what is deleted there is gone here. Chromium needs none: the old frame
 * lives on with its memory, and with third-party cookies blocked the storage throws (architecture.md).
 */
export function shelfStorage(): Storage | null {
  if (!import.meta.env.FIREFOX) return null;
  try {
    return localStorage;
  } catch {
    return null; // the owner has forbidden storage: the mirror is all there is
  }
}

export function openShelf(storage: Storage | null): Shelf {
  const mine = new Set<string>();
  const remove = (id: string) => storage?.removeItem(PREFIX + id);
  const put = (record: MeetingRecord) => {
    try {
      storage?.setItem(PREFIX + record.id, JSON.stringify(record));
      mine.add(record.id);
    } catch {
      // Full: the record waits in memory and in the mirror, as it does without a shelf.
    }
  };
  const all = () =>
    Object.keys(storage ?? {})
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => key.slice(PREFIX.length));
  return {
    keep(records) {
      const bare = records.filter(({ type }) => !SEALED_TYPES.includes(type));
      const ids = new Set(bare.map(({ id }) => id));
      for (const id of mine) if (!ids.has(id) && mine.delete(id)) remove(id);
      for (const record of bare) if (!mine.has(record.id)) put(record);
    },
    left: () =>
      all().flatMap((id) => {
        const found = mine.has(id) ? null : read(storage, id);
        if (!found && !mine.has(id)) remove(id);
        return found ?? [];
      }),
    drop: (ids) => ids.forEach(remove),
    clear(meetingId) {
      for (const id of all()) {
        const isMeant = !meetingId || read(storage, id)?.meetingId === meetingId;
        if (isMeant) remove(id);
      }
    },
  };
}

/** One of them, or null when it is none: then somebody else wrote it. The keeper judges the rest. */
function read(storage: Storage | null, id: string): { id: string; meetingId?: unknown } | null {
  try {
    const found: unknown = JSON.parse(storage?.getItem(PREFIX + id) ?? "");
    return found instanceof Object && "id" in found && found.id === id ? { ...found, id } : null;
  } catch {
    return null; // not ours
  }
}
