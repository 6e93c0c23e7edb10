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

/** What is not acknowledged, in the order in which it is sent. */
interface Waiting {
  readonly records: Map<string, MeetingRecord>;
  /** Ids of what has waited longer than `LATE_MS`. */
  readonly late: Set<string>;
  /** Ids of what is held back; null: nothing is. */
  held: Set<string> | null;
}

function drop({ records, late }: Waiting, id: string): void {
  records.delete(id);
  late.delete(id);
}

export function makeOutbox(deps: OutboxDeps): Outbox {
  const list: Waiting = { records: new Map(), late: new Set(), held: null };
  const { records } = list;
  let heldSince = 0;
  function changed() {
    deps.mirror([...records.values()].filter((record) => !SEALED_TYPES.includes(record.type)));
    deps.onChange({ waiting: records.size, late: list.late.size > 0, trouble: sender.trouble });
  }
  const sender = makeSender(deps, list, changed);
  return {
    add(record) {
      records.set(record.id, record);
      if (record.at >= heldSince) list.held?.add(record.id);
      watchLate(deps, list, record.id, changed);
      changed();
      void sender.send();
    },
    hold(since) {
      if (!list.held) heldSince = since;
      list.held ??= new Set();
    },
    holds: (id) => list.held?.has(id) ?? false,
    release(rewrite = (record) => record) {
      const sent = release(list, rewrite, changed);
      void sender.send();
      return sent;
    },
    flush() {
      list.held = null;
      sendOnce(deps, [...records.values()].slice(0, BATCH));
    },
    clear(meetingId) {
      list.held = null;
      for (const [id, record] of records) if (record.meetingId === meetingId) drop(list, id);
      sender.renew();
    },
  };
}

function sendOnce(deps: OutboxDeps, batch: readonly MeetingRecord[]): void {
  if (batch.length === 0) return;
  deps.append(batch).catch(() => {
    // Nobody is left to try again; the mirror and the shelf hold what they may.
  });
}

function watchLate(deps: OutboxDeps, { records, late }: Waiting, id: string, changed: () => void) {
  const look = () => {
    if (!records.has(id)) return;
    late.add(id);
    changed();
  };
  deps.clock.after(LATE_MS, look, deps.signal);
}

function release(list: Waiting, rewrite: Rewrite, changed: () => void): MeetingRecord[] {
  const ids = list.held ?? new Set();
  list.held = null;
  const records = [...ids].flatMap((id) => list.records.get(id) ?? []);
  const sent = records.map((record) => rewrite(record, (id) => ids.has(id)));
  // Out and in again, so that no mirror keeps them as they were.
  for (const id of ids) list.records.delete(id);
  changed();
  for (const record of sent) list.records.set(record.id, record);
  changed();
  return sent;
}

interface Sender {
  readonly trouble: TroubleCode | null;
  /** Sends the next batch, unless one is under way; goes on by itself until nothing waits. */
  send(): Promise<void>;
  /** What could not be saved is gone: the rest is tried anew, and nothing old is complained of. */
  renew(): void;
}

/** Sends one batch; resolves to the trouble it ran into, or to null. */
async function deliver(
  deps: OutboxDeps,
  list: Waiting,
  batch: readonly MeetingRecord[],
): Promise<TroubleCode | null> {
  try {
    const { kept, refused } = await inTime(deps, deps.append(batch));
    for (const id of kept) drop(list, id);
    for (const { id } of refused) drop(list, id);
    if (refused.length) deps.onRefused(refused);
    // A keeper that names neither is no success: try again, slowly, and lose nothing.
    return kept.length + refused.length > 0 ? null : "failed";
  } catch (error) {
    return troubleOf(error);
  }
}

function makeSender(deps: OutboxDeps, list: Waiting, changed: () => void): Sender {
  let trouble: TroubleCode | null = null;
  let sending = false;
  let failures = 0;
  let retry = new AbortController();

  async function send() {
    const all = [...list.records.values()];
    const batch = all.filter(({ id }) => !list.held?.has(id)).slice(0, BATCH);
    if (sending || batch.length === 0 || deps.signal.aborted) return;
    sending = true;
    retry.abort();
    trouble = await deliver(deps, list, batch);
    failures = trouble ? failures + 1 : 0;
    sending = false;
    changed();
    again();
  }
  function again() {
    if (list.records.size === 0) return;
    if (failures === 0) return void send();
    retry = new AbortController();
    const waitMs = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** (failures - 1));
    deps.clock.after(waitMs, () => void send(), AbortSignal.any([retry.signal, deps.signal]));
  }
  return {
    get trouble() {
      return trouble;
    },
    send,
    renew() {
      retry.abort();
      trouble = null;
      failures = 0;
      changed();
      again();
    },
  };
}
