/**
 * Parses page events at the receiving side. Page text is hostile: lengths are bounded here. Too long
 * a text or list is cut and never costs its event: else a long title would leave us without overlay.
 */
import { z } from "zod";
import type { PageEvent } from "./page-event";

/** Longest caption row kept; Meet cuts its own rows after about 30 minutes (meeting-pages §2.2). */
const MAX_TEXT = 40_000;
const MAX_NAME = 200;
const MAX_ROOM = 300;
const MAX_PEOPLE = 1000;

const at = z.number().int().nonnegative();
const id = z.string().min(1).max(64);
/** Marks that turn the direction of what follows; a name may not turn our sentences around. */
const DIRECTION_MARKS = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;
const cutAt = (max: number) => z.string().transform((text) => cut(text, max));
const name = z.string().transform((text) => cut(text.replace(DIRECTION_MARKS, ""), MAX_NAME));

/** At most `max` UTF-16 units, as the protocol's own bounds count them, and no half character. */
function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = text.slice(0, max);
  return /[\uD800-\uDBFF]$/.test(head) ? head.slice(0, -1) : head;
}

const Person = z.object({
  id,
  name: name.nullable(),
  isSelf: z.boolean(),
  muted: z.boolean().nullable(),
  kind: z.enum(["person", "presentation"]),
});

export const PageEventSchema = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("state.changed"),
    at,
    state: z.enum(["unknown", "green-room", "lobby", "joined", "ended"]),
    site: z.enum(["meet", "zoom", "practice"]),
    room: cutAt(MAX_ROOM).nullable(),
    title: name.nullable(),
    presenting: z.boolean(),
  }),
  z.object({
    type: z.literal("people.changed"),
    at,
    people: z
      .array(z.unknown())
      .transform((list) => list.slice(0, MAX_PEOPLE))
      .pipe(z.array(Person)),
    count: z.number().int().nonnegative().nullable(),
  }),
  z.object({
    type: z.literal("caption.changed"),
    at,
    block: id,
    who: id,
    text: cutAt(MAX_TEXT),
  }),
  z.object({ type: z.literal("speaking.changed"), at, who: id, on: z.boolean() }),
  z.object({
    type: z.literal("signal.changed"),
    at,
    signal: z.enum(["captions", "speaking", "names"]),
    health: z.enum(["ok", "silent", "blind", "off", "not-available", "paused"]),
    reason: z.string().max(60).nullable(),
  }),
]) satisfies z.ZodType<PageEvent>;
