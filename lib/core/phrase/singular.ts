/** The singular of a regular plural noun, by its ending; knows no irregular ones. */
import { SINGULAR_S, THINGS } from "./cues/nouns";

export const singular = (low: string): string =>
  low.endsWith("ies") && low.length > 4
    ? `${low.slice(0, -3)}y`
    : /(?:ches|shes|xes|sses)$/.test(low)
      ? low.slice(0, -2)
      : low.endsWith("ss")
        ? low
        : low.replace(/'s$/, "").replace(/s$/, "");

/** Things that come in sets keep their plural: "the next set of figures". */
const SETS =
  /^(?:figures|numbers|minutes|notes|results|slides|accounts|comments|requirements|totals|records|papers|photos|tests|documents|wireframes|updates|details|data|goods|supplies|references|texts|returns|proofs)$/;

export function oneOf(thing: string): string {
  const head = thing.split(" ").at(-1)?.toLowerCase() ?? "";
  if (SETS.test(head)) return `set of ${thing}`;
  if (!/s$/.test(head) || SINGULAR_S.has(head) || (THINGS.has(head) && !THINGS.has(singular(head))))
    return thing;
  return thing.replace(/\S+$/, (word) => singular(word));
}
