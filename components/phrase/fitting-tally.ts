/**
 * Which of the owner's own counts fit a draft. They tell what the owner did, so none is offered where the
 * draft speaks to somebody else or of somebody else.
 */

/** A kind of act: how its count is worded, and how a draft speaks of it. */
const KINDS: readonly (readonly [counted: RegExp, spokenOf: RegExp])[] = [
  [
    /\b(?:cut|cutting) in\b|\binterrupt/i,
    /\binterrupt|\bcut(?:ting)?\b.*\b(?:in|off|short)\b|\b(?:talk|spoke|speak)\w* over\b|\bbutt\w* in\b|\bbarg\w+ in\b|\b(?:rude|dismissive|impatient|pushy|overbearing|disrespectful|domineering|dominat\w+|listen\w*)\b|\blet \w+ finish\b/i,
  ],
  [
    /\binvit/i,
    /\binvit|\binclu[ds]|\binvolv|\bleft? \w+ out\b|\bbr(?:ing|ought) \w+ in\b|\b(?:quiet|silent)\b/i,
  ],
];

/** "I …", perhaps after when or where it was. */
const OF_MYSELF = /^(?:[^,]{1,40}, )?(?:sorry,? |yes,? |but |and )?i(?:['’](?:m|ve|d))?\b/i;
const OF_ANOTHER =
  /\b(?:you|your|yours|u|he|she|they|his|their|that|who)\b|\b(?:feel|felt|think|thought|believe|saw|heard|noticed|wish|hope)\b/i;

/** The counts, worded as the owner's own ("I cut in at 14:02"), that fit what the draft says of its writer. */
export function fittingTally(counts: readonly string[], draft: string): readonly string[] {
  const sentences = draft.split(/[.!?\n]+/).map((sentence) => sentence.trim());
  if (sentences.some((sentence) => OF_ANOTHER.test(sentence))) return [];
  const own = sentences.filter((sentence) => OF_MYSELF.test(sentence));
  return counts.filter((count) =>
    KINDS.some(
      ([counted, spokenOf]) =>
        counted.test(count) && own.some((sentence) => spokenOf.test(sentence)),
    ),
  );
}
