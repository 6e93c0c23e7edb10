/**
 * The phrase engine: past-focused feedback becomes an observation and a question about next time.
 * tokenise → clauses → what happened → marks → moves. Pure and deterministic. It adds no fact, name or
 * number, and writes nothing for harassment, threats, legal or personnel matters, or other languages.
 */
import { askFor } from "./ask";
import type { Checked } from "./check";
import { declineReason } from "./decline";
import { deniesTrouble, deniesVerdict } from "./denied";
import { type Reading, readDraft } from "./draft";
import type { Fact } from "./facts";
import { marksOf } from "./marks";
import { quotesApart } from "./quotes";
import type { Context, Focus, Issue, Mark, Notice, Rephrasing, Rewrite } from "./rephrasing";
import { rewritesOf } from "./rewrite";
import { cased } from "./sentence-case";
import { repaired } from "./spelling";
import { tokenise } from "./tokens";
import { firstPart, withoutMarkup } from "./typed";

/** Longer drafts are cut here: nobody says more than this in one go, and the engine stays fast. */
export const MAX_DRAFT = 2000;

/** Turns a draft into what to mark and what to offer. Never throws; never looks outside its arguments. */
export function rephrase(draft: string, context: Context = {}): Rephrasing {
  const typed = firstPart(draft, MAX_DRAFT);
  const plain = narrow(
    withoutMarkup(typed.replace(/[\u2018\u2019\u02bc`]/g, "'").replace(/[\u201c\u201d]/g, '"')),
  );
  if (NOTHING.test(plain)) return nothing("none", "neutral", "none");
  const whole = put(plain);
  const reason = declineReason(whole, tokenise(whole), tokenise(plain));
  if (reason) return nothing("decline", "neutral", reason);
  const quoted = quotesApart(plain);
  return restored(
    answerTo(put(quoted.text), typed, context, {
      typed: quoted.hasRemark ? whole : undefined,
      restored: quoted.restored,
    }),
    quoted.restored,
  );
}

/** The draft as the rules read it: slips of the keyboard, capitals and blanks put right. */
const put = (text: string): string =>
  cased(
    repaired(text)
      .trim()
      .replace(/^(?:(?:hey|hi|ok|okay|so|um+|uh+|erm|like|yeah)\b,? ){2,}/i, "")
      .replace(
        /^(?:you know what|thanks for trying|nice try)\b(?:,? but|[,:;.!]|(?= forget))[ ,]*(?=\w)/i,
        "",
      )
      .replace(/^silence (?=(?:after|during|when|while|on|in|at|for)\b)/i, "There was silence ")
      .replace(
        /^(phone|laptop|camera|mic|headphones) (?=(?:out|on|off|muted|open|ringing) (?:during|while|when|in|at|all|throughout)\b)/i,
        (_, thing: string) => `The ${thing.toLowerCase()} ${/s$/i.test(thing) ? "were" : "was"} `,
      )
      .replace(/,? (?:but )?however,? (?=(?:you|he|she|they|we|I|it|the) \w)/g, ", but ")
      .replace(
        /\b(cut|interrupt\w*|ignor\w*|ask\w*|told|invit\w*|blam\w*|at|between|with) (\p{Lu}\p{Ll}+) & (?=\p{Lu}\p{Ll}+\b)/gu,
        "$1 $2 and ",
      )
      .replace(/ w\/ ?(?=\w)/g, " with ")
      .replace(
        /(?<!\b(?:the|an?|letter|size|capital|of)) w (?=(?:no|the|an?|my|our|your|his|her|all|it|them|me|us|you|\d+)\b)/g,
        " with ",
      )
      .replace(/\b(on|till?|by|until|last|next|this) weds\b/g, "$1 Wednesday")
      .replace(/\b(?:kinda|sorta) /gi, "")
      .replace(/\b(could|should|would|must|might) of\b(?! course)/gi, "$1 have")
      .replace(
        /^thanks to (?=(?:your|his|her|their) (?:\w+ )?(?:typos?|mistakes?|errors?|delays?|mess|oversight|slip|mix-?up|blunder)\b)/i,
        "Because of ",
      )
      .replace(/(\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|Ltd|Inc)|& Co)\. (?=[\p{L}\d])/gu, "$1 ")
      .replace(/\S{61,}/g, (word) => word.slice(0, 60))
      .replace(/\s+/g, " "),
  );

function answerTo(
  text: string,
  typed: string,
  context: Context,
  quoted: Pick<Checked, "typed" | "restored">,
): Rephrasing {
  const tokens = tokenise(text);
  const marks = marksOf(text, tokens);
  const reading = readDraft(text, marks);
  const found = issuesOf(marks, reading.kinds);
  const issues = deniesTrouble(text) ? found.filter((issue) => issue !== "sarcasm") : found;
  const shown = marksOf(typed, tokenise(typed)).filter(
    (mark) => mark.kind !== "past" && issues.includes(mark.kind),
  );
  const base = { focus: reading.focus, issues, marks: withPast(shown, typed, reading.focus) };
  const complaint = reading.kinds.some(
    (kind) =>
      kind !== "logistics" && kind !== "preamble" && kind !== "ahead" && kind !== "ahead-question",
  );
  if (deniesVerdict(text)) return { ...nothing("decline", "neutral", "none"), expect: "none" };
  // "I'll make sure everyone knows about the rota": what is to come blames nobody.
  const harmless = issues.every((issue) => issue === "absolute" && reading.focus === "future");
  if (!complaint && harmless) {
    const notice = reading.focus === "future" ? "keep" : "none";
    const told = notice === "none" ? toldBare(text, reading, context, quoted) : [];
    if (told.length > 0)
      return { ...base, expect: "rewrite", rewrites: told, ask: null, notice: null };
    return { ...base, marks: [], expect: notice, rewrites: [], ask: null, notice };
  }
  const concrete = reading.orders.length > 0 || reading.facts.length > 0;
  if (!concrete) {
    const { ask, rewrites } = askFor(text, marks, issues, context);
    return { ...base, expect: "ask", rewrites, ask, notice: null };
  }
  const rewrites = rewritesOf(text, reading, issues, context, quoted);
  if (rewrites.length === 0) {
    // Nothing in it could be said without the verdict: then the observation is still to come.
    const asked = askFor(text, marks, issues, context);
    return { ...base, expect: "ask", rewrites: asked.rewrites, ask: asked.ask, notice: null };
  }
  return { ...base, expect: "rewrite", rewrites, ask: null, notice: null };
}

/** Fewer words tell no more than what it is about: "Tom", "the slides". */
const MIN_TOLD = 3;

/** What was asked for may come without a verb: "8 of 12 tickets still open on Friday". */
function toldBare(
  text: string,
  reading: Reading,
  context: Context,
  quoted: Pick<Checked, "typed" | "restored">,
): Rewrite[] {
  const words = tokenise(text).filter((token) => token.word);
  if (context.about === undefined || words.length < MIN_TOLD || text.endsWith("?")) return [];
  const plain = text.replace(/[.!]+$/, "");
  const bare: Fact = {
    text: plain,
    told: plain,
    accuses: false,
    shape: "statement",
    joint: "",
    sentence: 0,
    wanted: null,
    goal: null,
  };
  const facts = reading.facts.length > 0 ? reading.facts : [bare];
  return rewritesOf(text, { ...reading, facts }, [], context, quoted);
}

/**
 * The text without a wide character, where it needs none: one curly quote makes the browser compile
 * every expression a second time, for wide texts.
 */
const narrow = (text: string): string => text.split("").join("");

/** Quotation marks of a question as they are printed. */
const typeset = (question: string): string => question.replace(/"([^"]+)"/g, "\u201c$1\u201d");

/** The answer with what was quoted put back. */
function restored(answer: Rephrasing, back: (made: string) => string): Rephrasing {
  return {
    ...answer,
    ask: answer.ask && { ...answer.ask, question: back(answer.ask.question) },
    rewrites: answer.rewrites.map((rewrite) => ({
      ...rewrite,
      observation: back(rewrite.observation),
      question: typeset(back(rewrite.question)),
    })),
  };
}

function issuesOf(marks: readonly Mark[], kinds: readonly string[]): Issue[] {
  const issues = [...new Set(marks.map((mark) => mark.kind))].filter(
    (kind): kind is Issue => kind !== "past",
  );
  // Praise used as irony is not a vague verdict or a label of its own.
  if (issues.includes("sarcasm"))
    return issues.filter(
      (issue) => issue !== "vague" && (issue !== "judgement-label" || kinds.includes("verdict")),
    );
  // A vague word beside a concrete fact does no harm there.
  if (issues.includes("vague") && kinds.includes("fact"))
    return issues.filter((issue) => issue !== "vague");
  return issues;
}

/** A draft that only looks back, with nothing else to mark, is marked as that. */
function withPast(marks: readonly Mark[], draft: string, focus: Focus): Mark[] {
  if (marks.length > 0 || (focus !== "past" && focus !== "mixed")) return [...marks];
  const verb = tokenise(draft).find(
    (token) =>
      /^(?:was|were|did|didn't|had|wasn't|weren't|why|never)$/.test(token.low) ||
      /[a-z]{2,}ed$/.test(token.low),
  );
  return verb ? [{ start: verb.start, end: verb.end, kind: "past" }] : [];
}

/** The owner lets it be. */
const NOTHING =
  /^\W*(?:(?:you know what|ok|okay|actually|oh|well)\W+)*(?:forget (?:about )?it|never ?mind|forget i said anything)\W*$/i;

function nothing(expect: "decline" | "none", focus: Focus, notice: Notice): Rephrasing {
  return { focus, issues: [], marks: [], expect, rewrites: [], ask: null, notice };
}

export type * from "./rephrasing";
