/**
 * Every request there is between the coach, the sensor, the pages and the keeper. The keeper parses
 * each with these schemas and checks the sender against `from` before it acts.
 */
import { z } from "zod";
import { MeetingRecord } from "@/lib/core/events/record";
import { Plan } from "@/lib/core/plan/behaviour";

const meetingId = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/);
const recordId = meetingId;
const token = z.string().min(16).max(64);
const at = z.number().int().nonnegative().max(8.64e15);
const Json: z.ZodType<unknown> = z.json();

export const Site = z.enum(["meet", "zoom", "practice"]);
export type Site = z.infer<typeof Site>;

export const PlaceSchema = z.object({
  x: z.number().min(0).max(20_000),
  y: z.number().min(0).max(20_000),
  fromRight: z.boolean(),
  fromBottom: z.boolean(),
});

export const Settings = z.object({
  /** null: not asked yet. "by-hand": captions are never read. */
  captions: z.enum(["read", "by-hand"]).nullable(),
  nudges: z.enum(["off", "ambient", "active"]),
  theme: z.enum(["system", "light", "dark"]),
  /** Days after which a meeting is deleted with all that hangs on it; null: kept until deleted. */
  retentionDays: z.number().int().min(30).max(3650).nullable(),
  places: z.record(z.string(), PlaceSchema),
});
export type Settings = z.infer<typeof Settings>;
export const DEFAULT_SETTINGS: Settings = {
  captions: null,
  nudges: "ambient",
  theme: "system",
  retentionDays: null,
  places: {},
};

/** What the coach gets when it joins: all it needs to draw the same counts again after a reload. */
export const Joined = z.object({
  /** "second-tab": another tab of the same call counts already; this one counts nothing. */
  result: z.enum(["new", "resumed", "second-tab", "refused"]),
  /**
   * Why it was refused: "newer-database", "storage-full", "failed", or "not-this-call" (the owner
   * said so for this sitting); else null.
   */
  reason: z.string().nullable(),
  /** null when refused or second tab, and while there is no plan: nothing is stored then. */
  meetingId: meetingId.nullable(),
  startedAt: at,
  plan: Plan.nullable(),
  /** The first three meetings are baseline: tally only, no aims, no nudges. */
  phase: z.enum(["baseline", "coaching"]),
  settings: Settings,
  /** Records of this meeting so far (free text left out). */
  records: z.array(MeetingRecord),
  /** Names already kept for people in those records, so that a candidate still says whom. */
  names: z.record(z.string().max(64), z.string().max(200)).optional(),
});
export type Joined = z.infer<typeof Joined>;

type From = "sensor" | "overlay" | "page";
const request = <P extends z.ZodType, R extends z.ZodType>(
  from: readonly From[],
  payload: P,
  reply: R,
) => ({
  from,
  payload,
  reply,
});
const done = z.object({ ok: z.literal(true) });

