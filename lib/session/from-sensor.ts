/** Parses what comes through the sensor's port. Page text is hostile: what does not fit is dropped. */
import { z } from "zod";
import type { PageEvent } from "@/lib/core/events/page-event";
import { PageEventSchema } from "@/lib/core/events/page-event-schema";
import type { FromSensor } from "@/lib/messaging/channel";
import { PlaceSchema } from "@/lib/messaging/protocol";

const size = z.number().min(0).max(100_000);

const Message = z.discriminatedUnion("type", [
  z.object({ type: z.literal("page"), events: z.array(z.unknown()).max(10_000) }),
  z.object({
    type: z.literal("surroundings"),
    theme: z.enum(["light", "dark"]),
    width: size,
    height: size,
    fullscreen: z.boolean(),
    visible: z.boolean(),
  }),
  z.object({ type: z.literal("captions.pressed"), found: z.boolean() }),
  z.object({ type: z.literal("placed"), place: PlaceSchema }),
]);

/** Returns the message with its well-formed events only, or null when nothing of it can be used. */
export function parseFromSensor(data: unknown): FromSensor | null {
  const message = Message.safeParse(data);
  if (!message.success) return null;
  if (message.data.type !== "page") return message.data;
  const events: PageEvent[] = [];
  for (const item of message.data.events) {
    const event = PageEventSchema.safeParse(item);
    if (event.success) events.push(event.data);
  }
  return { type: "page", events };
}
