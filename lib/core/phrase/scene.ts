/** What a question can be built around: the event that comes round again, the thing, the people. */

import { clausesOf } from "./clause";
import { EVENTS, THINGS, WEAK_EVENTS } from "./cues/nouns";
import { MONTH, TIME_WORD, WEEKDAY } from "./cues/times";
import { SOFT_LABELS, STRONG_LABELS } from "./cues/traits";
import {
  AUXILIARIES,
  DETERMINERS,
  isNumber,
  POSSESSIVES,
  PREPOSITIONS,
  SUBORDINATORS,
} from "./grammar-words";
import { peopleIn } from "./people";
import { oneOf, singular } from "./singular";
import { type Token, textOf, tokenise } from "./tokens";
import { isForm, readingsOf } from "./verbs";
import { isAdverb, looksNoun, opensNoun } from "./word-class";

export interface Scene {
  /** "the next planning meeting", or null. */
  readonly event: string | null;
  readonly preposition: string;
  /** "the next price list", or null. */
  readonly thing: string | null;
  /** "the price list", for the middle of a question. */
  readonly theThing: string | null;
  /** The people on the other side ("the client", "Sara"), or null. */
  readonly people: string | null;
  /** What the first statement was about ("the soup"), or null. */
  readonly topic: string | null;
  /** Who acted, when it is not the listener: "Ravi", "my manager". */
  readonly actor: string | null;
  /** The next comparable moment ("before the next room booking"), or null. */
  readonly occasion?: string | null;
  /** Whether it is the act itself that comes round again. */
  readonly again?: boolean;
  /** The next of what the first statement is about ("the next report"), or null. */
  readonly subject?: string | null;
}

/** Words before a head noun that say which one it was, not what kind it is. */
function kindWord(token: Token | undefined): boolean {
  if (!token?.word || token.low.endsWith("'s")) return false;
  if (token.low.endsWith("s'")) return true;
  const low = token.low;
  if (
    DETERMINERS.has(low) ||
    POSSESSIVES.has(low) ||
    isNumber(low) ||
    PREPOSITIONS.has(low) ||
    isAdverb(low)
  )
    return false;
  if (
    WEEKDAY.test(low) ||
    MONTH.test(low) ||
    TIME_WORD.test(low) ||
    STRONG_LABELS.has(low) ||
    SOFT_LABELS.has(low)
  )
    return false;
  if (
    /^(?:next|last|new|old|wrong|right|final|first|second|third|entire|whole|current|recent|previous|other|same|different|big|small|important|long|short|busy|good|better|best|great|nice|lovely|super|brilliant|fantastic|wonderful|decent|solid|missing|signed|late|early|only|own|big|little|late|big|little|late|easy|extra|quick|minute|hour|second|morning|certain|upcoming|and|or|but|that|which|to|you|i|we|they|he|she|it)$/.test(
      low,
    )
  )
    return false;
  if (/er$|est$/.test(low) && isForm(low.replace(/e?r$|est$/, ""), "base")) return looksNoun(token);
  return (
    looksNoun(token) &&
    !(isForm(low, "past", "gerund", "third") && !isForm(low, "base") && !/ing$/.test(low)) &&
    !(readingsOf(low).length > 0 && /(?:ed|es)$/.test(low))
  );
}

function compound(tokens: readonly Token[], head: number): string {
  let from = head;
  while (from > 0 && head - from < 2 && kindWord(tokens[from - 1]) && !verbBefore(tokens, from - 1))
    from -= 1;
  return textOf(tokens.slice(from, head + 1)).replace(/^(?:Teh|The) /, "");
}

/** "you left glasses": the word right after a subject is its verb, not part of the noun. */
function verbBefore(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? "";
  const before = tokens[at - 1]?.low ?? "";
  if (readingsOf(low).length === 0) return false;
  if (
    /ing$/.test(low) &&
    !EVENTS.has(low) &&
    !/^(?:planning|pricing|training|parking|building|reading|writing|cleaning|picking|packing|loading|shipping|billing|marketing|meeting|welding|testing|brainstorming|hiring|landing|opening|closing|morning|evening|wedding|mixing|cooking|teaching|nursing|staffing|rowing|swimming|leadership)$/.test(
      low,
    )
  )
    return true;
  return (
    before === "" ||
    /^(?:you|i|we|they|he|she|to|and|didn't|don't|n't|not|never|please|can|could|will|would|should|must|,|who|that|which|then|always|constantly|just|stop)$/.test(
      before,
    ) ||
    (isForm(low, "past") && !isForm(low, "base"))
  );
}

