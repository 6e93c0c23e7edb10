/** The rows of schema version 1, as they lie in IndexedDB. `Sealed` is AES-GCM ciphertext. */
import type { MeetingRecord } from "@/lib/core/events/record";
import type { Site } from "@/lib/messaging/protocol";

export const SCHEMA_VERSION = 1;

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
  /** Last sign of life; a dead overlay ends the meeting here. */
  aliveAt: number;
  endedAt: number | null;
  planId: string | null;
  planVersion: number | null;
  phase: "baseline" | "coaching";
  debrief: "none" | "open" | "later" | "skipped" | "done";
  device: string;
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
export interface SummaryRow {
  meetingId: string;
  startedAt: number;
  endedAt: number | null;
  phase: "baseline" | "coaching";
  planId: string | null;
  /** One entry for every behaviour of the meeting's plan, also where nothing was counted. */
  behaviours: Record<string, BehaviourSummary>;
  inCallMs: number;
  captionsMs: number;
  speakingMs: number;
  namesMs: number;
  notes: number;
  highlights: number;
  phrasesPast: number;
  phrasesFuture: number;
  /**
   * The debrief's answer to "Did you keep count throughout?" (field `keptCount`), copied here when it
   * is committed, so that trends never unseal a debrief. null: not answered.
   */
  keptCount: "yes" | "mostly" | "no" | null;
}

export interface BehaviourSummary {
  /** taps + confirmed sightings − undone. */
  tally: number;
  taps: number;
  confirmed: number;
  /** Candidates that still wait for a yes or no. */
  unconfirmed: number;
  rejected: number;
  mark: "did" | "did-not" | "no-chance" | null;
}

export interface NamesRow {
  meetingId: string;
  /** Sealed JSON: { personId: name }. Gone when the debrief closes, at the latest after 7 days. */
  sealed: Sealed;
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

export interface OutboxRow {
  seq?: number;
  kind: "record" | "operation" | "tombstone";
  ref: string;
}

export interface TombstoneRow {
  meetingId: string;
  at: number;
}
