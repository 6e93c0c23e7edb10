/**
 * What should be so next time, from a statement of what was not: "the board couldn't read the charts" →
 * "the board can read the charts". Of things and of others; the listener's own act is told by wanted.ts.
 */
import { finiteOf } from "./finite";
import { PREPOSITIONS } from "./grammar-words";
import { NO_THING, putBack, there, thingLeftOut } from "./left-out";
import { isPlural, nounPhraseEnd } from "./noun-phrase";
import { inOrder } from "./opposite";
import { type Token, textOf, tokenise } from "./tokens";
import { type VerbPhrase, verbPhrase } from "./verb-phrase";
import { conjugate, isForm } from "./verbs";
import { isAdverb } from "./word-class";

/** Where what is hoped for ends: at times gone by and at clauses of their own. */
const ENDS =
  /^(?:until|because|while|when|since|although|and|but|so|which|who|that|as|yesterday|last|this|today|tonight|again|anymore|yet|before|after|once|twice|only|alone|[,.;:])$/;
/** Said without an article. */
const MASS =
  /(?:^|\s)(?:time|room|space|light|power|water|paper|soap|milk|coffee|food|staff|cover|access|help|salt|information|heating|soap|signal|oxygen)$/;
/** One of a kind, said with an article. */
const COUNTED =
  /^(?:chance|choice|turn|break|place|seat|key|copy|map|plan|backup|table|chair|desk|room|sheet|form|list|label)$/;

