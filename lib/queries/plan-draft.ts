/** The words of a plan that is being written, kept as a draft until it is saved. Changes nothing. */
import type { UseQueryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { Behaviour, MAX_BEHAVIOURS } from "@/lib/core/plan/behaviour";
import { database } from "@/lib/storage/db";
import { readDocument } from "@/lib/storage/documents";
import { PLAN_DOC } from "@/lib/storage/settings";
import { live } from "./live";

/** Half-written: a name may still be missing. */
const Written = z
  .array(Behaviour.extend({ name: z.string().max(60) }))
  .min(1)
  .max(MAX_BEHAVIOURS);

/** null: nothing is being written. */
export function planDraft(): UseQueryOptions<readonly Behaviour[] | null> {
  return live<unknown, readonly Behaviour[] | null>({
    key: ["plan-draft"],
    rows: () => database().drafts.where("doc").equals(PLAN_DOC).toArray(),
    open: async () => {
      const { drafts } = await readDocument(PLAN_DOC);
      const written = Written.safeParse(drafts.plan);
      return written.success ? written.data : null;
    },
  });
}
