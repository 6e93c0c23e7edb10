/**
 * Reads which act a statement tells of and asks for what helps with that act next time, in the draft's own
 * words: its verb decides, what was acted upon stands in the question. Null-safe: an act of no known class
 * gives no question, so that the kinds of act may ask instead.
 */
import { leadsOf, saysAgain } from "./around";
import { THINGS } from "./cues/nouns";
import type { Fact } from "./facts";
import { finiteOf } from "./finite";
import { isNumber, PARTICLES, PREPOSITIONS } from "./grammar-words";
import { headOf, isPlural, nounPhraseEnd } from "./noun-phrase";
import { isPerson } from "./people";
import { fillAll, type Question } from "./question";
import { A_WORD_FIRST, AFTER_ACT, LEFT_OUT, OF_MINE, SURE } from "./remedies";
import type { Scene } from "./scene";
import { type Token, textOf, tokenise } from "./tokens";
import { verbPhrase } from "./verb-phrase";
import { baseOf, conjugate } from "./verbs";
import { opensNoun } from "./word-class";

interface Deed {
  readonly frames: readonly string[];
  /** What was acted upon, as a definite phrase; null where a pronoun or a person stands there. */
  readonly object: string | null;
  readonly many: boolean;
  readonly participle: string;
  /** The act that was left out, as a verb phrase; null for what was done. */
  readonly wanted: string | null;
  readonly who: string | null;
  readonly whoMany: boolean;
  /** "lend our projector": the act as it may come round again; null where nobody sets out to do it. */
  readonly again: string | null;
  readonly base: string;
  /** Which of the facts it is. */
  readonly at: number;
}

type Table = readonly (readonly [string, readonly string[]])[];
const indexOf = (table: Table): ReadonlyMap<string, readonly string[]> =>
  new Map(
    table.flatMap(([verbs, frames]) => verbs.split(" ").map((verb) => [verb, frames] as const)),
  );
const BY_ACT = indexOf(AFTER_ACT);
const BY_OMISSION = indexOf(LEFT_OUT);

/** These mean something else with a particle, and without it. */
const SHIFTY =
  /^(?:put|turn|take|bring|give|pick|hand|switch|run|set|let|look|pull|cut|write|fill|make|pass|call|sign|pour|kick)$/;

/** Questions around the first act of a known class; empty where there is none. */
export function deedQuestions(
  facts: readonly Fact[],
  weak: Weak,
  scene: Scene,
  seed: string,
): Question[] {
  const deed = deedOf(facts, weak);
  if (!deed) return [];
  const so = purposeOf(facts.filter((_, at) => at !== deed.at));
  const frames = deed.frames.flatMap((frame) =>
    frame.includes("{so}") && so
      ? [frame.replace("{so}", ` so that ${so}`), frame.replace("{so}", "")]
      : [frame.replace("{so}", "")],
  );
  const own = deed.again ? [beforeNext(deed, deed.again, scene)] : [];
  const others = leadsOf(deed.wanted ?? "", deed.wanted !== null, scene, seed);
  const occasion = deed.frames === OF_MINE ? [] : others.filter((lead) => lead === "{At}");
  return [...occasion, ...own, ...others.filter((lead) => lead !== "{At}")].flatMap((lead) => {
    const front = lead === "{At}" ? (scene.occasion ?? "") : lead;
    return fillAll(
      frames.flatMap((frame) => {
        const text = worded(frame, deed, front, scene);
        return text ? [text.replace("{When}", lead)] : [];
      }),
      scene,
      seed,
    );
  });
}

/** What is gone afterwards does not come round again: the next of its kind does. */
const GONE_AFTER = /^(?:delete|remove|erase|throw|bin|scrap|discard|shred|archive)$/;
const CONSUMED = /^(?:eat|drink|finish)$/;
const TOLD_ON = /^(?:announce|reveal|disclose|leak)$/;

