/** All that the screens of the overlay may know of the running session. Plain data, replaced whole. */
import type { Person } from "@/lib/core/events/page-event";
import type { MeetingRecord } from "@/lib/core/events/record";
import type { Plan } from "@/lib/core/plan/behaviour";
import type { SeatState } from "@/lib/core/turns/around-the-table";
import type { Place } from "@/lib/messaging/channel";
import { DEFAULT_SETTINGS, type Settings, type Site } from "@/lib/messaging/protocol";
import type { Signals } from "./lamp";
import type { TroubleCode } from "./trouble";

export type SessionStatus =
  /** No trusted port yet. */
  | "connecting"
  /** The page is no call, or the call has not begun. */
  | "away"
  | "joining"
  /** Nothing chosen to watch yet. */
  | "choose"
  | "counting"
  | "paused"
  | "second-tab"
  /** The keeper could not open a meeting; `trouble` says why. */
  | "refused"
  /** "Not this call". */
  | "discarded"
  /** Ended or deleted in another place. */
  | "closed"
  | "ended"
  /** The extension was updated and no new overlay came. */
  | "updated";

export type Shape = "dot" | "pill" | "panel";

export interface Surroundings {
  readonly theme: "light" | "dark";
  readonly width: number;
  readonly height: number;
  readonly fullscreen: boolean;
  readonly visible: boolean;
}

/** What the last press did, in words, with the one record an undo would take back. */
export interface Notice {
  readonly id: number;
  readonly key:
    | "counted"
    | "confirmed"
    | "dropped"
    | "marked"
    | "noted"
    | "highlighted"
    | "logged"
    | "undone"
    | "discarded"
    | "covered"
    | "not-counting"
    | "refused";
  readonly behaviourId: string | null;
  readonly at: number;
  readonly undo: string | null;
}

export type Corner = Pick<Place, "fromRight" | "fromBottom">;

/** One person around the table, without any measure of how much they spoke. */
export interface SeatView {
  readonly who: string;
  /** null: the page shows none. */
  readonly name: string | null;
  readonly state: SeatState;
}

export interface SessionView {
  readonly status: SessionStatus;
  readonly site: Site | null;
  readonly title: string | null;
  readonly meetingId: string | null;
  readonly startedAt: number;
  /** Whole minutes since the meeting began. */
  readonly minutes: number;
  readonly plan: Plan | null;
  readonly phase: "baseline" | "coaching";
  readonly settings: Settings;
  readonly records: readonly MeetingRecord[];
  readonly people: readonly Person[];
  /** How many the page says are there; may be more than it shows. null: it does not say. */
  readonly peopleCount: number | null;
  readonly seats: readonly SeatView[];
  /** Names of people in kept sightings, by the key the records use. */
  readonly names: Readonly<Record<string, string>>;
  readonly signals: Signals;
  /** Since when captions are not English, so that their wording is not judged; null: they are, or unknown. */
  readonly otherLanguageSince: number | null;
  readonly surroundings: Surroundings;
  /** False while the browser says that something is painted over us, or that we are faded or bent. */
  readonly isPainted: boolean;
  /** The corner at which the overlay was put down: it stands still, and the overlay grows away from it. */
  readonly corner: Corner;
  readonly isPresenting: boolean;
  readonly shape: Shape;
  /** Something waits for the disk longer than a second. */
  readonly isLate: boolean;
  readonly trouble: TroubleCode | null;
  readonly notice: Notice | null;
  /** The owner's own cue, while the pill shows it. */
  readonly cue: string | null;
  readonly captionsButton: "idle" | "pressed" | "not-found";
  /** The end card waits for its choice. */
  readonly isAsking: boolean;
}

/** Does the page say that more people are there than it shows us? */
export function hasUnseen({ people, peopleCount }: SessionView): boolean {
  return (peopleCount ?? 0) > people.filter(({ kind }) => kind === "person").length;
}

export const cornerOf = ({ fromRight, fromBottom }: Place): Corner => ({ fromRight, fromBottom });

export const initialView: SessionView = {
  status: "connecting",
  site: null,
  title: null,
  meetingId: null,
  startedAt: 0,
  minutes: 0,
  plan: null,
  phase: "baseline",
  settings: DEFAULT_SETTINGS,
  records: [],
  people: [],
  peopleCount: null,
  seats: [],
  names: {},
  signals: {},
  otherLanguageSince: null,
  surroundings: { theme: "dark", width: 1280, height: 720, fullscreen: false, visible: true },
  isPainted: true,
  corner: { fromRight: false, fromBottom: false },
  isPresenting: false,
  shape: "pill",
  isLate: false,
  trouble: null,
  notice: null,
  cue: null,
  captionsButton: "idle",
  isAsking: false,
};
