/** The plan in force, followed live; null before the first run is done. Changes nothing. */
import type { UseQueryOptions } from "@tanstack/react-query";
import type { Plan } from "@/lib/core/plan/behaviour";
import { database } from "@/lib/storage/db";
import { PLAN_DOC, readPlan } from "@/lib/storage/settings";
import { live } from "./live";

export function plan(): UseQueryOptions<Plan | null> {
  return live({
    key: ["plan"],
    rows: () => database().documents.get(PLAN_DOC),
    open: () => readPlan(),
  });
}