/** "Before you next lend our projector,", "Before Jorge next …,". */
function beforeNext(deed: Deed, again: string, scene: Scene): string {
  const actor = scene.actor;
  const whose = deed.frames === OF_MINE ? (/^our\b/.test(deed.object ?? "") ? " of ours" : " of mine") : "";
  if (GONE_AFTER.test(deed.base)) return `Before anything${whose} is next ${deed.participle},`;
  const self = { him: "he", her: "she", them: "they", us: "we" }[actor ?? ""] ?? actor ?? "you";
  const one = !/^(?:you|they|we)$/.test(self);
  if (whose && CONSUMED.test(deed.base)) return `Before ${self} next ${one ? "takes" : "take"} something${whose},`;
  if (whose && TOLD_ON.test(deed.base)) return `Before ${self} next ${one ? "shares" : "share"} news about me,`;
  if (!actor) return `Before you next ${again},`;
  const who = { him: "he", her: "she", them: "they", us: "we" }[actor] ?? actor;
  const rest = again.slice(deed.base.length);
  return `Before ${who} next ${/^(?:they|we)$/.test(who) ? deed.base : (conjugate(deed.base)?.third ?? deed.base)}${rest},`;
}

/** Whether something of the speaker's was used, moved, passed on: then they are the one to ask. */
export const ofSpeakers = (facts: readonly Fact[]): boolean =>
  deedOf(facts, "no")?.frames === OF_MINE;

/** A frame in this deed's words, behind this lead; null where a slot stays empty or a word comes twice. */
function worded(frame: string, deed: Deed, lead: string, scene: Scene): string | null {
  const head = deed.object?.split(" ").at(-1)?.toLowerCase().replace(/s$/, "") ?? "";
  const named = head.length > 2 && lead.toLowerCase().includes(head);
  const gone = / anything( of \w+)? is next /.test(lead);
  // "Before the next column rename, … who builds on it": there it is one.
  const many = deed.many && !(named && !lead.toLowerCase().includes(`${head}s`));
  const verbs: Readonly<Record<string, string>> = many
    ? {
        is: "are",
        has: "have",
        goes: "go",
        stays: "stay",
        counts: "count",
        closes: "close",
        belongs: "belong",
      }
    : {
        is: "is",
        has: "has",
        goes: "goes",
        stays: "stays",
        counts: "counts",
        closes: "closes",
        belongs: "belongs",
      };
  const wanted = deed.wanted?.replace(/ first$/, "") ?? null;
  const [base = "", ...rest] = wanted?.split(" ") ?? [];
  const doing = wanted ? `${conjugate(base)?.gerund ?? ""} ${rest.join(" ")}`.trim() : null;
  const bare = /^before /i.test(lead)
    ? frame.replace(/ before \{(?:it|o)\} \{\w+\}(?: out| fixed)?/, "")
    : frame;
  let open = false;
  const slot = (value: string | null): string => {
    if (value === null) open = true;
    return value ?? "";
  };
  const text = bare.replace(
    /\{(o|it|is|has|goes|stays|counts|closes|belongs|done|v|ving|who|hear)\}( \{(?:is|has|goes|stays|counts|closes|belongs)\})?/g,
    (_, name: string, next = "") => {
      const verb = next ? ` ${verbs[next.slice(2, -1)]}` : "";
      if (name === "o" && gone) return `it${verb && " is"}`;
      if (name === "o" && !named) return slot(deed.object) + verb;
      if (name === "o" || name === "it") {
        if (deed.object === null) open = true;
        return `${many ? (verb ? "they" : "them") : "it"}${verb}`;
      }
      if (name === "hear") return deed.whoMany ? "hear" : "hears";
      if (name === "v") return slot(wanted?.includes(" ") ? wanted : null) + verb;
      if (name === "ving") return slot(wanted?.includes(" ") ? doing : null) + verb;
      if (name === "who") return slot(namedOne(deed.who ?? scene.people)) + verb;
      if (name === "done")
        return wanted
          ? slot(deed.object && `${deed.object} ${verbs.is} ${deed.participle}`)
          : deed.participle;
      return verbs[name] ?? "";
    },
  );
  return open || saysAgain(lead, text) ? null : text;
}

/** Whether the kind of act tells too little, so that what was done may ask; a stray noun may have told it. */
export type Weak = "yes" | "stray" | "no";

function deedOf(facts: readonly Fact[], weak: Weak): Deed | null {
  // What was left out says best what is hoped for, whatever was done beside it.
  const left = facts.findIndex((fact) => fact.wanted);
  const wanted = facts[left]?.wanted?.replace(/ (?:first|sooner)$/, "");
  if (wanted) {
    const deed = leftOut(wanted);
    return deed && { ...deed, at: left };
  }
  for (const [at, fact] of facts.entries()) {
    const deed = fact.goal || EXTENT.test(fact.told) ? null : done(fact.told, at === 0);
    const fits =
      deed &&
      (deed.frames === OF_MINE ||
        SURE.test(deed.base) ||
        weak === "yes" ||
        (weak === "stray" && deed.frames !== A_WORD_FIRST));
    if (fits) return { ...deed, at };
  }
  return null;
}

