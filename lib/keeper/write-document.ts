/**
 * Writes documents: a draft per keystroke, immutable operations when a field is left. The last
 * writer wins field by field; the folded document beside the operations can always be rebuilt.
 */
import { Plan } from "@/lib/core/plan/behaviour";
import { Settings } from "@/lib/messaging/protocol";
import { Refusal } from "@/lib/messaging/refusal";
import { foldOperations } from "@/lib/storage/fold-operations";
import type { DocumentRow, OperationRow } from "@/lib/storage/rows";
import { openSeal, place } from "@/lib/storage/seal";
import { PLAN_DOC, SETTINGS_DOC } from "@/lib/storage/settings";
import { identity } from "./identity";
import type { Keeper } from "./keeper";
import { takeStamps } from "./stamps";

export type Fields = Readonly<Record<string, unknown>>;

const DEBRIEF = /^debrief:(.+)$/;

/** The meeting a debrief's document belongs to, or null for any other document. */
export function meetingOfDoc(doc: string): string | null {
  return DEBRIEF.exec(doc)?.[1] ?? null;
}

/** Refuses fields that the two documents everybody reads cannot have. */
function check(doc: string, fields: Fields): void {
  const shape =
    doc === SETTINGS_DOC ? Settings.shape : doc === PLAN_DOC ? { plan: Plan } : undefined;
  for (const [field, value] of Object.entries(shape ? fields : {})) {
    const schema = Object.entries(shape ?? {}).find(([name]) => name === field)?.[1];
    if (schema?.safeParse(value).success) continue;
    throw new Refusal("bad-request", `${doc}: the field ${field} does not parse.`);
  }
}

/** A debrief whose meeting was deleted must not come back through a page that is still open. */
async function checkMeeting(keeper: Keeper, doc: string): Promise<void> {
  const meetingId = meetingOfDoc(doc);
  if (meetingId === null || (await keeper.db.meetings.get(meetingId))) return;
  throw new Refusal("not-found", "This meeting does not exist any more.");
}

/** Overwrites the one sealed draft of a field. */
export async function draft(
  keeper: Keeper,
  doc: string,
  field: string,
  value: unknown,
): Promise<void> {
  await identity(keeper);
  await keeper.inOrder(async () => {
    await checkMeeting(keeper, doc);
    const sealed = await (await openSeal(keeper.db)).close(place.draft(doc, field), value);
    await keeper.db.drafts.put({ doc, field, sealed, at: keeper.now() });
  });
}

async function folded(keeper: Keeper, doc: string) {
  const row = await keeper.db.documents.get(doc);
  if (!row) return { fields: {}, clocks: {} };
  const seal = await openSeal(keeper.db);
  return {
    fields: (await seal.open(place.document(doc), row.sealed)) as Fields,
    clocks: row.clocks,
  };
}

/** Operations of `fields`, sealed, each with its own id; stamps come with the write. */
async function operationsOf(keeper: Keeper, doc: string, fields: Fields) {
  const seal = await openSeal(keeper.db);
  return Promise.all(
    Object.entries(fields).map(async ([field, value]) => {
      const id = keeper.newId();
      return { id, doc, field, value, sealed: await seal.close(place.operation(id), value) };
    }),
  );
}

/** Appends one operation per field, folds them in and drops the fields' drafts, all or nothing. */
export async function commit(keeper: Keeper, doc: string, fields: Fields): Promise<void> {
  const { device } = await identity(keeper);
  check(doc, fields);
  const { db } = keeper;
  await keeper.inOrder(async () => {
    await checkMeeting(keeper, doc);
    const operations = await operationsOf(keeper, doc, fields);
    const stamps = await db.transaction("rw", db.meta, () =>
      takeStamps(keeper, device, operations.length),
    );
    const stamped = operations.map((op, i) => ({ ...op, device, hlc: stamps[i] ?? "" }));
    const after = foldOperations(stamped, await folded(keeper, doc));
    const sealed = await (await openSeal(db)).close(place.document(doc), after.fields);
    const row: DocumentRow = { doc, sealed, clocks: { ...after.clocks } };
    const rows: OperationRow[] = stamped.map(({ value: _, ...op }) => op);
    const tables = [db.operations, db.documents, db.drafts, db.outbox];
    await db.transaction("rw", tables, async () => {
      await db.operations.bulkAdd(rows);
      await db.documents.put(row);
      await db.drafts.bulkDelete(rows.map(({ field }): [string, string] => [doc, field]));
      await db.outbox.bulkAdd(rows.map(({ id }) => ({ kind: "operation" as const, ref: id })));
    });
  });
}

/**
 * Really removes one field: its operations, its draft and its place in the folded document, which
 * goes too when nothing else is in it. For documents whose fields do not depend on each other.
 */
export async function removeField(keeper: Keeper, doc: string, field: string): Promise<void> {
  await identity(keeper);
  const { db } = keeper;
  const without = <T>(from: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(from).filter(([name]) => name !== field));
  await keeper.inOrder(async () => {
    const before = await folded(keeper, doc);
    const fields = without(before.fields);
    const sealed = await (await openSeal(db)).close(place.document(doc), fields);
    const row: DocumentRow = { doc, sealed, clocks: without(before.clocks) };
    const tables = [db.operations, db.documents, db.drafts, db.outbox];
    await db.transaction("rw", tables, async () => {
      const mine = db.operations.where("doc").equals(doc);
      const ids = await mine.filter((operation) => operation.field === field).primaryKeys();
      await db.outbox.where("ref").anyOf(ids).delete();
      await db.operations.bulkDelete(ids);
      await db.drafts.delete([doc, field]);
      if (Object.keys(fields).length > 0) await db.documents.put(row);
      else await db.documents.delete(doc);
    });
  });
}
