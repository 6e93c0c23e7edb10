/** The names at the table in all forms in which somebody may be addressed. Holds nothing else. */
import type { Person } from "../../events/page-event";
import { isAlsoAWord, nicknames } from "./nicknames";
import { plain, soundsLike } from "./sounds-like";

interface Entry {
  readonly id: string;
  readonly given: readonly string[];
  readonly family: readonly string[];
}

export interface Heard {
  readonly ids: readonly string[];
  /** How many words of the sentence the name takes. */
  readonly words: number;
  /** 1 as written, less for a short form or a misspelling. */
  readonly certainty: number;
  /** The name is an ordinary word as well. */
  readonly isWord: boolean;
}

const TITLE = /^(?:dr|mr|mrs|ms|prof|doctor|professor|sir)\.?$/i;
const ROOM = /\b(?:room|raum|salle|sala|conference|boardroom|phone|ipad|iphone|guest|speaker)\b/i;

export function rosterOf(people: readonly Person[], except: string): readonly Entry[] {
  return people.flatMap((person) => {
    const isAsked = person.kind === "person" && person.id !== except && person.name !== null;
    return isAsked && !ROOM.test(person.name ?? "") ? [entryOf(person.id, person.name ?? "")] : [];
  });
}

/** "Weber, Jonas", "Aleksandra (Ola) Kowalska" and "jose.garcia" are names too. */
function entryOf(id: string, name: string): Entry {
  const called = [...name.matchAll(/\(([^)]+)\)|"([^"]+)"/g)].map((m) => m[1] ?? m[2] ?? "");
  const bare = name.replaceAll(/\([^)]*\)|"[^"]*"|@.*$/g, " ");
  const [last, first] = bare.includes(",") ? bare.split(",") : [null, bare];
  const parts = (text: string) =>
    text
      .split(/[\s._]+/)
      .filter((part) => part !== "" && !TITLE.test(part))
      .map(plain);
  const words = last === null ? parts(first ?? "") : [...parts(first ?? ""), ...parts(last)];
  const given = last === null ? words.slice(0, 1) : parts(first ?? "").slice(0, 1);
  const family = last === null ? words.slice(1) : parts(last);
  // "Nguyen Van An": the name a person goes by may stand last.
  const lone =
    family.length > 1 &&
    /^(?:nguyen|tran|le|pham|hoang|phan|vu|vo|dang|bui|do)$/.test(given[0] ?? "");
  const calls = called.flatMap(parts);
  return { id, given: [...given, ...calls, ...(lone ? family.slice(-1) : [])], family };
}

/** Whose name begins at `words[at]`, or null. `isCommon` tells ordinary words of the language. */
export function nameAt(
  roster: readonly Entry[],
  words: readonly string[],
  at: number,
  isCommon: (word: string) => boolean,
): Heard | null {
  const word = plain((words[at] ?? "").replace(/'s$/, ""));
  const next = plain((words[at + 1] ?? "").replace(/'s$/, ""));
  if (word.length < 2) return null;
  if (TITLE.test(word)) {
    const ids = roster.filter((one) => one.family.includes(next)).map((one) => one.id);
    return ids.length > 0 ? { ids, words: 2, certainty: 0.95, isWord: false } : null;
  }
  const exact = roster.filter((one) => one.given.includes(word));
  const short = roster.filter((one) => one.given.some((name) => nicknames(name).includes(word)));
  const known = [...new Set([...exact, ...short])];
  const full = known.filter((one) => next !== "" && one.family.includes(next));
  if (full.length > 0) {
    return { ids: full.map((one) => one.id), words: 2, certainty: 1, isWord: false };
  }
  if (known.length > 0) {
    const certainty = exact.length > 0 ? 1 : 0.95;
    return { ids: known.map((one) => one.id), words: 1, certainty, isWord: isAlsoAWord(word) };
  }
  if (isCommon(word) || isAlsoAWord(word)) return null;
  const alike = roster.filter((one) => one.given.some((name) => soundsLike(word, name)));
  if (alike.length === 0) return null;
  return { ids: alike.map((one) => one.id), words: 1, certainty: 0.85, isWord: false };
}
