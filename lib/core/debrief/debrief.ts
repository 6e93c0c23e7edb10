/**
 * What a debrief holds: the fold of document `debrief:<meetingId>`. Reads any stored fields and
 * never throws: a field of another shape is as if it had not been written.
 */
import { z } from "zod";
import { STEP_IDS } from "./steps";

/** A guess at a count ("6" stands for six or more), or at did / did not / no chance. */
export const Guess = z.union([
  z.number().int().min(0).max(6),
  z.enum(["did", "did-not", "no-chance"]),
]);
export type Guess = z.infer<typeof Guess>;

/** Absent or of another shape: null. */
const or = <T extends z.ZodType>(schema: T) => schema.nullable().catch(null);
const text = or(z.string().max(4000));
const at = or(z.number().int().nonnegative().max(8.64e15));
const kept = or(z.enum(["did", "did-not", "no-chance"]));

/** One schema per field. `guess.<behaviourId>` and `shown.<behaviourId>` come beside these. */
const Fields = z.object({
  step: or(z.enum(STEP_IDS)),
  /** ms this debrief was open and looked at; the timer's only memory. */
  spentMs: or(z.number().nonnegative().max(1e9)),
  timerHidden: or(z.boolean()),
  /** "Did you keep count throughout?": by-hand coverage (product.md "coverage"). */
  keptCount: or(z.enum(["yes", "mostly", "no"])),
  keepWhat: text,
  keepHow: text,
  learnWhat: text,
  learnHow: text,
  learnEffect: text,
  nextBehaviour: or(z.string().max(64)),
  nextSituation: text,
  nextResponse: text,
  nextTarget: or(z.number().int().min(0).max(99)),
  /** ms since 1970: when the commitment is looked at. */
  nextLookAt: at,
  closeChanged: text,
  closeMatters: text,
  closeKeep: text,
  /** Was the commitment of the debrief before kept? Theirs: what the partner promised. */
  promiseMine: kept,
  promiseTheirs: kept,
  /** ms since 1970. Writing it closes the debrief: names become "Person A". */
  closed: at,
});

/** Name of a field of the document. */
export type FieldName =
  | keyof z.infer<typeof Fields>
  | `${typeof GUESS}${string}`
  | `${typeof SHOWN}${string}`;

export interface Debrief extends Readonly<z.infer<typeof Fields>> {
  readonly guesses: Readonly<Record<string, Guess>>;
  /** Behaviours whose count was uncovered. */
  readonly shown: readonly string[];
}

export const GUESS = "guess.";
export const SHOWN = "shown.";

/** The document's name. */
export function debriefDoc(meetingId: string): string {
  return `debrief:${meetingId}`;
}

/** The debrief that these stored fields make. */
export function readDebrief(fields: Readonly<Record<string, unknown>>): Debrief {
  const guesses: Record<string, Guess> = {};
  const shown: string[] = [];
  for (const [name, value] of Object.entries(fields)) {
    const guess = Guess.safeParse(value);
    if (name.startsWith(GUESS) && guess.success) guesses[name.slice(GUESS.length)] = guess.data;
    if (name.startsWith(SHOWN) && value === true) shown.push(name.slice(SHOWN.length));
  }
  return { ...Fields.parse(fields), guesses, shown };
}
