/** The people on the other side of what happened: "the client", "the translators", "my colleague". */
import { PEOPLE, THINGS } from "./cues/nouns";
import type { Token } from "./tokens";
import { isForm, readingsOf } from "./verbs";
import { isAdverb, looksNoun } from "./word-class";

/** The first people named who are not the listener: "the client", "Sara", "two porters" → "the porters". */
/** "translators", "referees": people by their ending, save the machines and papers that share it. */
export function byTrade(low: string): boolean {
  return (
    /(?:lators|ctors|itors|ists|ians|ees|nters|chers|gers|lers|ners|vers|kers|ders|ters)$/.test(
      low,
    ) &&
    low.length > 6 &&
    !THINGS.has(low) &&
    !NOT_TRADES.test(low) &&
    readingsOf(low).length === 0
  );
}
export const NOT_TRADES =
  /^(?:containers?|folders|letters|computers|sensors|mirrors|numbers|papers|posters|printers|scanners|trailers|freezers|coolers|filters|buffers|covers|drawers|towers|rulers|boilers|heaters|cylinders|counters|shutters|tractors|elevators|monitors|projectors|generators|factors|vectors|reactors|calculators|matters|centers|centres|corners|tables|sliders|coasters|toasters|blenders|burners|planners|trackers|binders|stickers|markers|speakers|routers|servers|drivers|headers|adapters|batteries|indicators|connectors|detectors|conductors|committees|employees-no|trees|degrees|fees|knees)$/;

export function peopleIn(tokens: readonly Token[], not: string | null): string | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token?.word) continue;
    const low = token.low;
    if (
      !(PEOPLE.has(low) || byTrade(low)) ||
      /^(?:class|board|kitchen|warehouse|press|security|support|sales|legal|head|server|public|user|reader)$/.test(
        low,
      )
    )
      continue;
    const before = tokens[at - 1]?.low ?? "";
    if (
      looksNoun(tokens[at + 1]) &&
      !isForm(tokens[at + 1]?.low ?? "", "past", "third", "base") &&
      !isAdverb(tokens[at + 1]?.low ?? "")
    )
      continue;
    if (before === "as" || (/^(?:a|an)$/.test(before) && at < 2)) continue;
    if (not?.endsWith(low)) continue;
    if (/^(?:my|our)$/.test(before)) return `${before} ${token.text}`;
    const name = /^[A-Z]/.test(token.text) && at > 0 ? token.text : low;
    if (low === "people" || low === "everyone") return "people";
    return `the ${name === "qa" || name === "hr" || name === "pr" ? name.toUpperCase() : name}`;
  }
  return null;
}
