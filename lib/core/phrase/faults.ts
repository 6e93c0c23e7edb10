/**
 * What a draft itself names as the fault, turned into what to ask about it: the wrong X, a thing done
 * twice, a source that says otherwise, something left in it, nobody there. Reads the words as told; adds none.
 */
import { compared } from "./compared";
import { finiteOf } from "./finite";
import { goalOf } from "./goal";
import { PREPOSITIONS } from "./grammar-words";
import { isPlural, nounPhraseEnd } from "./noun-phrase";
import { GOAL_FRAMES } from "./order-frames";
import { isPerson } from "./people";
import { textOf, tokenise } from "./tokens";
import { verbPhrase } from "./verb-phrase";
import { conjugate, isForm } from "./verbs";

/** What one looks up or reads off: of these it is asked who can confirm them. */
const LOOKED_UP =
  /(?:dates?|times?|zones?|address(?:es)?|cent(?:re|er)s?|prices?|numbers?|names?|codes?|rates?|versions?|accounts?|amounts?|doses?|sizes?|units?|spellings?|figures?|totals?|titles?|districts?|departments?|currency|measure\w*|weights?|months?|days?|hours?|spacing|width|height|length|temperature|dosage|quantit\w+|settings?)$/i;

/** Frames around the fault; {When} stands in front. Empty where the draft names none. `ofSpeakers`: the place is no fault of a thing that was the speaker's. */
export function faultFrames(told: readonly string[], ofSpeakers = false): string[] {
  for (const text of told) {
    const frames =
      wrongOne(text) ??
      compared(text) ??
      uncovered(text) ??
      leftIn(text) ??
      instrument(text) ??
      (ofSpeakers ? null : (whole(text) ?? letting(text) ?? misplaced(text)));
    if (frames) return frames;
  }
  // "You billed 14 hours, and we'd agreed 11": told in two clauses.
  return (told.length > 1 && compared(told.join(" and "))) || [];
}

