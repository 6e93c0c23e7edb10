/**
 * Lays quoted words aside before a draft is read: what somebody said is a fact, and nothing in it may
 * choose the question, be softened or be spelt anew. A quoted verdict is told as a remark, by whom and
 * to whom, because a rewrite may hold no verdict (label guide); any other quote comes back as typed.
 */
import { asRemarks, SAY } from "./remarks";

/** So many words in quotation marks are somebody's speech; fewer may be a name or irony. */
const SPEECH_WORDS = 3;
/** One letter each; nobody quotes more in one draft. */
const MAX_QUOTES = 26;
const QUOTE =
  /(?<![\p{L}\p{N}])"([^"\n]{1,300})"|(?<![\p{L}\p{N}])'(?!em\b|cause\b|til\b|bout\b)(\S[^\n"]{1,300}?)(?<=\S)'(?![\p{L}\p{N}])/gu;
/** What introduces a quote that stands for speech or for the very word meant. */
const INTRODUCED = new RegExp(
  `(?:\\b(?:${SAY}|told|tell|telling|calls?|called|calling|words?|terms?|phrases?|expressions?|acronyms?|abbreviations?|us(?:e|ed|es|ing)|quote[a-z],? (?:and|or))\\b(?: (?:to|at|back|in|about)\\b)?(?: [\\p{L}'-]+){0,4}|[,:])\\s*[,:]?\\s*$`,
  "iu",
);

export interface Quoted {
  /** The draft with a word like "quotea" where a quote stood. */
  readonly text: string;
  /** Whether a quoted verdict stands in it as a remark. */
  readonly hasRemark: boolean;
  /** Puts the quotes back into what was made of the text. */
  readonly restored: (made: string) => string;
}

/** The draft (straight quotation marks) without what is quoted in it. */
export function quotesApart(draft: string): Quoted {
  const kept: string[] = [];
  const shouts = !/\p{Ll}/u.test(draft.replace(QUOTE, ""));
  let text = "";
  const told = asRemarks(draft, QUOTE);
  let rest = told;
  for (let found = first(rest); found; found = first(rest)) {
    const said = (found[1] ?? found[2] ?? "").trim();
    const after = rest.slice(found.index + found[0].length);
    text += rest.slice(0, found.index);
    rest = after;
    const speech = said.split(/\s+/).length >= SPEECH_WORDS || INTRODUCED.test(text.slice(-60));
    if (!speech || kept.length === MAX_QUOTES) {
      text += found[0];
      continue;
    }
    kept.push(`"${said.replace(/[.!?,;\s]+$/, "")}"`);
    const word = `quote${String.fromCharCode(96 + kept.length)}`;
    // "… said 'no.' Then you left": the full stop was inside.
    const stop = /[.!?]$/.test(said) && /^\s+\p{Lu}/u.test(after) ? "." : "";
    text += `${shouts ? word.toUpperCase() : word}${stop}`;
  }
  return {
    text: inOrder(text + rest),
    hasRemark: told !== draft,
    restored: (made) =>
      made.replace(
        /\bquote([a-z])\b/gi,
        (all, letter: string) => kept[letter.toLowerCase().charCodeAt(0) - 97] ?? all,
      ),
  };
}

const first = (text: string): RegExpExecArray | null => new RegExp(QUOTE.source, "u").exec(text);

/** "'You're late', you said to Ines" → "You said 'You're late' to Ines". */
const inOrder = (text: string): string =>
  text.replace(
    new RegExp(`(^|[.!?]\\s+)(quote[a-z]),? (you|he|she|they) (${SAY})\\b`, "gi"),
    (_, lead: string, said: string, who: string, verb: string) =>
      `${lead}${who.charAt(0).toUpperCase()}${who.slice(1).toLowerCase()} ${verb} ${said}`,
  );

/** Whether a word stands for something quoted. */
export const isQuote = (low: string): boolean => /^quote[a-z]$/.test(low);
