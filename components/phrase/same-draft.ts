/**
 * Whether a draft is still the one an observation was given for: edited, or another one. It compares
 * words only and understands none of them.
 */

/** Words any two drafts may share without being the same one. */
const COMMON = new Set(
  "a an the i you he she it we they me him her us them my your his its our their this that is are was were be been am has have had do does did not and or but so to of in on at for with as by from very really just too again always never".split(
    " ",
  ),
);
/** Of the fewer words of two sentences, this share in common makes them one sentence, edited. */
const SHARE = 0.5;

/** True while one sentence of the earlier draft is still there, edited or not; an empty draft has none. */
export function isSameDraft(before: string, now: string): boolean {
  const earlier = sentencesOf(before);
  return sentencesOf(now).some((sentence) => earlier.some((other) => isEdited(other, sentence)));
}

const sentencesOf = (text: string): string[][] =>
  text
    .split(/[.!?\n]+/)
    .map((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [])
    .filter((words) => words.length > 0);

function isEdited(before: readonly string[], now: readonly string[]): boolean {
  if (speaksOfAnother(before[0] ?? "", now[0] ?? "")) return false;
  const [fewer = [], more = []] = [contentOf(before), contentOf(now)].sort(
    (a, b) => a.length - b.length,
  );
  const shared = fewer.filter((word) => more.some((other) => isOne(word, other)));
  return shared.length >= fewer.length * SHARE;
}

/** "Tom …" became "Priya …"; a slip in one name ("Tmo") mostly keeps its first letter. */
function speaksOfAnother(before: string, now: string): boolean {
  const isName = (word: string) => /^\p{Lu}/u.test(word) && !COMMON.has(word.toLowerCase());
  return isName(before) && isName(now) && before[0] !== now[0];
}

/** Words that carry something; a sentence of others only is compared by those. */
function contentOf(words: readonly string[]): string[] {
  const low = words.map((word) => word.toLowerCase());
  const content = low.filter((word) => !COMMON.has(word));
  return content.length > 0 ? content : low;
}

/** A word half typed or half deleted is still that word. */
const isOne = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);