/** The hoped-for state as a clause, subject first; null where the statement does not tell it. */
export function goalOf(statement: string): string | null {
  const text = statement.replace(
    /^(?:in|at|on|during|when|while|because|since|after|before|yesterday|last|this) [^,]*, /i,
    "",
  );
  const tokens = tokenise(text.replace(/^no one\b/i, "nobody"));
  if (
    /^(?:nobody|no one)\b(?: from [\w ]+?)? (?:came|turned up|showed up|attended|joined|appeared)\b/i.test(
      text,
    )
  )
    return "somebody is there";
  const left =
    /\b(?:left|leaves?|leaving) ((?:the|my|our|your|his|her|an?) [\w' -]+?) (open|unlocked|on|running|dirty|uncharged|empty|loose|ajar|uncovered)(?=$| (?:in|at|on|over|for|all|during|last|when|after|yesterday|overnight)\b)/i.exec(
      text,
    );
  if (left?.[1] && !/\bleft (?:open|on)\b/.test(text)) {
    const state = goalOf(
      `${left[1]} ${isPlural(tokenise(left[1])) ? "were" : "was"} left ${left[2]}`,
    );
    if (state) return state;
  }
  const got =
    /\b(?:get|got|receive|received) (?:your|the|my) ([\w -]+?) (?:(?:an? |\w+ )?(?:minutes?|hours?|days?|weeks?) )?(?:too )?late\b/i.exec(
      text,
    )?.[1];
  if (got)
    return `the ${got.replace(/ (?:\w+|an?)$/, (all) => (/^ (?:\d+|an?|one|two|three|four|five|six)$/.test(all) ? "" : all))} ${isPlural(tokenise(got)) ? "are" : "is"} there on time`;
  const without = thingLeftOut(tokens) ?? askedFor(text);
  const { finite, subject } = finiteOf(tokens);
  const phrase = finite > 0 ? verbPhrase(tokens, finite) : null;
  if (!phrase) return without;
  let end = finite;
  while (end > subject + 1 && isAdverb(tokens[end - 1]?.low ?? "")) end -= 1;
  const about = tokens.slice(subject, end);
  const stock = /\b(?:out|short) of (?!order\b|date\b|the\b|my\b|our\b)([a-z-].*)$/i.exec(
    text,
  )?.[1];
  if (stock && /^(?:be|run|get|fall)$/.test(phrase.base)) {
    const noun = tokenise(stock);
    const thing = noun.slice(0, nounPhraseEnd(noun, 0));
    return thing.length > 0
      ? `there ${isPlural(thing) ? "are" : "is"} enough ${textOf(thing)}`
      : null;
  }
  if (
    /^(?:nobody|no-one)$/i.test(textOf(about)) &&
    /^(?:can|could)$/.test(tokens[finite]?.low ?? "")
  ) {
    const act = kept(tokens.slice(finite + 1));
    return act && isForm(act.split(" ")[0] ?? "", "base") ? `everyone can ${act}` : null;
  }
  if (
    /^(?:nobody|no-one)$/i.test(textOf(about)) &&
    /^(?:there|at|in|on)\b/.test(textOf(phrase.rest))
  )
    return phrase.base === "be" && !phrase.negative
      ? `somebody is ${textOf(upTo(phrase.rest))}`
      : null;
  if (/^there$/i.test(textOf(about)) && phrase.base === "be") return nothingThere(phrase);
  const who = named(about);
  if (!who) return without;
  const many = isPlural(tokenise(who));
  return (
    able(who, phrase, tokens[finite]) ??
    putBack(who, many, phrase) ??
    having(who, many, phrase) ??
    inOrder(who, many, phrase) ??
    done(who, many, phrase) ??
    without
  );
}

/** Of whom or what it is hoped: "your slides" → "the slides"; null for the listener and for pronouns. */
function named(about: readonly Token[]): string | null {
  const first = about[0];
  if (
    !first ||
    about.length > 7 ||
    about.some((token) => /^(?:,|who|that|which|of)$/.test(token.low))
  )
    return null;
  if (first.low === "people" && about.length === 1) return "everyone";
  if (/^(?:i|we)$/.test(first.low)) return first.low === "i" ? "I" : "we";
  if (
    /^(?:you|he|she|they|it|this|that|these|those|there|nobody|nothing|one|others|no|none|what|everything|half)$/.test(
      first.low,
    ) &&
    about.length === 1
  )
    return null;
  if (/^(?:no|nobody|half|none|neither|this|that)$/.test(first.low)) return null;
  const far =
    about.length > 4 ? about.findIndex((token, at) => at > 1 && PREPOSITIONS.has(token.low)) : -1;
  const text = textOf(far > 0 ? about.slice(0, far) : about).replace(
    /^(?:your|his|her|their|a|an|another|some|many|most|several|both|few|two|three|four|five|six|seven|eight|nine|ten|\d+)(?: of (?:the|my|our))? /i,
    "the ",
  );
  return /^(?:the|my|our) /i.test(text) || /^\p{Lu}/u.test(first.text) || isPlural(about)
    ? text.replace(/^(?:The|My|Our)\b/, (word) => word.toLowerCase())
    : null;
}

/** What follows the verb, as far as it is hoped for; null when it points at something unnamed. */
function kept(rest: readonly Token[]): string | null {
  const part = upTo(rest);
  if (
    part.some((token) =>
      /^(?:any|anything|anyone|it|them|either|much|your|enough)$/.test(token.low),
    )
  )
    return null;
  // "match the ones you sent": without what you sent, the ones tell nothing.
  if (
    /^(?:ones?|things?|people|way|part|parts|what)$/.test(part.at(-1)?.low ?? "") &&
    part.length < rest.length
  )
    return null;
  return textOf(part);
}

function upTo(rest: readonly Token[]): readonly Token[] {
  const end = rest.findIndex(
    (token, at) =>
      ENDS.test(token.low) ||
      (at > 0 &&
        /^(?:you|i|we|he|she|they)$/.test(token.low) &&
        !(token.low === "you" && PREPOSITIONS.has(rest[at + 1]?.low ?? ""))) ||
      (/^(?:on|by|at|in|for)$/.test(token.low) &&
        /^(?:\w+day|\d.*|noon|midnight|the (?:last|first)|[a-z]+ minutes|ages|weeks|hours|days)$/.test(
          rest[at + 1]?.low ?? "",
        )),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

/** "couldn't read the charts" → "can read the charts". */
function able(who: string, phrase: VerbPhrase, verb: Token | undefined): string | null {
  const cannot =
    /^(?:couldn't|can't|cannot)$/.test(verb?.low ?? "") ||
    (phrase.tense === "modal" && phrase.negative && /^c/.test(verb?.low ?? ""));
  const rest = textOf(phrase.rest);
  const struggled =
    /^(?:able|unable) to (.+)$/i.exec(
      phrase.base === "be" && (phrase.negative || /^unable/i.test(rest)) ? rest : "",
    )?.[1] ?? /^to (.+)$/i.exec(phrase.base === "struggle" ? rest : "")?.[1];
  const act = struggled ?? (cannot ? `${phrase.base} ${rest}`.trim() : null);
  if (!act) return null;
  const said = kept(tokenise(act));
  return said && !/^(?:be|believe|think|care|wait|stand|stop|say|help)\b/.test(said)
    ? `${who} can ${said}`
    : null;
}

/** "had no axis labels", "lacked a date" → "has …". */
function having(who: string, many: boolean, phrase: VerbPhrase): string | null {
  const first = phrase.rest[0]?.low ?? "";
  const lacks =
    phrase.base === "lack" ||
    (phrase.base === "miss" && phrase.tense === "present" && !phrase.negative);
  const none = phrase.base === "have" && !phrase.passive && (first === "no" || phrase.negative);
  if ((!lacks && !none) || /^I$/i.test(who)) return null;
  const thing = textOf(upTo(phrase.rest.slice(/^(?:no|any|enough)$/.test(first) ? 1 : 0))).replace(
    / (?:in|on|with) (?:it|them)$/,
    "",
  );
  if (
    !thing ||
    NO_THING.test(thing) ||
    /\b(?:any|it|them)\b/.test(thing) ||
    /^(?:to|been|had)\b/.test(thing)
  )
    return null;
  const has = many || who === "I" || who === "we" ? "have" : "has";
  if (first === "enough") return `${who} ${has} enough ${thing}`;
  if (first !== "no" && first !== "any") return `${who} ${has} ${thing}`;
  return isPlural(tokenise(thing)) ? `${who} ${has} ${thing}` : one(thing, who, has);
}

/** A single thing that was not there: with its article where one is sure to stand. */
function one(thing: string, who: string, has: string): string {
  const head = thing.split(" ").find((word) => COUNTED.test(word));
  if (MASS.test(thing.split(" ").slice(0, 2).join(" ")) || MASS.test(thing.split(" ")[0] ?? ""))
    return `${who} ${has} ${thing}`;
  return head ? `${who} ${has} ${/^[aeiou]/i.test(thing) ? "an" : "a"} ${thing}` : there(thing);
}

/** "There were no gloves on the trolley". */
function nothingThere(phrase: VerbPhrase): string | null {
  if (!phrase.negative && phrase.rest[0]?.low !== "no") return null;
  const thing = textOf(
    upTo(phrase.rest.slice(/^(?:no|any|enough)$/.test(phrase.rest[0]?.low ?? "") ? 1 : 0)),
  );
  if (!thing || NO_THING.test(thing) || /^one\b/.test(thing)) return null;
  const noun = tokenise(thing);
  const many = isPlural(noun.slice(0, nounPhraseEnd(noun, 0)));
  return MASS.test(thing.split(" ").slice(0, nounPhraseEnd(noun, 0)).join(" "))
    ? `there is ${thing}`
    : many
      ? `there are ${thing}`
      : there(textOf(noun.slice(0, nounPhraseEnd(noun, 0))));
}

/** "I have asked several times for the log to be signed" → "the log is signed". */
function askedFor(text: string): string | null {
  const found =
    /\basked (?:you |him |her |them )?(?:\w+ times |twice |again )?for ((?:the|my|our) [\w' -]+?) to be (\w+)/i.exec(
      text,
    );
  if (!found?.[1] || !isForm(found[2] ?? "", "participle")) return null;
  return `${found[1]} ${isPlural(tokenise(found[1])) ? "are" : "is"} ${found[2]}`;
}

/** "the rails weren't put up", "the alarm didn't go off" → as it should have been. */
function done(who: string, many: boolean, phrase: VerbPhrase): string | null {
  const mine = /^(?:i|we)$/i.test(who);
  if (!phrase.negative || (mine && !phrase.passive) || phrase.tense === "modal") return null;
  if (
    /^(?:tell|inform|know|want|like|think|care|seem|mean|allow|let|respond|reply|answer|ask|thank|invite|be)$/.test(
      phrase.base,
    )
  ) {
    const state = phrase.base === "be" ? kept(phrase.rest) : null;
    return state &&
      /^(?:ready|in|on|at|there|signed|available|clear|visible|up|set|complete|safe|clean|sharp|long|big|hot|warm|fresh)\b/.test(
        state,
      )
      ? `${who} ${many ? "are" : "is"} ${state}`
      : null;
  }
  const forms = conjugate(phrase.base);
  const rest = kept(phrase.rest);
  if (
    !forms ||
    rest === null ||
    (rest === "" &&
      phrase.rest[0] &&
      !isAdverb(phrase.rest[0].low) &&
      !/^(?:until|because|while|when|before|after|at|on|in|by|last|this|yesterday|,)$/.test(
        phrase.rest[0].low,
      ))
  )
    return null;
  if (phrase.passive)
    return `${who} ${mine ? (many || /^we$/i.test(who) ? "are" : "am") : many ? "are" : "is"} ${forms.participle} ${rest}`.trim();
  if (phrase.progressive || /^(?:have|do)$/.test(phrase.base)) return null;
  const late = phrase.rest.some(({ low }) => low === "until") ? "in time" : "";
  return `${who} ${many ? phrase.base : forms.third} ${rest} ${late}`.trim();
}
