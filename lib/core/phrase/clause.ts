/**
 * Sentences and clauses of a draft: where one statement ends and the next begins, what joins them, and
 * in each the subject, the finite verb and what follows. A shallow parse: it knows word classes and
 * order, and leaves alone what it cannot tell.
 */

import { finiteOf, finitePlaces } from "./finite";
import { AUXILIARIES, PREPOSITIONS, SUBJECT_PRONOUNS, SUBORDINATORS } from "./grammar-words";
import { isQuote } from "./quotes";
import type { Token } from "./tokens";
import { isForm } from "./verbs";
import { isAdverb, opensNoun } from "./word-class";

export interface Clause {
  readonly tokens: readonly Token[];
  /** What joined it to the clause before: "", ",", ", and", "and", ":", ";" … */
  readonly joint: string;
  readonly sentence: number;
  readonly question: boolean;
  /** Place of the finite verb in `tokens`, −1 when there is none. */
  readonly finite: number;
  /** Place where the subject begins; what stands before it is a lead-in ("In the pitch"). */
  readonly subject: number;
}

/** Cuts tokens into clauses, sentence by sentence. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let sentence: Token[] = [];
  let number = 0;
  const close = (mark: string) => {
    if (sentence.some((token) => token.word)) {
      clauses.push(...split(sentence, number, mark === "?"));
      number += 1;
    }
    sentence = [];
  };
  for (const token of tokens) {
    if (/^(?:[.!?]|\.{3}|…)$/.test(token.text)) close(token.text);
    else sentence.push(token);
  }
  close("");
  return clauses;
}

function split(tokens: readonly Token[], sentence: number, question: boolean): Clause[] {
  const parts: Array<{ from: number; joint: string }> = [{ from: 0, joint: "" }];
  let at = 0;
  let quoted = false;
  while (at < tokens.length) {
    const low = tokens[at]?.low ?? "";
    if (low === '"' || (low === "'" && (quoted || at === 0 || tokens[at + 1]?.word)))
      quoted = !quoted;
    const from = parts.at(-1)?.from ?? 0;
    const cut = quoted || at === from ? null : cutAt(tokens, from, at);
    if (cut) {
      parts.push({ from: cut.next, joint: cut.joint });
      at = cut.next;
    } else at += 1;
  }
  return parts.map(({ from, joint }, index) => {
    const next = parts[index + 1];
    const slice = trimmed(tokens.slice(from, next ? endBefore(tokens, next.from) : tokens.length));
    return { tokens: slice, joint, sentence, question, ...finiteOf(slice) };
  });
}

/** "You are so dismissive": after be and its adverbs "so" tells how much, it joins nothing. */
const DEGREE =
  /^(?:be|being|been|am|is|are|was|were|'re|'s|isn't|aren't|wasn't|weren't|always|constantly|often|just|not|get|got|look|looked|sound|sounded|seem|seemed|feel|felt)$/;

/** Where a new clause begins at `at`, and what joins it; null when none does. */
function cutAt(
  tokens: readonly Token[],
  from: number,
  at: number,
): { next: number; joint: string } | null {
  const low = tokens[at]?.low ?? "";
  // 'was one word: "no"': a quote at the end belongs to what announces it.
  if (low === ":" && isQuote(tokens[at + 1]?.low ?? "") && !tokens[at + 2]?.word) return null;
  if (/^(?:;|:|–|—)$/.test(low) || (low === "-" && tokens[at + 1]?.start !== tokens[at]?.end)) {
    return { next: at + 1, joint: low === ";" ? ";" : low === ":" ? ":" : "," };
  }
  const isComma = low === ",";
  if (!isComma && !/^(?:and|but|so|yet|then|plus)$/.test(low)) return null;
  if (low === "so" && [1, 2].some((step) => tokens[at + step]?.low === "that")) return null;
  if (low === "so" && DEGREE.test(tokens[at - 1]?.low ?? "")) return null;
  let next = at + 1;
  let word = isComma ? "" : low;
  while (/^(?:and|but|so|yet|then|or|plus)$/.test(tokens[next]?.low ?? "")) {
    word = word || (tokens[next]?.low ?? "");
    next += 1;
  }
  const before = tokens.slice(from, at);
  if (leadsIn(before) || finiteOf(before).finite < 0) {
    return isComma && verdictOnly(before) && startsClause(tokens, next)
      ? { next, joint: "," }
      : null;
  }
  if (!startsClause(tokens, next)) return null;
  return { next, joint: isComma ? (word ? `, ${word}` : ",") : word };
}

