/** What owner and partner agreed to watch: a behaviour, and the plan that holds three to five. */
import { z } from "zod";

/** Which sightings help to count a behaviour, and in which role the owner must be. */
export const DetectorLink = z.enum([
  "interruption-made",
  "interruption-received",
  "solicitation",
  "invitation",
  "long-turn",
]);
export type DetectorLink = z.infer<typeof DetectorLink>;

const text = (max: number) => z.string().trim().max(max);

export const Behaviour = z.object({
  id: z.string().min(1).max(64),
  name: text(60).min(1),
  /** What the counter counts, in the second person: "you cut in". */
  counts: text(60),
  definition: text(400),
  example: text(400),
  nonExample: text(400),
  recording: z.enum(["count", "occurrence"]),
  direction: z.enum(["fewer", "more"]),
  /** Count per meeting ("1 or fewer", "2 or more"); null for occurrence or no target yet. */
  target: z.number().int().min(0).max(99).nullable(),
  detector: DetectorLink.nullable(),
  isFocus: z.boolean(),
  /** If–then cue in the owner's words: "If {situation}, then {response}." */
  cue: z.object({ situation: text(200), response: text(200) }).nullable(),
});
export type Behaviour = z.infer<typeof Behaviour>;

/** 3–5: the articles' cap; a sixth is refused with the reason (product.md §1, seed A1). */
export const MIN_BEHAVIOURS = 3;
export const MAX_BEHAVIOURS = 5;

export const Plan = z.object({
  id: z.string().min(1).max(64),
  version: z.number().int().positive(),
  status: z.enum(["draft", "agreed"]),
  /** ms since 1970. */
  startedAt: z.number().int().nonnegative(),
  outcome: text(400),
  partner: text(120),
  packId: z.string().max(64).nullable(),
  behaviours: z.array(Behaviour).min(1).max(MAX_BEHAVIOURS),
});
export type Plan = z.infer<typeof Plan>;
