/** "You may have cut in on Priya": what a candidate says, in parts so that the name can be set off. */
import { i18n } from "#i18n";
import { wordKey } from "@/components/overlay/word-key";
import type { RecordOf } from "@/lib/core/events/record";
import type { DetectorLink } from "@/lib/core/plan/behaviour";

type Sighting = RecordOf<"sighting">;
/** Stands where the name goes; cannot occur in the words file. */
const SLOT = "\u0000";

export interface CandidateWords {
  readonly plain: string;
  readonly before: string;
  /** null: the sentence names nobody. */
  readonly name: string | null;
  readonly after: string;
}

function sentence(link: DetectorLink, name: string): string {
  if (link === "solicitation" || link === "long-turn") {
    return i18n.t(`overlay.candidates.${wordKey(link)}`);
  }
  return i18n.t(`overlay.candidates.${wordKey(link)}`, { name });
}

/** The other person of the sighting, by the key the records use. */
export function otherOf(sighting: Sighting, link: DetectorLink): string | null {
  return link === "interruption-received" ? sighting.who : sighting.whom;
}

export function candidateWords(link: DetectorLink, name: string): CandidateWords {
  const [before = "", after] = sentence(link, SLOT).split(SLOT);
  const isNamed = after !== undefined;
  return { plain: sentence(link, name), before, name: isNamed ? name : null, after: after ?? "" };
}
