/**
 * The database of schema version 1. Only the keeper writes to it; pages read. The overlay never
 * opens it: with third-party cookies blocked, storage is denied inside its frame (architecture.md).
 */
import { Dexie, type EntityTable, type Table } from "dexie";
import type {
  DocumentRow,
  DraftRow,
  KeyRow,
  MeetingRow,
  MetaRow,
  NamesRow,
  OperationRow,
  OutboxRow,
  RecordRow,
  SummaryRow,
  TombstoneRow,
} from "./rows";

export const DB_NAME = "next-time";

export class NextTimeDb extends Dexie {
  declare meta: EntityTable<MetaRow, "key">;
  declare keys: EntityTable<KeyRow, "name">;
  declare meetings: EntityTable<MeetingRow, "id">;
  declare records: EntityTable<RecordRow, "id">;
  declare summaries: EntityTable<SummaryRow, "meetingId">;
  declare names: EntityTable<NamesRow, "meetingId">;
  declare operations: EntityTable<OperationRow, "id">;
  declare documents: EntityTable<DocumentRow, "doc">;
  declare drafts: Table<DraftRow, [string, string]>;
  declare outbox: EntityTable<OutboxRow, "seq">;
  declare tombstones: EntityTable<TombstoneRow, "meetingId">;

  constructor(name: string = DB_NAME) {
    // Strict: a transaction is complete when it is on disk, not when the system has promised it.
    super(name, { chromeTransactionDurability: "strict" });
    this.version(1).stores({
      meta: "key",
      keys: "name",
      meetings: "id, startedAt, aliveAt, debrief",
      records: "id, meetingId",
      summaries: "meetingId, startedAt",
      names: "meetingId, dropAt",
      operations: "id, doc",
      documents: "doc",
      drafts: "[doc+field], doc",
      outbox: "++seq, ref",
      tombstones: "meetingId",
    });
  }
}

let opened: NextTimeDb | null = null;

/** The one database of this context (a page or the keeper); opens at its first use. */
export function database(): NextTimeDb {
  opened ??= new NextTimeDb();
  return opened;
}
