/**
 * What an act was done to, in words that hold next time as well: "22 boxes" is "the boxes", a person is no
 * thing. Finds it in the draft only; names nothing that is not there.
 */
import { isNumber, PREPOSITIONS } from "./grammar-words";
import { headOf, isPlural, nounPhraseEnd } from "./noun-phrase";
import { isPerson } from "./people";
import { type Token, textOf } from "./tokens";
import { opensNoun } from "./word-class";

/** The act in the words of the draft, without what says which one it was. */
export function againOf(
  base: string,
  particle: string,
  object: readonly Token[],
  late: string,
  rest: readonly Token[],
): string | null {
  const thing = definite(object);
  if (/^(?:me|us)$/.test(object[0]?.low ?? ""))
    return [base, particle, object[0]?.low, late].filter(Boolean).join(" ");
  // "vacuum outside the hall": where it was done stands for what it was done to.
  const place =
    PREPOSITIONS.has(rest[0]?.low ?? "") &&
    !/^(?:at|on|until|till|by|since|after|before|without|for|than|as)$/.test(rest[0]?.low ?? "")
      ? nounPhraseEnd(rest, 1)
      : 0;
  if (object.length === 0 && place > 1 && definite(rest.slice(1, place)))
    return `${base} ${textOf(rest.slice(0, place))}`;
  if (!thing) return null;
  const first = object[0]?.low ?? "";
  const bare = thing.replace(/^the /, "");
  const said =
    /^(?:an?|another|\d.*|one|two|three|four|five|six|seven|eight|nine|ten|some|several|both)$/.test(
      first,
    ) || !opensNoun(first)
      ? isPlural(object) || !/^(?:an?|another|one)$/.test(first)
        ? bare
        : `${/^(?!u[sn][aeiou]|eu|one)[aeiou]/i.test(bare) ? "an" : "a"} ${bare}`
      : thing;
  // "gave a customer my number" → "give out my number".
  const out = base === "give" && !particle && !late && /^my\b/.test(said) ? "out" : particle;
  return [base, out, said, late].filter(Boolean).join(" ");
}

export const ofPerson = (noun: readonly Token[]): boolean => {
  const head = headOf(noun) ?? noun.at(-1);
  return (
    !!head &&
    (isPerson(head.low) ||
      /^(?:me|us|him|them|her|anyone|anybody|everyone|nobody|people|press|media|police|bank|council|insurers?|group)$/.test(
        head.low,
      ) ||
      noun.every((token) => /^\p{Lu}\p{Ll}/u.test(token.text)))
  );
};

/** "… to the recruits", "… with Farid" */
export function toWhom(rest: readonly Token[]): readonly Token[] {
  const at = rest.findIndex((token) => /^(?:to|with|for)$/.test(token.low));
  const noun = at < 0 ? [] : rest.slice(at + 1, nounPhraseEnd(rest, at + 1));
  return ofPerson(noun) ? noun : [];
}

/** "22 boxes" → "the boxes", "a refund" → "the refund"; null for persons, pronouns and what names nothing. */
export function definite(noun: readonly Token[]): string | null {
  const cut = noun.findIndex(
    (token) => (PREPOSITIONS.has(token.low) && token.low !== "of") || token.low === "next",
  );
  const kept = (cut < 0 ? noun : noun.slice(0, cut)).filter(
    (token, at, all) =>
      !WHICH.test(token.low) || (token.low === "first" && all[at + 1]?.low === "aid"),
  );
  const head = kept.at(-1);
  if (
    !head ||
    kept.length > 6 ||
    isNumber(head.low) ||
    (/^\p{Lu}/u.test(head.text) && !/days$/.test(head.low)) ||
    /'s?$/.test(head.low) ||
    ofPerson(kept) ||
    VOID.test(head.low)
  )
    return null;
  const opens =
    kept[0]?.start === 0 && !opensNoun(kept[0].low) && /^\p{Ll}/u.test(kept[1]?.text ?? "");
  const typed = opens ? textOf(kept).replace(/^./, (letter) => letter.toLowerCase()) : textOf(kept);
  const text = typed.replace(
    /^(?:the |an? |some |any |another |each |every |no |both |all |this |that |these |those |\d[\d.,]* |one |two |three |four |five |six |seven |eight |nine |ten |several |many |few )+/i,
    "the ",
  );
  return /^(?:the|my|our|your|his|her|their) /i.test(text) ||
    /'s /.test(text) ||
    /^\p{Lu}/u.test(text)
    ? text.replace(/^(?:The|My|Our|Your|His|Her|Their)\b/, (word) => word.toLowerCase())
    : `the ${text}`;
}
const WHICH =
  /^(?:wrong|old|outdated|whole|entire|same|only|extra|more|incorrect|first|last|new|own|good|best|nice|favourite|favorite|lovely|little|big|bloody|damn)$|^(?:year|month|week)'s$/;
const VOID =
  /^(?:it|them|this|that|one|ones|thing|things|lot|time|way|something|anything|everything|nothing|all|half|rest|part|place|most|mistake|error|mess|effort|point|mind|production|prod|build|site|app)$/;
