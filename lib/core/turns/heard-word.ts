/** One word as the captions showed it, with the time it was probably said. Never stored. */

/** The mark behind a word, as far as we use it. `…` and `;` have their own meaning elsewhere. */
export type Mark = "" | "," | "." | "?" | "!";

export interface HeardWord {
  /** Lower case, without marks; apostrophes and inner hyphens stay. May be empty ("—"). */
  readonly text: string;
  readonly mark: Mark;
  /** Written with a capital first letter: tells Will the person and will the word apart. */
  readonly isCapital: boolean;
  /** When the word probably ended, ms since 1970: seen − the captions' usual delay. */
  readonly at: number;
  /** When the captions first showed it, ms since 1970. */
  readonly seenAt: number;
  /** The caption row it stands in. */
  readonly block: string;
}

/** Question marks of the world: Latin, full width, Arabic, Greek (`;` and U+037E), inverted. */
const QUESTION = /[?？؟\u037e¿⁇]/;
const STOP = /[.。．।…]/;
const SHOUT = /[!！¡]/;
const COMMA = /[,、，،:]/;
/** Everything at a word's edges that is no letter, digit or apostrophe. */
const EDGES = /^[^\p{L}\p{N}\p{M}']+|[^\p{L}\p{N}\p{M}]+$/gu;
const GREEK = /\p{Script=Greek}/u;

/** Splits one token of caption text into word and mark. */
export function parseToken(token: string): Pick<HeardWord, "text" | "mark" | "isCapital"> {
  const bare = token.replaceAll(EDGES, "");
  const tail = token.slice(bare === "" ? 0 : token.indexOf(bare) + bare.length);
  const first = bare.charAt(0);
  return {
    text: bare.toLowerCase().replaceAll("’", "'"),
    mark: markOf(tail, bare),
    isCapital: first !== first.toLowerCase(),
  };
}

function markOf(tail: string, bare: string): Mark {
  if (tail === "") return "";
  if (QUESTION.test(tail)) return "?";
  // In Greek the semicolon is the question mark; elsewhere it is a pause.
  if (tail.includes(";")) return GREEK.test(bare) ? "?" : ",";
  if (SHOUT.test(tail)) return "!";
  if (STOP.test(tail)) return ".";
  return COMMA.test(tail) ? "," : "";
}

/** Does the mark close a sentence? */
export function isFinal(mark: Mark): boolean {
  return mark === "." || mark === "?" || mark === "!";
}
