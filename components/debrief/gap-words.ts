/** The gap between guess and count as one sentence. It never says which of the two is better. */
import { i18n } from "#i18n";
import type { Debrief, Guess } from "@/lib/core/debrief/debrief";
import { type Gap, MOST_GUESS } from "@/lib/core/debrief/gap";
import { didName } from "./DidSegment";

/** "Two", up to ten; digits above that. */
export function numberWord(value: number): string {
  switch (value) {
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
    case 6:
    case 7:
    case 8:
    case 9:
    case 10:
      return i18n.t(`debrief.number.n${value}`);
    default:
      return String(value);
  }
}

/** @param keptCount the owner's answer whether they kept count throughout; null: not given yet. */
export function gapSentence(gap: Gap, keptCount: Debrief["keptCount"]): string {
  switch (gap.kind) {
    case "equal":
      return i18n.t("debrief.see.equal");
    case "more":
      return i18n.t("debrief.see.more", { n: numberWord(gap.by) });
    case "fewer":
      return i18n.t("debrief.see.fewer", { n: numberWord(gap.by) });
    case "at-least-fewer":
      return i18n.t("debrief.see.atLeastFewer", { n: numberWord(gap.by).toLowerCase() });
    case "unguessed":
      return i18n.t("debrief.see.unguessed");
    case "uncounted":
      return keptCount === null
        ? i18n.t("debrief.see.uncountedAsk")
        : i18n.t("debrief.see.uncounted");
  }
}

/** A guess as the owner pressed it: "2", "six or more", "Did". */
export function guessWord(guess: Guess | null): string {
  if (guess === null) return i18n.t("debrief.see.openGuess");
  if (typeof guess === "string") return didName(guess).toLowerCase();
  return guess === MOST_GUESS ? i18n.t("debrief.see.sixPlus") : String(guess);
}
