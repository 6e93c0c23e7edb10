/**
 * Sentences and clauses of a draft: where one statement ends and the next begins, what joins them, and
 * in each the subject, the finite verb and what follows. A shallow parse: it knows word classes and
 * order, and leaves alone what it cannot tell.
 */
import {
  ADVERBS,
  AUXILIARIES,
  BE,
  COORDINATORS,
  DETERMINERS,
  isNumber,
  MODALS,
  OBJECT_PRONOUNS,
  OTHER_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "./grammar-words";
import type { Token } from "./tokens";
import { isForm, readingsOf } from "./verbs";

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

const isAdverb = (low: string): boolean =>
  ADVERBS.has(low) ||
  (/ly$/.test(low) &&
    !/^(?:family|reply|supply|apply|assembly|early-?\w*|daily|weekly|monthly|quarterly|yearly|hourly|nightly|elderly|costly|lovely|lively|likely|ugly|holy|silly|curly|oily|italy|friendly|only|july|fly|ally|rely|tally|belly|jelly|bully|rally|comply|multiply|imply|anomaly)$/.test(
      low,
    ));
const opensNoun = (low: string): boolean =>
  DETERMINERS.has(low) || POSSESSIVES.has(low) || isNumber(low);
export const looksNoun = (token: Token | undefined): boolean =>
  !!token?.word &&
  !AUXILIARIES.has(token.low) &&
  !PREPOSITIONS.has(token.low) &&
  !COORDINATORS.has(token.low) &&
  !SUBORDINATORS.has(token.low) &&
  !opensNoun(token.low) &&
  !isAdverb(token.low);
export { isAdverb, opensNoun };

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

/** Where a new clause begins at `at`, and what joins it; null when none does. */
function cutAt(
  tokens: readonly Token[],
  from: number,
  at: number,
): { next: number; joint: string } | null {
  const low = tokens[at]?.low ?? "";
  if (/^(?:;|:|–|—)$/.test(low) || (low === "-" && tokens[at + 1]?.start !== tokens[at]?.end)) {
    return { next: at + 1, joint: low === ";" ? ";" : low === ":" ? ":" : "," };
  }
  const isComma = low === ",";
  if (!isComma && !/^(?:and|but|so|yet|then|plus)$/.test(low)) return null;
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
  return found.finite > 0 && found.finite - found.subject <= 7 && found.finite > found.subject;
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

/** The main finite verb of a piece and where its subject begins. */
export function finiteOf(tokens: readonly Token[]): { finite: number; subject: number } {
  const places = finitePlaces(tokens);
  let pick = 0;
  const first = tokens[0]?.low ?? "";
  const second = tokens[1]?.low ?? "";
  const subordinate =
    (SUBORDINATORS.has(first) && !(first === "after" && opensNoun(second) && !places[1])) ||
    (/^(?:every|each|the)$/.test(first) && /^(?:single|time|moment|day)$/.test(second));
  if (subordinate && places.length > 1) pick = 1;
  else if (places.length > 1 && relative(tokens, places)) pick = 1;
  const finite = places[pick] ?? -1;
  return {
    finite,
    subject:
      finite < 0
        ? 0
        : subjectStart(
            tokens,
            finite,
            pick > 0 ? (places[pick - 1] ?? 0) + 1 : 0,
            pick === 1 && !subordinate,
          ),
  };
}

/** "The report you sent had …": the first verb belongs to a clause inside the subject. */
function relative(tokens: readonly Token[], places: readonly number[]): boolean {
  const verb = places[0] ?? 0;
  let pronoun = verb - 1;
  while (pronoun > 0 && isAdverb(tokens[pronoun]?.low ?? "")) pronoun -= 1;
  const low = tokens[pronoun]?.low ?? "";
  const opens = /^(?:that|which|who)$/.test(low) && pronoun > 0;
  if (!SUBJECT_PRONOUNS.has(low) && !opens) return false;
  const before = tokens[pronoun - 1];
  if (
    !before?.word ||
    !looksNoun(before) ||
    (isForm(before.low, "past") && !isForm(before.low, "base"))
  )
    return false;
  const first = tokens[0]?.low ?? "";
  if (PREPOSITIONS.has(first) || SUBORDINATORS.has(first) || isAdverb(first)) return false;
  return !tokens
    .slice(verb, places[1])
    .some(
      (token) =>
        token.text === "," ||
        SUBORDINATORS.has(token.low) ||
        COORDINATORS.has(token.low) ||
        SUBJECT_PRONOUNS.has(token.low),
    );
}

/** Every place where a finite verb stands, by word class and the word before it. */
function finitePlaces(tokens: readonly Token[]): number[] {
  const strong: number[] = [];
  let weak = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token?.word) continue;
    let back = at - 1;
    while (back >= 0 && isAdverb(tokens[back]?.low ?? "") && tokens[back]?.low !== "there")
      back -= 1;
    const before = tokens[back];
    if (AUXILIARIES.has(token.low)) {
      const last = strong.at(-1);
      if (last === undefined || last < at - 4 || !verbGroup(tokens, last, at)) strong.push(at);
      continue;
    }
    if (readingsOf(token.low).length === 0 || !before?.word) continue;
    if (AUXILIARIES.has(before.low) || before.low === "to") continue;
    const afterPronoun = SUBJECT_PRONOUNS.has(before.low);
    if (afterPronoun && isForm(token.low, "past", "base", "third")) {
      strong.push(at);
    } else if (
      isForm(token.low, "past") &&
      (looksNoun(before) ||
        /^(?:that|which|who|this|it|everyone|nobody|all|both)$/.test(before.low)) &&
      !isForm(before.low, "gerund") &&
      !OBJECT_PRONOUNS.has(before.low)
    ) {
      if (
        isForm(before.low, "past") &&
        !isForm(before.low, "base") &&
        !/^\p{Lu}/u.test(before.text)
      )
        continue;
      strong.push(at);
    } else if (
      weak < 0 &&
      isForm(token.low, "third") &&
      looksNoun(before) &&
      !opensNoun(tokens[at + 1]?.low === "of" ? "the" : "")
    ) {
      weak = at;
    } else if (
      weak < 0 &&
      isForm(token.low, "base") &&
      /s$|people$|children$|everyone$/.test(before.low) &&
      looksNoun(before) &&
      (opensNoun(tokens[at + 1]?.low ?? "") || PREPOSITIONS.has(tokens[at + 1]?.low ?? ""))
    ) {
      weak = at;
    }
  }
  return strong.length > 0 ? strong : weak >= 0 ? [weak] : [];
}

