/**
 * Records: immutable, append-only facts of one meeting. Undo and verdicts are records too, so a
 * repeated append of the same id is a success and any order of arrival folds to the same state.
 *
 * A record never holds a name or a word that somebody said. People are "self" or
 * `tag.id`, an id that means somebody in that meeting only.
 */
import { z } from "zod";

export const RECORD_VERSION = 1;

const common = {
  v: z.literal(RECORD_VERSION),
  /** ULID, made where the thing happened. */
  id: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/),
  meetingId: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/),
  /** Wall clock, ms since 1970. */
  at: z.number().int().nonnegative().max(8.64e15),
  /** Monotonic ms since the meeting began (gaps counted). */
  elapsedMs: z.number().nonnegative().max(1e9),
};
const behaviourId = z.string().min(1).max(64);
const recordId = common.id;
const person = z.string().min(1).max(64);
/** Free text as typed; the keeper seals it before it is stored. */
const words = z.string().max(4000);

/** Detectors whose probabilities are calibrated, so that sums of them mean something. */
export const FAINT_DETECTORS = ["interruption", "solicitation"] as const;
/** Probabilities in one record. */
export const MOST_FAINT = 100;

export const InterruptionKindSchema = z.enum([
  "took-floor",
  "supportive",
  "clarifying",
  "gave-back",
]);

export const MeetingRecord = z.discriminatedUnion("type", [
  /** One count the owner made by hand. `via`: where it was pressed. */
  z.object({
    ...common,
    type: z.literal("tap"),
    behaviourId,
    via: z.enum(["panel", "pill", "key", "debrief"]),
  }),
  /** One thing a detector noticed: a candidate until a verdict. `at` is the moment itself. */
  z.object({
    ...common,
    type: z.literal("sighting"),
    behaviourId: behaviourId.nullable(),
    detector: z.enum(["interruption", "solicitation", "invitation", "answer", "long-turn"]),
    who: person,
    whom: person.nullable(),
    score: z.number().min(0).max(1),
    kind: InterruptionKindSchema.nullable(),
  }),
  /**
   * How sure the detector was of moments too unsure to be sightings, a minute's worth at once: bare
   * probabilities for the debrief's estimate, without moment or person. `isWordingRead` false: captions
   * were not English, so that no estimate can be made.
   */
  z.object({
    ...common,
    type: z.literal("faint"),
    behaviourId,
    detector: z.enum(FAINT_DETECTORS),
    scores: z.array(z.number().min(0).max(1)).max(MOST_FAINT),
    isWordingRead: z.boolean(),
  }),
  z.object({
    ...common,
    type: z.literal("verdict"),
    of: recordId,
    verdict: z.enum(["confirmed", "rejected"]),
    kind: InterruptionKindSchema.nullable(),
  }),
  /** Takes back a tap, a verdict, a mark, a note or a highlight. An undo is final. */
  z.object({ ...common, type: z.literal("undo"), of: recordId }),
  /** Occurrence behaviours: the last one that is not undone holds. */
  z.object({
    ...common,
    type: z.literal("mark"),
    behaviourId,
    value: z.enum(["did", "did-not", "no-chance"]),
  }),
  z.object({ ...common, type: z.literal("note"), text: words }),
  z.object({ ...common, type: z.literal("highlight"), text: words }),
  /**
   * A stretch of the call and which instruments measured in it. `at` is its end, `ms` its length.
   * Minutes paused, asleep or before joining are absent, never zero.
   */
  z.object({
    ...common,
    type: z.literal("span"),
    ms: z.number().nonnegative().max(1e9),
    state: z.enum(["in-call", "paused", "gap"]),
    captions: z.boolean(),
    speaking: z.boolean(),
    names: z.boolean(),
  }),
  /** An entry of the opt-in feedback log. */
  z.object({
    ...common,
    type: z.literal("phrase"),
    text: words,
    focusBefore: z.enum(["past", "future", "mixed", "neutral"]),
    focusAfter: z.enum(["past", "future", "mixed", "neutral"]),
  }),
]);
export type MeetingRecord = z.infer<typeof MeetingRecord>;
export type RecordType = MeetingRecord["type"];
export type RecordOf<T extends RecordType> = Extract<MeetingRecord, { type: T }>;
/** Records whose `text` the keeper seals before it stores them. */
export const SEALED_TYPES: readonly RecordType[] = ["note", "highlight", "phrase"];
