// node tests/support/conjugation.mjs: writes lib/core/phrase/conjugation-table.ts from compromise's
// lexicon and conjugator (a dev dependency) plus verbs of the workplace that it does not hold.
import { writeFileSync } from "node:fs";
import path from "node:path";
import nlp from "compromise";
import { EVERYDAY, IRREGULAR, NOT_VERBS, RARE, WORKPLACE } from "./conjugation-words.mjs";

const root = path.resolve(import.meta.dirname, "../..");

/** Longer verbs that double their last letter (stress on it, or British -l). */
const DOUBLED = new Set(
  `pencil repot reformat admit allot annul bypass-not commit compel concur control debug defer dispel enrol equip excel expel fulfil
  impel incur instil kidnap label mislabel relabel model occur omit outbid overlap overlap patrol permit prefer
  program propel quarrel rebut recur refer regret remit repel submit transfer transmit travel cancel unravel
  unplug unwrap unzip upset-not signal total tunnel counsel dial fuel refuel level marvel pedal rival snivel
  squabble-not stencil swivel trial worship handicap format drum club slam prod abet retrofit abut rout-not
  crap drag drip drop flag flip flop grab grin grip jam jot knit knot plan plod plot plug prop scan scrap scrub
  shop shred shrug shun skim skip slap slip slot slur snap snub sob spot squat stab step stir stop strap strip
  stun swap swat tap throb tip trap trim trip trot unclog wrap zip hop hum mop nod pad pat pin pop rap rib rip
  rob rub sip sit sob sum tag tug wag whip beg bat bar ban bag clap clip clog cram crop dim dip dot fan fib fob
  gag gut hug jab jog jut lag log lop mug nab nag nap net peg pet pit plop prep rid rot rig sag sin sub sap
  spar stem ton-not top trek vet wed wet win zap`
    .split(/\s+/)
    .filter((word) => !word.endsWith("-not")),
);

const lexicon = nlp.model().one.lexicon;
const tagged = (word, tag) => [].concat(lexicon[word] ?? []).includes(tag);
const bases = new Set(
  [
    ...Object.keys(lexicon).filter(
      (word) => tagged(word, "Infinitive") && /^[a-z]+(-[a-z]+)?$/.test(word),
    ),
    ...WORKPLACE,
    ...EVERYDAY,
    ...Object.keys(IRREGULAR),
  ].filter((word) => !NOT_VERBS.has(word) && !RARE.has(word)),
);

const vowel = /[aeiou]/;
const simple = (base) => {
  const past = /e$/.test(base)
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : `${base}ed`;
  const ing = /ie$/.test(base)
    ? `${base.slice(0, -2)}ying`
    : /[^eoy]e$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${base}ing`;
  return [past, past, ing];
};
const doubled = (base) => [
  `${base}${base.at(-1)}ed`,
  `${base}${base.at(-1)}ed`,
  `${base}${base.at(-1)}ing`,
];
const same = (a, b) => a.every((form, at) => form === b[at]);

/** Gerund by rule, as verbs.ts has it for irregular verbs: a short vowel doubles the last letter. */
const gerund = (base) =>
  /(?:^|[^aeiou])[aeiou][bdgklmnprt]$/.test(base) ? doubled(base)[2] : simple(base)[2];

const marks = new Map();
const irregular = new Map();
const methods = nlp.methods().two.transform.verb.conjugate;
for (const base of [...bases].sort()) {
  let forms = IRREGULAR[base];
  if (!forms) {
    const made = methods(base, nlp.model());
    const past = made.PastTense ?? simple(base)[0];
    forms = [past, made.Participle || past, made.Gerund ?? simple(base)[2]];
    // British doubling of a final l, and workplace verbs the conjugator only guesses.
    const known = past !== base || /(?:s|n|r)t$|ead$/.test(base);
    if (!known || !made.Gerund?.endsWith("ing")) forms = simple(base);
    const closed =
      base.length <= 4 && /[^aeiou][aeiou][bdgklmnprtv]$/.test(base) && vowel.test(base);
    if (WORKPLACE.includes(base)) forms = simple(base);
    if (closed && same(forms, simple(base))) forms = doubled(base);
    if (DOUBLED.has(base)) forms = doubled(base);
  }
  if (same(forms, simple(base))) marks.set(base, "A");
  else if (same(forms, doubled(base))) marks.set(base, "K");
  else irregular.set(base, forms);
}

/** "overrun" goes like the longest irregular verb it ends in: only its name is kept. */
const roots = new Map();
for (const [base, forms] of [...irregular].sort(([a], [b]) => a.length - b.length)) {
  const root = [...roots.keys()].filter((each) => base.endsWith(each)).at(-1);
  const prefix = base.slice(0, base.length - (root?.length ?? 0));
  if (
    root &&
    same(
      forms,
      irregular.get(root).map((form) => prefix + form),
    )
  ) {
    marks.set(base, "0");
    continue;
  }
  const [past, participle, ing] = forms;
  const told = [
    past === base ? "" : past,
    participle === past ? "" : participle,
    ing === gerund(base) ? "" : ing,
  ];
  roots.set(base, [base, ...told].join(" ").trimEnd());
}

const backwards = (word) => [...word].reverse().join("");
const ordered = [...marks.keys()].sort((a, b) => (backwards(a) < backwards(b) ? -1 : 1));
const packed = ordered.map((word, at) => {
  const before = ordered[at - 1] ?? "";
  let shared = 0;
  while (shared < 9 && shared < before.length && before.at(-1 - shared) === word.at(-1 - shared))
    shared += 1;
  const mark = String.fromCharCode(marks.get(word).charCodeAt(0) + shared);
  return word.slice(0, word.length - shared) + mark;
});

const wrap = (words, glue) => {
  const lines = [""];
  for (const word of words) {
    if (lines.at(-1).length + word.length > 97) lines.push("");
    lines[lines.length - 1] += lines.at(-1) ? glue + word : word;
  }
  return lines.join("\n");
};
writeFileSync(
  process.argv[2] ?? path.join(root, "lib/core/phrase/conjugation-table.ts"),
  `/**
 * Verbs and their forms, packed. Generated by tests/support/conjugation.mjs from compromise 14.17 (MIT)
 * and a list of workplace verbs; change the script, not this file.
 */

/**
 * Verbs in the order of their endings. Each is written as its beginning and one mark, which tells how
 * many letters it shares at its end with the verb before and how it goes: A to J regular, K to T with
 * the last letter doubled before -ed and -ing, 0 to 9 like the irregular verb it ends in ("overrun").
 */
export const VERBS = \`
${wrap(packed, "")}\`;

/** "base past participle gerund", separated by "/"; left out: past like base, participle like past, gerund by rule. */
export const IRREGULAR = \`
${wrap([...roots.values()].sort(), "/").replaceAll("\n", "/\n")}\`;
`,
);
console.log(`${marks.size} by mark, ${roots.size} irregular`);