/** "Your invoice LISTS the old address": verbs in -s that a noun list holds as well. */
function verbsIn(tokens: readonly Token[]): ReadonlySet<Token> {
  return new Set(
    clausesOf(tokens).flatMap(({ tokens: clause, finite }) => {
      const verb = clause[finite];
      const next = clause[finite + 1]?.low ?? "";
      const takes =
        opensNoun(next) || PREPOSITIONS.has(next) || SUBORDINATORS.has(next) || isAdverb(next);
      return verb && isForm(verb.low, "third") && finite > 0 && takes ? [verb] : [];
    }),
  );
}

/** Finds event, thing and people in a draft; `nextMeeting` overrides the event. */
export function sceneOf(draft: string, nextMeeting: string | null): Scene {
  const tokens = tokenise(draft);
  const verbs = verbsIn(tokens);
  const event = pick(tokens, (token, at) =>
    !verbs.has(token) && (EVENTS.has(token.low) || EVENTS.has(singular(token.low)))
      ? eventStrength(tokens, at)
      : 0,
  );
  const thing = pick(tokens, (token, at) =>
    verbs.has(token) ? 0 : thingStrength(tokens, at, token, event, verbs),
  );
  const eventHead = event === null ? "" : singularHead(tokens, event);
  const thingText = thing === null ? null : compound(tokens, thing);
  return {
    event: nextMeeting ?? (event === null ? null : `the next ${eventHead}`),
    preposition: nextMeeting
      ? "at"
      : event === null
        ? ""
        : comesAfter(tokens, event)
          ? "after"
          : (EVENTS.get(tokens[event]?.low ?? "") ??
            EVENTS.get(singular(tokens[event]?.low ?? "")) ??
            "at"),
    thing:
      thingText &&
      !LASTING.test(thingText.split(" ").at(-1) ?? "") &&
      !LASTING.test(oneOf(thingText).split(" ").at(-1) ?? "")
        ? `the next ${oneOf(thingText)}`
        : null,
    theThing: thingText ? `the ${thingText}` : null,
    people: peopleIn(tokens, null),
    topic: null,
    actor: null,
  };
}

/** "three weeks AFTER THE EXAM": what is spoken of comes after it, not in it. */
const comesAfter = (tokens: readonly Token[], event: number): boolean =>
  /\bafter (?:the|our|my|your|an?) (?:[\w-]+ )?$/i.test(
    `${textOf(tokens.slice(Math.max(0, event - 4), event))} `,
  ) && !isForm(tokens[event + 1]?.low ?? "", "past", "third");

function singularHead(tokens: readonly Token[], at: number): string {
  const text = compound(tokens, at);
  const head = tokens[at]?.low ?? "";
  return EVENTS.has(head) && !/s$/.test(head)
    ? text
    : text.replace(/(\S+)$/, (word) =>
        EVENTS.has(word.toLowerCase()) && !EVENTS.has(singular(word.toLowerCase()))
          ? word
          : singular(word),
      );
}

function pick(
  tokens: readonly Token[],
  strength: (token: Token, at: number) => number,
): number | null {
  let best = 0;
  let place: number | null = null;
  tokens.forEach((token, at) => {
    const value = token.word ? strength(token, at) : 0;
    if (value > best) {
      best = value;
      place = at;
    }
  });
  return place;
}

