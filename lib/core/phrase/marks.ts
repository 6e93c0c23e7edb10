/** Finds what makes a draft hard to hear, in place: label, absolute, vague, order, guess, comparison, irony. */
import { ABSOLUTE_PATTERNS, NEVER } from "./cues/absolutes";
import {
  COMPARISON_PATTERNS,
  COUNT_CONTRAST,
  OTHER_COUNT,
  OWN_CONTRAST,
  OWN_SHORT,
} from "./cues/comparisons";
import {
  DENIED_TROUBLE,
  HELPED,
  HOLLOW,
  IRONIC_HEADS,
  IRONIC_MARKS,
  IRONIC_TAILS,
  REPAIRED,
  SWEET,
  TAUNTS,
  THANKS_FOR_NOTHING,
} from "./cues/irony";
import { MIND_PATTERNS, NOT_MIND } from "./cues/minds";
import { TROUBLE_WORDS } from "./cues/trouble";
import { VAGUE_PATTERNS } from "./cues/vague";
import { DIRECTIVE_PATTERNS, isImperative } from "./directives";
import { labels } from "./labels";
import type { Issue, Mark } from "./rephrasing";
import { type Token, tokenise } from "./tokens";
import { isForm } from "./verbs";

/** The same texts are looked at many times in one draft (clauses, observations, questions). */
const seen = new Map<string, readonly Mark[]>();
const SEEN_LIMIT = 400;

export function marksOf(draft: string, tokens: readonly Token[]): readonly Mark[] {
  const known = seen.get(draft);
  if (known) return known;
  if (seen.size >= SEEN_LIMIT) seen.clear();
  const marks = find(draft, tokens);
  seen.set(draft, marks);
  return marks;
}

/** For benches that change the cue lists between two runs. */
export function forgetMarks(): void {
  seen.clear();
}

function find(draft: string, tokens: readonly Token[]): readonly Mark[] {
  const text = draft.replace(/[\u2018\u2019\u02bc`]/g, "'").replace(/[\u201c\u201d]/g, '"');
  const quoted = quotes(text);
  const marks: Mark[] = [
    ...labels(tokens, text),
    ...absolutes(text, tokens),
    ...minds(text),
    ...spans(text, COMPARISON_PATTERNS, "comparison"),
    ...contrast(text),
    ...irony(text),
    ...orders(text),
  ];
  for (const pattern of VAGUE_PATTERNS) {
    const found = pattern.exec(text);
    if (found) marks.push(trimmedMark(text, found.index, found.index + found[0].length, "vague"));
  }
  const guesses = marks.filter((mark) => mark.kind === "mind-reading");
  const inGuess = (mark: Mark) =>
    mark.kind === "judgement-label" &&
    guesses.some((guess) => mark.start >= guess.start && mark.end <= guess.end);
  return merged(
    marks.filter(
      (mark) =>
        !inGuess(mark) && !quoted.some(([from, to]) => mark.start >= from && mark.end <= to),
    ),
    text,
  );
}

/** What stands in quotation marks was said by somebody; it is a fact, not a verdict of the draft. */
function quotes(text: string): Array<readonly [number, number]> {
  return [...text.matchAll(/"[^"]+"|(?<![\p{L}])'[^']{3,}'(?![\p{L}])/gu)].map((found) => [
    found.index,
    found.index + found[0].length,
  ]);
}

function spans(text: string, patterns: readonly RegExp[], kind: Issue): Mark[] {
  const marks: Mark[] = [];
  for (const each of patterns) {
    const pattern = everywhere(each);
    pattern.lastIndex = 0;
    // Not matchAll: it makes a new expression of the pattern at every call, twenty times a sentence.
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      if (found[0] === "") pattern.lastIndex += 1;
      marks.push(trimmedMark(text, found.index, found.index + found[0].length, kind));
    }
  }
  return marks;
}

const globals = new Map<RegExp, RegExp>();

/** The pattern with the flag that finds it more than once; made once. */
export function everywhere(pattern: RegExp): RegExp {
  if (pattern.global) return pattern;
  const known = globals.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}g`);
  globals.set(pattern, known);
  return known;
}

function trimmedMark(text: string, from: number, to: number, kind: Issue): Mark {
  let start = from;
  let end = to;
  while (start < end && /[\s,.;:!?]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s,.;:!?]/.test(text.charAt(end - 1))) end -= 1;
  return { start, end, kind };
}

