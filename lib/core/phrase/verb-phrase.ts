/** The verb group of a clause: its auxiliaries, whether it is negated, the main verb and what follows. */

import { AUXILIARIES, MODALS } from "./grammar-words";
import type { Token } from "./tokens";
import { baseOf, isForm, readingsOf } from "./verbs";
import { isAdverb } from "./word-class";

export interface VerbPhrase {
  /** Main verb in base form. */
  readonly base: string;
  readonly tense: "past" | "present" | "perfect" | "modal" | "past-perfect";
  readonly negative: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  /** "never", "always" … stand here; dropped or kept by who writes. */
  readonly adverbs: readonly Token[];
  /** What follows the main verb (particle first, where there is one). */
  readonly rest: readonly Token[];
}

/** Reads the group that starts at the finite verb; null when there is no known main verb. */
export function verbPhrase(tokens: readonly Token[], finite: number): VerbPhrase | null {
  const auxiliaries: string[] = [];
  const adverbs: Token[] = [];
  let negative = false;
  let at = finite;
  for (let back = finite - 1; back >= 0 && isAdverb(tokens[back]?.low ?? ""); back -= 1) {
    const before = tokens[back];
    if (before) adverbs.unshift(before);
    if (before && /^(?:never|not)$/.test(before.low)) negative = true;
  }
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    const low = token.low;
    if (AUXILIARIES.has(low) || low === "been" || low === "being") {
      auxiliaries.push(low);
      if (/n't$|^cannot$/.test(low)) negative = true;
    } else if (/^(?:not|never)$/.test(low)) {
      negative = true;
      if (low === "never") adverbs.push(token);
    } else if (isAdverb(low) && readingsFollow(tokens, at + 1)) adverbs.push(token);
    else break;
    at += 1;
  }
  const main = tokens[at];
  const last = auxiliaries.at(-1) ?? "";
  const mainIsVerb = !!main?.word && readingsOf(main.low).length > 0;
  const wants =
    last === ""
      ? (["past", "base", "third"] as const)
      : /^(?:do|does|did)/.test(last) || MODALS.has(last)
        ? (["base"] as const)
        : (["participle", "gerund"] as const);
  const base = main && mainIsVerb ? baseOf(main.low, ...wants) : null;
  if (!base || !main)
    return last ? auxiliaryAsMain(auxiliaries, negative, adverbs, tokens.slice(at)) : null;
  const gerund =
    isForm(main.low, "gerund") &&
    /^(?:am|is|are|was|were|been|be|'m|'re|'s|wasn't|weren't|isn't|aren't)$/.test(last);
  const participle =
    isForm(main.low, "participle") &&
    /^(?:am|is|are|was|were|been|being|be|'m|'re|'s|wasn't|weren't|isn't|aren't)$/.test(last);
  if (
    last &&
    !gerund &&
    !participle &&
    !/^(?:have|has|had|'ve|'d|'s|haven't|hasn't|hadn't|do|does|did|don't|doesn't|didn't)$/.test(
      last,
    ) &&
    !MODALS.has(last)
  ) {
    return auxiliaryAsMain(auxiliaries, negative, adverbs, tokens.slice(at));
  }
  return {
    base,
    tense: tenseOf(auxiliaries, main.low),
    negative,
    progressive: gerund,
    passive: participle,
    adverbs,
    rest: tokens.slice(at + 1),
  };
}

function readingsFollow(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? "";
  return readingsOf(low).length > 0 || isAdverb(low) || AUXILIARIES.has(low);
}

/** "was", "had" or "did" as the main verb. */
function auxiliaryAsMain(
  auxiliaries: readonly string[],
  negative: boolean,
  adverbs: readonly Token[],
  rest: readonly Token[],
): VerbPhrase | null {
  const last = (auxiliaries.at(-1) ?? "").replace(/n't$/, "");
  const base = /^(?:have|has|had|'ve)$/.test(last)
    ? "have"
    : /^(?:do|does|did)$/.test(last)
      ? "do"
      : "be";
  const before = auxiliaries.slice(0, -1);
  return {
    base,
    tense: tenseOf(before, last),
    negative,
    progressive: false,
    passive: false,
    adverbs,
    rest,
  };
}

function tenseOf(auxiliaries: readonly string[], main: string): VerbPhrase["tense"] {
  const first = (auxiliaries[0] ?? "").replace(/n't$/, "");
  if (first === "") {
    if (/^(?:am|is|are|have|has|do|does|'m|'re|'ve|'s)$/.test(main)) return "present";
    return isForm(main, "past") &&
      !(isForm(main, "base") && !isForm(main, "third") && AMBIGUOUS_PRESENT.has(main))
      ? "past"
      : "present";
  }
  if (/^(?:have|has|'ve)$/.test(first)) return "perfect";
  if (first === "had") return "past-perfect";
  if (/^(?:was|were|did)$/.test(first)) return "past";
  if (MODALS.has(auxiliaries[0] ?? "")) return "modal";
  return "present";
}

/** Same form in present and past: read as past after "you", as the drafts look back. */
const AMBIGUOUS_PRESENT: ReadonlySet<string> = new Set();
