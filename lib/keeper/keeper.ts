/**
 * What every part of the keeper works with. Time, chance and the open lines come from here, so that
 * a test can bring its own.
 */

import type { MeetingRecord } from "@/lib/core/events/record";
import type { NextTimeDb } from "@/lib/storage/db";
import type { Lines } from "./lines";

export interface Keeper {
  readonly db: NextTimeDb;
  /** ms since 1970. */
  readonly now: () => number;
  /** A new ULID. */
  readonly newId: () => string;
  /** Runs one write after the other: the keeper is the only writer, and never in its own way. */
  readonly inOrder: <T>(run: () => Promise<T>) => Promise<T>;
  /** The same for joins, which write several times: one call opens one meeting. */
  readonly inTurn: <T>(run: () => Promise<T>) => Promise<T>;
  /** The overlays that are connected right now. */
  readonly lines: Lines;
  /** Records of running meetings as they lie on disk; dropped whenever a write did not succeed. */
  readonly known: Map<string, MeetingRecord[]>;
}
