/**
 * Turns a meeting's records into the one small row that patterns over years read. Holds numbers
 * only: no name, no word, no moment.
 */
import type { MeetingRecord, RecordOf } from "../events/record";
import type { DetectorLink } from "../plan/behaviour";
import { detectorMs, type MeasuredTime, measuredTime } from "./coverage";
import { foldFacts } from "./fold-facts";
import { emptyTally, type Mark, tally } from "./tally";

export interface BehaviourSummary {
  /** taps + confirmed sightings − undone. */
  tally: number;
  /** Live taps, also those that are the same moment as a sighting. */
  taps: number;
  confirmed: number;
  /** Candidates that still wait for a yes or no. */
  unconfirmed: number;
  rejected: number;
  mark: Mark | null;
  /** The detector that helped, as agreed when the meeting began; null: counted by hand alone. */
  detector: DetectorLink | null;
  /** ms in which that detector had all it needs; null without a detector. */
  measuredMs: number | null;
}

export interface Summary extends MeasuredTime {
  behaviours: Record<string, BehaviourSummary>;
  notes: number;
  highlights: number;
  /** Entries of the feedback log by where they look once rephrased; "mixed" looks back too (meter.ts). */
  phrasesPast: number;
  phrasesFuture: number;
  /** Those that look neither way. Summaries written before it was counted lack it. */
  phrasesNeutral?: number;
}

const LOOKS_BACK: readonly RecordOf<"phrase">["focusAfter"][] = ["past", "mixed"];

/** Which detector helps which behaviour: behaviour id → link. */
export type Links = Readonly<Record<string, DetectorLink | null>>;

/**
 * Sums a meeting up. Every behaviour of `links` gets an entry, with or without records; so does
 * every behaviour that has records and is no longer in the plan.
 */
export function summarise(records: readonly MeetingRecord[], links: Links): Summary {
  const facts = foldFacts(records);
  const counted = tally(records);
  const ids = [...new Set([...Object.keys(links), ...counted.keys()])];
  const behaviours = ids.map((id): [string, BehaviourSummary] => {
    const found = counted.get(id) ?? emptyTally(id);
    const detector = Object.hasOwn(links, id) ? (links[id] ?? null) : null;
    const { taps, confirmed, rejected, mark } = found;
    const unconfirmed = found.unconfirmed.length;
    const measuredMs = detector ? detectorMs(records, detector) : null;
    return [
      id,
      { tally: found.tally, taps, confirmed, unconfirmed, rejected, mark, detector, measuredMs },
    ];
  });
  return {
    behaviours: Object.fromEntries(behaviours),
    ...measuredTime(records),
    notes: facts.notes.length,
    highlights: facts.highlights.length,
    phrasesPast: facts.phrases.filter(({ focusAfter }) => LOOKS_BACK.includes(focusAfter)).length,
    phrasesFuture: facts.phrases.filter((phrase) => phrase.focusAfter === "future").length,
    phrasesNeutral: facts.phrases.filter((phrase) => phrase.focusAfter === "neutral").length,
  };
}
