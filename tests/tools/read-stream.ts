/**
 * Reads an event stream as JSONL: the corpora's format (lines with `kind`, seconds) or recorded page
 * events (lines with `type`, ms). Refuses anything else with the number of the line.
 */
import { z } from "zod";
import type { PageEvent } from "../../lib/core/events/page-event";
import { PageEventSchema } from "../../lib/core/events/page-event-schema";

const t = z.number().finite().nonnegative();
const who = z.string().min(1).max(64);
const Line = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("meta"), t, speakers: z.array(who).optional() }),
  z.object({ kind: z.literal("speaking"), t, who, on: z.boolean() }),
  z.object({
    kind: z.literal("caption"),
    t,
    who,
    block: z.union([z.string(), z.number()]),
    text: z.string(),
  }),
  z.object({ kind: z.literal("end"), t }),
]);

export type StreamLine = z.infer<typeof Line>;

export class BadInput extends Error {
  override readonly name: string = "BadInput";
}

export class BadLine extends BadInput {
  override readonly name = "BadLine";
  constructor(line: number, reason: string) {
    super(`line ${line}: ${reason}`);
  }
}

/** Some editors put a byte order mark before the first line. */
export const withoutMark = (line: string): string => line.replace(/^\uFEFF/, "");

/**
 * Throws when a line of the corpora's format says an earlier time than one before it. Recorded page
 * events are taken as they were received: the computer's clock may have been set back in the call.
 */
export class TimeOrder {
  private latest = Number.NEGATIVE_INFINITY;

  check(seconds: number, line: number): void {
    if (seconds < this.latest) {
      throw new BadLine(line, `t ${seconds} is before ${this.latest}, the time of a line above it`);
    }
    this.latest = seconds;
  }
}

/** Turns one line into page events. Seconds become ms counted from the stream's zero. */
export function readLine(text: string, line: number, order: TimeOrder): PageEvent[] {
  let value: unknown;
  try {
    value = JSON.parse(withoutMark(text));
  } catch {
    throw new BadLine(line, "is not JSON");
  }
  if (typeof value === "object" && value !== null && "type" in value) {
    const event = PageEventSchema.safeParse(value);
    if (!event.success) throw new BadLine(line, `is no page event (${reason(event.error)})`);
    return [event.data];
  }
  const parsed = Line.safeParse(value);
  if (!parsed.success) throw new BadLine(line, `is no stream event (${reason(parsed.error)})`);
  order.check(parsed.data.t, line);
  return toPageEvents(parsed.data);
}

/** The first thing that is wrong, in one line. */
export function reason(error: z.ZodError): string {
  const [issue] = error.issues;
  return `${issue?.path.join(".") || "line"}: ${issue?.message ?? "unknown shape"}`;
}

/** One line of the corpora's format as page events. */
export function toPageEvents(line: StreamLine): PageEvent[] {
  const at = Math.round(line.t * 1000);
  switch (line.kind) {
    case "meta":
      return [stateAt(at, "joined"), peopleAt(at, line.speakers ?? [])];
    case "speaking":
      return [{ type: "speaking.changed", at, who: line.who, on: line.on }];
    case "caption": {
      const { who: id, block, text } = line;
      return [{ type: "caption.changed", at, who: id, block: `c${block}`, text }];
    }
    case "end":
      return [stateAt(at, "ended")];
  }
}

export function stateAt(at: number, state: "joined" | "ended"): PageEvent {
  return {
    type: "state.changed",
    at,
    state,
    site: "meet",
    room: null,
    title: null,
    presenting: false,
  };
}

function peopleAt(at: number, speakers: readonly string[]): PageEvent {
  const people = speakers.map((id) => ({
    id,
    name: null,
    isSelf: false,
    muted: null,
    kind: "person" as const,
  }));
  return { type: "people.changed", at, people, count: people.length };
}
