/** Marks verdicts on a person, on work or on manner; not facts that share a word with one ("a cold room"). */
import {
  LABEL_NOUNS,
  LABEL_PHRASES,
  PRAISE_WORDS,
  SOFT_LABELS,
  STRONG_LABELS,
} from "./cues/traits";
import { AUXILIARIES, PREPOSITIONS } from "./grammar-words";
import { judges } from "./predicate";
import type { Mark } from "./rephrasing";
import type { Token } from "./tokens";
import { isForm } from "./verbs";
import { isAdverb } from "./word-class";
import { phrasePattern } from "./word-set";

export const PHRASES = new RegExp(`\\b(?:${phrasePattern(LABEL_PHRASES)})\\b`, "gi");
const LINKING =
  /^(?:is|are|was|were|be|been|being|'re|'s|'m|am|isn't|aren't|wasn't|weren't|seem|seems|seemed|sound|sounds|sounded|look|looks|looked|appear|appeared|feel|felt|feels|get|gets|got|getting|become|became|come|came|comes|act|acted|acts|find|found|find|call|called|as|so|too|very|really|quite|rather|pretty|a|an|bit|little|such|completely|totally|utterly|absolutely|honestly|simply|just|always|often|being|incredibly|extremely|terribly|awfully|unbelievably|way|far|how|more|most|less|kind|of|sort|somewhat|not|also|still|again|bloody|plain|and|or|even|only|now|then|you|him|her|them|me|truly|deeply|particularly|especially|slightly|outright|never|downright|,)$/;

export function labels(tokens: readonly Token[], text: string): Mark[] {
  const marks: Mark[] = [...text.matchAll(PHRASES)]
    .filter(
      (found) =>
        !/\b(?:mak|mad|tell|told|crack|shar)\w* (?:\w+ )?$/i.test(text.slice(0, found.index)) ||
        !/joke/i.test(found[0]),
    )
    .map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
      kind: "judgement-label" as const,
    }));
  tokens.forEach((token, at) => {
    const low = token.low;
    const stem = low.replace(/ly$/, "").replace(/i$/, "y");
    const strong =
      STRONG_LABELS.has(low) ||
      (/ly$/.test(low) &&
        (STRONG_LABELS.has(stem) ||
          STRONG_LABELS.has(`${stem}le`) ||
          STRONG_LABELS.has(low.slice(0, -2)))) ||
      (/ness$/.test(low) && STRONG_LABELS.has(low.slice(0, -4).replace(/i$/, "y")));
    const before = tokens[at - 1]?.low ?? "";
    if (
      /^(?:look|feel|appear|sound)$/.test(before) &&
      /^(?:me|us|him|her|them)$/.test(tokens[at - 2]?.low ?? "")
    )
      return;
    if (strong && !(isForm(low, "base", "past", "gerund") && !linked(tokens, at)))
      marks.push({ start: token.start, end: token.end, kind: "judgement-label" });
    else if (
      (low === "worse" || low.endsWith("er")) &&
      low !== positive(low) &&
      (SOFT_LABELS.has(positive(low)) || STRONG_LABELS.has(positive(low))) &&
      tokens.slice(at, at + 3).some((each) => each.low === "than") &&
      linkedBack(tokens, at)
    )
      marks.push({ start: token.start, end: token.end, kind: "judgement-label" });
    else if (SOFT_LABELS.has(low) && !ofMatter(tokens, at) && ofPersonOrWork(tokens, at))
      marks.push({ start: token.start, end: token.end, kind: "judgement-label" });
    else if (!PRAISE_WORDS.has(low) && !SOFT_LABELS.has(low) && judges(tokens, at, LINKING))
      marks.push({ start: token.start, end: token.end, kind: "judgement-label" });
    else if (PRAISE_WORDS.has(low) && praisedPerson(tokens, at))
      marks.push({ start: token.start, end: token.end, kind: "judgement-label" });
    else if (LABEL_NOUNS.has(low.replace(/s$/, "")) || LABEL_NOUNS.has(low)) {
      const article =
        /^(?:a|an|such|the|total|complete|real|utter|absolute|bit|little|you|lazy)$/.test(before) ||
        STRONG_LABELS.has(before);
      if (article && linkedBack(tokens, at))
        marks.push({ start: token.start, end: token.end, kind: "judgement-label" });
    }
  });
  return marks;
}

/** "Your shoes were dirty": said of a thing, these are what a camera sees. */
function ofMatter(tokens: readonly Token[], at: number): boolean {
  if (
    !/^(?:dirty|dry|cold|wet|soft|loud|dark|hard|rough|raw|stiff|short|hot|thick|noisy|dim|sharp|cool)$/.test(
      tokens[at]?.low ?? "",
    )
  )
    return false;
  const be = tokens.findLastIndex(
    (token, place) =>
      place < at && /^(?:is|are|was|were|isn't|wasn't|aren't|weren't)$/.test(token.low),
  );
  const subject = tokens[be - 1]?.low ?? "";
  return (
    be > 0 &&
    !/^(?:you|he|she|they|that|this|it|i)$/.test(subject) &&
    !/^(?:tone|voice|manner|manners|attitude|style|email|emails|message|reply|replies|answer|answers|words|feedback|behaviour|behavior|greeting|note|letter|comment|comments|joke|jokes|approach|reaction|remark|remarks|presentation|talk|speech|writing|report|way)$/.test(
      subject,
    ) &&
    /^(?:your|his|her|their|the|my|our)$/.test(tokens[be - 2]?.low ?? "")
  );
}

