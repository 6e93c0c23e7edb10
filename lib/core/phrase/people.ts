/** The people on the other side of what happened: "the client", "the translators", "my colleague". */
import { EVENTS, PEOPLE, THINGS } from "./cues/nouns";
import { MONTH, WEEKDAY } from "./cues/times";
import type { Token } from "./tokens";
import { isForm, readingsOf } from "./verbs";
import { isAdverb, looksNoun } from "./word-class";

/** "translators", "referees": people by their ending, save the machines and papers that share it. */
export function byTrade(low: string): boolean {
  return (
    /(?:lators|ctors|itors|ists|ians|ees|nters|chers|gers|lers|ners|vers|kers|ders|ters)$/.test(
      low,
    ) &&
    low.length > 6 &&
    !/(?:play|short|check|wait|price|wish|black|white|mailing|do-?)lists?$/.test(low) &&
    !THINGS.has(low) &&
    !NOT_TRADES.test(low) &&
    readingsOf(low).length === 0
  );
}
/** A person by list or by trade, one or many. */
export const isPerson = (low: string): boolean =>
  PEOPLE.has(low) || byTrade(low) || (/[^s]$/.test(low) && byTrade(`${low}s`));
const NOT_TRADES =
  /^(?:containers?|folders|letters|computers|sensors|mirrors|numbers|papers|posters|staplers|chowders|controllers|chargers|lockers|hangers|burgers|grinders|shredders|colanders|dividers|lighters|cutters|gutters|platters|splitters|loaders|feeders|readers|ladders|openers|liners|toners|hoovers|levers|fasteners|softeners|spanners|banners|dinners|tumblers|sprinklers|crackers|bunkers|tankers|blinkers|breakers|shakers|sneakers|cookers|starters|plotters|meters|thermometers|diameters|parameters|semesters|registers|clusters|rafters|pagers|triggers|figures|fingers|printers|scanners|trailers|freezers|coolers|filters|buffers|covers|drawers|towers|rulers|boilers|heaters|cylinders|counters|shutters|tractors|elevators|monitors|projectors|generators|factors|vectors|reactors|calculators|matters|centers|centres|corners|tables|sliders|coasters|toasters|blenders|burners|planners|trackers|binders|stickers|markers|speakers|routers|servers|drivers|headers|adapters|batteries|indicators|connectors|detectors|conductors|committees|employees-no|trees|degrees|fees|knees)$/;

/** "interrupted ANNA", "with Tom", "when Amir asked": a name that somebody bears, not a firm or a town. */
function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1]?.low ?? "";
  const next = tokens[at + 1];
  if (
    !token ||
    at === 0 ||
    !/^\p{Lu}\p{Ll}{2,}$/u.test(token.text) ||
    WEEKDAY.test(token.low) ||
    MONTH.test(token.low) ||
    THINGS.has(token.low) ||
    EVENTS.has(token.low) ||
    /^[.?!:]$/.test(before)
  )
    return false;
  const opened =
    /^(?:over|when|while|before|let)$/.test(before) ||
    (/^(?:with|for|to|and)$/.test(before) && !next?.word) ||
    (isForm(before, "past", "base", "gerund", "third") &&
      /^(?:interrupt|ignor|tell|told|ask|let|cut|blam|criticis|criticiz|correct|shout|help|answer|invit|thank|credit|mak|made|give|gave|giving|leav|left|brief|inform|contradict|mock|teas)/.test(
        before,
      ));
  if (/^(?:dr|mr|mrs|ms|prof)$/.test(token.low)) return false;
  return (
    opened &&
    !(looksNoun(next) && readingsOf(next?.low ?? "").length === 0 && !/'s$/.test(next?.low ?? ""))
  );
}

/** "Ines and Otto": two that are named together stay together. */
function withOther(tokens: readonly Token[], at: number): string {
  const name = tokens[at]?.text ?? "";
  const other = (place: number, joint: number): string | null => {
    const found = tokens[place]?.text ?? "";
    return tokens[joint]?.low === "and" && /^\p{Lu}\p{Ll}+$/u.test(found) ? found : null;
  };
  const before = at > 2 ? other(at - 2, at - 1) : null;
  const after = other(at + 2, at + 1);
  return before ? `${before} and ${name}` : after ? `${name} and ${after}` : name;
}

/** The first people named who are not the listener: "the client", "Sara", "two porters" → "the porters". */
export function peopleIn(tokens: readonly Token[], not: string | null): string | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token?.word) continue;
    const low = token.low;
    if (isName(tokens, at) && token.text !== not) return withOther(tokens, at);
    if (/^(?:dr|mr|mrs|ms|prof)$/.test(low) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ""))
      return `${token.text} ${tokens[at + 1]?.text.replace(/'s$/, "")}`;
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
    if (
      /^(?:about|regarding)$/.test(
        tokens[/^(?:the|a|an|our|my|your)$/.test(before) ? at - 2 : at - 1]?.low ?? "",
      )
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
