/** What a dropped verdict or guess still tells: the act inside it, its time and place, the noun it was about. */
import { withAntecedent } from "./antecedent";
import { type Clause, clausesOf } from "./clause";
import { THINGS } from "./cues/nouns";
import { STATE_VERBS } from "./grammar-words";
import { marksOf } from "./marks";
import { isPerson } from "./people";
import type { Mark } from "./rephrasing";
import { textOf, tokenise } from "./tokens";
import { verbPhrase } from "./verb-phrase";
import { baseOf, conjugate, isForm } from "./verbs";

const marksIn = (words: string): readonly Mark[] => marksOf(words, tokenise(words));

/** Facts inside a verdict or a guess: "it was childish TO SLAM THE DOOR", "… when YOU CORRECTED my order". */
export function recovered(words: string): string | null {
  let found =
    /(?:\b(?:it(?: was| is| ?'s)|that(?: was| is| ?'s)) (?:[\w-]+ ){1,4}?|^(?:(?:pretty|very|rather|really|so|quite|such|an?|what an?|how|just|bit|a bit|frankly|honestly) )*[\w-]+ (?:(?:move|thing|way|choice|behaviour|behavior|decision|idea) )?)(?:of (?:you|him|her|them) )?to (not )?(\w+ .+)$/i.exec(
      words,
    );
  if (found?.[2] && isForm(found[2].split(" ")[0] ?? "", "base"))
    return found[1] ? `You didn't ${found[2]}` : pastYou(found[2]);
  found =
    /\bso \w+(?: \w+)? that (?:nobody knew ((?:who|what|when|where|how|which|if|whether) .+)|(.+))$/i.exec(
      words,
    );
  if (found) return found[1] ? `it wasn't clear ${found[1]}` : (found[2] ?? null);
  found = /\bby (?:\w+ly )?(\w+ing) (.+)$/i.exec(words);
  const by = baseOf(found?.[1]?.toLowerCase() ?? "", "gerund");
  if (by && found?.[2]) return pastYou(`${by} ${found[2]}`);
  found = /\b(?:when|by the way|how|that|because|so) (you (?:\w+ )?\w+ .+)$/i.exec(words);
  if (
    found?.[1] &&
    !marksIn(found[1]).some(
      (mark) =>
        mark.kind === "mind-reading" || mark.kind === "judgement-label" || mark.kind === "vague",
    ) &&
    isPastClause(found[1])
  )
    return found[1];
  found = /^(?:you|he|she|they) .+? and ((?:then )?(\w+) .+)$/i.exec(words);
  if (
    found?.[1] &&
    found[2] &&
    isForm(found[2].toLowerCase(), "past") &&
    !marksIn(`you ${found[1]}`).some(
      (mark) => mark.kind === "mind-reading" || mark.kind === "judgement-label",
    )
  ) {
    return `${words.split(" ")[0]} ${found[1].replace(/\b(?:anyway|regardless|all the same|nevertheless)\b/gi, "").trim()}`;
  }
  found =
    /^(?:all (?:of )?the other \w+|everyone else|everybody else|the others|the rest of (?:the|us) ?\w*|all the others) (.+?),? (?:except|apart from|but|besides|other than) (?:for )?you$/i.exec(
      words,
    );
  if (found?.[1])
    return `You didn't ${inBase(
      found[1]
        .replace(/\btheir\b/g, "your")
        .replace(/^(?:was|were) able to /, "")
        .replace(/^(?:managed|manages|manage) to /, ""),
    )}`;
  found =
    /^(?:even |only )?(?:all (?:of )?the other \w+|everyone else|everybody else|the others|the rest of (?:the|us) ?\w*|all the others|other people|the interns?) .+? (?:and|but|while|whereas|,) ((?:you) .+)$/i.exec(
      words,
    );
  return found?.[1] && isPastClause(found[1]) ? found[1] : null;
}

function isPastClause(words: string): boolean {
  const clause = clausesOf(tokenise(words))[0];
  const phrase = clause && clause.finite >= 0 ? verbPhrase(clause.tokens, clause.finite) : null;
  return (
    !!phrase &&
    (phrase.tense === "past" || phrase.tense === "perfect") &&
    !STATE_VERBS.has(phrase.base)
  );
}

function pastYou(phrase: string): string {
  const [first = "", ...rest] = phrase.split(" ");
  return `You ${[conjugate(first.toLowerCase())?.past ?? first, ...rest].join(" ")}`;
}

