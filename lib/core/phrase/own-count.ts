/** Of two counts side by side, the listener's own, without the other person's. */
import { COUNT_CONTRAST, OTHER_COUNT, OWN_CONTRAST } from "./cues/comparisons";
import { isNumber, PREPOSITIONS, SUBORDINATORS } from "./grammar-words";
import { headOf, nounPhraseEnd } from "./noun-phrase";
import { textOf, tokenise } from "./tokens";
import { isAdverb } from "./word-class";

/** "Maria closed forty tickets and you closed twelve" → "you closed twelve tickets". */
export function ownCount(sentence: string): string | null {
  const [, theirs = "", yours] = OWN_CONTRAST.exec(sentence.replace(/[.!]+$/, "")) ?? [];
  if (yours) return withObject(yours, theirs);
  const before = OTHER_COUNT.exec(sentence)?.[1];
  if (before) return before;
  const found = COUNT_CONTRAST.exec(sentence.replace(/[.!]+$/, ""));
  if (!found?.[1] || !found[2]) return null;
  const other = tokenise(found[1]);
  const at = other.findIndex((token) => isNumber(token.low));
  const own = tokenise(found[2]);
  const mine = own.findIndex((token) => isNumber(token.low));
  if (at < 0 || mine < 0) return found[2];
  const end = nounPhraseEnd(other, at);
  const noun = textOf(other.slice(at + 1, end)) || (headOf(other.slice(at, end))?.text ?? "");
  const after = own[mine + 1];
  const tail = textOf(other.slice(end));
  if (after?.word && !PREPOSITIONS.has(after.low) && !isAdverb(after.low)) return found[2];
  return `${textOf(own.slice(0, mine + 1))} ${noun} ${textOf(own.slice(mine + 1))} ${SUBORDINATORS.has(tokenise(tail)[0]?.low ?? "") ? "" : tail}`.trim();
}

/** "You haven't even started" beside "Peter finished his part": "… started your part". */
function withObject(yours: string, theirs: string): string {
  const what = /\b(?:his|her|their) ([a-z]+)\b/.exec(theirs)?.[1];
  if (what && /^yours\b/i.test(yours)) return yours.replace(/^yours/i, `Your ${what}`);
  return what &&
    /\b(?:started|finished|begun|done|start|finish|begin|submitted|delivered)$/.test(yours)
    ? `${yours} your ${what}`
    : yours;
}
