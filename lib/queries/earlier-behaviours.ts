/**
 * Behaviours of earlier plans that the plan in force no longer holds, in the words they had last.
 * Their counts stay stored, so their names must be found again. Writes nothing.
 */
import type { UseQueryOptions } from "@tanstack/react-query";
import type { Behaviour } from "@/lib/core/plan/behaviour";
import { database } from "@/lib/storage/db";
import { readPlans } from "@/lib/storage/plan-at";
import { PLAN_DOC } from "@/lib/storage/settings";
import { live } from "./live";

export function earlierBehaviours(): UseQueryOptions<readonly Behaviour[]> {
  return live<unknown, readonly Behaviour[]>({
    key: ["earlier-behaviours"],
    rows: () => database().operations.where("doc").equals(PLAN_DOC).primaryKeys(),
    open: async () => {
      const plans = await readPlans();
      const now = new Set(plans.at(-1)?.behaviours.map(({ id }) => id));
      const all = new Map(
        plans.flatMap(({ behaviours }) => behaviours.map((one) => [one.id, one])),
      );
      return [...all.values()].filter(({ id }) => !now.has(id));
    },
  });
}
