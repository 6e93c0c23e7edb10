/** Reads documents: the folded fields, and the drafts typed since. Writes nothing. */
import { database, type NextTimeDb } from "./db";
import { openSeal, place } from "./seal";

export interface StoredDocument {
  /** Committed fields. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Fields typed but not committed yet; they are newer than `fields`. */
  readonly drafts: Readonly<Record<string, unknown>>;
}

/** Reads one document ("settings", "plan", `debrief:${meetingId}`); empty when there is none. */
export async function readDocument(
  doc: string,
  db: NextTimeDb = database(),
): Promise<StoredDocument> {
  const [row, drafts] = await db.transaction("r", db.documents, db.drafts, () =>
    Promise.all([db.documents.get(doc), db.drafts.where("doc").equals(doc).toArray()]),
  );
  if (!row && drafts.length === 0) return { fields: {}, drafts: {} };
  const seal = await openSeal(db);
  const fields = row ? await seal.open(place.document(doc), row.sealed) : {};
  const typed = await Promise.all(
    drafts.map(async ({ field, sealed }) => [
      field,
      await seal.open(place.draft(doc, field), sealed),
    ]),
  );
  return { fields: fields as Record<string, unknown>, drafts: Object.fromEntries(typed) };
}