type Read = Omit<Deed, "at">;

/** "tell the tenants about the water" → what helps to tell somebody. */
function leftOut(wanted: string): Read | null {
  const [base, ...rest] = tokenise(wanted);
  return base ? read(base.low, rest, BY_OMISSION, wanted) : null;
}

function done(told: string, first: boolean): Read | null {
  const tokens = tokenise(told);
  const { finite, subject } = finiteOf(tokens);
  const phrase = finite > 0 ? verbPhrase(tokens, finite) : null;
  const who = tokens[subject]?.low ?? "";
  if (!phrase || phrase.negative || phrase.tense === "modal") return null;
  const habit = HABIT.test(told);
  if (phrase.progressive && !habit) return null;
  const kept = phrase.base === "keep" ? baseOf(phrase.rest[0]?.low ?? "", "gerund") : null;
  if (/^(?:i|we|nobody|no-one|somebody|someone|there|it|that|this)$/.test(who)) return null;
  if (!phrase.passive) {
    // Who acts must be somebody: "the window broke" tells of no act.
    const last = tokens[finite - 1];
    const acts =
      /^(?:you|he|she|they)$/.test(who) ||
      (first &&
        last &&
        !THINGS.has(last.low) &&
        (isPerson(last.low) || /^\p{Lu}\p{Ll}/u.test(last.text)));
    return acts
      ? ofThing(
          kept
            ? read(kept, phrase.rest.slice(1), BY_ACT, null)
            : read(phrase.base, phrase.rest, BY_ACT, null),
        )
      : null;
  }
  const about = tokens.slice(subject, finite);
  const particle = PARTICLES.has(phrase.rest[0]?.low ?? "") ? phrase.rest.slice(0, 1) : [];
  const deed = ofThing(read(phrase.base, [...particle, ...about], BY_ACT, null));
  return deed && deed.frames !== A_WORD_FIRST && deed.frames !== OF_MINE
    ? { ...deed, again: null }
    : null;
}

/** What is done to a person is no matter of checks and places. */
const ofThing = (deed: Read | null): Read | null =>
  deed &&
  (deed.object ||
    (deed.frames === A_WORD_FIRST && deed.again) ||
    /choose together|the amount|look it up|needs the copy|hear of it|check with me/.test(
      deed.frames[0] ?? "",
    ))
    ? deed
    : null;

const HABIT = /\b(?:always|constantly|forever|continually|often)\b/i;
/** Then the hour, the rate or the measure was the fault, not what was done. */
const EXTENT =
  /\b(?:late|(?:after|past|missed) the (?:deadline|cut-?off)|overdue|(?:days?|weeks?|hours?) after|(?:an?|per) (?:hour|day|week|month|shift|minute)|too (?:high|low|long|short|hot|cold|fast|slow|many|much|little|few|big|small|close|near|far))\b/i;

