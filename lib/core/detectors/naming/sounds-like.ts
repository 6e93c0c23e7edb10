/** Says whether a captioned word could be a misspelt name. Never asked about ordinary words. */

/** "Priya" and "Preeya" → "pr": consonants as they sound, vowels only at the start. */
export function soundKey(word: string): string {
  return plain(word)
    .replaceAll(/ph/g, "f")
    .replaceAll(/th/g, "t")
    .replaceAll(/ch|ck|c(?![eiy])|q/g, "k")
    .replaceAll(/sz|z|c/g, "s")
    .replaceAll("x", "ks")
    .replaceAll(/^j/g, "y")
    .replaceAll("w", "v")
    .replaceAll(/(?<=.)[aeiouyh]/g, "")
    .replaceAll(/^[aeiou]/g, "a")
    .replaceAll(/(.)\1+/g, "$1");
}

/** Lower case without accents, apostrophes and hyphens. */
export function plain(word: string): string {
  return word
    .normalize("NFD")
    .replaceAll(/[\p{M}'’\-.]/gu, "")
    .toLowerCase()
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .replaceAll("ß", "ss");
}

/** Changes of a letter allowed by length: short names are too easily hit by chance. */
function allowed(length: number): number {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}

/** Could `heard` be `name` as a captioner misspells it? Both lower case. */
export function soundsLike(heard: string, name: string): boolean {
  const a = plain(heard);
  const b = plain(name);
  if (a === b) return true;
  if (a.length < 3 || b.length < 3) return false;
  const far = distance(a, b);
  if (a[0] === b[0] && far <= allowed(Math.min(a.length, b.length))) return true;
  const key = soundKey(a);
  return key.length >= 2 && key === soundKey(b) && far <= 3 && Math.abs(a.length - b.length) <= 2;
}

/** Letters to change, add, drop or swap with a neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
