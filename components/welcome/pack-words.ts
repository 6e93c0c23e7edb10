/** Reads the words of the starter packs from the words file. Holds no word itself. */
import { i18n } from "#i18n";
import type { BehaviourKey, BehaviourWords, PackId } from "@/lib/core/plan/packs";

export function packName(id: PackId): string {
  return i18n.t(`packs.names.${id}`);
}

export function behaviourWords(id: BehaviourKey): BehaviourWords {
  return {
    name: i18n.t(`packs.behaviours.${id}.name`),
    counts: i18n.t(`packs.behaviours.${id}.counts`),
    definition: i18n.t(`packs.behaviours.${id}.definition`),
    example: i18n.t(`packs.behaviours.${id}.example`),
    nonExample: i18n.t(`packs.behaviours.${id}.nonExample`),
    situation: i18n.t(`packs.behaviours.${id}.situation`),
    response: i18n.t(`packs.behaviours.${id}.response`),
  };
}