/** "Fantastic stacking," – a remark without a verb before a whole clause. */
function verdictOnly(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.low ?? "";
  return (
    tokens.length <= 5 &&
    !PREPOSITIONS.has(first) &&
    !SUBORDINATORS.has(first) &&
    !isAdverb(first) &&
    !/^(?:last|this|next|every|each|from|one)$/.test(first)
  );
}

/** A subordinate clause or a lead-in at the start needs a main clause after it: no cut there. */
function leadsIn(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.low ?? "";
  if (
    /^(?:every|each|the)$/.test(first) &&
    /^(?:time|moment|minute|single|day|second)$/.test(tokens[1]?.low ?? "")
  ) {
    return finiteOf(tokens).finite >= 0 && !hasMainAfterLead(tokens);
  }
  return SUBORDINATORS.has(first) && first !== "so" && !hasMainAfterLead(tokens);
}

function hasMainAfterLead(tokens: readonly Token[]): boolean {
  return finitePlaces(tokens).length >= 2;
}

/** Whether a subject with its finite verb starts at `at`. */
function startsClause(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (!first?.word || /^(?:which|who|whose|whom|where)$/.test(first.low)) return false;
  let end = at;
  while (
    end < tokens.length &&
    tokens[end]?.text !== "," &&
    !/^[;:–—]$/.test(tokens[end]?.text ?? "")
  )
    end += 1;
  const piece = tokens.slice(at, end);
  if (
    /^(?:please|don't|do|never|stop|let's|next|from|why|how|what|can|could|will|would|for|at|in|on|since|still)$/.test(
      first.low,
    )
  ) {
    if (/^(?:please|don't|let's|why|how|could|would|can)$/.test(first.low)) return true;
    const second = tokens[at + 1]?.low ?? "";
    // "you ask me and then DO the opposite" goes on; "… , do check it" is an order.
    if (first.low === "do" && second !== "not" && tokens[at - 1]?.text !== ",") return false;
    if (first.low === "never" && isForm(second, "past") && !isForm(second, "base")) return false;
    if (first.low === "stop" || first.low === "never" || first.low === "do")
      return !isForm(tokens[at - 2]?.low ?? "", "base");
  }
  if (
    isForm(first.low, "past", "gerund") &&
    !SUBJECT_PRONOUNS.has(first.low) &&
    !opensNoun(first.low)
  ) {
    if (!looksName(first) || AUXILIARIES.has(first.low)) return false;
  }
  const asked = piece.findIndex((token) => token.low === "please");
  if (asked >= 0 && asked < 8 && isForm(piece[asked + 1]?.low ?? "", "base")) return true;
  const found = finiteOf(piece);
  return found.finite > 0 && found.finite - found.subject <= 10 && found.finite > found.subject;
}

const looksName = (token: Token): boolean => /^\p{Lu}/u.test(token.text);

function endBefore(tokens: readonly Token[], next: number): number {
  let end = next;
  while (
    end > 0 &&
    (/^[,;:–—-]$/.test(tokens[end - 1]?.text ?? "") ||
      /^(?:and|but|so|yet|then|or|plus)$/.test(tokens[end - 1]?.low ?? ""))
  )
    end -= 1;
  return end;
}

function trimmed(tokens: readonly Token[]): readonly Token[] {
  let from = 0;
  let to = tokens.length;
  while (from < to && /^[,;:–—-]$/.test(tokens[from]?.text ?? "")) from += 1;
  while (to > from && /^[,;:–—-]$/.test(tokens[to - 1]?.text ?? "")) to -= 1;
  return tokens.slice(from, to);
}
