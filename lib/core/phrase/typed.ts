/** A draft as it came from the keyboard or a paste: how much of it is read, and markup that is no text. */

/** The draft up to `limit` characters, cut after a sentence or at least after a word. */
export function firstPart(draft: string, limit: number): string {
  if (draft.length <= limit) return draft;
  const part = draft.slice(0, limit);
  const stop = Math.max(part.lastIndexOf(". "), part.lastIndexOf("! "), part.lastIndexOf("? "));
  if (stop > limit / 2) return part.slice(0, stop + 1);
  const blank = part.search(/\s\S*$/);
  return blank > 0 ? part.slice(0, blank) : part;
}

const SIGNS = "(?:\\p{Extended_Pictographic}[\\p{Emoji_Modifier}\\u{200d}\\u{fe0f}]*\\s*)+";
/** A sign at the end of a sentence stands for its full stop. */
const SIGN_ENDS = new RegExp(`(?<=[\\p{L}\\p{N}])\\s*${SIGNS}(?=\\p{Lu}[\\p{L}']* )`, "gu");
const SIGN = new RegExp(`\\s*${SIGNS}`, "gu");

/** Tags of a pasted page and little pictures are dropped, their words stay; "< 5" is no tag. */
export function withoutMarkup(text: string): string {
  return text
    .replace(SIGN_ENDS, ". ")
    .replace(SIGN, " ")
    .replace(/<\/?(?:br|p|div|li|ul|ol|tr|td|h\d)\b[^<>]{0,200}>/gi, " ")
    .replace(/<\/?[a-z][a-z0-9-]{0,15}(?:\s[^<>]{0,200})?\/?>/gi, "");
}
