/**
 * The draft with "somebody" for each person named: names within a sentence, and people by their trade.
 * Patients, clients and whole groups stay, since caring for or pressing those is the work itself.
 */
import { EVENTS, PEOPLE, THINGS } from "./cues/nouns";
import { MONTH, WEEKDAY } from "./cues/times";

const OTHERS =
  /^(?:patients?|clients?|customers?|guests?|residents?|teams?|crews?|staff|class|classes|groups?|board|people|every(?:one|body)|company|department|management|press|security|support|sales|legal|head|server|public|users?|readers?|panel|police|family|union|lead|hr|kitchen|warehouse|office|ward|child(?:ren)?|kids?|wom[ae]n|m[ae]n|girls?|boys?|mothers?|fathers?|lawyers?|solicitors?|attorneys?|barristers?|others?)$/;

/** "touched Lena's arm" → "touched somebody's arm"; "hit the deadline" stays. */
export function masked(text: string): string {
  return text.replace(/[\p{L}-]+('s)?/gu, (word, owns: string | undefined, at: number) => {
    const bare = owns ? word.slice(0, -2) : word;
    const low = bare.toLowerCase();
    const opens = !owns && /(?:^|[.!?:"]\s*)$/.test(text.slice(0, at));
    const named = !opens && /^\p{Lu}\p{Ll}+$/u.test(bare) && !isOther(low);
    return named || (PEOPLE.has(low) && !OTHERS.test(low)) ? `somebody${owns ?? ""}` : word;
  });
}

const isOther = (low: string): boolean =>
  THINGS.has(low) || EVENTS.has(low) || WEEKDAY.test(low) || MONTH.test(low) || OTHERS.test(low);
