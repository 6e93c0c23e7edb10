/** The opposite of a state that went wrong, where a list knows it: "was empty" → "is full". Guesses none. */
import { isPerson } from "./people";
import { textOf, tokenise } from "./tokens";
import type { VerbPhrase } from "./verb-phrase";
import { conjugate } from "./verbs";
import { phrasePattern } from "./word-set";

/** States that went wrong and what is hoped for instead: antonyms, Roget's Thesaurus (public domain). */
const OPPOSITES: Readonly<Record<string, string>> = Object.fromEntries(
  `empty=full/dirty=clean/cold=warm enough/lukewarm=hot enough/raw=cooked through/undercooked=cooked through/frozen=thawed in time
/wet=dry/open=closed/ajar=closed/unlocked=locked/locked=open/closed=open/blank=filled in/missing=there/late=on time
/overdue=on time/blocked=clear/broken=in working order/faulty=in working order/loose=tight/tight=loose enough
/uneven=even/crooked=straight/unclear=clear/outdated=up to date/out of date=up to date/expired=in date/loud=quiet enough
/noisy=quiet enough/dark=bright enough/dim=bright enough/short=long enough/long=short enough/small=big enough
/big=small enough/large=small enough/thin=thick enough/thick=thin enough/weak=strong enough/low=high enough
/high=low enough/heavy=light enough/hot=cool enough/blunt=sharp/dull=sharp/unsigned=signed/unlabelled=labelled
/unfinished=finished/incomplete=complete/unattended=attended/running=switched off/on=switched off/dusty=clean
/sticky=clean/mouldy=fresh/stale=fresh/soggy=crisp/burnt=golden/flat=pumped up/wrong=right/incorrect=right
/undone=done/unpaid=paid/unread=read/untested=tested/unchecked=checked/unplugged=plugged in/bare=covered/uncovered=covered
/unlatched=latched/unhooked=hooked/unfastened=fastened/out of order=in working order/off=right/uncharged=charged/jammed=free/stuck=free/over the limit=within the limit/over budget=within budget/upside down=the right way up/back to front=the right way round/illegible=easy to read/slippery=dry/understaffed=fully staffed`
    .split("/")
    .map((pair) => pair.trim().split("=")),
);
const STATE = new RegExp(
  `^(?:(?:far |much )?too |so |very |still |completely |half |only |quite |really )*(${phrasePattern(Object.keys(OPPOSITES).join("/"))})\\b(?! (?:of|up|for you)\\b)`,
  "i",
);
/** "was empty", "were left open", "arrived late" → the opposite. */
export function inOrder(who: string, many: boolean, phrase: VerbPhrase): string | null {
  const { rest, base } = phrase;
  // Of people a state is nobody's to set right: "two students were locked in".
  if (/^(?:I|we)$/.test(who)) return null;
  if (tokenise(who).some(({ low }) => isPerson(low)) || /^\p{Lu}/u.test(who)) return null;
  const is = who === "I" ? "am" : many || who === "we" ? "are" : "is";
  const left = phrase.passive && base === "leave";
  const came = /^(?:arrive|come|reach|land|start)$/.test(base);
  if (
    phrase.negative ||
    !(
      left ||
      came ||
      phrase.passive ||
      base === "be" ||
      /^(?:look|feel|get|stay|go|taste|end)$/.test(base)
    )
  )
    return null;
  const main = phrase.passive && !left ? (conjugate(base)?.participle ?? "") : "";
  const said = `${main} ${textOf(rest)}`.trim();
  const found = STATE.exec(
    said
      .replace(
        /^(?:(?:about |nearly |almost )?[\d.,]+ ?[a-z]+|an? \w+|two \w+|three \w+) (?=too )/,
        "",
      )
      .replace(/^\S+ \w+ (?=over\b)/, "")
      .replace(/^(?:out|back) (?=\w+ ?)/, came ? "" : "$&")
      .replace(/^(?:\w+ )?(?:an |a )?[\w-]* ?(?:minutes?|hours?|days?|weeks?) (?=late\b)/, ""),
  );
  const good = found?.[1] ? OPPOSITES[found[1].toLowerCase()] : undefined;
  if (
    !found ||
    !good ||
    (came && !/^(?:late|overdue|empty|cold|wet|open|broken|raw|frozen)$/i.test(found[1] ?? ""))
  )
    return null;
  if (/^(?:on|off)$/i.test(found[1] ?? "") && (!left || /^on (?:the|a|my|our)\b/i.test(said)))
    return null;
  if (
    /\b(?:enough)$/.test(good) &&
    !/^(?:far |much |way )?(?:too|so|still)\b|^(?:cold|lukewarm|loud|dark|dim|noisy|weak|blunt)\b/i.test(
      said,
    )
  )
    return null;
  const after = /^ (for (?:the|our|my|a) [\w-]+(?: [\w-]+)?)/.exec(
    said.slice(said.indexOf(found[1] ?? "") + (found[1]?.length ?? 0)),
  )?.[1];
  if (phrase.passive && !left && good === "on time") return `${who} ${is} ${main} on time`;
  if (base === "start") return `${who} ${many ? "start" : "starts"} ${good}`;
  return `${who} ${is} ${good}${after && /enough$/.test(good) ? ` ${after}` : ""}`;
}
