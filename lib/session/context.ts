/** What the parts of a running session share. Holds references only; each part does its own work. */
import type { Clock } from "@/lib/clock";
import type { WatchState } from "@/lib/core/detectors";
import type { MeetingRecord } from "@/lib/core/events/record";
import type { Round } from "@/lib/core/turns/around-the-table";
import type { FromCoach } from "@/lib/messaging/channel";
import type {
  FromKeeper,
  Payload,
  Reply,
  RequestType,
  Site,
  ToKeeper,
} from "@/lib/messaging/protocol";
import type { Faint } from "./faint";
import type { MeetingTime } from "./meeting-time";
import type { Outbox } from "./outbox";
import type { ClosedSpan, OpenSpan } from "./spans";
import type { Store } from "./store";
import type { SessionView } from "./view";

/** One request to the keeper. Rejects with an error whose `code` says why. */
export type Ask = <T extends RequestType>(type: T, payload: Payload<T>) => Promise<Reply<T>>;

export interface KeeperPort {
  post(message: ToKeeper): void;
  onMessage(run: (message: FromKeeper) => void): void;
  onDisconnect(run: () => void): void;
  close(): void;
}

export interface SensorPort {
  post(message: FromCoach): void;
  onMessage(run: (data: unknown) => void): void;
}

export interface SessionDeps {
  readonly clock: Clock;
  readonly ask: Ask;
  connect(): KeeperPort;
  /** False once the extension was replaced under us. */
  isCurrent(): boolean;
  /** A new ULID for that moment. */
  makeId(at: number): string;
  readonly shelf: Shelf;
}

/** Where records lie that are not acknowledged; it outlives this frame (lib/storage/shelf.ts). */
export interface Shelf {
  /** All of them, after each change; no free text. */
  keep(records: readonly MeetingRecord[]): void;
  /** What earlier overlays left. */
  left(): readonly { readonly id: string }[];
  drop(ids: readonly string[]): void;
}

/** What the page says about the call it shows. `room` tells one address from another. */
export interface Call {
  readonly site: Site;
  readonly room: string;
  readonly title: string | null;
}

/** The joined meeting. Gone as a whole when it ends. */
export interface Running {
  readonly meetingId: string;
  readonly time: MeetingTime;
  readonly stop: AbortController;
  span: OpenSpan | null;
  /** The stretches before it, oldest first: what is judged late is held against its own moment. */
  past: readonly ClosedSpan[];
  /** When the page had first told of all its signals, ms since 1970; null before. */
  toldAt: number | null;
  /** A gap was found (by a press, too) and the keeper is to be asked whether this goes on. */
  hasSlept: boolean;
}

export interface Context {
  readonly deps: SessionDeps;
  readonly store: Store<SessionView>;
  readonly signal: AbortSignal;
  /** Makes person keys unique across reloads: the page numbers its people anew each time. */
  readonly tag: string;
  /** Every id the page has used for the owner so far. */
  readonly selves: Set<string>;
  /** Names already given to the keeper. */
  readonly named: Set<string>;
  /** Outlives a meeting: what it still holds of an old one is sent all the same. */
  readonly outbox: Outbox;
  post(message: FromCoach): void;
  /** Asks the keeper whether the meeting goes on, if there is a reason to. */
  askAfterSleep(): void;
  running: Running | null;
  /** Ends the line of the newest meeting, which outlives the meeting while the end card asks. */
  held: AbortController | null;
  watch: WatchState;
  /** When the page last showed anything, ms since 1970; 0 before. */
  heardAt: number;
  round: Round;
  /** A note or highlight being written, in memory only until it is kept or the call ends. */
  typed: Record<"note" | "highlight", string>;
  /** Not written down yet, see faint.ts. */
  faint: Faint[];
  /** The call we are in by the page's word; null outside. */
  call: Call | null;
  /** Counts joins, so that a slow answer to an old one is dropped. */
  joins: number;
}

/** The owner's key in records; everybody else is `tag.id`. */
export const SELF = "self";

/** The page's id behind a key of this visit, or null. */
export const pageId = ({ tag }: Pick<Context, "tag">, key: string | null): string | null =>
  key?.startsWith(`${tag}.`) ? key.slice(tag.length + 1) : null;

export function personKey(ctx: Pick<Context, "selves" | "tag">, id: string): string {
  return ctx.selves.has(id) ? SELF : `${ctx.tag}.${id}`;
}
