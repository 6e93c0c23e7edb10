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

/** Tags of a pasted page are dropped, their words stay; "< 5" is no tag. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/<\/?(?:br|p|div|li|ul|ol|tr|td|h\d)\b[^<>]{0,200}>/gi, " ")
    .replace(/<\/?[a-z][a-z0-9-]{0,15}(?:\s[^<>]{0,200})?\/?>/gi, "");
}
