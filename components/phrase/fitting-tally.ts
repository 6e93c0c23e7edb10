/**
 * Which of the owner's own counts fit a draft. They tell what the owner did ("I cut in at 14:02"), so they
 * are offered where the draft is of its writer, or is a bare verdict in the second person: said to the
 * owner, or before two people's turns are looked at. Never where it is of a third person.
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
const IN_SECOND_PERSON = /\byou(?:r|['’]re)?\b/i;
const OF_A_THIRD = /\b(?:he|she|they|his|her|their)\b/i;
const OF_ANOTHER =
  /\b(?:you|your|yours|u|he|she|they|his|their|that|who)\b|\b(?:feel|felt|think|thought|believe|saw|heard|noticed|wish|hope)\b/i;

/** The counts that fit. @param asks Whether the draft is a verdict alone, whose observation is missing. */
export function fittingTally(
  counts: readonly string[],
  draft: string,
  asks: boolean,
): readonly string[] {
  const sentences = draft.split(/[.!?\n]+/).map((sentence) => sentence.trim());
  const mine = sentences.filter((sentence) => OF_MYSELF.test(sentence));
  const isVerdictOnYou =
    asks && mine.length === 0 && IN_SECOND_PERSON.test(draft) && !OF_A_THIRD.test(draft);
  const own = isVerdictOnYou ? sentences : mine;
  if (!isVerdictOnYou && sentences.some((sentence) => OF_ANOTHER.test(sentence))) return [];
  return counts.filter((count) =>
    KINDS.some(
      ([counted, spokenOf]) =>
        counted.test(count) && own.some((sentence) => spokenOf.test(sentence)),
    ),
  );
}