export const protocol = {
  /** The sensor says which token its frame carries; kept with tab and document. */
  "frame.announce": request(["sensor", "page"], z.object({ token }), done),
  /** The coach asks which token belongs to its tab before it trusts a port. */
  "token.ask": request(["overlay"], z.object({}), z.object({ tokens: z.array(token) })),
  /** After an update: what the old overlay had not been able to save. Validated again here. */
  "records.rescue": request(
    ["sensor"],
    z.object({ records: z.array(z.unknown()).max(5000) }),
    z.object({ kept: z.array(z.string()) }),
  ),
  "call.join": request(
    ["overlay", "page"],
    z.object({
      site: Site,
      room: z.string().min(1).max(300),
      title: z.string().max(200).nullable(),
      at,
      /** The owner takes "Not this call" back. */
      again: z.boolean().optional(),
    }),
    Joined,
  ),
  /**
   * Appends, in one strict transaction; answers only when they are on disk. `isLeft`: what another
   * overlay left, or has not sent yet because it does not know its meeting; none of a later sitting is taken.
   */
  "records.append": request(
    ["overlay", "page"],
    z.object({
      records: z.array(z.unknown()).min(1).max(500),
      isLeft: z.boolean().optional(),
    }),
    z.object({
      kept: z.array(z.string()),
      refused: z.array(z.object({ id: z.string(), reason: z.string() })),
    }),
  ),
  /** Names of people in this meeting's sightings, kept encrypted and apart. */
  "names.put": request(
    ["overlay"],
    z.object({ meetingId, names: z.record(z.string().max(64), z.string().max(200)) }),
    done,
  ),
  /** The call ended on the page (or the owner left). */
  "call.end": request(["overlay", "page"], z.object({ meetingId, at }), done),
  /** "Not this call": stops, and deletes what this meeting stored. */
  "call.discard": request(["overlay", "page"], z.object({ meetingId }), done),
  "debrief.choose": request(
    ["overlay", "page"],
    z.object({ meetingId, choice: z.enum(["now", "later", "skip"]) }),
    done,
  ),
  "page.open": request(
    ["overlay", "page"],
    z.object({
      page: z.enum(["debrief", "welcome", "dashboard", "practice", "shortcuts"]),
      meetingId: meetingId.nullable(),
    }),
    done,
  ),
  "place.put": request(["overlay"], z.object({ site: Site, place: PlaceSchema }), done),
  /** Overwrites the one encrypted draft of a field (a keystroke). */
  "doc.draft": request(
    ["page"],
    z.object({ doc: z.string().max(100), field: z.string().max(100), value: Json }),
    done,
  ),
  /** Appends operations (last writer wins per field) and drops the drafts of those fields. */
  "doc.commit": request(
    ["page", "overlay"],
    z.object({ doc: z.string().max(100), fields: z.record(z.string().max(100), Json) }),
    done,
  ),
  /** Really removes one entry of the feedback log: its operations, its draft, its place in the log. */
  "phrase.delete": request(["page"], z.object({ id: z.string().min(1).max(100) }), done),
  /** Really removes one note, highlight or log entry of a call; "not-found" when there is none. */
  "words.delete": request(["page"], z.object({ id: recordId }), done),
  "meeting.delete": request(["page"], z.object({ meetingId }), done),
  "data.delete": request(["page"], z.object({}), done),
} as const;

export type Protocol = typeof protocol;
export type RequestType = keyof Protocol;
export type Payload<T extends RequestType> = z.infer<Protocol[T]["payload"]>;
export type Reply<T extends RequestType> = z.infer<Protocol[T]["reply"]>;

/** What an answer looks like on the wire: a reply, or one clear reason. */
export type Answer<T extends RequestType> =
  | { readonly ok: true; readonly reply: Reply<T> }
  | { readonly ok: false; readonly error: { readonly code: ErrorCode; readonly message: string } };

/**
 * "failed" may be tried again; the others will not get better by themselves. "gone" is made by the
 * sender: no keeper can be reached any more (the extension was updated or removed).
 */
export const ErrorCode = z.enum([
  "bad-request",
  "not-allowed",
  "newer-database",
  "storage-full",
  "not-found",
  "failed",
  "gone",
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** Name of the long-lived port the overlay holds; its closing starts the end-of-meeting grace. */
export const CALL_PORT = "call";
export const ToKeeperSchema = z.discriminatedUnion("type", [
  /** At once after joining and reconnecting, then each minute. */
  z.object({ type: z.literal("alive"), meetingId, at }),
  /** While the owner presents, notifications wait. */
  z.object({ type: z.literal("presenting"), meetingId, on: z.boolean() }),
]);
export type ToKeeper = z.infer<typeof ToKeeperSchema>;
export type FromKeeper =
  | { readonly type: "command"; readonly command: "tap-1" | "tap-2" | "tap-3" | "toggle-panel" }
  | { readonly type: "settings.changed"; readonly settings: Settings }
  /** The meeting was discarded, deleted or ended elsewhere. */
  | { readonly type: "meeting.closed" };
