/** Reads the written cases of named invitations and says which half each belongs to. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Sentence } from "@/lib/core/detectors/named";
import type { Person } from "@/lib/core/events/page-event";
import { parseToken } from "@/lib/core/turns/heard-word";

export interface NamedCase {
  readonly text: string;
  readonly people: readonly Person[];
  /** Ids of those asked to speak, sorted; "?" where two share the name. */
  readonly whom: readonly string[];
  readonly half: "tuned" | "untouched";
}

export function readCases(): NamedCase[] {
  const text = readFileSync(path.join(import.meta.dirname, "cases.txt"), "utf8");
  let people: Person[] = [];
  let n = 0;
  const cases: NamedCase[] = [];
  for (const line of text.split("\n")) {
    if (line.startsWith("#") || line.trim() === "") continue;
    if (line.startsWith("@")) {
      people = line.slice(1).split(";").map(person);
      continue;
    }
    const [who = "", sentence = ""] = line.split("|").map((part) => part.trim());
    const half = Math.floor(n++ / 2) % 2 === 0 ? "tuned" : "untouched";
    cases.push({ text: sentence, people, whom: idsOf(who, people), half });
  }
  return cases;
}

function person(name: string, i: number): Person {
  return { id: `p${i}`, name: name.trim(), isSelf: i === 0, muted: null, kind: "person" };
}

function idsOf(who: string, people: readonly Person[]): string[] {
  if (who === "-") return [];
  const ids = who.split("+").map((one) => {
    if (one === "?") return "?";
    const found = people.find((p) => p.name === one || p.name?.startsWith(`${one} `));
    if (!found) throw new Error(`nobody at the table is called ${one}`);
    return found.id;
  });
  return ids.sort();
}

/** The sentences as captions give them: as written, or in small letters without marks. */
export function sentencesOf(text: string, isPlain: boolean): Sentence[] {
  const shown = isPlain
    ? [text.toLowerCase().replaceAll(/[.,?!]/g, "")]
    : text.split(/(?<=[.?!]) /);
  return shown.map((sentence) => {
    const words = sentence.split(/\s+/).map((token, i) => ({
      ...parseToken(token),
      at: 1000 + i * 280,
      seenAt: 2250 + i * 280,
      block: "c1",
    }));
    return { who: "p0", words };
  });
}
