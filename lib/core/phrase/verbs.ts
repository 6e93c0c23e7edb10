/** Verb forms: what a word may be a form of, and the forms of a verb. Word by word, never by sentence. */
import { IRREGULAR, VERBS } from "./conjugation-table";
import { wordSet } from "./word-set";

export type Form = "base" | "past" | "participle" | "gerund" | "third";
export interface Reading {
  readonly base: string;
  readonly form: Form;
}
export interface Conjugation {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
  readonly third: string;
}

const conjugations = new Map<string, Conjugation>();
const readings = new Map<string, Reading[]>();

// A word that is a form of two verbs is read as the regular one first, each kind in order of the alphabet.
const { regular, doubling, alike } = unpacked();
for (const base of regular) add(base, past(base), past(base), gerund(base));
for (const base of doubling) {
  const stem = base + base.slice(-1);
  add(base, `${stem}ed`, `${stem}ed`, `${stem}ing`);
}
const roots = new Map(
  IRREGULAR.split("/").map((entry) => {
    const [base = "", simple = "", participle = "", ing = ""] = entry.trim().split(" ");
    const before = simple || base;
    return [base, [before, participle || before, ing || shortGerund(base)] as const] as const;
  }),
);
for (const base of [...roots.keys(), ...alike].sort()) {
  // The longest verb it ends in: "misspeak" goes like "speak".
  const cut = [...base].findIndex((_, at) => roots.has(base.slice(at)));
  const [simple, participle, ing] = (roots.get(base.slice(cut)) ?? [base, base, base]).map(
    (form) => base.slice(0, cut) + form,
  ) as [string, string, string];
  add(base, simple, participle, ing);
}
// Spellings and past forms that the table does not list beside its own.
for (const [form, base] of [
  ["were", "be"],
  ["am", "be"],
  ["are", "be"],
  ["is", "be"],
  ["has", "have"],
  ["does", "do"],
  ["learnt", "learn"],
  ["burnt", "burn"],
  ["spilt", "spill"],
  ["spelt", "spell"],
  ["spoilt", "spoil"],
  ["leant", "lean"],
  ["dreamt", "dream"],
  ["gotten", "get"],
  ["lied", "lie"],
  ["canceled", "cancel"],
  ["labeled", "label"],
  ["traveled", "travel"],
  ["lighted", "light"],
  ["proved", "prove"],
  ["showed", "show"],
] as const) {
  note(
    form,
    base,
    form === "is" || form === "has" || form === "does"
      ? "third"
      : form === "am" || form === "are"
        ? "base"
        : "past",
  );
  if (form !== "were" && /(?:t|ed|ten)$/.test(form)) note(form, base, "participle");
}

/** The verbs of the packed table by how they go, each kind in order of the alphabet. */
function unpacked() {
  const kinds: [string[], string[], string[]] = [[], [], []];
  let word = "";
  for (const [, head = "", mark = ""] of VERBS.matchAll(/([a-z-]*)([A-T\d])/g)) {
    const code = mark.charCodeAt(0);
    const kind = code < 65 ? 2 : code < 75 ? 0 : 1;
    const shared = code - (code < 65 ? 48 : code < 75 ? 65 : 75);
    word = head + word.slice(word.length - shared);
    kinds[kind].push(word);
  }
  const [regular, doubling, alike] = kinds.map((kind) => kind.sort()) as typeof kinds;
  return { regular, doubling, alike };
}

function add(base: string, simple: string, participle: string, ing: string): void {
  const third = base === "be" ? "is" : base === "have" ? "has" : thirdOf(base);
  conjugations.set(base, { base, past: simple, participle, gerund: ing, third });
  note(base, base, "base");
  note(simple, base, "past");
  note(participle, base, "participle");
  note(ing, base, "gerund");
  note(third, base, "third");
}

function note(word: string, base: string, form: Form): void {
  const known = readings.get(word);
  if (!known) readings.set(word, [{ base, form }]);
  else if (!known.some((each) => each.base === base && each.form === form))
    known.push({ base, form });
}

function past(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function gerund(base: string): string {
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

/** Of an irregular verb: a short vowel doubles the last letter ("getting", "running"). */
function shortGerund(base: string): string {
  return /(?:^|[^aeiou])[aeiou][bdgklmnprt]$/.test(base)
    ? `${base}${base.slice(-1)}ing`
    : gerund(base);
}

function thirdOf(base: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** Whether the table itself holds the word; told apart from what only looks like a verb. */
export function isListed(low: string): boolean {
  return readings.has(low);
}

/** All verbs and forms a lower-case word may be; empty when it is no known verb. */
export function readingsOf(low: string): readonly Reading[] {
  const known = readings.get(low);
  if (known) return known;
  const [, head = "", tail = ""] = HYPHENED.exec(low) ?? [];
  if (tail) return readingsOf(tail).map(({ base, form }) => ({ base: head + base, form }));
  // A regular verb the table does not hold is told by its ending ("scalded").
  if (!/^[a-z]{2,}[^e]ed$/.test(low) || ADJECTIVES_ED.has(low)) return NONE;
  const base = unsuffixed(low);
  return [
    { base, form: "past" },
    { base, form: "participle" },
  ];
}

/** "force-pushed", "un-mute": goes like its last part. Not "half-finished", which is no act. */
const HYPHENED =
  /^((?:force|cold|cross|mass|copy|fast|spell|hard|hot|live|back|re|un|over|under|pre|co|de|mis|out)-)([a-z]{3,})$/;
const NONE: readonly Reading[] = [];
const ADJECTIVES_ED = wordSet(
  "hundred sacred naked wicked rugged kindred hatred shed sled seabed flatbed shred unfed moped biped",
);

function unsuffixed(low: string): string {
  const stem = low.slice(0, -2);
  if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  if (/[aeiou].*[^aeiou](?:it|et)$/.test(stem)) return stem;
  return /(?:[cgsuvz]|[^aeiou][aeiou][kt])$/.test(stem) && !/(?:ss|ng|ks)$/.test(stem)
    ? `${stem}e`
    : stem;
}

export function isForm(low: string, ...forms: readonly Form[]): boolean {
  return readingsOf(low).some((reading) => forms.includes(reading.form));
}

/** Forms of a verb in base form, or null when it is unknown. */
export function conjugate(base: string): Conjugation | null {
  const known = conjugations.get(base);
  const [, head = "", tail = ""] = known ? [] : (HYPHENED.exec(base) ?? []);
  const whole = tail ? conjugate(tail) : null;
  if (whole)
    return {
      base,
      past: head + whole.past,
      participle: head + whole.participle,
      gerund: head + whole.gerund,
      third: head + whole.third,
    };
  if (known || !/^[a-z]{3,}$/.test(base)) return known ?? null;
  const stem = /^[^aeiou]+[aeiou][bdgmnpt]$/.test(base) ? base + base.slice(-1) : base;
  const simple = past(stem);
  return { base, past: simple, participle: simple, gerund: gerund(stem), third: thirdOf(base) };
}

/** The base of a word read as one of `forms`, or null. */
export function baseOf(low: string, ...forms: readonly Form[]): string | null {
  return readingsOf(low).find((reading) => forms.includes(reading.form))?.base ?? null;
}
