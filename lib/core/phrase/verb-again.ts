/** Says a verb again that was left out after its auxiliary; leaves alone what it cannot read. */
import { finiteOf } from "./finite";
import { textOf, tokenise } from "./tokens";
import { verbPhrase } from "./verb-phrase";
import { conjugate } from "./verbs";

/** "The crane came and the permit didn't" → "… and the permit didn't come": the verb said again. */
export function withVerb(text: string): string {
  const inVain =
    /^(?:i|we) (?:had |have |'ve |'d )?(asked|reminded|told) you (?:\w+ times |twice |again )?to (.+?),? (?:and|but|yet) you (?:didn't|did not|haven't|never did|still haven't)$/i.exec(
      text,
    );
  if (inVain)
    return `You didn't ${inVain[2]} although I had ${inVain[1]}${/^asked$/i.test(inVain[1] ?? "") ? "" : " you"}`;
  const [, told = "", joint = "", who = "", not = ""] =
    /^(.+?)(,? (?:and|but|yet)|,) (you|he|she|they|(?:the|my|our|your|his|her) [\w' -]+?|[A-Z]\w+) (didn't|did not|doesn't|don't|hasn't|haven't|wasn't|weren't)$/.exec(
      text,
    ) ?? [];
  if (!told || new RegExp(`^(?:\\w+ )?${who}\\b`, "i").test(told)) return text;
  const tokens = tokenise(told);
  const { finite } = finiteOf(tokens);
  const phrase = finite > 0 ? verbPhrase(tokens, finite) : null;
  if (!phrase || phrase.negative || /^(?:be|say|promise|agree|tell)$/.test(phrase.base))
    return text;
  const be = /^(?:was|were)/.test(not) === phrase.passive;
  const verb = /^(?:has|have|was|were)/.test(not)
    ? (conjugate(phrase.base)?.participle ?? "")
    : phrase.base;
  // "Tom wrote HIS part, you didn't": what you left out is yours.
  const rest = textOf(phrase.rest).replace(
    /^(?:i|we) /i.test(told) ? /\b(?:my|our)\b/ : /\b(?:his|her|their)\b(?= [\w-])/,
    (own) => (who === "you" ? "your" : own),
  );
  return be ? `${told}${joint} ${who} ${not} ${verb} ${rest}`.trim() : text;
}