/** Whether the auxiliary at `at` belongs to the verb group that began at `from` ("has not been"). */
function verbGroup(tokens: readonly Token[], from: number, at: number): boolean {
  for (let place = from + 1; place < at; place += 1) {
    const low = tokens[place]?.low ?? "";
    if (!isAdverb(low) && !AUXILIARIES.has(low) && !BE.has(low)) return false;
  }
  return MODALS.has(tokens[from]?.low ?? "") || AUXILIARIES.has(tokens[from]?.low ?? "");
}

/** Walks back from the verb to the first word of its subject. */
function subjectStart(
  tokens: readonly Token[],
  finite: number,
  floor: number,
  wholeNoun: boolean,
): number {
  if (wholeNoun) return 0;
  let at = finite - 1;
  while (at > floor && isAdverb(tokens[at]?.low ?? "")) at -= 1;
  const low = tokens[at]?.low ?? "";
  if (SUBJECT_PRONOUNS.has(low) || (OTHER_PRONOUNS.has(low) && !DETERMINERS.has(low))) return at;
  // A noun subject reaches back to a comma, or to the start.
  while (at > floor && tokens[at - 1]?.text !== ",") at -= 1;
  const first = tokens[at]?.low ?? "";
  if (PREPOSITIONS.has(first) || SUBORDINATORS.has(first)) return nounAfterLead(tokens, at, finite);
  return at;
}

/** "In the standup the board was …": the subject is the last noun phrase before the verb. */
function nounAfterLead(tokens: readonly Token[], from: number, finite: number): number {
  for (let at = finite - 1; at > from; at -= 1) {
    if (opensNoun(tokens[at]?.low ?? "") && !PREPOSITIONS.has(tokens[at - 1]?.low ?? "")) return at;
  }
  return from;
}
