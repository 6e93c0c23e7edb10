/**
 * A starter pack as a plan with its English words, for tests, seeds and the demo: they run in Node,
 * where the browser's words are not.
 */
import path from "node:path";
import { generateChromeMessages, parseMessagesFile } from "@wxt-dev/i18n/build";
import type { Plan } from "@/lib/core/plan/behaviour";
import { makePlan } from "@/lib/core/plan/make-plan";
import { type BehaviourWords, type PackId, packOf } from "@/lib/core/plan/packs";

const FIELDS = [
  "name",
  "counts",
  "definition",
  "example",
  "nonExample",
  "situation",
  "response",
] as const satisfies readonly (keyof BehaviourWords)[];

/** @param at ms since 1970 when the plan starts. */
export async function packPlan(packId: PackId, at: number, id = "plan-1"): Promise<Plan> {
  const pack = packOf(packId);
  if (!pack) throw new Error(`No pack ${packId}`);
  const messages = generateChromeMessages(
    await parseMessagesFile(path.resolve(import.meta.dirname, "../../lib/words/en.yml")),
  );
  return makePlan(
    pack,
    (behaviour) => {
      const words: Partial<Record<keyof BehaviourWords, string>> = {};
      for (const field of FIELDS) {
        words[field] = messages[`packs_behaviours_${behaviour}_${field}`]?.message ?? "";
      }
      return words as BehaviourWords;
    },
    { at, id },
  );
}
