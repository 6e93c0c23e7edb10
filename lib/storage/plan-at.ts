/** Finds the plan as it was agreed when a meeting began. Older versions lie in the operations. */
import { Plan } from "@/lib/core/plan/behaviour";
import { database, type NextTimeDb } from "./db";
import type { OperationRow } from "./rows";
import { openSeal, place } from "./seal";
import { PLAN_DOC, readPlan } from "./settings";

/** The rows to open; Dexie calls only, so a live query may follow them. */
export function planRows(db: NextTimeDb = database()): Promise<OperationRow[]> {
  return db.operations.where("doc").equals(PLAN_DOC).toArray();
}

/**
 * The version of the plan, else the plan in force; null when there was never one.
 *
 * @param version the meeting's `planVersion`; null for a meeting without a plan
 */
export async function planAt(
  version: number | null,
  rows: readonly OperationRow[],
  db: NextTimeDb = database(),
): Promise<Plan | null> {
  const current = await readPlan(db);
  if (version === null || current?.version === version) return current;
  const seal = await openSeal(db);
  for (const row of rows) {
    const plan = Plan.safeParse(await seal.open(place.operation(row.id), row.sealed));
    if (plan.success && plan.data.version === version) return plan.data;
  }
  return current;
}

/** Every version of the plan, the one in force last. What does not parse is left away. */
export async function readPlans(db: NextTimeDb = database()): Promise<Plan[]> {
  const rows = await planRows(db);
  if (rows.length === 0) return [];
  const seal = await openSeal(db);
  const opened = await Promise.all(
    rows.map((row) => seal.open(place.operation(row.id), row.sealed)),
  );
  const plans = opened.flatMap((value) => {
    const plan = Plan.safeParse(value);
    return plan.success ? [plan.data] : [];
  });
  return plans.sort((a, b) => a.version - b.version);
}
