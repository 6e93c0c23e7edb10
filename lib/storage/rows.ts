/** The rows of schema version 1, as they lie in IndexedDB. `Sealed` is AES-GCM ciphertext. */
import type { KeptCount } from "@/lib/core/checklist/coverage";
import type { Summary } from "@/lib/core/checklist/summary";
import type { MeetingRecord } from "@/lib/core/events/record";
import type { Site } from "@/lib/messaging/protocol";

export const SCHEMA_VERSION = 1;

/** `dropAt` of names that are gone already: the largest date there is. */
export const NEVER = 8.64e15;

export interface Sealed {
  readonly iv: Uint8Array;
  readonly data: ArrayBuffer;
}

export interface MetaRow {
  key: string;
  value: unknown;
}

export interface MeetingRow {
  /** ULID; new for each sitting, never the call's code. */
  id: string;
  site: Site;
  /** Salted SHA-256 of the call's address: recognises a rejoin, cannot be read back. */
  roomHash: string;
  title: Sealed | null;
  startedAt: number;
  /** Last sign of life by the coach's clock; a dead overlay ends the meeting here. */
  aliveAt: number;
  /** The same moment by the keeper's clock: grace and rejoin are measured from it. */
  seenAt: number;
  endedAt: number | null;
  planId: string | null;
  planVersion: number | null;
  phase: "baseline" | "coaching";
  debrief: "none" | "open" | "later" | "skipped" | "done";
  /** When a debrief put off is offered again; null otherwise. */
  dueAt: number | null;
  device: string;
  /** Ids of records removed one by one, so that no resend brings them back; goes with the meeting. */
  removed?: readonly string[];
}

/** A record as stored: sealed text instead of `text`, plus what the keeper stamps. */
export interface RecordRow {
  id: string;
  meetingId: string;
  at: number;
  type: string;
  /** The parsed record without its `text`; unknown versions are kept as they came. */
  body: Omit<MeetingRecord, "text"> | Record<string, unknown>;
  sealed: Sealed | null;
  device: string;
  /** Hybrid logical clock, sortable. */
  hlc: string;
}

/** One small row per meeting, so that patterns over years never read records. */
export interface SummaryRow extends Summary {
  meetingId: string;
  /** "practice" stays out of every trend. */
  site: Site;
  startedAt: number;
  endedAt: number | null;
  phase: "baseline" | "coaching";
  planId: string | null;
  planVersion: number | null;
  /**
   * The debrief's answer to "Did you keep count throughout?" (field `keptCount`), copied here when it
   * is committed, so that trends never unseal a debrief. null: not answered.
   */
  keptCount: KeptCount | null;
}

/** What the names table holds once opened: person id → name and the letter that will replace it. */
export interface KnownPerson {
  /** null once the debrief closed: from then on "Person A". */
  name: string | null;
  letter: string;
}

export interface NamesRow {
  meetingId: string;
  /**
   * Sealed JSON: { personId: KnownPerson }. The names in it become null when the debrief closes, at
   * the latest after 7 days (promises S2); the letters stay.
   */
  sealed: Sealed;
  /** ms since 1970; NEVER once the names are gone. */
  dropAt: number;
}

export interface OperationRow {
  id: string;
  doc: string;
  field: string;
  sealed: Sealed;
  hlc: string;
  device: string;
}

export interface DocumentRow {
  doc: string;
  /** Sealed JSON of the folded fields; can be rebuilt from the operations. */
  sealed: Sealed;
  /** hlc per field: last writer wins. */
  clocks: Record<string, string>;
}

export interface DraftRow {
  doc: string;
  field: string;
  sealed: Sealed;
  at: number;
}

export interface KeyRow {
  name: "text";
  /** AES-GCM 256, not extractable: it never leaves this browser's database. */
  key: CryptoKey;
}

export interface OutboxRow {
  seq?: number;
  kind: "record" | "operation" | "tombstone";
  ref: string;
}

export interface TombstoneRow {
  meetingId: string;
  at: number;
}