/** Verb, particle and what follows, looked up in a table. */
function read(
  base: string,
  rest: readonly Token[],
  table: ReadonlyMap<string, readonly string[]>,
  wanted: string | null,
): Read | null {
  const early = PARTICLES.has(rest[0]?.low ?? "") && nounPhraseEnd(rest, 1) !== 0;
  const from = early ? 1 : 0;
  let end = nounPhraseEnd(rest, from);
  let start = from;
  // "gave TOMASZ the pack": the thing comes second.
  if (end > from && ofPerson(rest.slice(from, end))) {
    const next = nounPhraseEnd(rest, end);
    if (next > end) {
      start = end;
      end = next;
    }
  }
  const after = rest[end];
  const late =
    !early && after && PARTICLES.has(after.low) && nounPhraseEnd(rest, end + 1) === end + 1
      ? after.low
      : "";
  const particle = early ? (rest[0]?.low ?? "") : late;
  const known =
    table.get(particle ? `${base}_${particle}` : base) ??
    (particle && SHIFTY.test(base) ? undefined : table.get(base));
  const forms = conjugate(base);
  const object = rest.slice(start, end);
  const first = nounPhraseEnd(rest, from);
  // "told me": whoever says so has heard it; "told them to wait" is an order.
  if (
    wanted === null &&
    TELLS.test(base) &&
    (DATED.test(textOf(rest)) ||
      !ofPerson(rest.slice(from, first)) ||
      /^(?:me|us|no|nobody|anyone|everyone)$/.test(rest[from]?.low ?? "") ||
      /^(?:to|off|about|quote\w*)$/.test(rest[first]?.low ?? ""))
  )
    return null;
  const act = wanted === null ? againOf(base, early ? particle : "", object, late, rest) : null;
  const frames =
    wanted === null && !MISHAPS.test(base)
      ? framesOfAct(base, rest.slice(from, end), known, act)
      : known;
  if (!frames || !forms) return null;
  const whom = ofPerson(rest.slice(from, first))
    ? rest.slice(from, first)
    : toWhom(rest.slice(end));
  const person = whom.length > 0 ? textOf(whom).replace(/^(?:a|an) (?:new )?/i, "the ") : null;
  return {
    frames,
    object: definite(object),
    many: isPlural(object),
    participle: `${forms.participle} ${particle}`.trim(),
    wanted,
    base,
    again: MISHAPS.test(base) || TELLS.test(base) ? null : act,
    who: person,
    whoMany: isPlural(whom),
  };
}

/** A promise with its date is one of time. */
const DATED = /\b(?:by|until|for) (?:\w+day|the \d|\d|noon|lunch|tomorrow|tonight|the end|end of|next)\b/i;
const TELLS = /^(?:tell|assure|promise|offer|inform|guarantee)$/;
/** What nobody sets out to do, or does again. */
const MISHAPS =
  /^(?:lose|mislay|misplace|break|spill|scratch|crack|tear|dent|smash|damage|chip|ruin|stain|bend|smudge|scrape|rip|puncture|shrink|crush|squash|scuff|knock|burn|over\w+|under\w+|double-\w+|scorch|mix|muddle|jumble|confuse|mis\w+|assume|guess|block|obstruct|delay|leave|miss|skip|forget|fail|ignore|reject|refuse|decline|deny|veto|drop|sink|flood|crash|hide|hurt)$/;
const WITHOUT_ASKING =
  /^(?:quote|book|volunteer|nominate|sign|tag|photograph|film|record|roster|assign|schedule|enrol|move|swap)$/;
/** These tell no act that a word beforehand could help with. */
const NO_ASKING =
  /^(?:be|have|do|get|make|keep|let|go|come|say|tell|know|think|see|hear|feel|want|like|need|start|stop|begin|try|put|take|give|show|ask|answer|call|ring|leave|wait|work|help|find|read|watch|look|talk|speak|laugh|interrupt|promise|agree|thank|praise|save|fix|solve|notice|spot|catch|finish|meet|sit|stand|walk|run|drive|wear|eat|drink|turn|bring|pick|cut|raise_voice|roll|slam|hit|push|pull|blame|write|send|handle|cover|pass|win|lead|support|teach|learn|spend|need|cost|check|test|arrive|join|attend|use|dominate|explain|present|suggest|propose|mention|discuss|demand|insist|claim|complain|yawn|sigh|shout|argue|hang|hold|stay|turn_up|show_up|play|sing|hum|pretend|treat|copy|cc|mute)$/;

/** What fits what was done: a word with the one it belongs to, the class of its verb, else a word first. */
function framesOfAct(
  base: string,
  object: readonly Token[],
  known: readonly string[] | undefined,
  again: string | null,
): readonly string[] | undefined {
  const whose = object[0]?.low ?? "";
  if (
    /^(?:my|our)$/.test(whose) &&
    again &&
    !/^(?:save|help|fix|answer|cover|meet|solve|like|support|pay|interrupt|hear|see|have|get|make|raise|cut|finish|call|return|approve|read|handle|reply|thank|need)$/.test(
      base,
    )
  )
    return OF_MINE;
  if (/^(?:me|us)$/.test(whose) && object.length === 1 && WITHOUT_ASKING.test(base)) return OF_MINE;
  if (known) return known;
  return again && !NO_ASKING.test(base) ? A_WORD_FIRST : undefined;
}