function inBase(phrase: string): string {
  const [first = "", ...rest] = phrase.split(" ");
  return [baseOf(first.toLowerCase(), "past", "base", "third") ?? first, ...rest].join(" ");
}

/** Where and when of a dropped verdict, to stand before the fact it was about. */
export function placeOf(words: string): string {
  const found =
    /\b(?<!care |cared |cares )((?:during|on|in|at|this|last|yesterday|throughout|all through) (?!what\b|how\b|that\b)(?:(?!and\b|but\b|was\b|were\b|is\b)[\w'’-]+ ?){1,5})$/i.exec(
      words,
    );
  // "territorial ABOUT THE PRICING MODEL": the thing a verdict was about.
  const matter = /\b(?:about|over|regarding) ((?:the|our|my) [\w-]+(?: [\w-]+)?)$/i.exec(
    words,
  )?.[1];
  if (!found && matter && !tokenise(matter).some(({ low }) => isPerson(low)))
    return `with ${matter}`;
  if (
    !found?.[1] ||
    /^(?:in (?:a|an) \w+ way|at all|on purpose|at best|in general|at work|in person)$/i.test(
      found[1],
    )
  )
    return "";
  return found[1].trim();
}

/** "The way you wrote to X was …" → "when you wrote to X"; "Your notes were …" → "in your notes". */
export function aboutLead(words: string): string {
  const way = /^the way (you .+?) (?:was|is|were|are|wasn't|isn't)\b/i.exec(words)?.[1];
  if (way) return `when ${way}`;
  // "Sloppy spreadsheet: three formulas …"
  const alone = /^[\w-]+ ([\w-]+)$/.exec(words)?.[1]?.toLowerCase() ?? "";
  if (THINGS.has(alone)) return `in the ${alone}`;
  const thing =
    /^((?:your|the|that|this) (?:[\w-]+ )*?[\w-]+(?: (?:on|to|for|about|from) [\w'’-]+(?: [\w'’-]+)?)?) (?:was|is|were|are|looked|sounded|came across|seemed|felt)\b/i.exec(
      words,
    )?.[1];
  return thing &&
    !/^(?:that|this|the) \w*(?:was|is)$/i.test(thing) &&
    tokenise(thing).some(
      ({ low }) =>
        THINGS.has(low) || THINGS.has(low.replace(/s$/, "")) || /^[a-z]{4,}ing$/.test(low),
    )
    ? `in ${thing.charAt(0).toLowerCase()}${thing.slice(1)}`
    : "";
}

/** "That was a lazy handover" → "the handover". */
export function verdictNoun(words: string): string {
  const noun =
    /^(?:that|this|it|what) (?:was|is|'s|were) (?:such |really |just |another )?(?:an?|some) (?:[\w-]+,? )*?([\w-]+)$/i.exec(
      words,
    )?.[1] ??
    /^(?:your|the|that|this) ((?:[\w-]+ )?[\w-]+) (?:was|is|were|are|looked|sounded)\b/i.exec(
      words,
    )?.[1] ??
    /^[\w-]+ ([\w-]+)$/.exec(words)?.[1];
  return noun ? `the ${noun}` : "";
}

/** A pronoun whose noun stood in a dropped clause gets that noun back. */
export function resolved(clause: Clause, dropped: string): Clause {
  if (!dropped) return clause;
  const named = withAntecedent(textOf(clause.tokens), dropped);
  const [read, more] = named === textOf(clause.tokens) ? [] : clausesOf(tokenise(named));
  if (read && !more) return { ...read, joint: clause.joint, sentence: clause.sentence };
  const pronoun = clause.tokens.findIndex(
    (token, at) => at > clause.finite && /^(?:them|it)$/.test(token.low),
  );
  const noun =
    verdictNoun(dropped) ||
    /\b((?:the|my|our|a|your) (?:whole |entire )?[a-z]+)$/i.exec(dropped)?.[1];
  if (pronoun < 0 || !noun) return clause;
  const text = clause.tokens
    .map((token, at) =>
      at === pronoun
        ? noun.replace(/\b(?:whole|entire) /i, "")
        : `${token.glued ? "'" : ""}${token.text}`.replace(/^''/, "'"),
    )
    .join(" ");
  return clausesOf(tokenise(text.replace(/ (?=')/g, "")))[0] ?? clause;
}
