/** Of two counts side by side, the listener's own, without the other person's. */
import { COUNT_CONTRAST, OTHER_COUNT, OWN_CONTRAST, OWN_SHORT } from "./cues/comparisons";
import { finiteOf } from "./finite";
import { isNumber, PREPOSITIONS, SUBORDINATORS } from "./grammar-words";
import { headOf, nounPhraseEnd } from "./noun-phrase";
import { textOf, tokenise } from "./tokens";
import { verbPhrase } from "./verb-phrase";
import { isAdverb } from "./word-class";

/** "Maria closed forty tickets and you closed twelve" → "you closed twelve tickets". */
export function ownCount(sentence: string): string | null {
  const [, theirs = "", yours] = OWN_CONTRAST.exec(sentence.replace(/[.!]+$/, "")) ?? [];
  if (yours) return withObject(yours, theirs);
  const [, other1 = "", mine1] = OWN_SHORT.exec(sentence.replace(/[.!]+$/, "")) ?? [];
  if (mine1) return filledIn(other1, mine1) ?? mine1;
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

/**
 * What the second half left to the first: "Ada files it on day two, you take until day six" → "You take
 * until day six to file it". Null where the first half cannot be read.
 */
function filledIn(theirs: string, yours: string): string | null {
  const tokens = tokenise(theirs.replace(/\b(?:his|her|their)\b/g, "your"));
  const { finite } = finiteOf(tokens);
  const phrase = finite > 0 ? verbPhrase(tokens, finite) : null;
  if (!phrase) return null;
  // "managed to label her boxes": what was managed is the act.
  const own =
    phrase.base === "manage" ? phrase.rest.slice(1) : [{ text: phrase.base }, ...phrase.rest];
  const act = own.map(({ text }) => text).join(" ");
  const bare = act.replace(
    / (?:(?:on|by|at|in) (?:day \w+|\w+day|noon|the \w+|(?:an?|\w+) (?:minutes?|hours?|days?|weeks?))|the same day|(?:\w+ )?(?:weeks?|days?|hours?) (?:early|earlier|before)|straight away|right away|at once)$/,
    "",
  );
  const thing = textOf(tokens.slice(finite + 1, nounPhraseEnd(tokens, finite + 1)));
  const noun = headOf(tokenise(bare).slice(1))?.text ?? "";
  if (/^you (?:\w+ )?(?:take|took|need|needed)\b/i.test(yours))
    return `${yours.replace(/\ball day\b/, "a full day")} to ${bare}`;
  const count = /^you(?:'re| are| were) (?:only )?at (\d[\d.,]*)/i.exec(yours)?.[1];
  if (count) return `You ${act.replace(/\d[\d.,]*/, count)}`;
  const how = /^you (?:do|did) (?:it|yours|that)\b(.*)$/i.exec(yours)?.[1];
  if (how) return `You ${bare.replace(/ (?:at|in|on|by) the .*$/, "")}${how}`;
  const went = /^yours (.+)$/i.exec(yours)?.[1];
  if (went) return thing ? `Your ${thing.replace(/^(?:the|a|an|your|my) /, "")} ${went}` : null;
  return noun ? yours.replace(/\b(left \d+)\b/i, `$1 ${noun}`) : null;
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
