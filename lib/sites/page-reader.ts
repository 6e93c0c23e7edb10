/** What a site must know how to read. All that is timed or remembered is the same for every site. */

/** What the page shows of the call right now, before any debounce. */
export type Sign = "joined" | "green-room" | "lobby" | "ended" | "nothing";

export interface CallLook {
  readonly sign: Sign;
  readonly room: string | null;
  readonly title: string | null;
  readonly presenting: boolean;
}

/** Somebody (or a shared screen) seen in a tile or a roster row. */
export interface Sight {
  /** The page's own id of the device, or null. Kept in memory only, never reported. */
  readonly key: string | null;
  readonly name: string | null;
  /** The address (or initials and colour) of the picture; links caption rows to people. */
  readonly face: string | null;
  readonly isSelf: boolean;
  readonly muted: boolean | null;
  readonly kind: "person" | "presentation";
  /** Elements whose class changes while this person makes a sound. */
  readonly meters: readonly Element[];
}

export interface PeopleLook {
  readonly sights: readonly Sight[];
  /** How many the page says there are. */
  readonly count: number | null;
}

/** The `face` of words that the page puts down without saying whose they are, everybody's in one row. */
export const UNSIGNED = "";

/** One caption row as it is written now. */
export interface RowLook {
  readonly name: string | null;
  readonly face: string | null;
  readonly text: string;
}

/**
 * `absent`: there is no switch to be seen and no region to judge by. `unknown`: there is one, and
 * nothing tells what a press on it would do.
 */
export type CaptionSwitch = "on" | "off" | "unknown" | "absent";

export interface PageReader {
  readonly site: "meet" | "zoom";
  look(): CallLook;
  people(): PeopleLook;
  /** The smallest node that holds all caption rows. */
  region(): Element | null;
  /** The rows in `region`, in no particular order. */
  rows(region: Element): readonly Element[];
  /** null: this is no row (a dummy, a button). */
  row(element: Element): RowLook | null;
  captionSwitch(region: Element | null): CaptionSwitch;
  captionButton(): HTMLElement | null;
  /** Does a meter with this class attribute stand still? null: the look is not known. */
  isStill(className: string): boolean | null;
  /** Is the stage gone into a window of its own? */
  isPoppedOut(): boolean;
  /** True where the page shows at most one row for a speaker (copies are transient). */
  readonly hasOneRowEach: boolean;
  /** True where meters exist that show who makes a sound now. */
  readonly hasMeters: boolean;
  /** Attributes of rows that carry meaning besides text (Zoom hides and recycles rows). */
  readonly rowAttributes: readonly string[];
}
