/** Orders and obligations. Source: directives in Quirk et al. (1985), §11.24–30, and obligation modals §4.54–57. */

import { AUXILIARIES, PREPOSITIONS } from "./grammar-words";
import { type Token, textOf } from "./tokens";
import { isForm } from "./verbs";
import { isAdverb, looksNoun, opensNoun } from "./word-class";

export const DIRECTIVE_PATTERNS: readonly RegExp[] = [
  /\b(?:everyone|everybody|people|your team) (?:must|should|needs to|need to)(?! have)\b|\b(?:you|he|she|they) (?:really |just |simply |also |definitely |absolutely |seriously |all )*(?:must(?! have)|mustn't|must not|need to|needs to|have to|has to|'ve got to|have got to|got to|gotta|should(?! have)|shouldn't(?! have)|ought to|had better|'d better|better not|are to|is to|are required to|are expected to|is expected to|are supposed to|are not to|shall|cannot|may not|are not allowed to|can't keep|can't just|will have to|'ll have to)\b/gi,
  /\b(?:you|they)'re (?:supposed|required|expected|meant) to\b/gi,
  /\b(?:i|we) (?:really |just |would |'d |also )*(?:need|want|expect|require|urge|insist|ask|demand|order|like|prefer|forbid|advise|tell)(?:ed|s)? (?:that )?(?:you|him|her|them|everyone)(?: all)? (?:to|not to|never to)\b/gi,
  /\b(?:i|we) (?:want|need|expect) (?:the|my|our|your|all|every|this|that|those|these) (?:[\w-]+ ){1,4}?(?:\w+(?:ed|en|nt|ady|ean|one|ack)|on my desk|in my inbox) (?=by|before|every|on|at|no later|until|for|when)|\bi (?:expect|insist|demand|require) (?:that )?(?:you|he|she|they)\b/gi,
  /\b(?:please|pls|kindly)\s+(?!find\b|see\b|note that\b|let me know if\b)[a-z]+/gi,
  /(?<!\b(?:to|(?:i|we)(?:'ll| will| can|'m going to|'re going to)|i) )\b(?:make sure|be sure|see to it|ensure)(?= \w)|\b(?:take care|mind) (?:that |to |you )/gi,
  /\b(?:remember|don't forget|do not forget) to\b/gi,
  /\b(?:it is|it's) (?:your|his|her) (?:job|duty|responsibility|task|turn) to\b/gi,
  /\b(?:no more|enough (?:of|with)|cut out|knock off) (?:the |your |of )?\w+(?:ing)?\b|\bquit \w+ing\b/gi,
];

const NOT_ORDERS =
  /^(?:thank|thanks|let|see|sorry|hope|look|looking|excuse|guess|meet|mind|like|love|say|suppose|welcome|congratulations|book|note|please|regard|wish|need|care|matter|sound|feel|mean|seem|report|order|plan|talk|work|ship|stock|test|train|shift|rush|cook|cost|smell|waste|will|last|best|even|better|still|back|well|clear|close|open|clean|dry|cool|warm|free|own|slow|present|average|double|complete|correct|direct|live|lead|second|minute|head|hand|top|level|light|sound|average|key|base|core|prime|alert|total|dirty|late|lower|calm|mistake|excuse|dear|welcome|view|set|cut|spring|fall|summer|interview|quote|state|class|kitchen|support|question|account|budget|market|group|board|staff|crew|team|guest|stage|season|range|number|name|list|price|result|score|demand|supply|store|shop|school|house|field|ground|floor|wall|frame|part|side|type|time|term|trip|tour|turn|use|value|visit|voice|wave|weather|wonder)$/;

/** The words that make a clause an imperative, as offsets in it; null when it is none. */
export function isImperative(tokens: readonly Token[]): { start: number; end: number } | null {
  if (/^(?:you|i|we|he|she|they)$/.test(tokens[0]?.low ?? "")) return null;
  if (/^(?:maybe|perhaps)$/.test(tokens[0]?.low ?? "")) return isImperative(tokens.slice(1));
  let at = 0;
  // Lead-ins: "Next time, send …", "From now on log …", "Before the call, check …", "Maria, send …".
  const comma = tokens.findIndex((token) => token.text === ",");
  const leads =
    /^(?:next|from|before|after|in|at|on|for|during|when|if|once|going|until|by|and|so|but|then|also|ok|okay|hey|look|listen|honestly|again|finally|first|second|team|guys|everyone|today|tomorrow|now|seriously)$/i;
  if (
    comma > 0 &&
    comma < 14 &&
    (leads.test(tokens[0]?.text ?? "") ||
      (comma === 1 && /^\p{Lu}/u.test(tokens[0]?.text ?? ""))) &&
    (comma > 1 || !isForm(tokens[0]?.low ?? "", "base") || isAdverb(tokens[0]?.low ?? ""))
  )
    at = comma + 1;
  const lead = textOf(tokens.slice(0, 4)).toLowerCase();
  if (at === 0 && /^(?:next time|from now on|going forward|in future)/.test(lead))
    at = lead.startsWith("from now on") ? 3 : 2;
  while (
    at < tokens.length &&
    (/^(?:please|just|and|so|but|then|also|always|never|kindly|simply|really|at|least|now)$/.test(
      tokens[at]?.low ?? "",
    ) ||
      tokens[at]?.text === ",")
  )
    at += 1;
  const first = tokens[at];
  if (!first?.word) return null;
  const low = first.low;
  const next = tokens[at + 1];
  const span = {
    start: tokens[0]?.low === "please" ? (tokens[0]?.start ?? 0) : first.start,
    end: next?.word ? next.end : first.end,
  };
  if (/^(?:don't|do)$/.test(low)) {
    const verb = low === "do" && next?.low === "not" ? tokens[at + 2] : next;
    return verb &&
      (isForm(verb.low, "base") || isAdverb(verb.low)) &&
      !/^(?:you|we|i|they)$/.test(next?.low ?? "")
      ? span
      : null;
  }
  if (low === "stop" || low === "quit" || low === "avoid")
    return isForm(next?.low ?? "", "gerund") || opensNoun(next?.low ?? "") ? span : null;
  if (!isForm(low, "base") || AUXILIARIES.has(low)) return null;
  const end = tokens.length;
  const finiteLater = tokens
    .slice(at + 1, Math.min(end, at + 7))
    .findIndex((token) => AUXILIARIES.has(token.low));
  const subjectBefore = tokens
    .slice(at + 1, at + 1 + Math.max(finiteLater, 0))
    .some((token) =>
      /^(?:you|we|i|they|he|she|it|that|which|who|when|before|after|until|whenever|if|so|because|how|what|where|whether|and|,)$/.test(
        token.low,
      ),
    );
  if (finiteLater >= 0 && !subjectBefore) return null;
  if (
    NOT_ORDERS.test(low) &&
    !opensNoun(next?.low ?? "") &&
    !/^(?:me|us|it|them|him|her|to|up|out|in)$/.test(next?.low ?? "")
  )
    return null;
  if (/^(?:thank|thanks|see|sorry|hope|let|excuse|welcome|guess|wish|mind|love|like)$/.test(low))
    return null;
  if (!next) return span;
  const argument =
    opensNoun(next.low) ||
    PREPOSITIONS.has(next.low) ||
    isAdverb(next.low) ||
    /^(?:me|us|it|them|him|her|people|when|before|after|what|how|more|less|that|if|who|where|to|and|,|better|up|out)$/.test(
      next.low,
    ) ||
    /s$/.test(next.low) ||
    isForm(next.low, "gerund") ||
    (/^(?:get|keep|stay|be)$/.test(low) && isForm(next.low, "participle"));
  if (argument || !looksNoun(next)) return span;
  return looksNoun(next) && !isForm(next.low, "past", "third") ? span : null;
}
