/** A set of words written as one string, so that cue lists stay readable and small. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/)).filter(Boolean));
}

/** Phrases separated by "/" as one alternation, longest first; inside a phrase a blank is any blank. */
export function phrasePattern(list: string): string {
  return list
    .split("/")
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replaceAll(" ", "\\s+"))
    .join("|");
}
