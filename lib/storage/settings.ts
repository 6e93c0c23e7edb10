/** Reads the two documents everything starts from: settings and plan. Writes nothing. */
import { Plan } from "@/lib/core/plan/behaviour";
import { DEFAULT_SETTINGS, Settings } from "@/lib/messaging/protocol";
import { database, type NextTimeDb } from "./db";
import { readDocument } from "./documents";

export const SETTINGS_DOC = "settings";
export const PLAN_DOC = "plan";
/** The feedback log of the dashboard: one field per entry. */
export const PHRASES_DOC = "phrases";

/** The settings; a field that is missing or does not parse has its default. */
export async function readSettings(db: NextTimeDb = database()): Promise<Settings> {
  const { fields } = await readDocument(SETTINGS_DOC, db);
  const entries = Object.entries(Settings.shape).flatMap(([key, shape]) => {
    const parsed = shape.safeParse(fields[key]);
    return parsed.success ? [[key, parsed.data]] : [];
  });
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(entries) };
}

/** The plan in force, or null before the first run is done. */
export async function readPlan(db: NextTimeDb = database()): Promise<Plan | null> {
  const { fields } = await readDocument(PLAN_DOC, db);
  const parsed = Plan.safeParse(fields.plan);
  return parsed.success ? parsed.data : null;
}