/** "under the wrong cost centre", "with last year's date". */
function wrongOne(text: string): string[] | null {
  const found =
    /\b(?:wrong|incorrect|outdated) ((?:(?!(?:the|an?|my|our|your|his|her|their|this|that|these|those|\d+|two|three|four|five|at|on|in|to|for|of|off|over|onto|into|from|with|and|by|so|but|last|again|twice|today|yesterday|this|before|after|was|were|is|are|had|went|came|until|because)\b)[\w'-]+ ?){1,3})/i.exec(
      text,
    )?.[1] ?? null;
  const dated =
    /\blast (?:year|month|week|season)'s ([\w-]+)/i.exec(text)?.[1] ??
    /\b(?:the|an?) (?:old|former|previous|expired) ((?:contract |price )?(?:address(?:es)?|logos?|prices?|names?|numbers?|versions?|templates?|dates?|rates?|lists?|menus?|phone|titles?|labels?|codes?))\b/i.exec(
      text,
    )?.[1];
  const what = (found ?? dated)?.trim();
  if (
    !what ||
    /^(?:way|thing|side|place|one|end|time(?! zone)|person|people|foot|note|moment|word|tone|of)\b/i.test(
      what,
    )
  )
    return null;
  const right = dated && !found ? "current" : "right";
  if (/^\p{Lu}\p{Ll}+$/u.test(what))
    return [
      `i:{When} how could we make sure that we have the right ${what}?`,
      `i:{When} who could confirm that we have the right ${what}?`,
    ];
  if (LOOKED_UP.test(what))
    return [
      `i:{When} who could confirm the ${what}?`,
      `i:{When} where could {you} look up the ${right} ${what}?`,
      `i:{When} how could we double-check the ${what}?`,
      `s:Could we agree that a second person confirms the ${what}, {start}?`,
      `h:{When} what could I send {you} so that {you} can find the ${right} ${what}?`,
    ];
  return [
    `i:{When} how could we make sure that we have the ${right} ${what}?`,
    `i:{When} how could we double-check the ${what}?`,
    `s:Could we agree on a second look at the ${what}, {start}?`,
    ...(isPerson(what.split(" ").at(-1)?.toLowerCase() ?? "") ||
    /\b(?:vendor|agency|firm|company)$/i.test(what)
      ? []
      : [`h:{When} what could I mark so that {you} can find the ${right} ${what}?`]),
  ];
}

/** What work is done with: tools, cleaners and fasteners of WordNet 3.1 (free licence), by their last word. */
const TOOL =
  /(?:hose|jet|brush|mop|cloth|sponge|rag|towel|newspaper|knife|blade|scissors|tape|glue|staples?|stapler|clips?|pins?|nails?|screws?|rope|string|wire|tie|marker|pen|pencil|hammer|drill|saw|sander|bleach|acid|solvent|detergent|spray|rake|broom|shovel|spade|crane|jack|trolley|bucket|ladder|chair|crate|hook|foil|film|sharpie|washer|pad|wool|tripod|stand)$/;
/** "with the hard hose", "in pencil": what it was done with can be another. */
function instrument(text: string): string[] | null {
  const found =
    /\b(?:water|clean|wash|cut|mark|wip|scrub|fix|tied?|cover|stick|stuck|attach|carr|lift|label|sand|polish|open|dr[iy]|sweep|swept|mop|fasten|prop|sign|reach|writ|wrote)\w* [^,.;]*?\b(?:with (?:the|an?) ((?:[\w-]+ )?[\w-]+)|in (pencil|pen|biro|crayon|chalk|marker|ink|capitals|red|green))(?=$|,| and\b| so\b| but\b)/i.exec(
      text,
    );
  const tool = found?.[1] ? `the ${found[1]}` : found?.[2];
  return tool && (found?.[2] || TOOL.test(tool))
    ? [
        `i:{When} what could {you} use instead of ${tool}?`,
        `h:{When} what could I get for {you} to use instead of ${tool}?`,
      ]
    : null;
}

/** "with nobody on chat", "there was no one on the desk". */
function uncovered(text: string): string[] | null {
  const where =
    /\b(?:with|was|were) (?:nobody|no one|no-one) ((?:on|at|in) (?:the |our )?[\w-]+(?: (?:queue|desk|team|line|floor|door|phones?|site|duty|call|room|gate|till|bay))?)\b/i.exec(
      text,
    )?.[1];
  return where
    ? [
        `i:{When} who could be ${where}?`,
        `i:{When} how could we plan so that somebody is ${where}?`,
        `s:Could we agree on who is ${where}, {start}?`,
        `h:{When} would it help if I found somebody to be ${where}?`,
      ]
    : null;
}

/** "gave him the whole pack", "took the only quiet room": a part of it, or a share. */
function whole(text: string): string[] | null {
  const [, given, taken] =
    /\b(?:gave|given|sent|handed|showed) (?:[\w']+ ){1,4}?(?<!to )the whole ((?!time|day|team)[\w-]+(?: (?!on|in|at|for|with|and|to|by)[\w-]+)?)|\b(?:took|used|booked|taken|blocked) the only ((?!one)[\w-]+(?: (?!on|in|at|for|with|and|to|by|all)[\w-]+)?)/i.exec(
      text,
    ) ?? [];
  const part = given
    ? [
        `which part of the ${given} should come first?`,
        `how could we split the ${given} into steps?`,
      ]
    : taken
      ? [`how could we share the ${taken}?`, `who else needs the ${taken}, and when?`]
      : [];
  return part.length > 0 ? part.map((ask) => `i:{When} ${ask}`) : null;
}

const GONE =
  /\b(?:return|handed|gave|brought|got) (?:[\w']+ ){0,3}?back\b|\breturned\b|\b(?:wip|delet|eras|clear|thr[eo]w|binn|scrapp|shredd|discard|remov|los)\w*/i;
const STATE =
  /^(?:open|on|running|unlocked|closed|locked|empty|dirty|loose|wet|off)(?=$| (?:on|in|at|during|all|over) )/;

/** "with the watermark still on it", "with the beehives open", "with two failing tests". */
function leftIn(text: string): string[] | null {
  const tokens = tokenise(text);
  const at = tokens.findIndex((token) => token.low === "with");
  const end = at < 0 ? 0 : nounPhraseEnd(tokens, at + 1);
  if (at < 0 || end <= at + 1) return null;
  const joint = tokens.findIndex(
    (token, place) => place > at && place < end && token.low === "and",
  );
  const noun = tokens.slice(at + 1, joint < 0 ? end : joint);
  // "with three days of our planning on it": what was there had its place.
  if (GONE.test(text) || noun[0]?.low === "all" || /^my name$/i.test(textOf(noun))) return null;
  const after = textOf(tokens.slice(end));
  const state = STATE.exec(after)?.[0];
  const goal = state && goalOf(`${textOf(noun)} ${isPlural(noun) ? "were" : "was"} left ${state}`);
  if (goal) return GOAL_FRAMES.map((frame) => frame.replace("{goal}", goal));
  const tests = /^(?:tests?|checks?|builds?|pipelines?)$/.test(noun.at(-1)?.low ?? "");
  if (tests && /^(?:red|failing|broken)\b/.test(after))
    return GOAL_FRAMES.map((frame) =>
      frame.replace("{goal}", isPlural(noun) ? "the tests pass" : "the test passes"),
    );
  const fails = noun.some((token) =>
    /^(?:failing|broken|loose|merged|dead|missing|open|cracked|expired)$/.test(token.low),
  );
  if (
    !fails &&
    !/^(?:still )?(?:on|in|inside|at the end of) (?:it|them|there)\b|^still attached\b/.test(after)
  )
    return null;
  const bare = textOf(noun).replace(
    /^(?:the|our|my|your|his|her|their|some|\d+|two|three|four|five|six|seven|eight|nine|ten) /i,
    "",
  );
  const thing =
    isPlural(noun) || /^(?:an?|another) /.test(bare)
      ? bare
      : `${/^[aeiou]/i.test(bare) ? "an" : "a"} ${bare}`;
  return [
    `i:{When} what check could catch ${thing} in time?`,
    `i:{When} who could look out for ${thing}?`,
    `s:Could we agree on a second look for ${thing}, {start}?`,
    `h:{When} what would help {you} catch ${thing} in time?`,
  ];
}

/** "let the coach go before …": what should be settled before they do. */
function letting(text: string): string[] | null {
  const tokens = tokenise(text);
  const at = tokens.findIndex((token) => token.low === "let");
  const end = at < 0 ? 0 : nounPhraseEnd(tokens, at + 1);
  let verb = tokens[end];
  const noun = tokens.slice(at + 1, end);
  let who = textOf(noun);
  let from = end;
  // The noun phrase may have taken the verb along: "the coach GO".
  if (
    !(verb && isForm(verb.low, "base")) &&
    noun.length > 1 &&
    isForm(noun.at(-1)?.low ?? "", "base")
  ) {
    verb = noun.at(-1);
    who = textOf(noun.slice(0, -1));
    from = end - 1;
  }
  if (
    at < 0 ||
    !verb ||
    from <= at + 1 ||
    !isForm(verb.low, "base") ||
    /^(?:me|us|it|you|them|him|her)$/i.test(who)
  )
    return null;
  if (
    /n't|\bnot\b|\bnever\b/.test(textOf(tokens.slice(0, at))) ||
    !isPerson(who.split(" ").at(-1)?.toLowerCase() ?? "")
  )
    return null;
  const object = nounPhraseEnd(tokens, from + 1);
  if (object === from + 1 && !/^(?:before|while|without|)$/.test(tokens[object]?.low ?? ""))
    return null;
  const many = isPlural(tokens.slice(at + 1, from));
  const does = many ? verb.low : (conjugate(verb.low)?.third ?? "");
  const what = textOf(tokens.slice(from + 1, object)).replace(/ (?:alone|again)$/, "");
  return [
    `i:{When} what should be in place before ${who} ${does} ${what}?`.replace(" ?", "?"),
    `s:Could we agree on a quick word before ${who} ${does} ${what} {next.time}?`.replace(
      "  ",
      " ",
    ),
    `h:{When} what would {you} need from me before ${who} ${does} ${what}?`.replace(" ?", "?"),
  ];
}

const PUTS =
  /^(?:put|place|park|store|leave|hang|stack|lay|lean|shelve|pile|keep|post|write|dump|prop|load)$/;

/** "You put the heavy boxes on the top shelf": a better place for them. */
function misplaced(text: string): string[] | null {
  const tokens = tokenise(text);
  const { finite, subject } = finiteOf(tokens);
  const phrase = finite > 0 ? verbPhrase(tokens, finite) : null;
  if (!phrase || phrase.negative || phrase.progressive || !PUTS.test(phrase.base)) return null;
  const whole = phrase.passive ? tokens.slice(subject, finite) : phrase.rest;
  const end = phrase.passive ? whole.length : nounPhraseEnd(whole, 0);
  const own = /^(?:your|his|their)$/.test(whole[0]?.low ?? "") ? 1 : 0;
  const object = whole.slice(own, end);
  const rest = phrase.passive ? phrase.rest : whole.slice(end);
  const what = `${own ? "the " : ""}${textOf(object)}`
    .replace(
      /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|some|both|all) (?:of )?(?:the )?/i,
      "the ",
    )
    .replace(/^(?:The|My|Our)\b/, (word) => word.toLowerCase());
  if (
    !/^(?:the|my|our) /.test(what) ||
    end > 6 ||
    !/^(?:in|on|under|behind|next|near|over|onto|into|outside|between|across|by|beside|at|against)$/.test(
      rest[0]?.low ?? "",
    ) ||
    /^(?:me|us|him|her|them|people|all|after|when|while|purpose|time|\p{Lu}.*|$)/u.test(
      rest[1]?.text ?? "",
    ) ||
    // "left the lights ON in the lab": a state, no place.
    PREPOSITIONS.has(rest[1]?.low ?? "") ||
    /(?:^| )(?:rumou?rs?|news|gossip|jokes?|remarks?|comments?|complaints?|opinions?|lights?|heating|radio|music|taps?|alarm|engine|oven|question|blame|team|meeting|call|appointment|event|shift)$/.test(
      what,
    ) ||
    object.some(
      (token) => isPerson(token.low) || /^(?:it|them|that|pressure|blame|name)$/.test(token.low),
    )
  )
    return null;
  return [
    `i:{When} where could ${what} go instead?`,
    `i:{When} where else could we put ${what}?`,
    `s:Could we agree on a fixed place for ${what} from now on?`,
    `h:Would it help if I marked a place for ${what}?`,
  ];
}