/** The act in the words of the draft, without what says which one it was. */
function againOf(
  base: string,
  particle: string,
  object: readonly Token[],
  late: string,
  rest: readonly Token[],
): string | null {
  const thing = definite(object);
  if (/^(?:me|us)$/.test(object[0]?.low ?? ""))
    return [base, particle, object[0]?.low, late].filter(Boolean).join(" ");
  // "vacuum outside the hall": where it was done stands for what it was done to.
  const place =
    PREPOSITIONS.has(rest[0]?.low ?? "") &&
    !/^(?:at|on|until|till|by|since|after|before|without|for|than|as)$/.test(rest[0]?.low ?? "")
      ? nounPhraseEnd(rest, 1)
      : 0;
  if (object.length === 0 && place > 1 && definite(rest.slice(1, place)))
    return `${base} ${textOf(rest.slice(0, place))}`;
  if (!thing) return null;
  const first = object[0]?.low ?? "";
  const bare = thing.replace(/^the /, "");
  const said =
    /^(?:an?|another|\d.*|one|two|three|four|five|six|seven|eight|nine|ten|some|several|both)$/.test(
      first,
    ) || !opensNoun(first)
      ? isPlural(object) || !/^(?:an?|another|one)$/.test(first)
        ? bare
        : `${/^(?!u[sn][aeiou]|eu|one)[aeiou]/i.test(bare) ? "an" : "a"} ${bare}`
      : thing;
  return [base, particle, said, late].filter(Boolean).join(" ");
}

const ofPerson = (noun: readonly Token[]): boolean => {
  const head = headOf(noun) ?? noun.at(-1);
  return (
    !!head &&
    (isPerson(head.low) ||
      /^(?:me|us|him|them|her|anyone|anybody|everyone|nobody|people)$/.test(head.low) ||
      noun.every((token) => /^\p{Lu}\p{Ll}/u.test(token.text)))
  );
};

/** "… to the recruits", "… with Farid" */
function toWhom(rest: readonly Token[]): readonly Token[] {
  const at = rest.findIndex((token) => /^(?:to|with|for)$/.test(token.low));
  const noun = at < 0 ? [] : rest.slice(at + 1, nounPhraseEnd(rest, at + 1));
  return ofPerson(noun) ? noun : [];
}

/** "22 boxes" → "the boxes", "a refund" → "the refund"; null for persons, pronouns and what names nothing. */
function definite(noun: readonly Token[]): string | null {
  const cut = noun.findIndex((token) => PREPOSITIONS.has(token.low) && token.low !== "of");
  const kept = (cut < 0 ? noun : noun.slice(0, cut)).filter((token) => !WHICH.test(token.low));
  const head = kept.at(-1);
  if (
    !head ||
    kept.length > 6 ||
    isNumber(head.low) ||
    /^\p{Lu}/u.test(head.text) ||
    ofPerson(kept) ||
    VOID.test(head.low)
  )
    return null;
  const text = textOf(kept).replace(
    /^(?:the |an? |some |any |another |each |every |no |both |all |this |that |these |those |\d[\d.,]* |one |two |three |four |five |six |seven |eight |nine |ten |several |many |few )+/i,
    "the ",
  );
  return /^(?:the|my|our|your|his|her|their) /i.test(text) ||
    /'s /.test(text) ||
    /^\p{Lu}/u.test(text)
    ? text.replace(/^(?:The|My|Our|Your|His|Her|Their)\b/, (word) => word.toLowerCase())
    : `the ${text}`;
}
const WHICH =
  /^(?:wrong|old|outdated|whole|entire|same|only|extra|more|incorrect|first|last|new)$|^(?:year|month|week)'s$/;
const VOID =
  /^(?:it|them|this|that|one|ones|thing|things|lot|time|way|something|anything|everything|nothing|all|half|rest|part|place|most|mistake|error|mess|effort|point|production|prod|build|site|app)$/;

/** What it should come to, from what came of it: "they couldn't sit" → "they can sit", "I had to redo it" → … */
function purposeOf(facts: readonly Fact[]): string | null {
  for (const fact of facts) {
    if (fact.goal && !/\byou\b/.test(fact.told)) return fact.goal;
  }
  return null;
}

/** Whom one can name in any place of a sentence. */
const namedOne = (who: string | null): string | null =>
  who && /^(?:me|us|him|them|her|it)$/.test(who) ? null : who;
