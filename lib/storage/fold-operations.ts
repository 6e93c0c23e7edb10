/**
 * Folds immutable operations to a document: the last writer wins, field by field, in whatever order
 * and however often they arrive. Pure; sealing is done outside.
 */
export interface Operation {
  readonly field: string;
  readonly value: unknown;
  /** Sortable hybrid logical clock. */
  readonly hlc: string;
}

export interface Folded {
  readonly fields: Readonly<Record<string, unknown>>;
  /** The clock each field was last written at. */
  readonly clocks: Readonly<Record<string, string>>;
}

/** Field names come from pages: a map without a prototype keeps "__proto__" an ordinary name. */
const blank = <T>(from: Readonly<Record<string, T>>): Record<string, T> =>
  Object.assign(Object.create(null), from);

export const NOTHING: Folded = { fields: {}, clocks: {} };

/** `before` with `operations` folded in. An operation older than its field's clock changes nothing. */
export function foldOperations(operations: readonly Operation[], before = NOTHING): Folded {
  const fields = blank(before.fields);
  const clocks = blank(before.clocks);
  for (const { field, value, hlc } of operations) {
    if (hlc <= (clocks[field] ?? "")) continue;
    fields[field] = value;
    clocks[field] = hlc;
  }
  return { fields, clocks };
}
