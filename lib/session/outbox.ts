/**
 * Records on their way to the keeper. Nothing leaves this list before the keeper has said that it is
 * on disk; what is not acknowledged is sent again (the same id is a success over there).
 */
import type { Clock } from "@/lib/clock";
import { type MeetingRecord, SEALED_TYPES } from "@/lib/core/events/record";
import type { Reply } from "@/lib/messaging/protocol";
import { inTime } from "./in-time";
import { type TroubleCode, troubleOf } from "./trouble";

/** "Not saved yet" is shown by then (issue 2 step 5; promises R3). */
export const LATE_MS = 1000;
const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 30_000;
/** The protocol's own bound for one append. */
const BATCH = 500;

export interface OutboxState {
  readonly waiting: number;
  /** Something has waited longer than `LATE_MS`. */
  readonly late: boolean;
  readonly trouble: TroubleCode | null;
}

export interface OutboxDeps {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  append(records: readonly MeetingRecord[]): Promise<Reply<"records.append">>;
  /** Gets every unacknowledged record that holds no free text, after each change. */
  mirror(records: readonly MeetingRecord[]): void;
  onChange(state: OutboxState): void;
  onRefused(refused: readonly { id: string; reason: string }[]): void;
}

/** @param isHeld whether a record of that id is among those held back. */
export type Rewrite = (record: MeetingRecord, isHeld: (id: string) => boolean) => MeetingRecord;

export interface Outbox {
  add(record: MeetingRecord): void;
  /** What is of `since` (ms since 1970) or later waits from now on: whose meeting it is of is not known. */
  hold(since: number): void;
  holds(id: string): boolean;
  /** Sends what was held, as `rewrite` makes it. Returns it. */
  release(rewrite?: Rewrite): MeetingRecord[];
  /** The document goes away: all that waits is sent once more, whatever else is under way. */
  flush(): void;
  /** Forgets what waits of one meeting: the owner has it deleted. */
  clear(meetingId: string): void;
}

export function makeOutbox(deps: OutboxDeps): Outbox {
  const waiting = new Map<string, MeetingRecord>();
  const late = new Set<string>();
  let held: Set<string> | null = null;
  let heldSince = 0;
  let trouble: TroubleCode | null = null;
  let sending = false;
  let failures = 0;
  let retry = new AbortController();

  function changed() {
    deps.mirror([...waiting.values()].filter((record) => !SEALED_TYPES.includes(record.type)));
    deps.onChange({ waiting: waiting.size, late: late.size > 0, trouble });
  }
  function drop(id: string) {
    waiting.delete(id);
    late.delete(id);
  }
  async function send() {
    const batch = [...waiting.values()].filter(({ id }) => !held?.has(id)).slice(0, BATCH);
    if (sending || batch.length === 0 || deps.signal.aborted) return;
    sending = true;
    retry.abort();
    try {
      const { kept, refused } = await inTime(deps, deps.append(batch));
      for (const id of kept) drop(id);
      for (const { id } of refused) drop(id);
      // A keeper that names neither is no success: try again, slowly, and lose nothing.
      failures = kept.length + refused.length > 0 ? 0 : failures + 1;
      trouble = failures ? "failed" : null;
      if (refused.length) deps.onRefused(refused);
    } catch (error) {
      failures += 1;
      trouble = troubleOf(error);
    }
    sending = false;
    changed();
    again();
  }
  function again() {
    if (waiting.size === 0) return;
    if (failures === 0) return void send();
    retry = new AbortController();
    const waitMs = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** (failures - 1));
    deps.clock.after(waitMs, () => void send(), AbortSignal.any([retry.signal, deps.signal]));
  }
  return {
    add(record) {
      waiting.set(record.id, record);
      if (record.at >= heldSince) held?.add(record.id);
      deps.clock.after(
        LATE_MS,
        () => {
          if (!waiting.has(record.id)) return;
          late.add(record.id);
          changed();
        },
        deps.signal,
      );
      changed();
      void send();
    },
    hold(since) {
      if (!held) heldSince = since;
      held ??= new Set();
    },
    holds: (id) => held?.has(id) ?? false,
    release(rewrite = (record) => record) {
      const ids = held ?? new Set();
      held = null;
      const records = [...ids].flatMap((id) => waiting.get(id) ?? []);
      const sent = records.map((record) => rewrite(record, (id) => ids.has(id)));
      // Out and in again, so that no mirror keeps them as they were.
      for (const id of ids) waiting.delete(id);
      changed();
      for (const record of sent) waiting.set(record.id, record);
      changed();
      void send();
      return sent;
    },
    flush() {
      held = null;
      const all = [...waiting.values()].slice(0, BATCH);
      if (all.length === 0) return;
      deps.append(all).catch(() => {
        // Nobody is left to try again; the mirror and the shelf hold what they may.
      });
    },
    clear(meetingId) {
      held = null;
      for (const [id, record] of waiting) if (record.meetingId === meetingId) drop(id);
      // What could not be saved is gone: the rest is tried anew, and nothing old is complained of.
      retry.abort();
      trouble = null;
      failures = 0;
      changed();
      again();
    },
  };
}