/** "duller" → "dull", "lazier" → "lazy". */
export function positive(low: string): string {
  if (low === "worse") return "bad";
  if (low.endsWith("ier")) return `${low.slice(0, -3)}y`;
  const stem = low.replace(/er$/, "");
  return SOFT_LABELS.has(stem) || STRONG_LABELS.has(stem) ? stem : stem === low ? low : `${stem}e`;
}

/** "slow" of a person or of work: after be, seem, sound …, whose subject is a person or "your …". */
function ofPersonOrWork(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const low = tokens[at]?.low ?? "";
  const before = tokens[at - 1]?.low ?? "";
  // "poor work", "a bad presentation": an adjective of work right before its noun, at the head of a verdict.
  if (
    next?.word &&
    !AUXILIARIES.has(next.low) &&
    !isAdverb(next.low) &&
    !/^(?:with|in|at|on|to|about|during|when|and|for|from|but|that|because|while|again|today|yesterday|as|of|if|or|than|towards?|all|this|last|by|after|before|so|through|throughout)$/.test(
      next.low,
    )
  ) {
    if (/^(?:poor|bad|weak|confusing|sloppy|rushed|hurried|dull|boring|harsh|muddled)$/.test(low)) {
      return (
        /^(?:a|an|some|such|another|very|really|your|that|how|what)$/.test(before) &&
        !/^(?:weekend|day|week|time|year|weather|news|cold|back|line|connection|signal|quarter|luck|egg|apple|batch|debt|patch|month|season|road|light|idea|moment|fit)s?$/.test(
          next.low,
        )
      );
    }
    // "a difficult person to work with", "a poor listener": said of somebody all the same.
    return (
      /^(?:an?|such|very|really|so|quite)$/.test(before) &&
      /^(?:person|people|man|woman|guy|colleague|coworker|boss|manager|leader|listener|communicator|teammate|host|speaker)$/.test(
        next.low,
      )
    );
  }
  return linked(tokens, at) && linkedBack(tokens, at);
}

function linked(tokens: readonly Token[], at: number): boolean {
  return LINKING.test(tokens[at - 1]?.low ?? "");
}

/** Walks back over adverbs to a linking verb whose subject is a person, "that", or somebody's work. */
function linkedBack(tokens: readonly Token[], at: number): boolean {
  let back = at - 1;
  let verb = false;
  while (back >= 0 && LINKING.test(tokens[back]?.low ?? "")) {
    const low = tokens[back]?.low ?? "";
    if (
      /^(?:is|are|was|were|be|been|being|'re|'s|am|isn't|aren't|wasn't|weren't|seem|seems|seemed|sound|sounds|sounded|look|looks|looked|appear|appeared|feel|felt|feels|got|get|getting|become|became|came|come|comes|act|acted|acts|find|found|call|called)$/.test(
        low,
      )
    )
      verb = true;
    if (/^(?:you|him|her|them|he|she|they|i)$/.test(low)) break;
    back -= 1;
  }
  if (/^what$|^how$/.test(tokens[back]?.low ?? "") && !verb) return true;
  if (!verb) return back < 0 && at <= 2 && /^(?:a|an|such|what)$/.test(tokens[at - 1]?.low ?? "");
  for (let place = back; place >= 0 && back - place < 8; place -= 1) {
    const low = tokens[place]?.low ?? "";
    if (/^(?:you|he|she|they|your|his|her|their|that|this|it|way)$/.test(low)) return true;
    if (/^\p{Lu}/u.test(tokens[place]?.text ?? "") && place > 0) return true;
    if (/^(?:the|a|an|my|our)$/.test(low) && PREPOSITIONS.has(tokens[place - 1]?.low ?? ""))
      continue;
    if (/^(?:[.!?;:,]|the|a|an|my|our|and|but|so|i|we)$/.test(low)) return false;
    if (
      /^(?:manager|boss|colleague|teacher|nurse|cook|chef|waiter|driver|doctor|lawyer|clerk|team|trainee|assistant|head|principal|customer|client|partner|speaker|presentation|report|slides?|email|message|memo|letter|lesson|talk|demo|code|work|summary|comments?|review|answer|reply|tone|attitude|handwriting|writing|explanation|handover|meeting|speech|style|plan|design|draft|proposal|text|translation|drawing|plan)$/.test(
        low,
      )
    )
      return true;
  }
  return false;
}

/** "You are brilliant": praise as a label sits on the person alone. */
function praisedPerson(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (
    next?.word &&
    !/^(?:at|with|in|when|and|today|yesterday|as|person|colleague|manager|leader|teacher|nurse|cook)$/.test(
      next.low,
    )
  )
    return false;
  if (
    /^(?:good|great|fine|nice|proud|pleased|happy|lucky|best|well|positive|strong|top|cool|doing)$/.test(
      tokens[at]?.low ?? "",
    )
  )
    return false;
  let back = at - 1;
  while (
    back >= 0 &&
    /^(?:so|very|really|just|such|a|an|absolutely|truly|simply|always|quite|the|most|too)$/.test(
      tokens[back]?.low ?? "",
    )
  )
    back -= 1;
  return (
    /^(?:are|'re|is|'s|were|was)$/.test(tokens[back]?.low ?? "") &&
    /^(?:you|he|she)$/.test(tokens[back - 1]?.low ?? "")
  );
}