function absolutes(text: string, tokens: readonly Token[]): Mark[] {
  const marks = spans(text, ABSOLUTE_PATTERNS, "absolute");
  for (const found of text.matchAll(NEVER)) {
    const at = tokens.findIndex((token) => token.start === found.index);
    const next = tokens[at + 1]?.low ?? "";
    const before = tokens[at - 1]?.low ?? "";
    const literal =
      (isForm(next, "past") && !isForm(next, "base")) ||
      /^(?:i|we)$/.test(before) ||
      /^(?:was|were|had|has|have|'ve|been)$/.test(before) ||
      next === "mind" ||
      at === 0;
    if (!literal) marks.push({ start: found.index, end: found.index + 5, kind: "absolute" });
  }
  return marks.filter(
    (mark) =>
      (!/\bnext\b/i.test(text.slice(mark.end, mark.end + 6)) &&
        !/(?:so that|how can|what|who|where|could|shall)[^.?]*$/i.test(
          text.slice(0, mark.start),
        )) ||
      /always|never|constantly/i.test(text.slice(mark.start, mark.end)),
  );
}

function minds(text: string): Mark[] {
  return spans(text, MIND_PATTERNS, "mind-reading").filter((mark) => {
    const said = text.slice(mark.start, mark.end);
    const before = text.slice(Math.max(0, mark.start - 26), mark.start);
    if (NOT_MIND.test(text.slice(Math.max(0, mark.start - 14), mark.end))) return false;
    if (
      /\b(?:ask|asks|asked|asking|hear|heard|know|knew|tell|told)\b.*\bwhat\s+$/i.test(
        text.slice(0, mark.start),
      ) &&
      /^they\b/i.test(said)
    )
      return false;
    if (
      /\b(?:i|we|if|would|could|what|how|do|when|whenever|as|than|help|let|makes?|that|which)\s+$/i.test(
        before,
      ) &&
      !/^(?:you|he|she|they) (?:clearly|obviously|just|don't|doesn't|think|thought)/i.test(said) &&
      !/\bthat\s+$/i.test(before)
    )
      return false;
    // A capital at the start of a sentence is no name, and things feel nothing.
    const capital = /^([A-Z][a-z]+)\s/.exec(said)?.[1];
    if (
      capital &&
      !/^(?:You|He|She|They)$/.test(capital) &&
      /^(?:The|This|That|It|I|We|What|How|If|When|Things?|Please|Nobody|Everyone|Everybody|Could|Would|Do|Did|Next|Let|Who|Which|Where|Your|My|Our|And|But|So)$/.test(
        capital,
      )
    )
      return false;
    return !/\b(?:mind|minds) (?:if|to)\b/i.test(text.slice(mark.start, mark.end + 4));
  });
}

function contrast(text: string): Mark[] {
  const after = OTHER_COUNT.exec(text);
  if (after?.[3])
    return [trimmedMark(text, after[0].length - after[3].length, after[0].length, "comparison")];
  const bare = text.replace(/[.!\s]+$/, "");
  const found = COUNT_CONTRAST.exec(text) ?? OWN_CONTRAST.exec(bare) ?? OWN_SHORT.exec(bare);
  return found?.[1] ? [trimmedMark(text, 0, found[1].length, "comparison")] : [];
}

/** Irony needs praise beside trouble; praise alone is praise. */
function irony(text: string): Mark[] {
  const marks = spans(text, [...IRONIC_MARKS, ...TAUNTS, ...HOLLOW], "sarcasm");
  const troubled = (part: string) =>
    tokenise(part.replace(DENIED_TROUBLE, "")).some(
      (token) => TROUBLE_WORDS.has(token.low) || /^(?:un|mis|over)[a-z]{4,}ed$/.test(token.low),
    ) ||
    /\b(?:on the floor|upside down|back to front|inside out|down the drain|in the bin|out of|another|could have|should have|o'clock|left (?:\w+ ){0,3}before|right (?:through|over|into|across|on top of|in front of)|with (?:an?|my|his|her|some) [\w ]{2,24} (?:in|on|under) it|walked out|fell asleep|after (?:\w+ ){1,4}(?:began|started|closed|ended))\b/i.test(
      part,
    );
  for (const head of IRONIC_HEADS) {
    const found = head.exec(text);
    if (!found || found[0].length >= text.length) continue;
    const after = text.slice(found[0].length);
    const meant = / of (?:you|him|her|them) to $/i.test(found[0]) && HELPED.test(after);
    if (meant || REPAIRED.test(after)) continue;
    // "Good effort on the audit, but …" was meant.
    if (/^[^.!?]*,? (?:but|however|although|though)\b/i.test(after)) continue;
    if (
      /^(?:thanks|thank you|cheers)/i.test(found[0]) &&
      !THANKS_FOR_NOTHING.test(after) &&
      !/^(?:for )?(?:\w+ ){0,2}(?:finally|not|leaving|breaking|losing|ignoring|forgetting|missing|dropping|ruining|wasting|deleting|keeping|making|telling|letting|dumping|throwing|sending|waking|eating|taking|spilling|nothing|interrupting|cancelling|skipping|showing|joining)\b/i.test(
        after.trim(),
      )
    )
      continue;
    const plainHead =
      /\b(?:surprise|sure|of course|another|wow|oh|kind of|nice of|good of|love how|love it|thoughtful|gracious|generous|glad|must be nice|just what)\b/i.test(
        found[0],
      );
    if (
      troubled(after) ||
      (/^(?:thanks|thank|cheers)/i.test(found[0]) && THANKS_FOR_NOTHING.test(after)) ||
      (/^thank/i.test(found[0]) && SWEET.test(text)) ||
      /^(?:how \w|nothing says)/i.test(found[0]) ||
      (/\b(?:idea|plan|move|thinking|timing|choice|decision|strategy|call), $/i.test(found[0]) &&
        /^\w+ing\b/.test(after)) ||
      (plainHead && /\b(?:of (?:you|him|her|them) to)\b/i.test(found[0]))
    )
      marks.push(trimmedMark(text, 0, found[0].length, "sarcasm"));
  }
  const tail = IRONIC_TAILS.exec(text);
  if (
    tail &&
    !REPAIRED.test(text) &&
    troubled(text.slice(0, tail.index)) &&
    !/^\s*(?:thanks|thank you)/i.test(tail[0].slice(1))
  )
    marks.push(trimmedMark(text, tail.index, tail.index + tail[0].length, "sarcasm"));
  return marks;
}

function orders(text: string): Mark[] {
  const marks = spans(text, DIRECTIVE_PATTERNS, "directive").filter(
    (mark) =>
      !inQuestion(text, mark.start) ||
      (/^(?:please|stop|don't)/i.test(text.slice(mark.start, mark.end)) &&
        !/^\s*(?:could|can|would|will|how|what)\b/i.test(sentenceAround(text, mark.start))),
  );
  for (const sentence of text.matchAll(/[^.!?;:\n]+[.!?]*/g)) {
    if (sentence[0].trim().endsWith("?")) continue;
    for (const part of partsOf(sentence[0])) {
      const start = sentence.index + part.at;
      const words = tokenise(part.text);
      const order = isImperative(words);
      if (order)
        marks.push({ start: start + order.start, end: start + order.end, kind: "directive" });
    }
  }
  return marks;
}

/** A sentence and its tail after "so", "and", "but" or a comma, where an order may begin. */
function partsOf(sentence: string): Array<{ at: number; text: string }> {
  const lead = sentence.length - sentence.trimStart().length;
  const parts = [{ at: lead, text: sentence.slice(lead) }];
  for (const found of sentence.matchAll(
    /(?:,|\bso\b|\band\b|\bbut\b)\s+(?:so |and |then |but |next time,? |from now on,? |just )*(?=please\b|don't\b|stop\b|make sure\b)/gi,
  )) {
    parts.push({
      at: found.index + found[0].length,
      text: sentence.slice(found.index + found[0].length),
    });
  }
  return parts;
}

function sentenceAround(text: string, at: number): string {
  const from =
    Math.max(
      text.lastIndexOf(".", at - 1),
      text.lastIndexOf("!", at - 1),
      text.lastIndexOf("?", at - 1),
    ) + 1;
  const to = text.slice(at).search(/[.!?]/);
  return text.slice(from, to < 0 ? text.length : at + to + 1);
}

const inQuestion = (text: string, at: number): boolean => sentenceAround(text, at).endsWith("?");

/** In order, one mark per kind and place, overlaps of one kind joined. */
function merged(marks: readonly Mark[], text: string): Mark[] {
  const sorted = [...marks]
    .filter((mark) => mark.end > mark.start && text.slice(mark.start, mark.end).trim())
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const out: Mark[] = [];
  for (const mark of sorted) {
    const same = out.findLast((other) => other.kind === mark.kind);
    if (same && mark.start <= same.end)
      out[out.indexOf(same)] = { ...same, end: Math.max(same.end, mark.end) };
    else out.push(mark);
  }
  return out;
}
