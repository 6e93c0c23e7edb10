/**
 * A fault told by what it can be held against: a source that says otherwise, a number that was agreed, a
 * thing done twice, a setting with its figure. Gives frames that ask about that; reads the words as told.
 */
import { THINGS } from "./cues/nouns";
import { finiteOf } from "./finite";
import { isPerson } from "./people";
import { tokenise } from "./tokens";
import { verbPhrase } from "./verb-phrase";

/** Frames around what it can be compared with; null where the statement names nothing of the kind. */
export const compared = (text: string): string[] | null =>
  otherwise(text) ?? figure(text) ?? agreedOn(text) ?? twice(text);

/** "when the rate card says 21k": there is a source to compare with. */
function otherwise(text: string): string[] | null {
  const source =
    /\b(?:when|but|and|while|although|though|whereas) (?:the|our) ((?:[\w-]+ )?[\w-]+) (?:says|said|lists|listed|shows|showed|states|stated|specifies|specified|is \d)/i.exec(
      text,
    )?.[1];
  const head = source?.split(" ").at(-1)?.toLowerCase() ?? "";
  // Whoever is not known for a thing may have said anything.
  const said = /\b(?:said|stated)\b/i.test(text) && !THINGS.has(head);
  if (!source || said || isPerson(head)) return null;
  return [
    `i:{When} how could we compare it with the ${source}?`,
    `i:{When} who could match it with the ${source}?`,
    `s:Could we agree on a quick look at the ${source} first, {start}?`,
    `h:{When} what would make the ${source} easy for {you} to have at hand?`,
  ];
}

/** "for 14 hours and we'd agreed 11", "40 boxes instead of 400": there is a number to hold it against. */
function agreedOn(text: string): string[] | null {
  const agreed =
    /\b(?:and|when|but|while|although|though) (?:we|I|you|they|she|he|the \w+)(?:'d| had)? (?:all )?(?:agreed|said|asked for|ordered|quoted|planned|booked|needed|wanted)(?: on| for)? [£$€]?(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b)/i.test(
      text,
    );
  const instead = /\d[\w,.]*(?: [\w-]+){0,4} instead of \d/i.test(text);
  if (instead)
    return [
      "i:{When} who could check the number with {you}?",
      "i:{When} what could {you} compare the number with first?",
      "s:Could we agree on a second look at the number, {start}?",
    ];
  return agreed
    ? [
        "i:{When} how could we compare it with what was agreed?",
        "i:{When} where could {you} see at a glance what was agreed?",
        "s:Could we agree on a quick look at what was agreed, {start}?",
      ]
    : null;
}

/** "paid the invoice twice". */
function twice(text: string): string[] | null {
  if (!/\btwice\b(?! (?:as|a|to|for|before|about|the|over|in|last)\b)/i.test(text)) return null;
  const tokens = tokenise(text);
  const { finite } = finiteOf(tokens);
  const phrase = finite > 0 ? verbPhrase(tokens, finite) : null;
  if (!phrase || phrase.negative || /^(?:i|we)\b/i.test(text)) return null;
  if (
    !/^(?:pay|feed|count|book|charge|bill|order|send|ship|deliver|invoice|print|water|dose|give|enter|record|mail|email|clean|wash|salt|season|pick|pack|post|treat|schedule|refund|add|import|log|serve)$/.test(
      phrase.base,
    )
  )
    return null;
  return [
    "i:{When} what would show us that it has been done already?",
    "i:{When} how could we mark what is done, so that the second person can see it?",
    "s:Could we agree on a mark for what is done already, {start}?",
    "h:{When} would a shared list help {you} see what is done already?",
  ];
}

/** "with the rebar spacing at 300 instead of 200". */
function figure(text: string): string[] | null {
  const what = /\bwith (the [a-z][\w -]*?) (?:at|of) [\d.,]+/i.exec(text)?.[1];
  return what
    ? [
        `i:{When} who could double-check ${what} with {you}?`,
        `i:{When} how could we double-check ${what}?`,
        `s:Could we agree on a second look at ${what}, {start}?`,
      ]
    : null;
}
