/** An order as a verb phrase to build a question on: "you have to log …" becomes "log your hours by Friday". */
import { sentenceStart } from "./sentence-case";
import { passiveOf } from "./statement";
import { textOf, tokenise } from "./tokens";
import { baseOf, conjugate, isForm } from "./verbs";

export interface Order {
  /** Verb phrase in base form, without its fronted lead. */
  readonly act: string;
  readonly doing: string;
  /** "Before you leave the room", or empty. */
  readonly lead: string;
  /** "the bed rails put up": for "how could we have the bed rails put up". */
  readonly done: string | null;
  /** Whether it forbids ("stop", "don't"). */
  readonly negative: boolean;
}

const HEADS =
  /^(?:please |just |and |so |but |then |also |kindly |really |simply )*(?:(?:you|they)'re (?:supposed|required|expected|meant) to |(?:you|he|she|they|everyone|everybody|people|your team) (?:really |just |simply |also |definitely |all )*(?:must|need to|needs to|have to|has to|have got to|'ve got to|got to|gotta|should|ought to|had better|'d better|are to|are required to|are expected to|are supposed to|shall|will have to|'ll have to) |(?:i|we)(?: really| just| would|'d)? (?:need|want|expect|require|ask|like|prefer|urge|insist)(?: that)? (?:you|him|her|them|everyone) (?:all )?(?:to )?|(?:make sure|be sure|ensure|see to it|remember|don't forget)(?: that)?(?: (?:you|to))? |it(?:'s| is) your (?:job|duty|responsibility|task|turn) to )?(?:please |always |really |just |also |then |simply )*/i;
const NEGATIVE_HEADS =
  /^(?:please |just |and |so |but |then |also )*(?:(?:you|he|she|they) (?:really |just )?(?:mustn't|must not|shouldn't|should not|cannot|can't keep|can't just|can't|may not|are not to|are not allowed to|had better not|better not) |(?:don't|do not|never|stop|quit|avoid|no more|enough with|enough of|cut out|you (?:have to|need to|must|should) (?:stop|avoid)|i (?:need|want) you to (?:stop|avoid)|you're not to) )(?:ever |just |always )*/i;

const TAIL =
  /^(.{6,}?),? ((?:(?:(?:an?|the|one|two|three|half an|\d+) (?:working )?(?:day|night|week|hour|morning|evening|minute)s? )?(?:before|after)|when|whenever|while|until|if|once|by|at the (?:start|end|beginning) of|ahead of|during|from|tomorrow|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|next (?:time|week|month|quarter))\b.*)$/i;

/** Reads an order; null when its verb is not known. */
export function orderOf(sentence: string): Order | null {
  let { lead, text } = leadOf(sentence);
  const negative = NEGATIVE_HEADS.test(text);
  text = text.replace(/,? (?:from now on|going forward|in (?:the )?future|next time)$/i, "");
  if (/^(?:next time|from now on|going forward|in future)$/i.test(lead) && TAIL.test(text))
    lead = "";
  const read = actIn(text, negative);
  const state = hadSo(text, read.act, lead, negative);
  if (state) return state;
  const forms = read.base ? conjugate(read.base) : null;
  if (!read.base || !forms) return null;
  let act = read.act.replace(/^\S+/, read.base);
  const tail = lead ? null : TAIL.exec(act);
  if (tail?.[1] && tail[2] && !/\b(?:of|the|a|to|at|in|on|and)$/.test(tail[1]))
    [act, lead] = [tail[1], tail[2]];
  const turned = negative ? turnedBan(act, forms.gerund, lead) : null;
  if (turned) return turned;
  act = act
    .replace(/\b(?:always|constantly|every single time|at all times|immediately)\b\s*/gi, "")
    .trim();
  lead = lead.replace(
    /\b(after|before|in|during|at|on) (?:each|every) (?!time\b)/i,
    "$1 the next ",
  );
  lead = lead.replace(/^whenever/i, "when").replace(/\bnow on\b/i, "now on");
  const passive = passiveOf({ base: read.base, rest: tokenise(act).slice(1) });
  return {
    act,
    doing: [forms.gerund, ...act.split(" ").slice(1)].join(" "),
    lead: lead ? sentenceStart(textOf(tokenise(lead))) : "",
    done:
      passive && !/^(?:I|we|he|she|they|me|us)$/.test(passive.subject)
        ? `${passive.subject} ${passive.done}`
        : null,
    negative,
  };
}

/** What stands before the order ("For the audit, please …"), and the order without it. */
function leadOf(sentence: string): { lead: string; text: string } {
  const typed = sentence
    .trim()
    .replace(/[.!;,\s]+$/, "")
    .replace(/,? and (?:let me know|tell me|report back|keep me posted)\b.*$/i, "")
    .replace(/, (?:not|even|especially|at least|ideally|preferably) [^,]*$/i, "");
  const asked =
    /^(?:so |and |but |then )*((?:for|in|at|on|during|before|after|next|from|until|by|when)\b.{2,40}?),?\s+please\s+(.+)$/i.exec(
      typed,
    );
  const text = (asked?.[2] ?? typed)
    .replace(/^(?:maybe|perhaps),? /i, "")
    .replace(
      /\btry (\w+ing)\b/i,
      (all, verb: string) => baseOf(verb.toLowerCase(), "gerund") ?? all,
    )
    .replace(/\b(?:please|kindly)\s+/gi, "")
    .replace(
      /\b(?:i|we) (?:want|need|expect) (?=(?:the|my|our|your|all|every|this|that|those|these) )/i,
      "have ",
    );
  const fronted = asked
    ? null
    : (/^((?:next time|from now on|going forward|in future|at|in|on|for|before|after|during|when|whenever|if|once|until|by|tomorrow|today)\b[^,]*),\s*(.+)$/i.exec(
        text,
      ) ?? /^(next time|from now on|going forward|in future|tomorrow|today)\s+(.+)$/i.exec(text));
  return {
    lead: asked?.[1] ?? fronted?.[1] ?? "",
    text: (fronted?.[2] ?? text).replace(
      /^(?:so|and|but|then|ok|okay|hey|listen|look|[A-Z][a-z]+(?=, ))[, ]+/i,
      "",
    ),
  };
}

/** The verb phrase after the words of order, and its verb in base form. */
function actIn(text: string, negative: boolean): { act: string; base: string | null } {
  const said = text.replace(negative ? NEGATIVE_HEADS : HEADS, "").trim();
  const [first = "", ...rest] = said.split(" ");
  const gerund = baseOf(first.toLowerCase(), "gerund");
  const act =
    gerund && (negative || !isForm(first.toLowerCase(), "base"))
      ? [gerund, ...rest].join(" ")
      : said;
  // In an order the first word is the verb, also where no table knows it.
  const verb = act.split(" ")[0]?.toLowerCase() ?? "";
  const base = baseOf(verb, "base") ?? (/^[a-z]{3,} \w/.test(act) && !negative ? verb : null);
  return { act, base };
}

/** "Make sure the side door is locked" → "have the side door locked". */
function hadSo(text: string, act: string, lead: string, negative: boolean): Order | null {
  if (!/^(?:please )?(?:make sure|be sure|ensure|see to it)\b/i.test(text)) return null;
  const state =
    /^(?:make sure|be sure|ensure|see to it)(?: that)? ((?:the|my|our|your|all|every|each) .+?) (?:is|are|gets?|stays?) (?!not\b)(\w.*)$/i.exec(
      text,
    );
  if (state)
    return {
      act: `have ${state[1]} ${state[2]}`,
      doing: "",
      lead: lead ? sentenceStart(lead) : "",
      done: null,
      negative,
    };
  const verb = act.split(" ")[0]?.toLowerCase() ?? "";
  return act && !baseOf(verb, "base")
    ? { act: `make sure ${act}`, doing: `making sure ${act}`, lead: "", done: null, negative }
    : null;
}

/** "Don't take it without asking" → "ask before taking it". */
function turnedBan(act: string, gerund: string, lead: string): Order | null {
  const [, bare, missing] = /^(.+?) without (.+)$/i.exec(act) ?? [];
  if (!bare || !missing) return null;
  const [first = "", ...rest] = missing.split(" ");
  const ask = baseOf(first.toLowerCase(), "gerund");
  const doing = [gerund, ...bare.split(" ").slice(1)].join(" ");
  return {
    act: ask ? `${[ask, ...rest].join(" ")} before ${doing}` : `${bare} only with ${missing}`,
    doing: ask ? `${missing} before ${doing}` : `${doing} only with ${missing}`,
    lead: lead ? sentenceStart(lead) : "",
    done: null,
    negative: false,
  };
}
