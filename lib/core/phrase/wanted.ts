/** The act that was left out in a statement, as a verb phrase to wish for: "without checking X" → "check X first". */
import { type Token, textOf, tokenise } from "./tokens";
import { baseOf } from "./verbs";

/** Where the wish ends: at times gone by, at clauses that tell when or why. */
const ENDS =
  /^(?:until|because|while|when|since|although|and|but|so|which|who|that|yesterday|last|this|today|on|over|again|anymore|yet|before|after|for|once|all|[,.;])$/;
/** Not acts one can set out to do, or too bare to ask for. */
const NOT_ACTS =
  /^(?:be|have|get|know|want|like|seem|care|do|need|come|think|feel|happen|see|mean|work|help|notice|let|allow|make|keep|stop|realise|realize|remember)$/;

export function wantedWithout(text: string): string | null {
  const found = /\b(?:without|instead of) (\w+ing)\b([^.;,]*)/.exec(text);
  const base = found?.[1] ? baseOf(found[1].toLowerCase(), "gerund") : null;
  const act = base ? wantedAct(base, tokenise(found?.[2] ?? "")) : null;
  return act ? `${act} first` : null;
}

export function wantedAct(base: string, rest: readonly Token[]): string | null {
  if (NOT_ACTS.test(base)) return null;
  const end = rest.findIndex((token) => ENDS.test(token.low));
  const kept = end < 0 ? rest : rest.slice(0, end);
  if (kept.some((token) => /^(?:any|anything|anyone|it|them|either)$/.test(token.low))) return null;
  return `${base} ${textOf(kept).replace(/\ba single\b/g, "a")}`.trim();
}
