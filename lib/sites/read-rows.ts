/**
 * Follows the caption region: marks rows that changed, reads each once a tick, finds the region
 * again when the page replaces it. One observer on the smallest node; the page is never touched.
 */
import type { Clock } from "@/lib/clock";
import type { Outbox } from "./outbox";
import { type PageReader, UNSIGNED } from "./page-reader";
import type { People } from "./people";
import { makeTurns, type Spoken } from "./turns";

export interface Rows {
  /** Finds the region (again) when it is gone; returns it. */
  attach(): Element | null;
  /** As `attach`, but only when the page took the region away: cheap enough for every tick. */
  follow(): void;
  /** Reads the rows that changed since the last call. */
  read(): void;
  /** When words were last seen (monotonic ms); -Infinity: never. */
  readonly lastCaption: number;
  /** The same, of somebody else than the owner who has a meter. */
  readonly lastMetered: number;
  /** The page says of no words whose they are. */
  readonly isUnsigned: boolean;
  /** The region holds elements with words and none of them reads as a row. */
  readonly hasStrangeRows: boolean;
}

/** Not `instanceof`: the nodes of a child frame have classes of their own. */
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** What the rows ask of the rest of the reading. */
export interface RowLinks {
  /** Does the meter of this person show speech now? Tells two people of one name apart. */
  isOn(who: string): boolean;
  /** Has this person a meter on the stage? */
  hasMeter(who: string): boolean;
  /** A caption of somebody new follows, stamped `at`: they must be introduced first. */
  introduce(at: number): void;
}

/** Starts with no region; `attach` finds it. `isNews` as in `readCall`. */
export function watchRows(
  reader: PageReader,
  people: People,
  outbox: Outbox,
  clock: Clock,
  signal: AbortSignal,
  links: RowLinks,
  isNews: boolean,
): Rows {
  const turns = makeTurns(reader.hasOneRowEach);
  /** Rows that changed, with the wall-clock time of the last change. */
  const changed = new Map<Element, number>();
  let region: Element | null = null;
  let hasRows = false;
  let isFirst = !isNews;
  let isUnsigned = false;
  let lastCaption = Number.NEGATIVE_INFINITY;
  let lastMetered = Number.NEGATIVE_INFINITY;

  const rowOf = (node: Node): Element | null => {
    let at: Node | null = node;
    while (at && at.parentNode !== region) at = at.parentNode;
    return at && isElement(at) ? at : null;
  };
  const mark = (row: Element | null): void => {
    if (row) changed.set(row, clock.now());
  };
  const observer = new MutationObserver((records) => {
    if (signal.aborted) return;
    for (const { target, addedNodes, removedNodes } of records) {
      if (target !== region) mark(rowOf(target));
      else {
        for (const node of [...addedNodes, ...removedNodes]) {
          if (isElement(node)) mark(node);
        }
      }
    }
  });
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });

  const readRow = (element: Element, at: number, history: boolean): void => {
    const seen = reader.row(element);
    // Words that nobody can be named for are not attributed; the lamp says so.
    const row = seen && (seen.name ?? seen.face) !== null ? seen : null;
    const elapsed = clock.elapsed();
    if (row && (element.isConnected || turns.knows(element))) {
      hasRows = true;
      isUnsigned = row.face === UNSIGNED;
      const who = () => people.whoSays(row.name, row.face, links.isOn);
      if (history) turns.skipHistory(element, row, who);
      else tell(turns.read(element, row, who, elapsed), at, elapsed);
    }
    // Gone rows may come back; a row that is only hidden is over.
    if (!row || !element.isConnected) turns.lose(element, elapsed, element.isConnected);
  };
  const tell = (spoken: Spoken | null, at: number, elapsed: number): void => {
    if (!spoken) return;
    lastCaption = elapsed;
    if (!people.isSelf(spoken.who) && links.hasMeter(spoken.who)) lastMetered = elapsed;
    links.introduce(at);
    outbox.put({ type: "caption.changed", at, ...spoken });
  };

  const attach = (): Element | null => {
    const found = region?.isConnected && hasRows ? region : reader.region();
    if (found === region) return region;
    observer.disconnect();
    for (const element of turns.rows) if (!changed.has(element)) mark(element);
    region = found;
    hasRows = false;
    if (!found) return null;
    observer.observe(found, {
      childList: true,
      characterData: true,
      subtree: true,
      ...(reader.rowAttributes.length > 0 ? { attributeFilter: [...reader.rowAttributes] } : {}),
    });
    for (const element of reader.rows(found)) {
      if (isFirst) readRow(element, clock.now(), true);
      else mark(element);
    }
    isFirst = false;
    return found;
  };

  return {
    attach,
    follow() {
      if (region && !region.isConnected) attach();
    },
    read() {
      // Removed rows first, so that a row that is put back finds the turn it continues.
      const order = [...changed].sort(([a], [b]) => Number(a.isConnected) - Number(b.isConnected));
      changed.clear();
      for (const [element, at] of order) readRow(element, at, false);
    },
    get lastCaption() {
      return lastCaption;
    },
    get lastMetered() {
      return lastMetered;
    },
    get isUnsigned() {
      return isUnsigned;
    },
    get hasStrangeRows() {
      return (
        region !== null &&
        !hasRows &&
        [...region.children].some(
          (child) => !child.querySelector("button") && child.textContent?.trim(),
        )
      );
    },
  };
}