/** 3: a true event after a time preposition; 2: a true event; 1: a weak word right after one. */
function eventStrength(tokens: readonly Token[], at: number): number {
  const low = tokens[at]?.low ?? "";
  if (
    looksNoun(tokens[at + 1]) &&
    !TIME_WORD.test(tokens[at + 1]?.low ?? "") &&
    !isForm(tokens[at + 1]?.low ?? "", "past", "third", "base") &&
    !/^(?:with|i|you|we|when)$/.test(tokens[at + 1]?.low ?? "")
  )
    return 0;
  // "before the panel had voted": people, not an occasion.
  if (
    /^(?:panel|committee|board|forum|round)$/.test(low) &&
    AUXILIARIES.has(tokens[at + 1]?.low ?? "")
  )
    return 0;
  // "her lesson plan": the plan, not the lesson.
  if (THINGS.has(tokens[at + 1]?.low ?? "") && !opensNoun(tokens[at + 2]?.low ?? "")) return 0;
  if (
    verbBefore(tokens, at) &&
    isForm(low, "base", "gerund", "past") &&
    !DETERMINERS.has(tokens[at - 1]?.low ?? "")
  )
    return 0;
  // "without TESTING the fix" is a verb; "from RECEPTION", "before LUNCH" name a place or an hour.
  if (isForm(low, "gerund") && opensNoun(tokens[at + 1]?.low ?? "")) return 0;
  if (
    /^(?:reception|lunch|dinner|breakfast|surgery|hours?)$/.test(low) &&
    !opensNoun(tokens[at - 1]?.low ?? "")
  )
    return 0;
  let back = at - 1;
  while (
    back >= 0 &&
    !PREPOSITIONS.has(tokens[back]?.low ?? "") &&
    (looksNoun(tokens[back]) ||
      DETERMINERS.has(tokens[back]?.low ?? "") ||
      POSSESSIVES.has(tokens[back]?.low ?? "") ||
      isNumber(tokens[back]?.low ?? "") ||
      TIME_WORD.test(tokens[back]?.low ?? "") ||
      /'s$/.test(tokens[back]?.low ?? ""))
  )
    back -= 1;
  const timed =
    /^(?:at|in|during|on|before|after|for|from|to|of|ahead|since|until)$/.test(
      tokens[back]?.low ?? "",
    ) && at - back <= 5;
  // "the minutes OF the meeting", "my email ABOUT the audit": the thing comes round, not the event.
  if (
    (tokens[back]?.low === "of" && THINGS.has(tokens[back - 1]?.low ?? "")) ||
    tokens[back]?.low === "about" ||
    (tokens[back]?.low === "in" && /^(?:workshop|clinic|surgery|lab)$/.test(low)) ||
    /^(?:half|whole)$/.test(tokens[back + 1]?.low ?? "")
  )
    return 0;
  // A meal is an event only as a time: "at lunch time", not "brought your lunch".
  if (!timed && /^(?:lunch|dinner|breakfast|meal|meals)$/.test(low)) return 0;
  const weak = WEAK_EVENTS.has(low) || WEAK_EVENTS.has(singular(low));
  if (weak) return timed && kindWord(tokens[at - 1]) && at - 1 > back ? 2 : 0;
  return timed ? 3 : 2;
}

const TIME_BEFORE =
  /^(?:\d[\d.,]*|few|several|many|some|couple|of|last|first|dozen|\w+teen|\w+ty|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
/** Things that stay: there is no "next" fridge. */
const LASTING =
  /^(?:notice|opinions?|documentation|feedback|advice|information|handwriting|equipment|furniture|stock|progress|research|evidence|homework|paperwork|luggage|staff|cleaning|account|accounts|box|crate|plate|starter|starters|dessert|desserts|broth|loaf|dough|cake|roast|garnish|platter|tray|fridge|freezer|car|van|truck|lorry|printer|keyboard|door|doors|gate|key|keys|phone|laptop|desk|oven|stove|machine|screen|projector|cupboard|drawer|locker|till|computer|server|database|website|system|calendar|safe|bin|bins|tool|tools|room|corridor|windows?|table|tables|sink|fence|alarm|lift|forklift|ladder|building|kitchen|store|shop|thing|things|day|days|book|address|name|number|plan|job|work|way|shelf|shelves|cabinet|chair|bed|beds|boot|boots|knife|knives|glass|glasses|rota|roster)$/;

function thingStrength(
  tokens: readonly Token[],
  at: number,
  token: Token,
  event: number | null,
  verbs: ReadonlySet<Token>,
): number {
  const low = token.low;
  if (/^(?:minutes|hours|seconds)$/.test(low) && TIME_BEFORE.test(tokens[at - 1]?.low ?? ""))
    return 0;
  if (at === event || !(THINGS.has(low) || THINGS.has(singular(low)))) return 0;
  const next = tokens[at + 1];
  if (
    next &&
    !verbs.has(next) &&
    looksNoun(next) &&
    (THINGS.has(next.low) || THINGS.has(singular(next.low)) || at + 1 === event)
  )
    return 0;
  const before = tokens[at - 1]?.low ?? "";
  const determined =
    DETERMINERS.has(before) ||
    POSSESSIVES.has(before) ||
    isNumber(before) ||
    kindWord(tokens[at - 1]) ||
    /'s$/.test(before);
  if (!determined && isForm(low, "base", "past") && !/s$/.test(low)) return 0;
  if (/^(?:you|i|we|they|he|she|to|didn't|don't|not|never|could|can|will|please)$/.test(before))
    return 0;
  return determined
    ? 2
    : /s$/.test(low) && readingsOf(low).length === 0
      ? 1.5
      : /s$/.test(low)
        ? 1
        : 0.5;
}
