/** Whether what follows the object of a verb can follow its participle too: "left in the sink", not "at me". */
import { EVENTS } from "./cues/nouns";
import { PAST_TIME, TIME_WORD } from "./cues/times";
import {
  AUXILIARIES,
  isNumber,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "./grammar-words";
import { GIVING } from "./no-passive";
import { nounPhraseEnd } from "./noun-phrase";
import { type Token, textOf } from "./tokens";
import { isForm } from "./verbs";
import { isDetermined } from "./word-class";

/** Their place belongs to the verb: "left IN THE SINK". */
const PUTTING = new Set(
  `leave put place send move give hand take bring ship deliver forward park store throw post attach add return
  pass file drop pour spill hang lock keep log record write enter type copy upload share submit assign transfer
  lend mail stack load set lay shelve plate charge sell show refer assign connect point park deploy push merge
  remove delete strip cut clear pull read quote cite announce call name bill invoice credit order book schedule
  release publish print mark label serve sign plan mention discuss approve`.split(/\s+/),
);
/** Acts that somebody decides on, so that something can be settled before: Levin (1993), §10–13, 26, 29. */
const DECIDED =
  /^(?:accept|add|advertise|announce|appoint|approve|archive|arrange|assign|award|ban|book|build|buy|cancel|change|choose|close|combine|convert|cut|decide|delay|delete|demolish|deploy|design|disable|discharge|dismiss|divide|drop|edit|enable|end|enlarge|extend|fire|fix|hire|install|introduce|invite|launch|limit|merge|migrate|move|order|organise|organize|outsource|paint|pause|plan|postpone|price|print|promote|publish|raise|reassign|rebuild|recruit|reduce|refuse|reject|release|remove|rename|renew|reopen|reorder|reorganise|repair|replace|reschedule|restart|reverse|rewrite|roll out|schedule|sell|settle|shorten|shrink|split|start|stop|suspend|swap|switch|transfer|trim|turn down|upgrade|withdraw)$/;

const keeps = (base: string): boolean => PUTTING.has(base) || DECIDED.test(base);

/** Whether what follows the object can follow the participle too. */
export function safeAfter(base: string, rest: readonly Token[]): boolean {
  const next = rest[0];
  if (!next) return true;
  const low = next.low;
  if (
    TIME_WORD.test(low) ||
    SUBORDINATORS.has(low) ||
    /^(?:without|before|after|during|until|because|although|despite|instead|at|by|since|from|as|ahead|on|while|again|alone|early|off|out|up|down|away|back|aside|open|closed|shut|ajar|full|dirty|loose|wet|bare|unsecured|uncovered|unlabelled|unsigned|unfinished|unlocked|empty|unattended|blank|short|and|then|,|with|straight|directly|twice|almost|nearly|only|halfway|midway|partway)$/.test(
      low,
    )
  ) {
    if (low === "and" || low === ",") return coordinated(rest);
    if (/^(?:with|at|on|from)$/.test(low) && !keeps(base) && !timeOrEvent(rest)) return false;
    return true;
  }
  if (GIVING.has(base) && (isDetermined(next) || isNumber(low))) return true;
  // "told the client WE could deliver".
  if (base === "tell" && SUBJECT_PRONOUNS.has(low)) return true;
  if (isNumber(low) || /^(?:three|two|several|many|a)$/.test(low))
    return /^(?:times?|minutes?|hours?|days?|weeks?)$/.test(rest[1]?.low ?? "") || GIVING.has(base);
  if (low === "for" && /^for (?:the|a) (?:whole|entire)\b/.test(textOf(rest))) return false;
  if (PREPOSITIONS.has(low))
    return (
      keeps(base) ||
      timeOrEvent(rest) ||
      /^(?:into|onto|to|towards?|through|across|against|for)$/.test(low)
    );
  if (isForm(low, "base") || isForm(low, "gerund")) return false;
  return isForm(low, "participle") ? false : !next.word;
}

/** "… and went offline": a second verb of the same subject cannot follow a passive. */
function coordinated(rest: readonly Token[]): boolean {
  const next = rest.find((token) => token.word && !/^(?:and|then|but)$/.test(token.low));
  return !(next && (isForm(next.low, "past", "base") || AUXILIARIES.has(next.low)));
}

function timeOrEvent(rest: readonly Token[]): boolean {
  const text = textOf(rest.slice(0, 7));
  if (
    PAST_TIME.test(text) ||
    /^(?:on|by|at|in) (?:the \d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d|noon|midnight|january|february|march|april|may|june|july|august|september|october|november|december)/i.test(
      text,
    )
  )
    return true;
  const end = nounPhraseEnd(rest, 1);
  return rest
    .slice(1, end)
    .some((token) => EVENTS.has(token.low.replace(/s$/, "")) || EVENTS.has(token.low));
}
